using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders.Inventory;

/// <summary>What an order holds before it is shipped: stock and coupon. Repeating any of this changes nothing.</summary>
public sealed class ReservationService(IDocumentStore store, StockService stock, CouponService coupons)
{
    /// <summary>What an earlier attempt with the same order id left. Looks through all products and coupons: only for a command that comes
    /// again and has no order yet.</summary>
    public async ValueTask<CheckoutReservations> FindAsync(long orderId, CancellationToken ct) => new(
        await store.AllAsync(new Query<Reservation, Reservation>(all => all.Where(held => held.OrderId == orderId)), ct).ToListAsync(ct),
        await store.AllAsync(
            new Query<CouponRedemption, CouponRedemption>(all => all.Where(held => held.OrderId == orderId)), ct).ToListAsync(ct));

    /// <summary>Reserves what the draft needs, and gives back what an earlier attempt held beyond that: the customer may have changed the
    /// cart.</summary>
    /// <returns>OutOfStock, PriceMismatch, or Validation (coupon); some may be reserved then.</returns>
    /// <exception cref="StoreContentionException">Others kept changing the same documents.</exception>
    public async ValueTask<Result<Unit>> ReserveAsync(Order draft, CheckoutQuote quote, CheckoutReservations earlier, CancellationToken ct)
    {
        await ReconcileAsync(earlier, quote, ct);
        if (draft.CouponCode is { } code
            && !(await coupons.RedeemAsync(code, draft.CustomerId, draft.OrderId, ct)).TryGetValue(out _, out var refused))
        {
            return refused;
        }

        // Lines lie in different partitions, so they are reserved side by side.
        var lines = quote.Lines.Where(line => !earlier.Holds(line)).ToArray();
        var reserved = lines is [var only]
            ? [await ReserveAsync(draft, only, ct)]
            : await Task.WhenAll(lines.Select(line => ReserveAsync(draft, line, ct).AsTask()));
        return reserved.FirstOrDefault(error => error is not null) is { } lacking ? lacking : default(Unit);
    }

    public async ValueTask ReleaseAsync(Order order, CancellationToken ct)
    {
        foreach (var line in order.Lines)
        {
            await stock.ReleaseAsync(line.ProductId, line.VariantKey, order.OrderId, ct);
        }

        if (order.CouponCode is { } code)
        {
            await coupons.ReleaseAsync(code, order.OrderId, ct);
        }
    }

    /// <summary>Called on shipment: deletes the reservations, which can no longer be released.</summary>
    public async ValueTask SettleAsync(Order order, CancellationToken ct)
    {
        foreach (var line in order.Lines)
        {
            await stock.SettleAsync(line.ProductId, line.VariantKey, order.OrderId, ct);
        }
    }

    private async ValueTask<Error?> ReserveAsync(Order draft, CheckoutLine line, CancellationToken ct) =>
        (await stock.ReserveAsync(line.Variant, line.Quantity, draft.OrderId, draft.CustomerId, ct)).Error;

    private async ValueTask ReconcileAsync(CheckoutReservations earlier, CheckoutQuote quote, CancellationToken ct)
    {
        foreach (var piece in earlier.Pieces.Where(piece => !quote.Lines.Any(line => CheckoutReservations.IsFor(piece, line))))
        {
            await stock.ReleaseAsync(piece.ProductId, piece.VariantKey, piece.OrderId, ct);
        }

        foreach (var used in earlier.Coupons.Where(used => quote.CouponCode is null || used.Code != Coupon.Normalize(quote.CouponCode)))
        {
            await coupons.ReleaseAsync(used.Code, used.OrderId, ct);
        }
    }
}
