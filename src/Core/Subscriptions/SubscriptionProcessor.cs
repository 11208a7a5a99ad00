using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Shared;
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
    IDocumentStore store, SubscriptionOrderService orders, SubscriptionCharge charge, OrderIdService orderIds, EventFactory events,
    StoreCalendar calendar, TimeProvider time)
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
        await SaveAsync(current.Begin(await orderIds.TakeAsync(current.CustomerId, ct), calendar, time.GetUtcNow()), ct);

    private async Task DeliverAsync(Subscription current, CurrentDelivery delivery, CancellationToken ct)
    {
        if (!(await orders.GetOrPlaceAsync(current, delivery, ct)).TryGetValue(out var order, out var refused))
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

        if (delivery.AskedAt is { } asked)
        {
            await SettleAsync(current, await charge.LookUpAsync(order, asked, ct), ct);
            return;
        }

        // From here on money moves: a host that stops must not leave it half done where it need not.
        await orders.DeliverToAsync(order, current.AddressId, CancellationToken.None);
        await SettleAsync(current, await charge.AskAsync(order, current.MethodId, time.GetUtcNow()), ct);
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

    private async Task DropAsync(Subscription current, CurrentDelivery delivery, CancellationToken ct)
    {
        await orders.CancelAsync(current, delivery, ct);
        await SaveAsync(current.Close(calendar, time.GetUtcNow()), ct);
    }

    private async Task NotPlacedAsync(Subscription current, CurrentDelivery delivery, Error refused, CancellationToken ct)
    {
        if (await orders.IsVoidedAsync(current, delivery, ct))
        {
            await SaveAsync(current.Renumber(await orderIds.TakeAsync(current.CustomerId, ct), time.GetUtcNow()), ct);
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
