using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>Keeps the customers' figures from events, in the roll-up and in the account. Every event recounts its order, as it is
/// now, in place of what it counted before: so events may come twice and in any order, and cost the same however many orders there
/// are.</summary>
public sealed class CustomerMetricsProjection(IDocumentStore store, OrderRepository orders, StoreCalendar calendar)
{
    private const int Chunk = 100;

    public Task HandleAsync(EventMessage message, CancellationToken ct) => message.Event switch
    {
        OrderPlaced e => CountAsync(e.CustomerId, e.OrderId, e, ct),
        OrderImported e => CountAsync(e.CustomerId, e.OrderId, e, ct),
        OrderPaid e => CountAsync(e.CustomerId, e.OrderId, e, ct),
        OrderStatusChanged e => CountAsync(e.CustomerId, e.OrderId, e, ct),
        RefundRequested e => CountAsync(e.CustomerId, e.OrderId, e, ct),
        OrderRefunded e => CountAsync(e.CustomerId, e.OrderId, e, ct),
        ReturnChanged { Status: ReturnStatus.Received } e => CountAsync(e.CustomerId, e.OrderId, e, ct),
        ReviewPosted e => CountAsync(e, ct),
        _ => Task.CompletedTask,
    };

    /// <summary>Recounts customers whose roll-up differs from their orders.</summary>
    public async Task RecomputeAsync(CancellationToken ct)
    {
        var right = new Dictionary<long, CustomerMetrics>();
        await foreach (var order in store.AllAsync(new Query<Order, Order>(all => all) { PageSize = Chunk }, ct))
        {
            right[order.CustomerId] = right.GetValueOrDefault(order.CustomerId, CustomerMetrics.None) + CustomerMetrics.Of(order, calendar);
        }

        foreach (var customers in right.Keys.Chunk(Chunk))
        {
            var keys = customers.Select(id => new DocumentKey(CurrentUser.PartitionOf(id), CustomerMetricsDocument.DocumentId)).ToArray();
            var known = (await store.ReadManyAsync<CustomerMetricsDocument>(keys, ct)).ToDictionary(rollUp => rollUp.CustomerId);
            foreach (var customer in customers.Where(
                id => known.GetValueOrDefault(id) is not { IsComplete: true } rollUp || !(rollUp.Figures - right[id]).IsNone))
            {
                await CountAllAsync(customer, ct);
                await CompleteAsync(customer, ct);
            }
        }
    }

    private async Task CountAsync(long customerId, long orderId, DomainEvent happened, CancellationToken ct)
    {
        if (await CountOrderAsync(customerId, orderId, happened, ct) is { IsComplete: false })
        {
            await CountAllAsync(customerId, ct);
            await CompleteAsync(customerId, ct);
        }
    }

    /// <summary>Orders from before there was a roll-up left no events to hear.</summary>
    private async Task CountAllAsync(long customerId, CancellationToken ct)
    {
        var partition = CurrentUser.PartitionOf(customerId);
        await foreach (var order in store.AllAsync(new Query<Order, long>(all => all.Select(order => order.OrderId), partition), ct))
        {
            await CountOrderAsync(customerId, order, null, ct);
        }
    }

    private async Task CompleteAsync(long customerId, CancellationToken ct)
    {
        var partition = CurrentUser.PartitionOf(customerId);
        await store.UpdateAsync(
            async _ =>
            {
                var known = await store.ReadManyAsync(
                    Containers.Customers, partition, [CustomerMetricsDocument.DocumentId, Account.DocumentId], ct);
                return known[0] is CustomerMetricsDocument { IsComplete: false } sum
                    ? Save(sum with { IsComplete = true }, null, (Account?)known[1])
                    : null;
            },
            ct);
    }

    /// <summary>What was counted is read before the order is: whoever saves has seen the order as it is now, or later than whoever saved
    /// before.</summary>
    /// <param name="happened">What the order must have; null: it is counted as it is seen.</param>
    /// <returns>The roll-up with the order in it.</returns>
    private async Task<CustomerMetricsDocument> CountOrderAsync(long customerId, long orderId, DomainEvent? happened, CancellationToken ct)
    {
        var partition = CurrentUser.PartitionOf(customerId);
        string[] ids = [CustomerMetricsDocument.DocumentId, OrderMetrics.IdOf(orderId), Account.DocumentId];
        var saved = await store.UpdateAsync<CustomerMetricsDocument>(
            async _ =>
            {
                var read = await store.ReadManyAsync(Containers.Customers, partition, ids, ct);
                var order = await orders.RequireAsync(customerId, orderId, ct, seen => happened is null || seen.Includes(happened));
                var all = (CustomerMetricsDocument?)read[0] ?? new CustomerMetricsDocument { CustomerId = customerId };
                var known = (OrderMetrics?)read[1];
                var now = CustomerMetrics.Of(order, calendar);
                if (known is not null && (now - known.Figures).IsNone)
                {
                    return all;
                }

                var sum = all.Counting(order, now, known?.Figures);
                if (sum.Latest.IsUnknown)
                {
                    sum = sum with { Latest = await LatestAsync(partition, ct) };
                }

                var counted = (known
                    ?? new OrderMetrics { CustomerId = customerId, OrderId = orderId, Figures = now }) with
                { Figures = now };
                return Decision.Save(Save(sum, counted, (Account?)read[2]), sum);
            },
            ct);
        return saved.Value;
    }

    /// <summary>The account says the same in short, from the same batch on.</summary>
    private static DocumentBatch Save(CustomerMetricsDocument sum, OrderMetrics? counted, Account? account)
    {
        var batch = new DocumentBatch(Containers.Customers, sum.Partition).Save(sum);
        if (counted is not null)
        {
            batch.Save(counted);
        }

        if (sum.IsComplete && account is not null && account.Figures != sum.Summary)
        {
            batch.Replace(account with { Figures = sum.Summary });
        }

        return batch;
    }

    private async Task<LatestOrders> LatestAsync(string partition, CancellationToken ct)
    {
        var newest = new Query<Order, Order>(
            all => all.Where(order => order.Status != OrderStatus.Cancelled)
                .OrderByDescending(order => order.CreatedAt)
                .Take(LatestOrders.Kept + 1), partition);
        return LatestOrders.Of(
            (await store.QueryAsync(newest, ct)).Items.Select(order => new OrderTimestamp(order.OrderId, order.CreatedAt)));
    }

    private Task CountAsync(ReviewPosted posted, CancellationToken ct)
    {
        var counted = new CountedReview { CustomerId = posted.CustomerId, ReviewId = posted.ReviewId };
        return store.UpdateAsync(
            async attempt =>
            {
                var all = await ReadAsync(posted.CustomerId, ct);
                return attempt.Exists(0)
                    ? null
                    : new DocumentBatch(Containers.Customers, counted.Partition)
                        .Create(counted)
                        .Save(all with { Reviews = all.Reviews + 1 });
            },
            ct).AsTask();
    }

    private async ValueTask<CustomerMetricsDocument> ReadAsync(long customerId, CancellationToken ct) =>
        await store.ReadAsync<CustomerMetricsDocument>(CurrentUser.PartitionOf(customerId), CustomerMetricsDocument.DocumentId, ct)
            ?? new CustomerMetricsDocument { CustomerId = customerId };
}
