using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Pricing;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Cart Endpoints.</summary>
public sealed class CartFunctions(PureEssenceApi api, CartService carts, CouponAttemptLimiter guesses, StoreSettings settings)
{
    private const PriceRule Rule = PriceRule.ShippingAndTaxAdded;

    [Function("PureEssence_GetCart")]
    [Operation("Get cart", AccessLevel.Customer, Answer = typeof(CartResponse))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/cart")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller => api.Data(await ViewAsync(caller, ct)));

    [Function("PureEssence_AddToCart")]
    [Operation("Add to cart", AccessLevel.Customer, Input = typeof(AddToCartRequest), Status = 201)]
    public Task<IResult> Add(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/cart")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<AddToCartRequest>(request, ct, async (caller, body) =>
            api.Reply(
                await carts.AddAsync(caller.AccountId, body.ProductId, body.Variant, body.Quantity, ct), "Product added to cart", 201));

    [Function("PureEssence_UpdateCartItem")]
    [Operation("Update cart item", AccessLevel.Customer, Input = typeof(UpdateCartItemRequest), Answer = typeof(CartResponse))]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = PureEssenceApi.Base + "/cart/{itemId}")] HttpRequest request,
        string itemId, CancellationToken ct) =>
        api.CustomerAsync<UpdateCartItemRequest>(request, ct, async (caller, body) =>
            (await carts.SetQuantityAsync(
                caller.AccountId, PureEssenceIds.Parse(itemId), body.Quantity, ct)).TryGetValue(out _, out var refused)
                ? api.Data(await ViewAsync(caller, ct), message: "Cart updated")
                : api.Refuse(refused));

    [Function("PureEssence_RemoveFromCart")]
    [Operation("Remove from cart", AccessLevel.Customer, Answer = typeof(CartResponse))]
    public Task<IResult> Remove(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "delete", Route = PureEssenceApi.Base + "/cart/{itemId:regex(^[^c])}")] HttpRequest request,
            string itemId, CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            (await carts.RemoveAsync(caller.AccountId, PureEssenceIds.Parse(itemId), ct)).TryGetValue(out _, out var refused)
                ? api.Data(await ViewAsync(caller, ct), message: "Product removed from cart")
                : api.Refuse(refused));

    [Function("PureEssence_ApplyCoupon")]
    [Operation("Apply coupon", AccessLevel.Customer, Input = typeof(ApplyCouponRequest), Answer = typeof(CouponResponse))]
    public Task<IResult> ApplyCoupon(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/cart/coupon")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<ApplyCouponRequest>(request, ct, async (caller, body) =>
            (await guesses.TryAsync(caller, body.Code, ct)).TryGetValue(out _, out var tooMany)
                ? api.Reply(
                    await carts.ApplyCouponAsync(caller.AccountId, body.Code, Rule, ct),
                    view => CouponResponse.From(view, settings.Currency))
                : api.Refuse(tooMany));

    [Function("PureEssence_RemoveCoupon")]
    [Operation("Take the coupon out of the cart", AccessLevel.Customer, Answer = typeof(CartResponse), Extension = true)]
    public Task<IResult> RemoveCoupon(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = PureEssenceApi.Base + "/cart/coupon")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            api.Reply(
                await carts.RemoveCouponAsync(caller.AccountId, Rule, ct), view => CartResponse.From(view, settings),
                message: "Coupon removed"));

    private async Task<CartResponse> ViewAsync(CurrentUser caller, CancellationToken ct) =>
        CartResponse.From(await carts.GetAsync(caller.AccountId, Rule, ct), settings);
}
