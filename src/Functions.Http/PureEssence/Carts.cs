using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Pricing;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Cart Endpoints.</summary>
public sealed class Carts(PureEssenceApi api, CartService carts, CouponGuesses guesses, StoreSettings settings)
{
    private const PriceRule Rule = PriceRule.ShippingAndTaxAdded;

    [Function("PureEssence_GetCart")]
    [Operation("Get cart", Access.Customer, Answer = typeof(CartWire))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/cart")] HttpRequest request, CancellationToken ct) =>
        api.Customer(request, ct, async caller => api.Data(await View(caller, ct)));

    [Function("PureEssence_AddToCart")]
    [Operation("Add to cart", Access.Customer, Input = typeof(AddToCartBody), Status = 201)]
    public Task<IResult> Add(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/cart")] HttpRequest request, CancellationToken ct) =>
        api.Customer<AddToCartBody>(request, ct, async (caller, body) =>
            api.Reply(await carts.Add(caller.AccountId, body.ProductId, body.Variant, body.Quantity, ct), "Product added to cart", 201));

    [Function("PureEssence_UpdateCartItem")]
    [Operation("Update cart item", Access.Customer, Input = typeof(UpdateCartItemBody), Answer = typeof(CartWire))]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = PureEssenceApi.Base + "/cart/{itemId}")] HttpRequest request, string itemId, CancellationToken ct) =>
        api.Customer<UpdateCartItemBody>(request, ct, async (caller, body) =>
            (await carts.SetQuantity(caller.AccountId, PureEssenceIds.Parse(itemId), body.Quantity, ct)).Try(out _, out var refused)
                ? api.Data(await View(caller, ct), message: "Cart updated")
                : api.Refuse(refused));

    [Function("PureEssence_RemoveFromCart")]
    [Operation("Remove from cart", Access.Customer, Answer = typeof(CartWire))]
    public Task<IResult> Remove(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = PureEssenceApi.Base + "/cart/{itemId:regex(^[^c])}")] HttpRequest request, string itemId, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            (await carts.Remove(caller.AccountId, PureEssenceIds.Parse(itemId), ct)).Try(out _, out var refused)
                ? api.Data(await View(caller, ct), message: "Product removed from cart")
                : api.Refuse(refused));

    [Function("PureEssence_ApplyCoupon")]
    [Operation("Apply coupon", Access.Customer, Input = typeof(ApplyCouponBody), Answer = typeof(CouponWire))]
    public Task<IResult> ApplyCoupon(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/cart/coupon")] HttpRequest request, CancellationToken ct) =>
        api.Customer<ApplyCouponBody>(request, ct, async (caller, body) =>
            (await guesses.TryAsync(caller, body.Code, ct)).Try(out _, out var tooMany)
                ? api.Reply(await carts.ApplyCoupon(caller.AccountId, body.Code, Rule, ct), view => CouponWire.From(view, settings.Currency))
                : api.Refuse(tooMany));

    [Function("PureEssence_RemoveCoupon")]
    [Operation("Take the coupon out of the cart", Access.Customer, Answer = typeof(CartWire), Extension = true)]
    public Task<IResult> RemoveCoupon(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = PureEssenceApi.Base + "/cart/coupon")] HttpRequest request, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            api.Reply(await carts.RemoveCouponAsync(caller.AccountId, Rule, ct), view => CartWire.From(view, settings), message: "Coupon removed"));

    private async Task<CartWire> View(Caller caller, CancellationToken ct) =>
        CartWire.From(await carts.Get(caller.AccountId, Rule, ct), settings);
}
