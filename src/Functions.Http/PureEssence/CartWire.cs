using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

internal sealed record AddToCartBody(
    [Id] long ProductId,
    [Range(1, Cart.MaxQuantity)] int Quantity = 1,
    [StringLength(100, MinimumLength = 1)] string? Variant = null);

internal sealed record UpdateCartItemBody([Range(1, Cart.MaxQuantity)] int Quantity);

internal sealed record ApplyCouponBody([StringLength(CouponService.MaxCodeLength)] string Code);

internal sealed record CartProductWire(long Id, string Name, decimal Price, IReadOnlyList<string> Images, int Stock);

internal sealed record CartItemWire(long Id, long ProductId, CartProductWire Product, int Quantity, string? Variant)
{
    public static CartItemWire From(CartLine line, StoreSettings settings)
    {
        var variant = line.Variant;
        var product = new CartProductWire(
            variant.ProductId, variant.ProductName, Money.ToDecimal(variant.Price, settings.Currency), variant.Image is { } image ? [settings.Absolute(image)] : [], variant.Stock);
        return new(line.Item.ItemId, variant.ProductId, product, line.Item.Quantity, variant.Size);
    }
}

/// <summary>The sums of carts and orders: <c>subtotal + shipping + tax - discount = total</c>.</summary>
internal sealed record SummaryWire(decimal Subtotal, decimal Shipping, decimal Tax, decimal Discount, decimal Total)
{
    public static SummaryWire From(Quote quote, string currency) => new(
        Money.ToDecimal(quote.Subtotal, currency),
        Money.ToDecimal(quote.Shipping, currency),
        Money.ToDecimal(quote.Tax, currency),
        Money.ToDecimal(quote.Discount, currency),
        Money.ToDecimal(quote.Total, currency));
}

/// <summary>The coupon in the cart that does not count, and why.</summary>
internal sealed record CouponProblemWire(string Code, string Message)
{
    public static CouponProblemWire? From(CartView view) => view is { Cart.CouponCode: { } code, CouponProblem: { } problem } ? new(code, problem) : null;
}

/// <param name="CouponProblem">Left out when the coupon counts, or there is none.</param>
internal sealed record CartWire(IReadOnlyList<CartItemWire> Items, SummaryWire Summary, CouponProblemWire? CouponProblem)
{
    public static CartWire From(CartView view, StoreSettings settings) => new(
        [.. view.Lines.Select(line => CartItemWire.From(line, settings))], SummaryWire.From(view.Quote, settings.Currency), CouponProblemWire.From(view));
}

internal sealed record QuoteLineWire(long ProductId, int Quantity, decimal Price, decimal Subtotal);

/// <summary>What the order costs now.</summary>
internal sealed record QuoteWire(IReadOnlyList<QuoteLineWire> Lines, SummaryWire Summary)
{
    public static QuoteWire From(Quote quote, string currency) => new(
        [
            .. quote.Lines.Select(line => new QuoteLineWire(
                line.ProductId, line.Quantity, Money.ToDecimal(line.UnitPrice, currency), Money.ToDecimal(line.Subtotal, currency))),
        ],
        SummaryWire.From(quote, currency));
}

internal sealed record CouponWire(decimal Discount, decimal NewTotal)
{
    public static CouponWire From(CartView view, string currency) =>
        new(Money.ToDecimal(view.Quote.Discount, currency), Money.ToDecimal(view.Quote.Total, currency));
}
