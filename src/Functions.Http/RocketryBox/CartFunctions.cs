using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Cart. Lines are addressed by their product.</summary>
public sealed class CartFunctions(
    RocketryBoxApi api, CartService carts, CouponAttemptLimiter guesses, StoreSettings settings, TimeProvider time)
{
    private const PriceRule Rule = PriceRule.ShippingAndTaxAdded;

    [Function("RocketryBox_GetCart")]
    [Operation("Get cart", AccessLevel.Customer, Answer = typeof(CartResponse))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/cart")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller => api.Data(Show(await carts.GetAsync(caller.AccountId, Rule, ct), caller)));

    [Function("RocketryBox_AddToCart")]
    [Operation("Add to cart", AccessLevel.Customer, Input = typeof(AddToCartRequest), Answer = typeof(ChangedCartResponse), Status = 201)]
    public Task<IResult> Add(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/cart/items")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<AddToCartRequest>(request, ct, async (caller, body) =>
            await ChangedAsync(
                caller, await carts.AddAsync(caller.AccountId, RocketryBoxIds.Parse(body.ProductId), body.Variant, body.Quantity, ct),
                "Product added to cart", 201, ct));

    [Function("RocketryBox_UpdateCartItem")]
    [Operation(
        "Change how many of a product are in the cart", AccessLevel.Customer, Input = typeof(UpdateCartItemRequest),
        Answer = typeof(ChangedCartResponse), Extension = true)]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = RocketryBoxApi.Customer + "/cart/items/{productId}")] HttpRequest request,
        string productId,
        CancellationToken ct) =>
        api.CustomerAsync<UpdateCartItemRequest>(request, ct, async (caller, body) =>
            await ChangedAsync(
                caller, await carts.SetQuantityAsync(caller.AccountId, RocketryBoxIds.Parse(productId), body.Variant, body.Quantity, ct),
                "Cart updated", 200, ct));

    [Function("RocketryBox_RemoveFromCart")]
    [Operation(
        "Remove a product from the cart, or the variant that the query names", AccessLevel.Customer, Answer = typeof(ChangedCartResponse),
        Extension = true)]
    public Task<IResult> Remove(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "delete", Route = RocketryBoxApi.Customer + "/cart/items/{productId}")] HttpRequest request,
        string productId,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            await ChangedAsync(
                caller,
                await carts.RemoveProductAsync(
                    caller.AccountId, RocketryBoxIds.Parse(productId),
                    request.Query["variant"] is [{ Length: > 0 } variant] ? variant : null, ct),
                "Product removed from cart",
                200,
                ct));

    [Function("RocketryBox_ApplyCoupon")]
    [Operation("Apply coupon", AccessLevel.Customer, Input = typeof(ApplyCouponRequest), Answer = typeof(ChangedCartResponse))]
    public Task<IResult> ApplyCoupon(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/cart/apply-coupon")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<ApplyCouponRequest>(request, ct, async (caller, body) =>
            (await guesses.TryAsync(caller, body.Code, ct)).TryGetValue(out _, out var tooMany)
                ? api.Reply(
                    await carts.ApplyCouponAsync(caller.AccountId, body.Code, Rule, ct),
                    view => new ChangedCartResponse("Coupon applied successfully", Show(view, caller)))
                : api.Refuse(tooMany));

    [Function("RocketryBox_RemoveCoupon")]
    [Operation("Take the coupon out of the cart", AccessLevel.Customer, Answer = typeof(ChangedCartResponse), Extension = true)]
    public Task<IResult> RemoveCoupon(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = RocketryBoxApi.Customer + "/cart/coupon")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            api.Reply(
                await carts.RemoveCouponAsync(caller.AccountId, Rule, ct),
                view => new ChangedCartResponse("Coupon removed successfully", Show(view, caller))));

    private async Task<IResult> ChangedAsync(CurrentUser caller, Result<Cart> changed, string message, int status, CancellationToken ct) =>
        changed.TryGetValue(out var cart, out var refused)
            ? api.Data(new ChangedCartResponse(message, Show(await carts.ShowAsync(cart, Rule, ct), caller)), status)
            : api.Refuse(refused);

    private CartResponse Show(CartView view, CurrentUser caller) => CartResponse.From(view, caller.AccountId, settings, time.GetUtcNow());
}
