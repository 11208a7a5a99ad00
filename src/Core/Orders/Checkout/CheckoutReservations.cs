using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Pricing;

namespace FunctionsCommerce.Core.Orders.Checkout;

/// <summary>Reservations left by a failed attempt with the same order id.</summary>
public sealed record CheckoutReservations(IReadOnlyList<Reservation> Pieces, IReadOnlyList<CouponRedemption> Coupons)
{
    public static CheckoutReservations None { get; } = new([], []);

    /// <summary>Whether exactly these pieces are already reserved.</summary>
    public bool Holds(CheckoutLine line) => Pieces.Any(piece => IsFor(piece, line));

    public bool HoldsCoupon(string code) => Coupons.Any(used => used.Code == Coupon.Normalize(code));

    internal static bool IsFor(Reservation piece, CheckoutLine line) =>
        piece.ProductId == line.Variant.ProductId && piece.VariantKey == line.Variant.Key && piece.Quantity == line.Quantity;
}
