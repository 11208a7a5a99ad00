using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>Keeps the customers' roll-ups from events. Every event has its order counted anew, as it is now, in place of what it counted
/// before: so events may come twice and in any order.</summary>
public sealed class CustomerRollUp(IDocumentStore store, OrderLedger orders)
{
    public Task Handle(EventMessage message, CancellationToken ct) => message.Event switch
    {
        OrderPlaced e => Count(e.CustomerId, e.OrderId, ct),
        OrderPaid e => Count(e.CustomerId, e.OrderId, ct),
        OrderStatusChanged e => Count(e.CustomerId, e.OrderId, ct),
        RefundRequested e => Count(e.CustomerId, e.OrderId, ct),
        OrderRefunded e => Count(e.CustomerId, e.OrderId, ct),
        ReviewPosted e => Count(e, ct),
        _ => Task.CompletedTask,
    };

    private async Task Count(long customerId, long orderId, CancellationToken ct)
    {
        await Count(customerId, () => orders.Find(customerId, orderId, ct), ct);
        if (await Read(customerId, ct) is { IsComplete: false })
        {
            await Complete(customerId, ct);
        }
    }

    /// <summary>Orders from before there was a roll-up left no events to hear.</summary>
    private async Task Complete(long customerId, CancellationToken ct)
    {
        var partition = Caller.PartitionOf(customerId);
        await foreach (var order in store.All(new Query<Order, long>(all => all.Select(order => order.OrderId), partition), ct))
        {
            await Count(customerId, () => orders.Find(customerId, order, ct), ct);
        }

        _ = await store.Update<PersonalRollUp>(
            partition, PersonalRollUp.DocumentId, figures => figures with { IsComplete = true }, Errors.NotFound("Figures"), ct);
    }

    private async Task Count(long customerId, Func<ValueTask<Order?>> find, CancellationToken ct)
    {
        while (await find() is { } order)
        {
            var all = await Read(customerId, ct);
            var known = await store.Read<OrderFigures>(order.Partition, OrderFigures.IdOf(order.OrderId), ct);
            var now = PersonalFigures.Of(order);
            if (known is not null && (now - known.Figures).IsNone)
            {
                return;
            }

            var counted = (known ?? new OrderFigures { CustomerId = customerId, OrderId = order.OrderId, Figures = now }) with { Figures = now };
            var sum = all with { Figures = all.Figures + (known is null ? now : now - known.Figures) };
            if ((await store.Commit(new Batch(Containers.Customers, order.Partition).Save(counted).Save(sum), ct)).Ok)
            {
                return;
            }
        }
    }

    private async Task Count(ReviewPosted posted, CancellationToken ct)
    {
        var counted = new CountedReview { CustomerId = posted.CustomerId, ReviewId = posted.ReviewId };
        while (true)
        {
            var all = await Read(posted.CustomerId, ct);
            var commit = await store.Commit(
                new Batch(Containers.Customers, counted.Partition).Create(counted).Save(all with { Reviews = all.Reviews + 1 }), ct);
            if (commit.Ok || (commit.Status == CommitStatus.Exists && commit.FailedWrite == 0))
            {
                return;
            }
        }
    }

    private async ValueTask<PersonalRollUp> Read(long customerId, CancellationToken ct) =>
        await store.Read<PersonalRollUp>(Caller.PartitionOf(customerId), PersonalRollUp.DocumentId, ct) ?? new PersonalRollUp { CustomerId = customerId };
}
