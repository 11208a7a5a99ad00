using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Payments.Saved;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Subscriptions;

/// <summary>What a subscription's orchestration has to do next.</summary>
/// <param name="IsOver">Nothing will ever be to do again.</param>
/// <param name="WakeAt">When there is something to do next; null: not before it is changed.</param>
public sealed record SubscriptionNextStep(bool IsOver, DateTimeOffset? WakeAt);

/// <summary>Does for a subscription what is due: begins, orders, charges and ends deliveries, one order and one charge for each.</summary>
/// <remarks>Every step is written down before the next, so it can be called at any time, again after a crash, and side by side: it goes on
/// where the document says. An outage of store or gateway shows as an exception or as a later <see cref="SubscriptionNextStep.WakeAt"/>;
/// nothing is lost by it.</remarks>
public sealed class SubscriptionProcessor(
    IDocumentStore store, CheckoutService checkout, OrderRepository orders, OrderService service, SubscriptionCharge charge,
    SavedPaymentMethodService methods,
    EventFactory events, IdGenerator ids, StoreCalendar calendar, TimeProvider time)
{
    /// <summary>So many steps in one call: a delivery takes four.</summary>
    private const int MaxSteps = 100;

    public async Task<SubscriptionNextStep> RunAsync(long customerId, long subscriptionId, CancellationToken ct)
    {
        var partition = CurrentUser.PartitionOf(customerId);
        for (var step = 0; step < MaxSteps; step++)
        {
            var current = await store.RequireAsync<Subscription>(partition, Subscription.IdOf(subscriptionId), ct);
            if (current is { Status: SubscriptionStatus.Cancelled, InHand: null })
            {
                return new SubscriptionNextStep(true, null);
            }

            var wake = current.DueAt(calendar);
            if (wake is not { } due || due > time.GetUtcNow())
            {
                return new SubscriptionNextStep(false, wake);
            }

            if (current.Status != SubscriptionStatus.Cancelled && !await IsOpenAsync(partition, ct))
            {
                await SaveAsync(current.End(calendar, time.GetUtcNow()), ct);
                continue;
            }

            await StepAsync(current, ct);
        }

        // Far behind, or changed all the time: go on with a fresh call.
        return new SubscriptionNextStep(false, time.GetUtcNow());
    }

    /// <summary>A suspended or deleted customer is no longer charged and gets no deliveries, even those begun.</summary>
    private async ValueTask<bool> IsOpenAsync(string partition, CancellationToken ct) =>
        await store.ReadAsync<Account>(partition, Account.DocumentId, ct) is { Status: not AccountStatus.Suspended, IsErased: false };

    private Task StepAsync(Subscription current, CancellationToken ct) => current.InHand switch
    {
        null when current.Preferences.SkipNext => SaveAsync(current.Skip(time.GetUtcNow()), ct),
        null => BeginAsync(current, ct),
        { IsDropped: true } delivery => DropAsync(current, delivery, ct),
        var delivery => DeliverAsync(current, delivery, ct),
    };

    private async Task BeginAsync(Subscription current, CancellationToken ct) =>
        await SaveAsync(current.Begin(await NewOrderIdAsync(current.CustomerId, ct), calendar, time.GetUtcNow()), ct);

    private async Task DeliverAsync(Subscription current, CurrentDelivery delivery, CancellationToken ct)
    {
        var order = await orders.FindAsync(current.CustomerId, delivery.OrderId, ct);
        if (order is null && !(await PlaceAsync(current, delivery, ct)).TryGetValue(out order, out var refused))
        {
            await NotPlacedAsync(current, delivery, refused, ct);
            return;
        }

        if (order is { Payment.PaidAt: not null } or { Status: OrderStatus.Cancelled })
        {
            await SaveAsync(current.Close(calendar, time.GetUtcNow()), ct);
            return;
        }

        if (delivery.AskedAt is null && !await SaveAsync(current.Ask(time.GetUtcNow()), ct))
        {
            // Another writer changed it, or works on the same step: read it again.
            return;
        }

        var outcome = delivery.AskedAt is { } asked
            ? await charge.LookUpAsync(order, asked, ct)
            : await charge.AskAsync(order, current.MethodId, current.AddressId, time.GetUtcNow());
        await SettleAsync(current, outcome, ct);
    }

    /// <summary>Writes down what became of a charge. The subscription may have been changed while the gateway was asked.</summary>
    private ValueTask SettleAsync(Subscription charged, ChargeOutcome outcome, CancellationToken ct) => store.UpdateAsync(
        async _ =>
        {
            if (await store.ReadAsync<Subscription>(
                charged.Partition, charged.Id, ct) is not { InHand: { IsDropped: false } delivery } current
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
    private async Task DropAsync(Subscription current, CurrentDelivery delivery, CancellationToken ct)
    {
        if (await orders.FindAsync(current.CustomerId, delivery.OrderId, ct) is { Payment.PaidAt: null, Status: not OrderStatus.Cancelled })
        {
            var reason = current.Status == SubscriptionStatus.Cancelled ? "The subscription was cancelled" : "The subscription was paused";
            _ = await service.CancelAsync(current.CustomerId, delivery.OrderId, reason, ct);
        }

        await SaveAsync(current.Close(calendar, time.GetUtcNow()), ct);
    }

    private async ValueTask<Result<Order>> PlaceAsync(Subscription current, CurrentDelivery delivery, CancellationToken ct)
    {
        var method = (await methods.ReadAsync(current.Partition, ct)).Find(current.MethodId);
        return await checkout.PlaceAsync(
            new PlaceOrderCommand
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
                    SavedPaymentMethodType.Upi => PaymentMethod.Upi,
                    SavedPaymentMethodType.Bank => PaymentMethod.Online,
                    _ => PaymentMethod.Card,
                },
            },
            ct);
    }

    private async Task NotPlacedAsync(Subscription current, CurrentDelivery delivery, Error refused, CancellationToken ct)
    {
        if (await store.ReadAsync<VoidedOrderId>(current.Partition, Order.IdOf(delivery.OrderId), ct) is not null)
        {
            await SaveAsync(current.Renumber(await NewOrderIdAsync(current.CustomerId, ct), time.GetUtcNow()), ct);
        }
        else if (refused.Code is not (ErrorCode.Unavailable or ErrorCode.PriceMismatch))
        {
            await SaveAsync(
                current.LeaveOut(
                    refused.Code == ErrorCode.NotFound ? $"{refused.Message}. Please update your subscription." : refused.Message, calendar,
                    time.GetUtcNow()),
                ct);
        }
        else
        {
            await SaveAsync(current.Wait(time.GetUtcNow()), ct);
        }
    }

    /// <summary>Takes an order id for this customer before anything refers to it.</summary>
    private async ValueTask<long> NewOrderIdAsync(long customerId, CancellationToken ct)
    {
        var created = await store.UpdateAsync<OrderKey>(
            _ =>
            {
                var key = new OrderKey { OrderId = ids.Next(), CustomerId = customerId };
                return ValueTask.FromResult(Decision.Save(new DocumentBatch(Containers.Keys, key.Partition).Create(key), key));
            },
            ct);
        return created.Value.OrderId;
    }

    /// <summary>False when the subscription changed since it was read.</summary>
    private Task<bool> SaveAsync(DeliveryStep step, CancellationToken ct) => store.TryCommitAsync(BatchOf(step), ct).AsTask();

    private DocumentBatch BatchOf(DeliveryStep step)
    {
        var batch = new DocumentBatch(Containers.Customers, step.Subscription.Partition).Replace(step.Subscription.Scheduled(calendar));
        if (step.Event is { } happened)
        {
            batch.Emit(events.Create(step.Subscription.Partition, happened));
        }

        return batch;
    }
}
