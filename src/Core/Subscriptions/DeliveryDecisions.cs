using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Subscriptions;

/// <summary>The subscription after a step, with the step's events.</summary>
public sealed record DeliveryStep(Subscription Subscription, DomainEvent? Event = null);

/// <summary>A delivery's steps: it begins, is charged, is paid or skipped. Pure.</summary>
public static class DeliveryDecisions
{
    /// <summary>How long the gateway may take to show a payment whose answer was lost.</summary>
    public static readonly TimeSpan GatewayReportTimeout = TimeSpan.FromMinutes(15);

    /// <summary>After each failed charge, the wait before the next one; after the last the subscription is paused.</summary>
    public static IReadOnlyList<TimeSpan> Retries { get; } = [
        TimeSpan.FromDays(1), .. Enumerable.Repeat(TimeSpan.FromDays(6), CurrentDelivery.MaxAttempts - 2),
    ];

    /// <summary>The day came and is left out, as the customer wanted.</summary>
    public static DeliveryStep Skip(this Subscription subscription, DateTimeOffset now) =>
        new(
            subscription.Past(subscription.Upcoming, now) with
            {
                Preferences = Past(subscription.Preferences, subscription.Upcoming) with { SkipNext = false },
            });

    /// <summary>The day came: its delivery is taken in hand, and the next one is up. Days that passed unnoticed are not made up
    /// for.</summary>
    public static DeliveryStep Begin(this Subscription subscription, long orderId, StoreCalendar calendar, DateTimeOffset now)
    {
        var (day, today) = (subscription.Upcoming, calendar.DayOf(now));
        return new(subscription.Past(day > today ? day : today, now) with
        {
            Preferences = Past(subscription.Preferences, day),
            InHand = new CurrentDelivery { Day = day, OrderId = orderId, NextStepAt = now },
        });
    }

    /// <summary>The order's id is taken for good by the mark of one that never came: another id, the same delivery.</summary>
    public static DeliveryStep Renumber(this Subscription subscription, long orderId, DateTimeOffset now) =>
        subscription.With(subscription.InHand! with { OrderId = orderId }, now);

    /// <summary>The gateway is about to be asked for the money.</summary>
    public static DeliveryStep Ask(this Subscription subscription, DateTimeOffset now) =>
        subscription.With(subscription.InHand! with { AskedAt = now, NextStepAt = now + GatewayReportTimeout }, now);

    /// <summary>The gateway never heard of it: it can be asked.</summary>
    public static DeliveryStep AskAgain(this Subscription subscription, DateTimeOffset now) =>
        subscription.With(subscription.InHand! with { AskedAt = null, NextStepAt = now }, now);

    /// <summary>The gateway does not tell now.</summary>
    public static DeliveryStep Wait(this Subscription subscription, DateTimeOffset now) =>
        subscription.With(subscription.InHand! with { NextStepAt = now + GatewayReportTimeout }, now);

    /// <summary>The charge failed: another one follows, or the subscription is paused.</summary>
    /// <param name="reason">In words for the customer.</param>
    public static DeliveryStep Fail(this Subscription subscription, string reason, DateTimeOffset now)
    {
        var delivery = subscription.InHand!;
        var failed = new SubscriptionPaymentFailed(
            subscription.CustomerId, subscription.SubscriptionId, delivery.OrderId, delivery.Attempt, reason, null);
        if (delivery.Attempt == CurrentDelivery.MaxAttempts)
        {
            var dropped = subscription.With(delivery with { IsDropped = true, NextStepAt = now }, now).Subscription;
            return new(dropped with { Status = SubscriptionStatus.Paused }, failed);
        }

        var next = now + Retries[delivery.Attempt - 1];
        var waiting = delivery with { Attempt = delivery.Attempt + 1, AskedAt = null, NextStepAt = next };
        return subscription.With(waiting, now) with { Event = failed with { NextAttempt = next } };
    }

    /// <summary>The delivery is paid, or its order is over. What came up while it was being paid is not made up for.</summary>
    public static DeliveryStep Close(this Subscription subscription, StoreCalendar calendar, DateTimeOffset now)
    {
        var today = calendar.DayOf(now);
        var closed = subscription with { InHand = null, UpdatedAt = now };
        return new(subscription.Due <= today ? closed with { Due = closed.OnOrAfter(today.AddDays(1)) } : closed);
    }

    /// <summary>The delivery cannot be made.</summary>
    /// <param name="reason">In words for the customer.</param>
    public static DeliveryStep LeaveOut(this Subscription subscription, string reason, StoreCalendar calendar, DateTimeOffset now)
    {
        var closed = subscription.Close(calendar, now).Subscription;
        return new(closed, new SubscriptionDeliverySkipped(
            closed.CustomerId, closed.SubscriptionId, subscription.InHand!.Day, reason, closed.NextDelivery(calendar)));
    }

    private static DeliveryStep With(this Subscription subscription, CurrentDelivery delivery, DateTimeOffset now) =>
        new(subscription with { InHand = delivery, UpdatedAt = now });

    private static Subscription Past(this Subscription subscription, DateOnly day, DateTimeOffset now) =>
        subscription with { Due = subscription.OnOrAfter(day.AddDays(1)), UpdatedAt = now };

    /// <summary>Removes a pause that has ended.</summary>
    private static SubscriptionPreferences Past(SubscriptionPreferences preferences, DateOnly day) =>
        preferences.PauseUntil <= day ? preferences with { PauseUntil = null } : preferences;
}
