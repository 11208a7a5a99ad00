using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Reviews;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Reviews.</summary>
public sealed class Reviews(RocketryBoxApi api, ReviewService reviews, OwnReviews own, UploadService uploads, StoreSettings settings)
{
    [Function("RocketryBox_ListReviews")]
    [Operation("List one's own reviews; of one product also those of others", Access.Customer, Input = typeof(ListReviewsQuery), Answer = typeof(ReviewListWire))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/reviews")] HttpRequest request, CancellationToken ct) =>
        api.Customer<ListReviewsQuery>(request, ct, async (caller, query) =>
        {
            var page = PageRequest.Of(query.Page, query.Limit);
            return query.ProductId is { } productId
                ? api.Reply(await own.List(caller, RocketryBoxIds.Parse(productId), page, ct), found => ReviewListWire.From(found, settings))
                : api.Data(ReviewListWire.From(await own.List(caller, page, ct), settings));
        });

    [Function("RocketryBox_CreateReview")]
    [Operation("Create review", Access.Customer, Input = typeof(CreateReviewBody), Answer = typeof(CreatedReviewWire), Status = 201, Idempotent = true)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/reviews")] HttpRequest request, CancellationToken ct) =>
        api.CustomerOnce<CreateReviewBody>(request, ct, async (caller, body, id) =>
            (await uploads.FindPictures(caller, body.Images ?? [], "images", ct)).Try(out var pictures, out var refused)
                ? api.Reply(
                    await reviews.Post(caller, RocketryBoxIds.Parse(body.ProductId), body.ToDraft(pictures), id, ct),
                    review => CreatedReviewWire.From(review, settings),
                    201)
                : api.Refuse(refused));
}
