using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Loyalty;

/// <summary>Posts points for what happens to orders: one ledger entry per cause, the balance in the same batch.</summary>
public sealed class LoyaltyPosting(IDocumentStore store, OrderLedger orders, StoreSettings settings, TimeProvider time)
{
    public async Task Handle(EventMessage message, CancellationToken ct)
    {
        switch (message.Event)
        {
            case OrderStatusChanged { To: OrderStatus.Delivered } delivered when await orders.Find(delivered.CustomerId, delivered.OrderId, ct) is { } order:
                await Post(message, order, PointsFor(order.Totals.Total), $"Order delivered", ct);
                break;
            case OrderRefunded refunded when await orders.Find(refunded.CustomerId, refunded.OrderId, ct) is { DeliveredAt: not null } order:
                // Taken back at the rate at which they were given, to the last point: what all refunds together cost, less what the earlier ones did.
                var before = PointsFor(order.Totals.Total - (refunded.RefundedTotal - refunded.Amount));
                await Post(message, order, PointsFor(order.Totals.Total - refunded.RefundedTotal) - before, $"Order refunded", ct);
                break;
        }
    }

    /// <param name="amount">Minor units.</param>
    private int PointsFor(long amount) =>
        (int)Math.Clamp(decimal.Floor(Money.ToDecimal(Math.Max(0, amount), settings.Currency) * settings.LoyaltyPointsPerUnit), 0, int.MaxValue);

    private async Task Post(EventMessage message, Order order, int points, string description, CancellationToken ct)
    {
        if (points == 0)
        {
            return;
        }

        var availableAt = (order.DeliveredAt ?? time.GetUtcNow()).AddDays(settings.ReturnWindowDays);
        var entry = new LoyaltyEntry
        {
            CustomerId = order.CustomerId,
            Cause = Base36.Encode(message.EventId),
            Points = points,
            Description = description,
            OrderId = order.OrderId,
            AvailableAt = availableAt,
            CreatedAt = message.OccurredAt,
        };
        while (true)
        {
            var account = await store.Read<LoyaltyAccount>(entry.Partition, LoyaltyAccount.DocumentId, ct) ?? new LoyaltyAccount { CustomerId = order.CustomerId };
            var commit = await store.Commit(
                new Batch(Containers.Customers, entry.Partition)
                    .Create(entry)
                    .Save(account.Ripened(time.GetUtcNow()).With(new PendingPoints(order.OrderId, points, availableAt))),
                ct);

            // The entry exists: the event was posted before.
            if (commit.Ok || (commit.Status == CommitStatus.Exists && commit.FailedWrite == 0))
            {
                return;
            }
        }
    }
}
