using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Reviews;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal sealed record ListReviewsQuery([StringLength(20)] string? ProductId, [Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 10);

internal sealed record CreateReviewRequest(
    [StringLength(20)] string ProductId,
    [Range(1, 5)] int Rating,
    [StringLength(ReviewDraft.MaxTitle)] string Title,
    [StringLength(ReviewDraft.MaxComment)] string Comment,
    [MaxLength(ReviewDraft.MaxImages), PictureUrl] IReadOnlyList<string>? Images)
{
    /// <param name="pictures">The uploads that <see cref="Images"/> names.</param>
    public ReviewDraft ToDraft(IReadOnlyList<Upload> pictures) =>
        new(Rating, Title, Comment) { Images = [.. pictures.Select(picture => picture.Url)] };
}

/// <param name="Images">Left out when there are none.</param>
internal sealed record ReviewResponse(
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
    public static ReviewResponse From(Review review, StoreSettings settings) => new(
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

internal sealed record ReviewListResponse(IEnumerable<ReviewResponse> Reviews, MetaResponse Meta)
{
    public static ReviewListResponse From(Paged<Review> page, StoreSettings settings) =>
        new(page.Items.Select(review => ReviewResponse.From(review, settings)), MetaResponse.From(page));
}

internal sealed record CreatedReviewResponse(string Message, ReviewResponse Review)
{
    public static CreatedReviewResponse From(Review review, StoreSettings settings) => new(
        review.Status == ReviewStatus.Approved ? "Review submitted successfully" : "Review submitted. It is shown once it is approved.",
        ReviewResponse.From(review, settings));
}
