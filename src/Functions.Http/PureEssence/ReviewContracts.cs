using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Reviews;

namespace FunctionsCommerce.Functions.Http.PureEssence;

internal sealed record ListReviewsQuery([Range(1, 5)] int? Rating, [Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 10);

internal sealed record PostReviewRequest(
    [Range(1, 5)] int Rating, [StringLength(ReviewDraft.MaxTitle)] string Title, [StringLength(ReviewDraft.MaxComment)] string Comment)
{
    public ReviewDraft ToDraft() => new(Rating, Title, Comment);
}

internal sealed record ReviewResponse(
    long Id, long UserId, string UserName, string? UserAvatar, int Rating, string Title, string Comment, bool VerifiedPurchase, int Helpful,
    int NotHelpful,
    DateTimeOffset CreatedAt)
{
    public static ReviewResponse From(Review review, StoreSettings settings) => new(
        review.ReviewId, review.CustomerId, review.CustomerName, review.CustomerAvatar is { } avatar ? settings.Absolute(avatar) : null,
        review.Rating,
        review.Title, review.Comment, review.VerifiedPurchase, review.Helpful, review.NotHelpful, review.CreatedAt);
}

internal sealed record ReviewSummaryResponse(decimal AverageRating, int TotalReviews, IReadOnlyDictionary<string, int> RatingDistribution)
{
    /// <summary>Five stars first.</summary>
    public static ReviewSummaryResponse From(RatingSummary summary)
    {
        var distribution = new OrderedDictionary<string, int>();
        for (var stars = summary.ByStars.Count; stars > 0; stars--)
        {
            distribution.Add(stars.ToString(System.Globalization.CultureInfo.InvariantCulture), summary.ByStars[stars - 1]);
        }

        return new(summary.Average, summary.Total, distribution);
    }
}

internal sealed record ReviewListResponse(IEnumerable<ReviewResponse> Reviews, PaginationResponse Pagination, ReviewSummaryResponse Summary)
{
    public static ReviewListResponse From(ReviewPage page, StoreSettings settings) => new(
        page.Reviews.Items.Select(review => ReviewResponse.From(review, settings)), PaginationResponse.From(page.Reviews),
        ReviewSummaryResponse.From(page.Summary));
}

internal sealed record PostedReviewResponse(long Id, int Rating, string Title, string Comment, DateTimeOffset CreatedAt)
{
    public static PostedReviewResponse From(Review review) =>
        new(review.ReviewId, review.Rating, review.Title, review.Comment, review.CreatedAt);
}

internal sealed record VotesResponse(int Helpful, int NotHelpful)
{
    public static VotesResponse From(Review review) => new(review.Helpful, review.NotHelpful);
}
