using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Reviews;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Review Endpoints.</summary>
public sealed class ReviewFunctions(PureEssenceApi api, ReviewService reviews, StoreSettings settings)
{
    [Function("PureEssence_ListReviews")]
    [Operation("Get product reviews", AccessLevel.Public, Input = typeof(ListReviewsQuery), Answer = typeof(ReviewListResponse))]
    public Task<IResult> List(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/products/{productId:long}/reviews")] HttpRequest request,
            string productId, CancellationToken ct) =>
        api.PublicAsync<ListReviewsQuery>(request, ct, async query =>
            api.Reply(
                await reviews.ListAsync(PureEssenceIds.Parse(productId), query.Rating, PageRequest.Of(query.Page, query.Limit), ct),
                page => ReviewListResponse.From(page, settings)));

    [Function("PureEssence_PostReview")]
    [Operation(
        "Submit review", AccessLevel.Customer, Input = typeof(PostReviewRequest), Answer = typeof(PostedReviewResponse), Status = 201,
        Idempotent = true, Refusals = [ErrorCode.Forbidden])]
    public Task<IResult> Post(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/products/{productId:long}/reviews")] HttpRequest request,
            string productId, CancellationToken ct) =>
        api.CustomerOnceAsync<PostReviewRequest>(request, ct, async (caller, body, id) =>
            api.Reply(
                await reviews.PostAsync(caller, PureEssenceIds.Parse(productId), body.ToDraft(), id, ct), PostedReviewResponse.From, 201,
                "Review submitted"));

    [Function("PureEssence_MarkReviewHelpful")]
    [Operation("Mark review helpful", AccessLevel.Customer, Answer = typeof(VotesResponse))]
    public Task<IResult> MarkHelpful(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/reviews/{reviewId}/helpful")] HttpRequest request,
            string reviewId, CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            api.Reply(
                await reviews.MarkHelpfulAsync(caller, PureEssenceIds.Parse(reviewId), ct), VotesResponse.From,
                message: "Review marked as helpful"));
}
