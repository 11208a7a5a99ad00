using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Orders.Inventory;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Storage;

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

/// <summary>Finds earlier tries and makes them fit what is ordered now: the customer may have changed the cart between.</summary>
public sealed class ReservationReconciler(IDocumentStore store, StockService stock, CouponService coupons)
{
    /// <summary>Looks through all products and coupons: only for a command that comes again and has no order yet.</summary>
    public async ValueTask<CheckoutReservations> LoadAsync(long orderId, CancellationToken ct)
    {
        var (pieces, used) = (new List<Reservation>(), new List<CouponRedemption>());
        await foreach (var piece in store.AllAsync(
            new Query<Reservation, Reservation>(all => all.Where(held => held.OrderId == orderId)), ct))
        {
            pieces.Add(piece);
        }

        await foreach (var coupon in store.AllAsync(
            new Query<CouponRedemption, CouponRedemption>(all => all.Where(held => held.OrderId == orderId)), ct))
        {
            used.Add(coupon);
        }

        return new CheckoutReservations(pieces, used);
    }

    /// <summary>Gives back what this basket does not need.</summary>
    public async ValueTask ReconcileAsync(CheckoutReservations earlier, CheckoutQuote basket, CancellationToken ct)
    {
        foreach (var piece in earlier.Pieces.Where(piece => !basket.Lines.Any(line => CheckoutReservations.IsFor(piece, line))))
        {
            await stock.ReleaseAsync(piece.ProductId, piece.VariantKey, piece.OrderId, ct);
        }

        foreach (var used in earlier.Coupons.Where(used => basket.CouponCode is null || used.Code != Coupon.Normalize(basket.CouponCode)))
        {
            await coupons.ReleaseAsync(used.Code, used.OrderId, ct);
        }
    }
}
