using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <param name="Variant">Of a product with several: which; null: the first.</param>
internal sealed record AddToCartRequest(
    [StringLength(20)] string ProductId, [Range(1, Cart.MaxQuantity)] int Quantity, [StringLength(100, MinimumLength = 1)] string? Variant);

/// <param name="Variant">Needed where the cart holds several of the product.</param>
internal sealed record UpdateCartItemRequest(
    [Range(1, Cart.MaxQuantity)] int Quantity, [StringLength(100, MinimumLength = 1)] string? Variant);

internal sealed record ApplyCouponRequest([StringLength(CouponService.MaxCodeLength)] string Code);

/// <param name="Variant">Of a product with several; left out for the others.</param>
internal sealed record CartItemResponse(string ProductId, int Quantity, decimal Price, string Name, string? Image, string? Variant)
{
    public static CartItemResponse From(CartLine line, StoreSettings settings) => new(
        RocketryBoxIds.Of(line.Variant.ProductId),
        line.Item.Quantity,
        Money.ToDecimal(line.Variant.Price, settings.Currency),
        line.Variant.ProductName,
        line.Variant.Image is { } image ? settings.Absolute(image) : null,
        line.Variant.Size);
}

/// <summary>The coupon in the cart that does not count, and why.</summary>
internal sealed record CouponProblemResponse(string Code, string Message)
{
    public static CouponProblemResponse? From(CartView view) =>
        view is { Cart.CouponCode: { } code, CouponProblem: { } problem } ? new(code, problem) : null;
}

/// <param name="Id">The customer's: there is one cart.</param>
/// <param name="Total">The lines less the discount.</param>
/// <param name="CouponProblem">Left out when the coupon counts, or there is none.</param>
internal sealed record CartResponse(
    string Id, IEnumerable<CartItemResponse> Items, decimal Total, string Currency, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt,
    CouponProblemResponse? CouponProblem)
{
    /// <param name="now">When the cart begins that was never written.</param>
    public static CartResponse From(CartView view, long customerId, StoreSettings settings, DateTimeOffset now) => new(
        RocketryBoxIds.Of(customerId),
        view.Lines.Select(line => CartItemResponse.From(line, settings)),
        Money.ToDecimal(view.Quote.Subtotal - view.Quote.Discount, settings.Currency),
        settings.Currency,
        view.Cart?.CreatedAt ?? now,
        view.Cart?.UpdatedAt ?? now,
        CouponProblemResponse.From(view));
}

internal sealed record QuoteLineResponse(string ProductId, int Quantity, decimal Price, decimal Subtotal);

/// <summary>What the order costs now: <c>subtotal + shipping + tax - discount = total</c>.</summary>
internal sealed record QuoteResponse(
    IReadOnlyList<QuoteLineResponse> Lines, decimal Subtotal, decimal Shipping, decimal Tax, decimal Discount, decimal Total)
{
    public static QuoteResponse From(Quote quote, string currency) => new(
        [
            .. quote.Lines.Select(line => new QuoteLineResponse(
                RocketryBoxIds.Of(line.ProductId), line.Quantity, Money.ToDecimal(line.UnitPrice, currency),
                Money.ToDecimal(line.Subtotal, currency))),
        ],
        Money.ToDecimal(quote.Subtotal, currency),
        Money.ToDecimal(quote.Shipping, currency),
        Money.ToDecimal(quote.Tax, currency),
        Money.ToDecimal(quote.Discount, currency),
        Money.ToDecimal(quote.Total, currency));
}

internal sealed record ChangedCartResponse(string Message, CartResponse Cart);
