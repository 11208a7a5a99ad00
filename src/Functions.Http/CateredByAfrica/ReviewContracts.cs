using FunctionsCommerce.Core.Reviews;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record ListReviewsQuery([Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 20, ReviewStatus? Status = null);

internal sealed record ReviewResponse(
    string Id, string ProductId, string CustomerId, string CustomerName, int Rating, string Title, string Comment, ReviewStatus Status,
    DateTimeOffset CreatedAt)
{
    public static ReviewResponse From(Review review) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Review, review.ReviewId),
        CateredByAfricaIds.Of(CateredByAfricaIds.Product, review.ProductId),
        CateredByAfricaIds.Of(CateredByAfricaIds.Customer, review.CustomerId),
        review.CustomerName,
        review.Rating,
        review.Title,
        review.Comment,
        review.Status,
        review.CreatedAt);
}

internal sealed record ReviewListResponse(IReadOnlyList<ReviewResponse> Reviews, PaginationResponse Pagination);
