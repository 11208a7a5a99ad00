using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Carts;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Wishlist Endpoints.</summary>
public sealed class WishlistFunctions(PureEssenceApi api, WishlistService wishlist, StoreSettings settings)
{
    [Function("PureEssence_GetWishlist")]
    [Operation("Get user wishlist", AccessLevel.Customer, Answer = typeof(IEnumerable<WishResponse>))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/wishlist")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            api.Data((await wishlist.GetAsync(caller, ct)).Select(wish => WishResponse.From(wish, settings))));

    [Function("PureEssence_AddToWishlist")]
    [Operation("Add to wishlist", AccessLevel.Customer, Input = typeof(AddToWishlistRequest), Answer = typeof(WishResponse), Status = 201)]
    public Task<IResult> Add(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/wishlist")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<AddToWishlistRequest>(request, ct, async (caller, body) =>
            api.Reply(
                await wishlist.AddAsync(caller, body.ProductId, ct), wish => WishResponse.From(wish, settings), 201,
                "Product added to wishlist"));

    [Function("PureEssence_RemoveFromWishlist")]
    [Operation("Remove from wishlist", AccessLevel.Customer)]
    public Task<IResult> Remove(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = PureEssenceApi.Base + "/wishlist/{productId}")] HttpRequest request,
        string productId, CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            api.Reply(await wishlist.RemoveAsync(caller, PureEssenceIds.Parse(productId), ct), "Product removed from wishlist"));
}
