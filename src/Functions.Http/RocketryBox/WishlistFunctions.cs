using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Carts;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Wishlist.</summary>
public sealed class WishlistFunctions(RocketryBoxApi api, WishlistService wishlist, StoreSettings settings)
{
    [Function("RocketryBox_GetWishlist")]
    [Operation("Get wishlist", AccessLevel.Customer, Answer = typeof(WishlistResponse))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/wishlist")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller => api.Data(await ShowAsync(caller, ct)));

    [Function("RocketryBox_AddToWishlist")]
    [Operation(
        "Add to wishlist", AccessLevel.Customer, Input = typeof(AddToWishlistRequest), Answer = typeof(ChangedWishlistResponse),
        Status = 201)]
    public Task<IResult> Add(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/wishlist/items")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<AddToWishlistRequest>(request, ct, async (caller, body) =>
            (await wishlist.AddAsync(caller, RocketryBoxIds.Parse(body.ProductId), ct)).TryGetValue(out _, out var refused)
                ? api.Data(new ChangedWishlistResponse("Product added to wishlist", await ShowAsync(caller, ct)), 201)
                : api.Refuse(refused));

    [Function("RocketryBox_RemoveFromWishlist")]
    [Operation("Remove from wishlist", AccessLevel.Customer, Answer = typeof(ChangedWishlistResponse), Extension = true)]
    public Task<IResult> Remove(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "delete", Route = RocketryBoxApi.Customer + "/wishlist/items/{productId}")] HttpRequest request,
        string productId,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            (await wishlist.RemoveAsync(caller, RocketryBoxIds.Parse(productId), ct)).TryGetValue(out _, out var refused)
                ? api.Data(new ChangedWishlistResponse("Product removed from wishlist", await ShowAsync(caller, ct)))
                : api.Refuse(refused));

    private async Task<WishlistResponse> ShowAsync(CurrentUser caller, CancellationToken ct) =>
        WishlistResponse.From(await wishlist.ViewAsync(caller, ct), settings);
}
