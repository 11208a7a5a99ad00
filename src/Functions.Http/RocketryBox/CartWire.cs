using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <param name="Variant">Of a product with several: which; null: the first.</param>
internal sealed record AddToCartBody(
    [StringLength(20)] string ProductId, [Range(1, Cart.MaxQuantity)] int Quantity, [StringLength(100, MinimumLength = 1)] string? Variant);

/// <param name="Variant">Needed where the cart holds several of the product.</param>
internal sealed record UpdateCartItemBody([Range(1, Cart.MaxQuantity)] int Quantity, [StringLength(100, MinimumLength = 1)] string? Variant);

internal sealed record ApplyCouponBody([StringLength(CouponService.MaxCodeLength)] string Code);

/// <param name="Variant">Of a product with several; left out for the others.</param>
internal sealed record CartItemWire(string ProductId, int Quantity, decimal Price, string Name, string? Image, string? Variant)
{
    public static CartItemWire From(CartLine line, StoreSettings settings) => new(
        RocketryBoxIds.Of(line.Variant.ProductId),
        line.Item.Quantity,
        Money.ToDecimal(line.Variant.Price, settings.Currency),
        line.Variant.ProductName,
        line.Variant.Image is { } image ? settings.Absolute(image) : null,
        line.Variant.Size);
}

/// <param name="Id">The customer's: there is one cart.</param>
/// <param name="Total">The lines less the discount.</param>
internal sealed record CartWire(string Id, IEnumerable<CartItemWire> Items, decimal Total, string Currency, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt)
{
    /// <param name="now">When the cart begins that was never written.</param>
    public static CartWire From(CartView view, long customerId, StoreSettings settings, DateTimeOffset now) => new(
        RocketryBoxIds.Of(customerId),
        view.Lines.Select(line => CartItemWire.From(line, settings)),
        Money.ToDecimal(view.Quote.Subtotal - view.Quote.Discount, settings.Currency),
        settings.Currency,
        view.Cart?.CreatedAt ?? now,
        view.Cart?.UpdatedAt ?? now);
}

internal sealed record ChangedCartWire(string Message, CartWire Cart);
