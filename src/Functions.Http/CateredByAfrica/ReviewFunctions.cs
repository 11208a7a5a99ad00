using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Reviews;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Which reviews the shop shows.</summary>
public sealed class ReviewFunctions(CateredByAfricaApi api, ReviewModeration moderation)
{
    [Function("CateredByAfrica_ListReviews")]
    [Operation("List reviews", AccessLevel.Staff, Input = typeof(ListReviewsQuery), Answer = typeof(ReviewListResponse), Extension = true)]
    [Scope(StaffResource.Reviews, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/reviews")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync<ListReviewsQuery>(request, ct, async (_, query) =>
        {
            var found = await moderation.ListAsync(query.Status, PageRequest.Of(query.Page, query.Limit), ct);
            return api.Data(new ReviewListResponse([.. found.Items.Select(ReviewResponse.From)], PaginationResponse.From(found)));
        });

    [Function("CateredByAfrica_ApproveReview")]
    [Operation("Show a review", AccessLevel.Staff, Answer = typeof(ReviewResponse), Extension = true)]
    [Scope(StaffResource.Reviews, ScopeAccess.Write)]
    public Task<IResult> Approve(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/reviews/{reviewId}/approve")] HttpRequest request,
            string reviewId, CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ =>
            api.Reply(
                await moderation.SetStatusAsync(Id(reviewId), ReviewStatus.Approved, ct), ReviewResponse.From, message: "Review approved"));

    [Function("CateredByAfrica_RejectReview")]
    [Operation("Hide a review", AccessLevel.Staff, Answer = typeof(ReviewResponse), Extension = true)]
    [Scope(StaffResource.Reviews, ScopeAccess.Write)]
    public Task<IResult> Reject(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/reviews/{reviewId}/reject")] HttpRequest request,
            string reviewId, CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ =>
            api.Reply(
                await moderation.SetStatusAsync(Id(reviewId), ReviewStatus.Rejected, ct), ReviewResponse.From, message: "Review rejected"));

    private static long Id(string reviewId) => CateredByAfricaIds.Parse(CateredByAfricaIds.Review, reviewId);
}
