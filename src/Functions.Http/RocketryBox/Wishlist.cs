using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Carts;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Wishlist.</summary>
public sealed class Wishlist(RocketryBoxApi api, WishlistService wishlist, StoreSettings settings)
{
    [Function("RocketryBox_GetWishlist")]
    [Operation("Get wishlist", Access.Customer, Answer = typeof(WishlistWire))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/wishlist")] HttpRequest request, CancellationToken ct) =>
        api.Customer(request, ct, async caller => api.Data(await Show(caller, ct)));

    [Function("RocketryBox_AddToWishlist")]
    [Operation("Add to wishlist", Access.Customer, Input = typeof(AddToWishlistBody), Answer = typeof(ChangedWishlistWire), Status = 201)]
    public Task<IResult> Add(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/wishlist/items")] HttpRequest request, CancellationToken ct) =>
        api.Customer<AddToWishlistBody>(request, ct, async (caller, body) =>
            (await wishlist.Add(caller, RocketryBoxIds.Parse(body.ProductId), ct)).Try(out _, out var refused)
                ? api.Data(new ChangedWishlistWire("Product added to wishlist", await Show(caller, ct)), 201)
                : api.Refuse(refused));

    [Function("RocketryBox_RemoveFromWishlist")]
    [Operation("Remove from wishlist", Access.Customer, Answer = typeof(ChangedWishlistWire), Extension = true)]
    public Task<IResult> Remove(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = RocketryBoxApi.Customer + "/wishlist/items/{productId}")] HttpRequest request,
        string productId,
        CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            (await wishlist.Remove(caller, RocketryBoxIds.Parse(productId), ct)).Try(out _, out var refused)
                ? api.Data(new ChangedWishlistWire("Product removed from wishlist", await Show(caller, ct)))
                : api.Refuse(refused));

    private async Task<WishlistWire> Show(Caller caller, CancellationToken ct) => WishlistWire.From(await wishlist.View(caller, ct), settings);
}
