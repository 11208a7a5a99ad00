using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Carts;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Wishlist Endpoints.</summary>
public sealed class Wishlist(PureEssenceApi api, WishlistService wishlist, StoreSettings settings)
{
    [Function("PureEssence_GetWishlist")]
    [Operation("Get user wishlist", Access.Customer, Answer = typeof(IEnumerable<WishWire>))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/wishlist")] HttpRequest request, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            api.Data((await wishlist.Get(caller, ct)).Select(wish => WishWire.From(wish, settings))));

    [Function("PureEssence_AddToWishlist")]
    [Operation("Add to wishlist", Access.Customer, Input = typeof(AddToWishlistBody), Answer = typeof(WishWire), Status = 201)]
    public Task<IResult> Add(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/wishlist")] HttpRequest request, CancellationToken ct) =>
        api.Customer<AddToWishlistBody>(request, ct, async (caller, body) =>
            api.Reply(await wishlist.Add(caller, body.ProductId, ct), wish => WishWire.From(wish, settings), 201, "Product added to wishlist"));

    [Function("PureEssence_RemoveFromWishlist")]
    [Operation("Remove from wishlist", Access.Customer)]
    public Task<IResult> Remove(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = PureEssenceApi.Base + "/wishlist/{productId}")] HttpRequest request, string productId, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            api.Reply(await wishlist.Remove(caller, PureEssenceIds.Parse(productId), ct), "Product removed from wishlist"));
}
