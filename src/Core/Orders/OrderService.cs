using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders.Inventory;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders;

/// <summary>What customers and staff do with orders once they are placed.</summary>
public sealed class OrderService(
    IDocumentStore store, OrderRepository orders, ReservationService releases, IdGenerator ids, TimeProvider time)
{
    /// <summary>The customer's own order; another's is not found.</summary>
    public async ValueTask<Result<Order>> GetAsync(long customerId, long orderId, CancellationToken ct) =>
        await orders.FindAsync(customerId, orderId, ct) is { } order ? order : Errors.NotFound("Order");

    /// <summary>Anybody's order: for staff, and for tracking, which shows nothing personal.</summary>
    public async ValueTask<Result<Order>> GetAsync(long orderId, CancellationToken ct) =>
        await orders.FindAsync(orderId, ct) is { } order ? order : Errors.NotFound("Order");

    /// <summary>The customer's orders, newest first.</summary>
    public ValueTask<Paged<Order>> ListAsync(long customerId, OrderFilter filter, PageRequest page, CancellationToken ct) =>
        store.PageAsync(new Query<Order, Order>(all => OrderQueries.Listed(all, filter), CurrentUser.PartitionOf(customerId)), page, ct);

    /// <summary>The customer's newest orders.</summary>
    public async ValueTask<IReadOnlyList<Order>> RecentAsync(long customerId, int count, CancellationToken ct)
    {
        var newest = new Query<Order, Order>(
            all => OrderQueries.Listed(all, new OrderFilter()).Take(count), CurrentUser.PartitionOf(customerId));
        return (await store.QueryAsync(newest with { PageSize = count }, ct)).Items;
    }

    /// <summary>How many orders of the customer are so.</summary>
    public ValueTask<long> CountAsync(long customerId, OrderFilter filter, CancellationToken ct) =>
        store.CountAsync(new Query<Order, Order>(all => OrderQueries.Matching(all, filter), CurrentUser.PartitionOf(customerId)), ct);

    /// <summary>Everybody's orders, newest first. Reads across partitions: for staff only.</summary>
    public ValueTask<Paged<Order>> ListAsync(OrderFilter filter, PageRequest page, CancellationToken ct) =>
        store.PageAsync(new Query<Order, Order>(all => OrderQueries.Listed(all, filter)), page, ct);

    /// <summary>Whether the customer has an order with the product that was not cancelled.</summary>
    public async ValueTask<bool> HasBoughtAsync(long customerId, long productId, CancellationToken ct)
    {
        var bought = await store.QueryAsync(
            new Query<Order, Order>(
                all => OrderQueries.Bought(all, productId).Take(1), CurrentUser.PartitionOf(customerId))
            { PageSize = 1 }, ct);
        return bought.Items.Count > 0;
    }

    /// <summary>Ends an order before it is shipped. Stock and coupon are free again when this answers; money goes back by the
    /// worker.</summary>
    public async ValueTask<Result<Order>> CancelAsync(long customerId, long orderId, string? reason, CancellationToken ct)
    {
        var result = await orders.ApplyAsync(customerId, orderId, order => order.Cancel(reason, ids.Next, time.GetUtcNow()), ct);
        if (result.IsOk)
        {
            // The worker does the same when it hears of it: this only makes it immediate.
            await releases.ReleaseAsync(result.Value, ct);
        }

        return result;
    }

    /// <summary>Ends an order that was not paid in its time. One that is paid or over, or has time left, stays as it is.</summary>
    public async ValueTask<Result<Order>> ExpireAsync(long customerId, long orderId, CancellationToken ct)
    {
        var result = await orders.ApplyAsync(customerId, orderId, order => order.Expire(ids.Next, time.GetUtcNow()), ct);
        if (result is { IsOk: true, Value.Status: OrderStatus.Cancelled })
        {
            await releases.ReleaseAsync(result.Value, ct);
        }

        return result;
    }

    /// <summary>Moves an order forward, through the states between.</summary>
    public ValueTask<Result<Order>> MoveToAsync(long customerId, long orderId, OrderStatus status, CancellationToken ct) =>
        orders.ApplyAsync(customerId, orderId, order => order.MoveTo(status, time.GetUtcNow()), ct);

    /// <summary>The same, with the parcel's number as its carrier knows it. The same again changes nothing.</summary>
    public ValueTask<Result<Order>> MoveToAsync(
        long customerId, long orderId, OrderStatus status, string trackingNumber, CancellationToken ct) =>
        orders.ApplyAsync(
            customerId, orderId, order => order.MoveTo(status, time.GetUtcNow()).Map(moved => moved.WithTrackingNumber(trackingNumber)),
            ct);

    /// <summary>Hands the parcel to a carrier: the order is shipped.</summary>
    public ValueTask<Result<Order>> ShipAsync(long customerId, long orderId, Shipment shipment, CancellationToken ct) =>
        orders.ApplyAsync(
            customerId,
            orderId,
            order => order.MoveTo(OrderStatus.Shipped, time.GetUtcNow())
                .Map(change => change with { Order = change.Order with { Shipment = shipment with { Updates = order.Shipment.Updates } } }),
            ct);

    /// <summary>Takes a carrier's report.</summary>
    public ValueTask<Result<Order>> TrackAsync(long customerId, long orderId, TrackingUpdate update, CancellationToken ct) =>
        orders.ApplyAsync(customerId, orderId, order => order.Track(update, time.GetUtcNow()), ct);
}
