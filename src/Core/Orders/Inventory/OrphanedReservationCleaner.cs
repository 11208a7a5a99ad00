using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders.Inventory;

/// <summary>The progress of the search for abandoned checkouts.</summary>
[Stored(Containers.Keys, "sweep")]
public sealed record CleanupCursor : Document
{
    public const string Key = "sweep:reservations";

    public required DateTimeOffset Until { get; init; }

    public override string Id => Key;

    public override string Partition => Key;
}

/// <summary>Finds what a crash in the middle of a checkout left behind, and ends orders whose payment never came.</summary>
public sealed class OrphanedReservationCleaner(
    IDocumentStore store, OrderRepository orders, OrderService service, StockService stock, CouponService coupons, TimeProvider time)
{
    /// <summary>A checkout that takes longer than this is taken for dead; the mark left in its place stops it should it live.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Ends the unpaid orders that should have ended so long ago and did not.</summary>
    public async Task ExpireUnpaidAsync(TimeSpan late, CancellationToken ct)
    {
        var before = time.GetUtcNow() - late;
        await foreach (var order in store.AllAsync(new Query<Order, Order>(all => OrderQueries.Expired(all, before)), ct))
        {
            _ = await service.ExpireAsync(order.CustomerId, order.OrderId, ct);
        }
    }

    /// <summary>Releases the reservations and redemptions of orders that never came. Looks at each reservation once.</summary>
    public async Task SweepAsync(CancellationToken ct)
    {
        var mark = await store.ReadAsync<CleanupCursor>(CleanupCursor.Key, CleanupCursor.Key, ct);
        var from = mark?.Until ?? DateTimeOffset.UnixEpoch;
        var until = time.GetUtcNow() - Patience;
        if (until <= from)
        {
            return;
        }

        await foreach (var held in store.AllAsync(
            new Query<Reservation, Reservation>(all => all.Where(r => r.CreatedAt >= from && r.CreatedAt < until)), ct))
        {
            if (await NeverCameAsync(held.CustomerId, held.OrderId, ct))
            {
                await stock.ReleaseAsync(held.ProductId, held.VariantKey, held.OrderId, ct);
            }
        }

        await foreach (var used in store.AllAsync(
            new Query<CouponRedemption, CouponRedemption>(all => all.Where(r => r.CreatedAt >= from && r.CreatedAt < until)), ct))
        {
            if (await NeverCameAsync(used.CustomerId, used.OrderId, ct))
            {
                await coupons.ReleaseAsync(used.Code, used.OrderId, ct);
            }
        }

        await store.UpsertAsync(mark is null ? new CleanupCursor { Until = until } : mark with { Until = until }, ct);
    }

    /// <summary>True when there is no such order, and makes sure that there will not be: its id is taken by a mark.</summary>
    private async ValueTask<bool> NeverCameAsync(long customerId, long orderId, CancellationToken ct)
    {
        if (await orders.FindAsync(customerId, orderId, ct) is { } order)
        {
            // A cancelled order holds nothing: its release was cut short.
            return order.Status == OrderStatus.Cancelled;
        }

        return await store.CreateAsync(new VoidedOrderId { OrderId = orderId, CustomerId = customerId }, ct)
            || await store.ReadAsync<VoidedOrderId>(Accounts.CurrentUser.PartitionOf(customerId), Order.IdOf(orderId), ct) is not null;
    }
}
