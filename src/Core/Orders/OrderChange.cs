using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders;

/// <summary>What a decision makes of an order: the order as it is now, and what happened to it.</summary>
public sealed record OrderChange(Order Order, IReadOnlyList<DomainEvent> Events)
{
    /// <summary>The decision changes nothing: it was made before.</summary>
    public static OrderChange None(Order order) => new(order, []);
}

/// <summary>Loads orders, applies decisions and saves them with their events. Orders change only through it.</summary>
public sealed class OrderRepository(IDocumentStore store, EventFactory events, StoreSettings settings)
{
    public ValueTask<Order?> FindAsync(long customerId, long orderId, CancellationToken ct) =>
        store.ReadAsync<Order>(CurrentUser.PartitionOf(customerId), Order.IdOf(orderId), ct);

    /// <summary>For callers that know only the order's id.</summary>
    public async ValueTask<Order?> FindAsync(long orderId, CancellationToken ct)
    {
        var key = OrderKey.IdOf(orderId);
        return await store.ReadAsync<OrderKey>(key, key, ct) is { } found ? await FindAsync(found.CustomerId, orderId, ct) : null;
    }

    /// <summary>For consumers of an event that names an order.</summary>
    /// <param name="shows">What the order has since that event, where the consumer needs it.</param>
    /// <exception cref="NotYetVisibleException">A replica that lags does not have it yet.</exception>
    public async ValueTask<Order> RequireAsync(long customerId, long orderId, CancellationToken ct, Func<Order, bool>? shows = null) =>
        await FindAsync(customerId, orderId, ct) is { } order && shows?.Invoke(order) != false
            ? order
            : throw new NotYetVisibleException(Order.IdOf(orderId));

    /// <param name="decide">Pure: runs again when another writer changed the order.</param>
    /// <param name="also">Adds what must be committed with the change: nothing that was read before.</param>
    public ValueTask<Result<Order>> ApplyAsync(
        long customerId, long orderId, Func<Order, Result<OrderChange>> decide, CancellationToken ct,
        Action<DocumentBatch, Order>? also = null) =>
        ApplyAsync(customerId, orderId, order => ValueTask.FromResult(decide(order)), ct, also);

    /// <param name="decide">Runs again when another writer changed the order; reads here what <paramref name="also"/> writes.</param>
    /// <param name="also">Adds what must be committed with the change.</param>
    /// <returns>The order as it is now; NotFound; the decision's refusal; Conflict when what <paramref name="also"/> creates
    /// exists.</returns>
    public ValueTask<Result<Order>> ApplyAsync(
        long customerId, long orderId, Func<Order, ValueTask<Result<OrderChange>>> decide, CancellationToken ct,
        Action<DocumentBatch, Order>? also = null) =>
        store.UpdateAsync<Order>(
            async attempt =>
            {
                if (attempt.Before is { Status: CommitStatus.Exists, FailedWrite: > 0 })
                {
                    return Errors.Conflict("This has already been done");
                }

                if (await FindAsync(customerId, orderId, ct) is not { } current)
                {
                    return Errors.NotFound("Order");
                }

                if (!(await decide(current)).TryGetValue(out var change, out var refused))
                {
                    return refused;
                }

                if (ReferenceEquals(change.Order, current))
                {
                    return current;
                }

                if (current.Status != change.Order.Status)
                {
                    change = change with { Order = change.Order.WithStoreCarrier(settings) };
                }

                var batch = new DocumentBatch(Containers.Customers, current.Partition).Replace(change.Order);
                foreach (var happened in change.Events)
                {
                    batch.Emit(events.Create(current.Partition, happened));
                }

                await AddReturnsAsync(batch, current, change.Order, ct);
                also?.Invoke(batch, change.Order);
                return Decision.Save(batch, change.Order);
            },
            ct);

    /// <summary>The returns whose refunds moved on move with them.</summary>
    private async ValueTask AddReturnsAsync(DocumentBatch batch, Order before, Order after, CancellationToken ct)
    {
        if (ReferenceEquals(before.Payment.Refunds, after.Payment.Refunds))
        {
            return;
        }

        var old = before.Payment.Refunds.ToDictionary(refund => refund.RefundId);
        var moved = after.Payment.Refunds
            .Where(refund => refund.ReturnId is not null && old.TryGetValue(refund.RefundId, out var known) && known != refund)
            .Select(refund => refund.ReturnId!.Value).Distinct();
        foreach (var returnId in moved)
        {
            if (await store.ReadAsync<ReturnRequest>(before.Partition, ReturnRequest.IdOf(returnId), ct) is not { } request
                || request.WithRefunds(after, after.UpdatedAt) is not { } paid || ReferenceEquals(paid, request))
            {
                continue;
            }

            batch.Replace(paid);
            if (paid.Status != request.Status)
            {
                batch.Emit(events.Create(before.Partition, new ReturnChanged(before.CustomerId, returnId, before.OrderId, paid.Status)));
            }
        }
    }
}
