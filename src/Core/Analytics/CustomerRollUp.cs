using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>Keeps the customers' figures from events, in the roll-up and in the account. Every event recounts its order, as it is
/// now, in place of what it counted before: so events may come twice and in any order, and cost the same however many orders there are.</summary>
public sealed class CustomerRollUp(IDocumentStore store, OrderLedger orders, StoreCalendar calendar)
{
    private const int Chunk = 100;

    public Task Handle(EventMessage message, CancellationToken ct) => message.Event switch
    {
        OrderPlaced e => Count(e.CustomerId, e.OrderId, e, ct),
        OrderPaid e => Count(e.CustomerId, e.OrderId, e, ct),
        OrderStatusChanged e => Count(e.CustomerId, e.OrderId, e, ct),
        RefundRequested e => Count(e.CustomerId, e.OrderId, e, ct),
        OrderRefunded e => Count(e.CustomerId, e.OrderId, e, ct),
        ReturnChanged { Status: ReturnStatus.Received } e => Count(e.CustomerId, e.OrderId, e, ct),
        ReviewPosted e => Count(e, ct),
        _ => Task.CompletedTask,
    };

    /// <summary>Recounts customers whose roll-up differs from their orders.</summary>
    public async Task Recompute(CancellationToken ct)
    {
        var right = new Dictionary<long, PersonalFigures>();
        await foreach (var order in store.All(new Query<Order, Order>(all => all) { PageSize = Chunk }, ct))
        {
            right[order.CustomerId] = right.GetValueOrDefault(order.CustomerId, PersonalFigures.None) + PersonalFigures.Of(order, calendar);
        }

        foreach (var customers in right.Keys.Chunk(Chunk))
        {
            var keys = customers.Select(id => new DocumentKey(Caller.PartitionOf(id), PersonalRollUp.DocumentId)).ToArray();
            var known = (await store.ReadMany<PersonalRollUp>(keys, ct)).ToDictionary(rollUp => rollUp.CustomerId);
            foreach (var customer in customers.Where(id => known.GetValueOrDefault(id) is not { IsComplete: true } rollUp || !(rollUp.Figures - right[id]).IsNone))
            {
                await CountAll(customer, ct);
                await Complete(customer, ct);
            }
        }
    }

    private async Task Count(long customerId, long orderId, DomainEvent happened, CancellationToken ct)
    {
        if (await CountOrder(customerId, orderId, happened, ct) is { IsComplete: false })
        {
            await CountAll(customerId, ct);
            await Complete(customerId, ct);
        }
    }

    /// <summary>Orders from before there was a roll-up left no events to hear.</summary>
    private async Task CountAll(long customerId, CancellationToken ct)
    {
        var partition = Caller.PartitionOf(customerId);
        await foreach (var order in store.All(new Query<Order, long>(all => all.Select(order => order.OrderId), partition), ct))
        {
            await CountOrder(customerId, order, null, ct);
        }
    }

    private async Task Complete(long customerId, CancellationToken ct)
    {
        var partition = Caller.PartitionOf(customerId);
        await store.UpdateAsync(
            async _ =>
            {
                var known = await store.ReadMany(Containers.Customers, partition, [PersonalRollUp.DocumentId, Account.DocumentId], ct);
                return known[0] is PersonalRollUp { IsComplete: false } sum ? Save(sum with { IsComplete = true }, null, (Account?)known[1]) : null;
            },
            ct);
    }

    /// <summary>What was counted is read before the order is: whoever saves has seen the order as it is now, or later than whoever saved before.</summary>
    /// <param name="happened">What the order must have; null: it is counted as it is seen.</param>
    /// <returns>The roll-up with the order in it.</returns>
    private async Task<PersonalRollUp> CountOrder(long customerId, long orderId, DomainEvent? happened, CancellationToken ct)
    {
        var partition = Caller.PartitionOf(customerId);
        string[] ids = [PersonalRollUp.DocumentId, OrderFigures.IdOf(orderId), Account.DocumentId];
        var saved = await store.UpdateAsync<PersonalRollUp>(
            async _ =>
            {
                var read = await store.ReadMany(Containers.Customers, partition, ids, ct);
                var order = await orders.RequireAsync(customerId, orderId, ct, seen => happened is null || seen.Includes(happened));
                var all = (PersonalRollUp?)read[0] ?? new PersonalRollUp { CustomerId = customerId };
                var known = (OrderFigures?)read[1];
                var now = PersonalFigures.Of(order, calendar);
                if (known is not null && (now - known.Figures).IsNone)
                {
                    return all;
                }

                var sum = all.Counting(order, now, known?.Figures);
                if (sum.Latest.IsUnknown)
                {
                    sum = sum with { Latest = await Latest(partition, ct) };
                }

                var counted = (known ?? new OrderFigures { CustomerId = customerId, OrderId = orderId, Figures = now }) with { Figures = now };
                return Decision.Save(Save(sum, counted, (Account?)read[2]), sum);
            },
            ct);
        return saved.Value;
    }

    /// <summary>The account says the same in short, from the same batch on.</summary>
    private static Batch Save(PersonalRollUp sum, OrderFigures? counted, Account? account)
    {
        var batch = new Batch(Containers.Customers, sum.Partition).Save(sum);
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

    private async Task<LatestOrders> Latest(string partition, CancellationToken ct)
    {
        var newest = new Query<Order, Order>(
            all => all.Where(order => order.Status != OrderStatus.Cancelled).OrderByDescending(order => order.CreatedAt).Take(LatestOrders.Kept + 1), partition);
        return LatestOrders.Of((await store.Query(newest, ct)).Items.Select(order => new OrderMoment(order.OrderId, order.CreatedAt)));
    }

    private Task Count(ReviewPosted posted, CancellationToken ct)
    {
        var counted = new CountedReview { CustomerId = posted.CustomerId, ReviewId = posted.ReviewId };
        return store.UpdateAsync(
            async attempt =>
            {
                var all = await Read(posted.CustomerId, ct);
                return attempt.Exists(0) ? null : new Batch(Containers.Customers, counted.Partition).Create(counted).Save(all with { Reviews = all.Reviews + 1 });
            },
            ct).AsTask();
    }

    private async ValueTask<PersonalRollUp> Read(long customerId, CancellationToken ct) =>
        await store.Read<PersonalRollUp>(Caller.PartitionOf(customerId), PersonalRollUp.DocumentId, ct) ?? new PersonalRollUp { CustomerId = customerId };
}
