using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Subscriptions;

/// <summary>The state of a subscription. Cancelled is final.</summary>
public enum SubscriptionStatus
{
    Active,
    Paused,
    Cancelled,
}

/// <summary>The same product, delivered again and again.</summary>
[Stored(Containers.Customers, "subscription")]
public sealed record Subscription : Document
{
    public required long SubscriptionId { get; init; }

    public required long CustomerId { get; init; }

    /// <summary>The API it was made in (<see cref="Channels"/>).</summary>
    public required string Channel { get; init; }

    public required long ProductId { get; init; }

    public required int Quantity { get; init; }

    public required SubscriptionFrequency Frequency { get; init; }

    public required DateOnly StartDate { get; init; }

    /// <summary>A saved payment method.</summary>
    public required long MethodId { get; init; }

    /// <summary>A saved address.</summary>
    public required long AddressId { get; init; }

    public SubscriptionPreferences Preferences { get; init; } = new();

    public required SubscriptionStatus Status { get; init; }

    /// <summary>The day in the rhythm that is up next, before it is skipped or waits for the end of a pause.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>The delivery that is being ordered and paid; null between two of them.</summary>
    public CurrentDelivery? InHand { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public override string Id => IdOf(SubscriptionId);

    public override string Partition => CurrentUser.PartitionOf(CustomerId);

    public static string IdOf(long subscriptionId) => "subscription-" + Base36.Encode(subscriptionId);

    /// <summary>When there is something to do for it, by the calendar of the last change; null while nothing is to come. Stored, because it
    /// is searched for; <see cref="DueAt"/> is what counts.</summary>
    public DateTimeOffset? WakeAt { get; init; }

    /// <summary>The next day, to be delivered or skipped.</summary>
    [JsonIgnore]
    public DateOnly Upcoming => Preferences.PauseUntil is { } end && end > Due ? OnOrAfter(end) : Due;

    /// <summary>When the next delivery is, once skipping and pausing are counted in. Of a cancelled one: when it would have been.</summary>
    public DateTimeOffset NextDelivery(StoreCalendar calendar) =>
        At(Preferences.SkipNext ? OnOrAfter(Upcoming.AddDays(1)) : Upcoming, calendar);

    /// <summary>When there is something to do for it; null while nothing is to come.</summary>
    public DateTimeOffset? DueAt(StoreCalendar calendar) =>
        InHand is { } delivery ? delivery.NextStepAt : Status == SubscriptionStatus.Active ? At(Upcoming, calendar) : null;

    public Subscription Scheduled(StoreCalendar calendar) => this with { WakeAt = DueAt(calendar) };

    public DateOnly OnOrAfter(DateOnly day) => DeliverySchedule.OnOrAfter(StartDate, Frequency, Preferences.DeliveryDay, day);

    private DateTimeOffset At(DateOnly day, StoreCalendar calendar) =>
        calendar.At(day, Preferences.DeliveryTime ?? TimeOnly.MinValue).ToUniversalTime();
}

/// <summary>When deliveries suit the customer.</summary>
public sealed record SubscriptionPreferences
{
    /// <summary>0 (Sunday) to 6 in weekly rhythms, 1 to 31 in monthly ones, the last day where a month is shorter; null: as the
    /// start.</summary>
    public int? DeliveryDay { get; init; }

    /// <summary>In the store's time zone; null: as the day begins.</summary>
    public TimeOnly? DeliveryTime { get; init; }

    /// <summary>Leaves out the next delivery; gone once that day has passed.</summary>
    public bool SkipNext { get; init; }

    /// <summary>No delivery before this day.</summary>
    public DateOnly? PauseUntil { get; init; }
}
