using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Payments.Saved;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Subscriptions;

/// <summary>What a subscription's orchestration has to do next.</summary>
/// <param name="IsOver">Nothing will ever be to do again.</param>
/// <param name="WakeAt">When there is something to do next; null: not before it is changed.</param>
public sealed record SubscriptionOutlook(bool IsOver, DateTimeOffset? WakeAt);

/// <summary>Does for a subscription what is due: begins, orders, charges and ends deliveries, one order and one charge for each.</summary>
/// <remarks>Every step is written down before the next, so it can be called at any time, again after a crash, and side by side: it goes on where
/// the document says. An outage of store or gateway shows as an exception or as a later <see cref="SubscriptionOutlook.WakeAt"/>; nothing is lost by it.</remarks>
public sealed class SubscriptionRunner(
    IDocumentStore store, Checkout checkout, OrderLedger orders, OrderService service, SubscriptionCharge charge, SavedMethodService methods,
    EventFactory events, IdGenerator ids, StoreCalendar calendar, TimeProvider time)
{
    /// <summary>So many steps in one call: a delivery takes four.</summary>
    private const int MaxSteps = 100;

    public async Task<SubscriptionOutlook> Run(long customerId, long subscriptionId, CancellationToken ct)
    {
        var partition = Caller.PartitionOf(customerId);
        for (var step = 0; step < MaxSteps; step++)
        {
            var current = await store.RequireAsync<Subscription>(partition, Subscription.IdOf(subscriptionId), ct);
            if (current is { Status: SubscriptionStatus.Cancelled, InHand: null })
            {
                return new SubscriptionOutlook(true, null);
            }

            var wake = current.DueAt(calendar);
            if (wake is not { } due || due > time.GetUtcNow())
            {
                return new SubscriptionOutlook(false, wake);
            }

            if (current.Status != SubscriptionStatus.Cancelled && !await IsOpen(partition, ct))
            {
                await Save(current.End(calendar, time.GetUtcNow()), ct);
                continue;
            }

            await Step(current, ct);
        }

        // Far behind, or changed all the time: go on with a fresh call.
        return new SubscriptionOutlook(false, time.GetUtcNow());
    }

    /// <summary>A suspended or deleted customer is no longer charged and gets no deliveries, even those begun.</summary>
    private async ValueTask<bool> IsOpen(string partition, CancellationToken ct) =>
        await store.Read<Account>(partition, Account.DocumentId, ct) is { Status: not AccountStatus.Suspended, IsErased: false };

    private Task Step(Subscription current, CancellationToken ct) => current.InHand switch
    {
        null when current.Preferences.SkipNext => Save(current.Skip(time.GetUtcNow()), ct),
        null => Begin(current, ct),
        { IsDropped: true } delivery => Drop(current, delivery, ct),
        var delivery => Deliver(current, delivery, ct),
    };

    private async Task Begin(Subscription current, CancellationToken ct) =>
        await Save(current.Begin(await NewOrderId(current.CustomerId, ct), calendar, time.GetUtcNow()), ct);

    private async Task Deliver(Subscription current, DeliveryInHand delivery, CancellationToken ct)
    {
        var order = await orders.Find(current.CustomerId, delivery.OrderId, ct);
        if (order is null && !(await Place(current, delivery, ct)).Try(out order, out var refused))
        {
            await NotPlaced(current, delivery, refused, ct);
            return;
        }

        if (order is { Payment.PaidAt: not null } or { Status: OrderStatus.Cancelled })
        {
            await Save(current.Close(calendar, time.GetUtcNow()), ct);
            return;
        }

        if (delivery.AskedAt is null && !await Save(current.Ask(time.GetUtcNow()), ct))
        {
            // Another writer changed it, or works on the same step: read it again.
            return;
        }

        var outcome = delivery.AskedAt is { } asked
            ? await charge.LookUp(order, asked, ct)
            : await charge.Ask(order, current.MethodId, current.AddressId, time.GetUtcNow());
        await Settle(current, outcome, ct);
    }

    /// <summary>Writes down what became of a charge. The subscription may have been changed while the gateway was asked.</summary>
    private ValueTask Settle(Subscription charged, ChargeOutcome outcome, CancellationToken ct) => store.UpdateAsync(
        async _ =>
        {
            if (await store.Read<Subscription>(charged.Partition, charged.Id, ct) is not { InHand: { IsDropped: false } delivery } current
                || delivery.OrderId != charged.InHand!.OrderId || delivery.Attempt != charged.InHand.Attempt)
            {
                return null;
            }

            var now = time.GetUtcNow();
            return BatchOf(outcome switch
            {
                { Kind: ChargeKind.Paid } => current.Close(calendar, now),
                { Kind: ChargeKind.Failed, Reason: { } reason } => current.Fail(reason, now),
                { Kind: ChargeKind.NeverAsked } => current.AskAgain(now),
                _ => current.Wait(now),
            });
        },
        ct);

    /// <summary>A delivery that is no longer wanted. Money that still arrives is refunded automatically.</summary>
    private async Task Drop(Subscription current, DeliveryInHand delivery, CancellationToken ct)
    {
        if (await orders.Find(current.CustomerId, delivery.OrderId, ct) is { Payment.PaidAt: null, Status: not OrderStatus.Cancelled })
        {
            var reason = current.Status == SubscriptionStatus.Cancelled ? "The subscription was cancelled" : "The subscription was paused";
            _ = await service.Cancel(current.CustomerId, delivery.OrderId, reason, ct);
        }

        await Save(current.Close(calendar, time.GetUtcNow()), ct);
    }

    private async ValueTask<Result<Order>> Place(Subscription current, DeliveryInHand delivery, CancellationToken ct)
    {
        var method = (await methods.Read(current.Partition, ct)).Find(current.MethodId);
        return await checkout.Place(
            new PlaceOrder
            {
                CustomerId = current.CustomerId,
                Channel = current.Channel,
                OrderId = delivery.OrderId,
                SubscriptionId = current.SubscriptionId,
                Items = [new OrderItem(current.ProductId, null, current.Quantity)],
                ShippingAddressId = current.AddressId,
                PriceRule = PriceRule.ShippingAndTaxAdded,
                PaymentMethod = method?.MethodType switch
                {
                    SavedMethodType.Upi => PaymentMethod.Upi,
                    SavedMethodType.Bank => PaymentMethod.Online,
                    _ => PaymentMethod.Card,
                },
            },
            ct);
    }

    private async Task NotPlaced(Subscription current, DeliveryInHand delivery, Error refused, CancellationToken ct)
    {
        if (await store.Read<AbandonedOrder>(current.Partition, Order.IdOf(delivery.OrderId), ct) is not null)
        {
            await Save(current.Renumber(await NewOrderId(current.CustomerId, ct), time.GetUtcNow()), ct);
        }
        else if (refused.Code is not (ErrorCode.Unavailable or ErrorCode.PriceMismatch))
        {
            await Save(current.LeaveOut(refused.Code == ErrorCode.NotFound ? $"{refused.Message}. Please update your subscription." : refused.Message, calendar, time.GetUtcNow()), ct);
        }
        else
        {
            await Save(current.Wait(time.GetUtcNow()), ct);
        }
    }

    /// <summary>Takes an order id for this customer before anything refers to it.</summary>
    private async ValueTask<long> NewOrderId(long customerId, CancellationToken ct)
    {
        var created = await store.UpdateAsync<OrderKey>(
            _ =>
            {
                var key = new OrderKey { OrderId = ids.Next(), CustomerId = customerId };
                return ValueTask.FromResult(Decision.Save(new Batch(Containers.Keys, key.Partition).Create(key), key));
            },
            ct);
        return created.Value.OrderId;
    }

    /// <summary>False when the subscription changed since it was read.</summary>
    private Task<bool> Save(DeliveryStep step, CancellationToken ct) => store.TryCommitAsync(BatchOf(step), ct).AsTask();

    private Batch BatchOf(DeliveryStep step)
    {
        var batch = new Batch(Containers.Customers, step.Subscription.Partition).Replace(step.Subscription.Scheduled(calendar));
        if (step.Event is { } happened)
        {
            batch.Emit(events.Create(step.Subscription.Partition, happened));
        }

        return batch;
    }
}
