using FunctionsCommerce.Core.Orders.Inventory;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders.Refunds;

/// <summary>A refund with the order that it belongs to.</summary>
public sealed record OrderRefund(Order Order, Refund Refund);

/// <summary>Something that waits, with the order that it belongs to.</summary>
public sealed record OrderPendingWork(Order Order, PendingWork Work);

/// <summary>What staff do with refunds and payments that wait for them.</summary>
public sealed class RefundAdminService(
    IDocumentStore store, OrderRepository orders, ReservationService releases, IdGenerator ids, TimeProvider time)
{
    /// <summary>Those of the newest orders first. Reads the orders up to the page's end.</summary>
    /// <param name="status">Null: any.</param>
    public async ValueTask<Paged<OrderRefund>> ListAsync(RefundStatus? status, PageRequest page, CancellationToken ct)
    {
        var (refunds, end) = (new List<OrderRefund>(), (long)page.Offset + page.Limit);
        var newest = new Query<Order, Order>(
            all => OrderQueries.Refunded(all, status).OrderByDescending(order => order.CreatedAt))
        { PageSize = page.Limit };
        await foreach (var order in store.AllAsync(newest, ct))
        {
            refunds.AddRange(order.Payment.Refunds.Where(refund => status is null || refund.Status == status)
                .OrderByDescending(refund => refund.CreatedAt).Select(refund => new OrderRefund(order, refund)));
            if (refunds.Count >= end)
            {
                break;
            }
        }

        // A page that is not full is the last one: then they were all read.
        var total = refunds.Count < end
            ? refunds.Count
            : await store.CountAsync(new Query<Order, Refund>(all => OrderQueries.Refunds(all, status)), ct);
        return new Paged<OrderRefund>([.. page.Slice(refunds)], page, total);
    }

    /// <returns>NotFound.</returns>
    public async ValueTask<Result<OrderRefund>> GetAsync(long refundId, CancellationToken ct)
    {
        // Only staff ask by the refund's id alone, and rarely: no key leads from it to its order.
        var found = await store.QueryAsync(new Query<Order, Order>(all => OrderQueries.OfRefund(all, refundId).Take(1)), ct);
        return found.Items is [var order, ..] ? Of(order, refundId) : Errors.NotFound("Refund");
    }

    /// <summary>Grants a customer's request. A full refund of an order that was not shipped cancels it.</summary>
    /// <returns>NotFound; Conflict when it is no longer a request, or less money is left.</returns>
    public ValueTask<Result<OrderRefund>> ApproveAsync(long refundId, CancellationToken ct) =>
        MoveAsync(refundId, order => order.ApproveRefund(refundId, ids.Next, time.GetUtcNow()), ct);

    /// <summary>Declines a customer's request.</summary>
    /// <returns>NotFound; Conflict when it is no longer a request.</returns>
    public ValueTask<Result<OrderRefund>> RejectAsync(long refundId, string? note, CancellationToken ct) =>
        MoveAsync(refundId, order => order.RejectRefund(refundId, note, time.GetUtcNow()), ct);

    /// <summary>Asks the gateway again for a refund that failed.</summary>
    /// <returns>The refund that takes its place; NotFound; Conflict when it did not fail, or its money went back another way.</returns>
    public async ValueTask<Result<OrderRefund>> RetryAsync(long refundId, CancellationToken ct)
    {
        var moved = await MoveAsync(refundId, order => order.RetryRefund(refundId, ids.Next, time.GetUtcNow()), ct);
        return Replacement(moved);
    }

    /// <summary>Books money that staff paid out themselves.</summary>
    /// <returns>The refund, or the one that took its place; NotFound; Conflict while the gateway works on it, or when it is over.</returns>
    public async ValueTask<Result<OrderRefund>> PayOutAsync(long refundId, string note, long staffId, CancellationToken ct) =>
        Replacement(await MoveAsync(refundId, order => order.PayOutRefund(refundId, note, staffId, ids.Next, time.GetUtcNow()), ct));

    /// <summary>Staff settled a payment that does not fit its order.</summary>
    /// <returns>NotFound.</returns>
    public async ValueTask<Result<Order>> ResolveMismatchAsync(long orderId, string gatewayPaymentId, CancellationToken ct) =>
        await orders.FindAsync(orderId, ct) is { } order
            ? await orders.ApplyAsync(
                order.CustomerId, orderId, current => current.MismatchResolved(gatewayPaymentId, time.GetUtcNow()), ct)
            : Errors.NotFound("Order");

    /// <summary>What waits for the gateway or for staff, the oldest first.</summary>
    public async ValueTask<Paged<OrderPendingWork>> ListPendingAsync(PageRequest page, CancellationToken ct)
    {
        return Paged<OrderPendingWork>.Of(await PendingAsync(ct), page);
    }

    /// <summary>All that waits, the oldest first.</summary>
    internal async ValueTask<IReadOnlyList<OrderPendingWork>> PendingAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var pending = new List<OrderPendingWork>();
        await foreach (var order in store.AllAsync(new Query<Order, Order>(all => OrderQueries.Waiting(all, now)), ct))
        {
            pending.AddRange(PendingWork.Of(order.Payment).Select(work => new OrderPendingWork(order, work)));
        }

        return [.. pending.OrderBy(each => each.Work.Since)];
    }

    private async ValueTask<Result<OrderRefund>> MoveAsync(long refundId, Func<Order, Result<OrderChange>> decide, CancellationToken ct)
    {
        if (!(await GetAsync(refundId, ct)).TryGetValue(out var found, out var refused)
            || !(await orders.ApplyAsync(found.Order.CustomerId, found.Order.OrderId, decide, ct)).TryGetValue(out var order, out refused))
        {
            return refused;
        }

        if (order.Status == OrderStatus.Cancelled)
        {
            // The worker does the same when it hears of it: this only makes it immediate.
            await releases.ReleaseAsync(order, ct);
        }

        return Of(order, refundId);
    }

    private static Result<OrderRefund> Replacement(Result<OrderRefund> moved) =>
        moved.IsOk && moved.Value.Refund.ReplacedBy is { } next ? Of(moved.Value.Order, next) : moved;

    private static OrderRefund Of(Order order, long refundId) =>
        new(order, order.Payment.Refunds.First(refund => refund.RefundId == refundId));
}
