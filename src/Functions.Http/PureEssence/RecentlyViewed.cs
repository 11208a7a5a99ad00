using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Carts;
using Views = FunctionsCommerce.Core.Carts.RecentlyViewed;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Recently Viewed: of the customer with a token, else of the visitor.</summary>
public sealed class RecentlyViewed(PureEssenceApi api, RecentlyViewedService views, StoreSettings settings)
{
    [Function("PureEssence_ListRecentlyViewed")]
    [Operation("Get recently viewed products", Access.OptionalCustomer, Answer = typeof(IEnumerable<ViewedProductWire>))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/recently-viewed")] HttpRequest request, CancellationToken ct) =>
        api.OptionalCustomer(request, ct, async caller =>
        {
            IReadOnlyList<ViewedProduct> viewed = OwnerOf(caller, Visitors.Find(request)) is { } owner ? await views.Get(owner, ct) : [];
            return api.Data(viewed.Select(view => ViewedProductWire.From(view, settings)));
        });

    [Function("PureEssence_TrackProductView")]
    [Operation("Track product view", Access.OptionalCustomer, Input = typeof(TrackViewBody), Answer = typeof(ViewedProductWire), Status = 201)]
    public Task<IResult> Track(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/recently-viewed")] HttpRequest request, CancellationToken ct) =>
        api.OptionalCustomer<TrackViewBody>(request, ct, async (caller, body) =>
        {
            var owner = OwnerOf(caller, caller is null ? Visitors.Ensure(request) : null)!;
            return api.Reply(await views.Track(owner, body.ProductId, ct), view => ViewedProductWire.From(view, settings), 201, "Product view tracked");
        });

    private static Views? OwnerOf(Caller? caller, string? visitorId) =>
        caller is not null ? Views.OfCustomer(caller.AccountId) : visitorId is not null ? Views.OfVisitor(visitorId) : null;
}
