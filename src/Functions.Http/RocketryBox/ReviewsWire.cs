using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Reviews;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal sealed record ListReviewsQuery([StringLength(20)] string? ProductId, [AtLeast(1)] int Page = 1, [AtLeast(1)] int Limit = 10);

internal sealed record CreateReviewBody(
    [StringLength(20)] string ProductId,
    [Range(1, 5)] int Rating,
    [StringLength(ReviewDraft.MaxTitle)] string Title,
    [StringLength(ReviewDraft.MaxComment)] string Comment,
    [MaxLength(ReviewDraft.MaxImages), PictureUrl] IReadOnlyList<string>? Images)
{
    /// <param name="pictures">The uploads that <see cref="Images"/> names.</param>
    public ReviewDraft ToDraft(IReadOnlyList<Upload> pictures) => new(Rating, Title, Comment) { Images = [.. pictures.Select(picture => picture.Url)] };
}

/// <param name="Images">Left out when there are none.</param>
internal sealed record ReviewWire(
    string Id,
    string ProductId,
    string CustomerId,
    int Rating,
    string Title,
    string Comment,
    IEnumerable<string>? Images,
    int Helpful,
    ReviewStatus Status,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public static ReviewWire From(Review review, StoreSettings settings) => new(
        RocketryBoxIds.Of(review.ReviewId),
        RocketryBoxIds.Of(review.ProductId),
        RocketryBoxIds.Of(review.CustomerId),
        review.Rating,
        review.Title,
        review.Comment,
        review.Images.Count > 0 ? review.Images.Select(settings.Absolute) : null,
        review.Helpful,
        review.Status,
        review.CreatedAt,
        review.UpdatedAt);
}

internal sealed record ReviewListWire(IEnumerable<ReviewWire> Reviews, MetaWire Meta)
{
    public static ReviewListWire From(Paged<Review> page, StoreSettings settings) =>
        new(page.Items.Select(review => ReviewWire.From(review, settings)), MetaWire.From(page));
}

internal sealed record CreatedReviewWire(string Message, ReviewWire Review)
{
    public static CreatedReviewWire From(Review review, StoreSettings settings) => new(
        review.Status == ReviewStatus.Approved ? "Review submitted successfully" : "Review submitted. It is shown once it is approved.",
        ReviewWire.From(review, settings));
}
