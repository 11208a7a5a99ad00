using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Loyalty;

/// <summary>Posts points for what happens to orders: one ledger entry per cause, the balance in the same batch.</summary>
/// <remarks>Every event brings the order's points to what the order as it is now earns, so events may come twice and in any
/// order.</remarks>
public sealed class PointsAccrualHandler(IDocumentStore store, OrderRepository orders, StoreSettings settings, TimeProvider time)
{
    public async Task HandleAsync(EventMessage message, CancellationToken ct)
    {
        switch (message.Event)
        {
            case OrderPaid paid:
                await PostAsync(message, paid.CustomerId, paid.OrderId, "Order paid", ct);
                break;
            case OrderStatusChanged { To: OrderStatus.Delivered } delivered:
                await PostAsync(message, delivered.CustomerId, delivered.OrderId, "Order delivered", ct);
                break;
            case OrderRefunded refunded:
                await PostAsync(message, refunded.CustomerId, refunded.OrderId, "Order refunded", ct);
                break;
        }
    }

    private ValueTask PostAsync(
        EventMessage message, long customerId, long orderId, string description, CancellationToken ct) => store.UpdateAsync(
        async attempt =>
        {
            // The entry exists: the event was posted before.
            if (attempt.Exists(1))
            {
                return null;
            }

            // Nothing is earned before the order is both delivered and paid; what was refunded by then never is.
            if (await orders.RequireAsync(
                customerId, orderId, ct,
                seen => seen.Includes(message.Event)) is not { DeliveredAt: { } deliveredAt, Payment.PaidAt: not null } order)
            {
                return null;
            }

            var now = time.GetUtcNow();
            var account = (await store.ReadAsync<LoyaltyAccount>(order.Partition, LoyaltyAccount.DocumentId, ct)
                ?? new LoyaltyAccount { CustomerId = customerId }).Ripened(now);
            var known = await store.ReadAsync<LoyaltyOrder>(order.Partition, LoyaltyOrder.IdOf(orderId), ct);
            if (known is null && message.Event is OrderRefunded)
            {
                // The delivery's event is still to come, and will see the refund.
                return null;
            }

            var earning = known ?? new LoyaltyOrder
            {
                CustomerId = customerId,
                OrderId = orderId,
                Rate = settings.LoyaltyPointsPerUnit * LoyaltyTier.Of(account.EarnedAt(now)).Multiplier,
                AvailableAt = deliveredAt.AddDays(settings.ReturnWindowDays),
            };
            var points = earning.Earns(Money.ToDecimal(order.Received(), settings.Currency));
            if (points == earning.Points && known is not null)
            {
                return null;
            }

            var entry = new LoyaltyEntry
            {
                CustomerId = customerId,
                Cause = Base36.Encode(message.EventId),
                Points = points - earning.Points,
                Description = description,
                OrderId = orderId,
                AvailableAt = earning.AvailableAt,
                CreatedAt = message.OccurredAt,
            };
            var batch = new DocumentBatch(Containers.Customers, order.Partition).Save(earning with { Points = points });
            if (entry.Points != 0)
            {
                batch.Create(entry).Save(account.With(new PendingPoints(orderId, entry.Points, entry.AvailableAt.Value)));
            }

            return batch;
        },
        ct);
}
