using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Carts;
using Views = FunctionsCommerce.Core.Carts.RecentlyViewed;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Recently Viewed: of the customer with a token, else of the visitor.</summary>
public sealed class RecentlyViewedFunctions(PureEssenceApi api, RecentlyViewedService views, StoreSettings settings)
{
    [Function("PureEssence_ListRecentlyViewed")]
    [Operation("Get recently viewed products", AccessLevel.OptionalCustomer, Answer = typeof(IEnumerable<ViewedProductResponse>))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/recently-viewed")] HttpRequest request,
        CancellationToken ct) =>
        api.OptionalCustomerAsync(request, ct, async caller =>
        {
            IReadOnlyList<ViewedProduct> viewed = OwnerOf(caller, GuestId.Find(request)) is { } owner
                ? await views.GetAsync(owner, ct)
                : [];
            return api.Data(viewed.Select(view => ViewedProductResponse.From(view, settings)));
        });

    [Function("PureEssence_TrackProductView")]
    [Operation(
        "Track product view", AccessLevel.OptionalCustomer, Input = typeof(TrackViewRequest), Answer = typeof(ViewedProductResponse),
        Status = 201)]
    public Task<IResult> Track(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/recently-viewed")] HttpRequest request,
        CancellationToken ct) =>
        api.OptionalCustomerAsync<TrackViewRequest>(request, ct, async (caller, body) =>
        {
            var owner = OwnerOf(caller, caller is null ? GuestId.Ensure(request) : null)!;
            return api.Reply(
                await views.TrackAsync(owner, body.ProductId, ct), view => ViewedProductResponse.From(view, settings), 201,
                "Product view tracked");
        });

    private static Views? OwnerOf(CurrentUser? caller, string? visitorId) =>
        caller is not null ? Views.OfCustomer(caller.AccountId) : visitorId is not null ? Views.OfVisitor(visitorId) : null;
}
