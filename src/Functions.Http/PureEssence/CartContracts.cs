using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

internal sealed record AddToCartRequest(
    [Id] long ProductId,
    [Range(1, Cart.MaxQuantity)] int Quantity = 1,
    [StringLength(100, MinimumLength = 1)] string? Variant = null);

internal sealed record UpdateCartItemRequest([Range(1, Cart.MaxQuantity)] int Quantity);

internal sealed record ApplyCouponRequest([StringLength(CouponService.MaxCodeLength)] string Code);

internal sealed record CartProductResponse(long Id, string Name, decimal Price, IReadOnlyList<string> Images, int Stock);

internal sealed record CartItemResponse(long Id, long ProductId, CartProductResponse Product, int Quantity, string? Variant)
{
    public static CartItemResponse From(CartLine line, StoreSettings settings)
    {
        var variant = line.Variant;
        var product = new CartProductResponse(
            variant.ProductId, variant.ProductName, Money.ToDecimal(variant.Price, settings.Currency),
            variant.Image is { } image ? [settings.Absolute(image)] : [], variant.Stock);
        return new(line.Item.ItemId, variant.ProductId, product, line.Item.Quantity, variant.Size);
    }
}

/// <summary>The sums of carts and orders: <c>subtotal + shipping + tax - discount = total</c>.</summary>
internal sealed record SummaryResponse(decimal Subtotal, decimal Shipping, decimal Tax, decimal Discount, decimal Total)
{
    public static SummaryResponse From(Quote quote, string currency) => new(
        Money.ToDecimal(quote.Subtotal, currency),
        Money.ToDecimal(quote.Shipping, currency),
        Money.ToDecimal(quote.Tax, currency),
        Money.ToDecimal(quote.Discount, currency),
        Money.ToDecimal(quote.Total, currency));
}

/// <summary>The coupon in the cart that does not count, and why.</summary>
internal sealed record CouponProblemResponse(string Code, string Message)
{
    public static CouponProblemResponse? From(CartView view) =>
        view is { Cart.CouponCode: { } code, CouponProblem: { } problem } ? new(code, problem) : null;
}

/// <param name="CouponProblem">Left out when the coupon counts, or there is none.</param>
internal sealed record CartResponse(IReadOnlyList<CartItemResponse> Items, SummaryResponse Summary, CouponProblemResponse? CouponProblem)
{
    public static CartResponse From(CartView view, StoreSettings settings) => new(
        [.. view.Lines.Select(line => CartItemResponse.From(line, settings))], SummaryResponse.From(view.Quote, settings.Currency),
        CouponProblemResponse.From(view));
}

internal sealed record QuoteLineResponse(long ProductId, int Quantity, decimal Price, decimal Subtotal);

/// <summary>What the order costs now.</summary>
internal sealed record QuoteResponse(IReadOnlyList<QuoteLineResponse> Lines, SummaryResponse Summary)
{
    public static QuoteResponse From(Quote quote, string currency) => new(
        [
            .. quote.Lines.Select(line => new QuoteLineResponse(
                line.ProductId, line.Quantity, Money.ToDecimal(line.UnitPrice, currency), Money.ToDecimal(line.Subtotal, currency))),
        ],
        SummaryResponse.From(quote, currency));
}

internal sealed record CouponResponse(decimal Discount, decimal NewTotal)
{
    public static CouponResponse From(CartView view, string currency) =>
        new(Money.ToDecimal(view.Quote.Discount, currency), Money.ToDecimal(view.Quote.Total, currency));
}
