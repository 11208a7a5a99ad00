using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Reviews;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Reviews.</summary>
public sealed class ReviewFunctions(
    RocketryBoxApi api, ReviewService reviews, CustomerReviewQueries own, UploadService uploads, StoreSettings settings)
{
    [Function("RocketryBox_ListReviews")]
    [Operation(
        "List one's own reviews; of one product also those of others", AccessLevel.Customer, Input = typeof(ListReviewsQuery),
        Answer = typeof(ReviewListResponse), Refusals = [ErrorCode.NotFound])]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/reviews")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<ListReviewsQuery>(request, ct, async (caller, query) =>
        {
            var page = PageRequest.Of(query.Page, query.Limit);
            return query.ProductId is { } productId
                ? api.Reply(
                    await own.ListAsync(caller, RocketryBoxIds.Parse(productId), page, ct),
                    found => ReviewListResponse.From(found, settings))
                : api.Data(ReviewListResponse.From(await own.ListAsync(caller, page, ct), settings));
        });

    [Function("RocketryBox_CreateReview")]
    [Operation(
        "Create review", AccessLevel.Customer, Input = typeof(CreateReviewRequest), Answer = typeof(CreatedReviewResponse), Status = 201,
        Idempotent = true, Refusals = [ErrorCode.Forbidden])]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/reviews")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerOnceAsync<CreateReviewRequest>(request, ct, async (caller, body, id) =>
            (await uploads.FindPicturesAsync(caller, body.Images ?? [], "images", ct)).TryGetValue(out var pictures, out var refused)
                ? api.Reply(
                    await reviews.PostAsync(caller, RocketryBoxIds.Parse(body.ProductId), body.ToDraft(pictures), id, ct),
                    review => CreatedReviewResponse.From(review, settings),
                    201)
                : api.Refuse(refused));
}
