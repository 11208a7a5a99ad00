using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Reviews;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Review Endpoints.</summary>
public sealed class Reviews(PureEssenceApi api, ReviewService reviews, StoreSettings settings)
{
    [Function("PureEssence_ListReviews")]
    [Operation("Get product reviews", Access.Public, Input = typeof(ListReviewsQuery), Answer = typeof(ReviewListWire))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/products/{productId:long}/reviews")] HttpRequest request, string productId, CancellationToken ct) =>
        api.Public<ListReviewsQuery>(request, ct, async query =>
            api.Reply(
                await reviews.List(PureEssenceIds.Parse(productId), query.Rating, PageRequest.Of(query.Page, query.Limit), ct), page => ReviewListWire.From(page, settings)));

    [Function("PureEssence_PostReview")]
    [Operation("Submit review", Access.Customer, Input = typeof(PostReviewBody), Answer = typeof(PostedReviewWire), Status = 201, Idempotent = true)]
    public Task<IResult> Post(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/products/{productId:long}/reviews")] HttpRequest request, string productId, CancellationToken ct) =>
        api.CustomerOnce<PostReviewBody>(request, ct, async (caller, body, id) =>
            api.Reply(await reviews.Post(caller, PureEssenceIds.Parse(productId), body.ToDraft(), id, ct), PostedReviewWire.From, 201, "Review submitted"));

    [Function("PureEssence_MarkReviewHelpful")]
    [Operation("Mark review helpful", Access.Customer, Answer = typeof(VotesWire))]
    public Task<IResult> MarkHelpful(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/reviews/{reviewId}/helpful")] HttpRequest request, string reviewId, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            api.Reply(await reviews.MarkHelpful(caller, PureEssenceIds.Parse(reviewId), ct), VotesWire.From, message: "Review marked as helpful"));
}
