using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Cart. Lines are addressed by their product.</summary>
public sealed class Carts(RocketryBoxApi api, CartService carts, CouponGuesses guesses, StoreSettings settings, TimeProvider time)
{
    private const PriceRule Rule = PriceRule.ShippingAndTaxAdded;

    [Function("RocketryBox_GetCart")]
    [Operation("Get cart", Access.Customer, Answer = typeof(CartWire))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/cart")] HttpRequest request, CancellationToken ct) =>
        api.Customer(request, ct, async caller => api.Data(Show(await carts.Get(caller.AccountId, Rule, ct), caller)));

    [Function("RocketryBox_AddToCart")]
    [Operation("Add to cart", Access.Customer, Input = typeof(AddToCartBody), Answer = typeof(ChangedCartWire), Status = 201)]
    public Task<IResult> Add(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/cart/items")] HttpRequest request, CancellationToken ct) =>
        api.Customer<AddToCartBody>(request, ct, async (caller, body) =>
            await Changed(caller, await carts.Add(caller.AccountId, RocketryBoxIds.Parse(body.ProductId), body.Variant, body.Quantity, ct), "Product added to cart", 201, ct));

    [Function("RocketryBox_UpdateCartItem")]
    [Operation("Change how many of a product are in the cart", Access.Customer, Input = typeof(UpdateCartItemBody), Answer = typeof(ChangedCartWire), Extension = true)]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = RocketryBoxApi.Customer + "/cart/items/{productId}")] HttpRequest request,
        string productId,
        CancellationToken ct) =>
        api.Customer<UpdateCartItemBody>(request, ct, async (caller, body) =>
            await Changed(
                caller, await carts.SetQuantity(caller.AccountId, RocketryBoxIds.Parse(productId), body.Variant, body.Quantity, ct), "Cart updated", 200, ct));

    [Function("RocketryBox_RemoveFromCart")]
    [Operation("Remove a product from the cart, or the variant that the query names", Access.Customer, Answer = typeof(ChangedCartWire), Extension = true)]
    public Task<IResult> Remove(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = RocketryBoxApi.Customer + "/cart/items/{productId}")] HttpRequest request,
        string productId,
        CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            await Changed(
                caller,
                await carts.RemoveProduct(caller.AccountId, RocketryBoxIds.Parse(productId), request.Query["variant"] is [{ Length: > 0 } variant] ? variant : null, ct),
                "Product removed from cart",
                200,
                ct));

    [Function("RocketryBox_ApplyCoupon")]
    [Operation("Apply coupon", Access.Customer, Input = typeof(ApplyCouponBody), Answer = typeof(ChangedCartWire))]
    public Task<IResult> ApplyCoupon(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/cart/apply-coupon")] HttpRequest request, CancellationToken ct) =>
        api.Customer<ApplyCouponBody>(request, ct, async (caller, body) =>
            (await guesses.TryAsync(caller, body.Code, ct)).Try(out _, out var tooMany)
                ? api.Reply(
                    await carts.ApplyCoupon(caller.AccountId, body.Code, Rule, ct),
                    view => new ChangedCartWire("Coupon applied successfully", Show(view, caller)))
                : api.Refuse(tooMany));

    [Function("RocketryBox_RemoveCoupon")]
    [Operation("Take the coupon out of the cart", Access.Customer, Answer = typeof(ChangedCartWire), Extension = true)]
    public Task<IResult> RemoveCoupon(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = RocketryBoxApi.Customer + "/cart/coupon")] HttpRequest request, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            api.Reply(
                await carts.RemoveCouponAsync(caller.AccountId, Rule, ct), view => new ChangedCartWire("Coupon removed successfully", Show(view, caller))));

    private async Task<IResult> Changed(Caller caller, Result<Cart> changed, string message, int status, CancellationToken ct) =>
        changed.Try(out var cart, out var refused)
            ? api.Data(new ChangedCartWire(message, Show(await carts.Show(cart, Rule, ct), caller)), status)
            : api.Refuse(refused);

    private CartWire Show(CartView view, Caller caller) => CartWire.From(view, caller.AccountId, settings, time.GetUtcNow());
}
