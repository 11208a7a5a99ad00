using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders.Fulfilment;

/// <summary>Subscriptions to the tracking of orders.</summary>
public sealed class TrackingService(IDocumentStore store, TimeProvider time)
{
    /// <summary>Subscribes to an order on its way; another wish for the same order takes the place of the first.</summary>
    /// <param name="subscriptionId">For a new subscription.</param>
    /// <returns>NotFound (order), Conflict (no longer on its way).</returns>
    public async ValueTask<Result<TrackingSubscription>> SubscribeAsync(
        CurrentUser caller, long orderId, IReadOnlyList<MessageChannel> channels, TrackingFrequency frequency, long subscriptionId,
        CancellationToken ct)
    {
        if (await store.ReadAsync<Order>(caller.Partition, Order.IdOf(orderId), ct) is not { } order)
        {
            return Errors.NotFound("Order");
        }

        if (order.Status is not (OrderStatus.Pending or OrderStatus.Confirmed or OrderStatus.Processing or OrderStatus.Shipped))
        {
            return Errors.Conflict("This order is no longer on its way");
        }

        var now = time.GetUtcNow();
        var wanted = new TrackingSubscription
        {
            SubscriptionId = subscriptionId,
            OrderId = orderId,
            CustomerId = caller.AccountId,
            Channels = [.. channels.Distinct()],
            Frequency = frequency,
            ToldUntil = now,
            CreatedAt = now,
            UpdatedAt = now,
        };
        return await store.UpdateAsync<TrackingSubscription>(
            caller.Partition,
            wanted.Id,
            () => wanted,
            known => wanted with { SubscriptionId = known.SubscriptionId, CreatedAt = known.CreatedAt, ETag = known.ETag },
            ct);
    }
}
