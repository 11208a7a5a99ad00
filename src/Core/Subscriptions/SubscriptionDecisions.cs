using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Subscriptions;

/// <summary>A customer's request for a subscription.</summary>
public sealed record SubscriptionDraft
{
    public required long ProductId { get; init; }

    public required int Quantity { get; init; }

    public required SubscriptionFrequency Frequency { get; init; }

    public required DateOnly StartDate { get; init; }

    public required long MethodId { get; init; }

    public required long AddressId { get; init; }

    public PreferencesChange? Preferences { get; init; }
}

/// <summary>Changes to the preferences; null leaves a field as it is.</summary>
public sealed record PreferencesChange(int? DeliveryDay, TimeOnly? DeliveryTime, bool? SkipNext, DateOnly? PauseUntil)
{
    public SubscriptionPreferences Apply(SubscriptionPreferences preferences) => preferences with
    {
        DeliveryDay = DeliveryDay ?? preferences.DeliveryDay,
        DeliveryTime = DeliveryTime ?? preferences.DeliveryTime,
        SkipNext = SkipNext ?? preferences.SkipNext,
        PauseUntil = PauseUntil ?? preferences.PauseUntil,
    };
}

/// <summary>Changes to a subscription; null leaves a field as it is.</summary>
public sealed record SubscriptionChange
{
    public int? Quantity { get; init; }

    public SubscriptionFrequency? Frequency { get; init; }

    public long? MethodId { get; init; }

    public long? AddressId { get; init; }

    public PreferencesChange? Preferences { get; init; }

    public SubscriptionStatus? Status { get; init; }
}

/// <summary>How subscriptions begin and change. Pure.</summary>
public static class SubscriptionDecisions
{
    public const int MaxQuantity = 100;

    public static Result<Subscription> Begin(
        this SubscriptionDraft draft, long subscriptionId, long customerId, string channel, StoreCalendar calendar, DateTimeOffset now)
    {
        var today = calendar.DayOf(now);
        var preferences = (draft.Preferences ?? new PreferencesChange(null, null, null, null)).Apply(new SubscriptionPreferences());
        var faults = Check(draft.Quantity, draft.Frequency, draft.Preferences, today);
        if (draft.StartDate < today)
        {
            faults.Add(new FieldError("startDate", "startDate must not be in the past", draft.StartDate));
        }
        else if (draft.StartDate > today.AddYears(1))
        {
            faults.Add(new FieldError("startDate", "startDate must be within a year from today", draft.StartDate));
        }

        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        return new Subscription
        {
            SubscriptionId = subscriptionId,
            CustomerId = customerId,
            Channel = channel,
            ProductId = draft.ProductId,
            Quantity = draft.Quantity,
            Frequency = draft.Frequency,
            StartDate = draft.StartDate,
            MethodId = draft.MethodId,
            AddressId = draft.AddressId,
            Preferences = preferences,
            Status = SubscriptionStatus.Active,
            Due = DeliverySchedule.OnOrAfter(draft.StartDate, draft.Frequency, preferences.DeliveryDay, draft.StartDate),
            CreatedAt = now,
            UpdatedAt = now,
        };
    }

    /// <returns>Validation with all faults; Conflict for a cancelled subscription.</returns>
    public static Result<Subscription> Change(
        this Subscription subscription, SubscriptionChange change, StoreCalendar calendar, DateTimeOffset now)
    {
        if (subscription.Status == SubscriptionStatus.Cancelled)
        {
            return Errors.Conflict("This subscription is cancelled");
        }

        var today = calendar.DayOf(now);
        var frequency = change.Frequency ?? subscription.Frequency;
        var faults = Check(change.Quantity ?? subscription.Quantity, frequency, change.Preferences, today);
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        var preferences = change.Preferences?.Apply(subscription.Preferences) ?? subscription.Preferences;
        if (preferences.DeliveryDay is { } day && !DeliverySchedule.IsDay(frequency, day))
        {
            // The day was one of another rhythm.
            preferences = preferences with { DeliveryDay = null };
        }

        var resumed = change.Status == SubscriptionStatus.Active && subscription.Status == SubscriptionStatus.Paused;
        var changed = subscription with
        {
            Quantity = change.Quantity ?? subscription.Quantity,
            Frequency = frequency,
            MethodId = change.MethodId ?? subscription.MethodId,
            AddressId = change.AddressId ?? subscription.AddressId,
            Preferences = resumed && change.Preferences?.PauseUntil is null ? preferences with { PauseUntil = null } : preferences,
            Status = change.Status ?? subscription.Status,
            UpdatedAt = now,
        };
        changed = changed with { InHand = InHand(subscription, changed, today, now) };
        var moved = frequency != subscription.Frequency || preferences.DeliveryDay != subscription.Preferences.DeliveryDay;

        // What passed while it was paused is not made up for.
        return moved || (resumed && subscription.Due < today)
            ? changed with { Due = changed.OnOrAfter(moved ? today.AddDays(1) : today) }
            : changed;
    }

    /// <summary>The account was closed: deliveries end, and the current one is dropped.</summary>
    public static DeliveryStep End(this Subscription subscription, StoreCalendar calendar, DateTimeOffset now)
    {
        var ended = subscription with { Status = SubscriptionStatus.Cancelled, UpdatedAt = now };
        ended = (ended with { InHand = InHand(subscription, ended, calendar.DayOf(now), now) }).Scheduled(calendar);
        return new DeliveryStep(
            ended, new SubscriptionChanged(ended.CustomerId, ended.SubscriptionId, ended.Status, ended.NextDelivery(calendar)));
    }

    /// <summary>Pausing or cancelling drops a delivery that is not paid yet; a new payment method is tried at once.</summary>
    private static CurrentDelivery? InHand(
        Subscription before, Subscription changed, DateOnly today, DateTimeOffset now) => changed.InHand switch
        {
            null => null,
            var delivery when changed.Status != SubscriptionStatus.Active || changed.Preferences.PauseUntil > today =>
                delivery with { IsDropped = true, NextStepAt = now },
            { AskedAt: null } delivery when changed.MethodId != before.MethodId => delivery with { NextStepAt = now },
            var delivery => delivery,
        };

    private static List<FieldError> Check(int quantity, SubscriptionFrequency frequency, PreferencesChange? preferences, DateOnly today)
    {
        var faults = new List<FieldError>();
        if (quantity is < 1 or > MaxQuantity)
        {
            faults.Add(new FieldError("quantity", $"quantity must be between 1 and {MaxQuantity}", quantity));
        }

        if (preferences?.DeliveryDay is { } day && !DeliverySchedule.IsDay(frequency, day))
        {
            var days = DeliverySchedule.IsDay(frequency, 0) ? "0 (Sunday) and 6 (Saturday)" : "1 and 31";
            faults.Add(new FieldError("preferences.deliveryDay", $"deliveryDay must be between {days}", day));
        }

        if (preferences?.PauseUntil is { } end && (end < today || end > today.AddYears(1)))
        {
            faults.Add(new FieldError("preferences.pauseUntil", "pauseUntil must be within a year from today", end));
        }

        return faults;
    }
}
