using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Reviews;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Which reviews the shop shows.</summary>
public sealed class Reviews(CateredByAfricaApi api, ReviewModeration moderation)
{
    [Function("CateredByAfrica_ListReviews")]
    [Operation("List reviews", Access.Staff, Input = typeof(ListReviewsQuery), Answer = typeof(ReviewListWire), Extension = true)]
    [Scope(StaffResource.Reviews, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/reviews")] HttpRequest request, CancellationToken ct) =>
        api.Staff<ListReviewsQuery>(request, ct, async (_, query) =>
        {
            var found = await moderation.List(query.Status, PageRequest.Of(query.Page, query.Limit), ct);
            return api.Data(new ReviewListWire([.. found.Items.Select(ReviewWire.From)], PaginationWire.From(found)));
        });

    [Function("CateredByAfrica_ApproveReview")]
    [Operation("Show a review", Access.Staff, Answer = typeof(ReviewWire), Extension = true)]
    [Scope(StaffResource.Reviews, ScopeAccess.Write)]
    public Task<IResult> Approve(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/reviews/{reviewId}/approve")] HttpRequest request, string reviewId, CancellationToken ct) =>
        api.Staff(request, ct, async _ =>
            api.Reply(await moderation.SetStatus(Id(reviewId), ReviewStatus.Approved, ct), ReviewWire.From, message: "Review approved"));

    [Function("CateredByAfrica_RejectReview")]
    [Operation("Hide a review", Access.Staff, Answer = typeof(ReviewWire), Extension = true)]
    [Scope(StaffResource.Reviews, ScopeAccess.Write)]
    public Task<IResult> Reject(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/reviews/{reviewId}/reject")] HttpRequest request, string reviewId, CancellationToken ct) =>
        api.Staff(request, ct, async _ =>
            api.Reply(await moderation.SetStatus(Id(reviewId), ReviewStatus.Rejected, ct), ReviewWire.From, message: "Review rejected"));

    private static long Id(string reviewId) => CateredByAfricaIds.Parse(CateredByAfricaIds.Review, reviewId);
}
