using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders.Fulfilment;

/// <summary>How often a customer wants tracking messages.</summary>
public enum TrackingFrequency
{
    /// <summary>Every report of the carrier, and every state of the order.</summary>
    Realtime,

    /// <summary>What happened since yesterday, when something did.</summary>
    Daily,

    /// <summary>Every state of the order.</summary>
    StatusChange,
}

/// <summary>Whether a subscription still tells anything.</summary>
public enum TrackingSubscriptionStatus
{
    Active,
    Paused,

    /// <summary>The customer's way to end it, or the order's.</summary>
    Cancelled,
}

/// <summary>A customer's subscription to an order's tracking: one for each order.</summary>
[Stored(Containers.Customers, "tracking-subscription")]
public sealed record TrackingSubscription : Document
{
    public required long SubscriptionId { get; init; }

    public required long OrderId { get; init; }

    public required long CustomerId { get; init; }

    /// <summary>Email, SMS, push; each once.</summary>
    public required IReadOnlyList<MessageChannel> Channels { get; init; }

    public required TrackingFrequency Frequency { get; init; }

    public TrackingSubscriptionStatus Status { get; init; }

    /// <summary>For daily ones: everything up to here was sent.</summary>
    public required DateTimeOffset ToldUntil { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public override string Id => IdOf(OrderId);

    public override string Partition => CurrentUser.PartitionOf(CustomerId);

    public static string IdOf(long orderId) => "tracking-" + Base36.Encode(orderId);

    /// <summary>Those whose daily digest is due, in the words that Cosmos translates.</summary>
    /// <param name="morning">When the last digests were due.</param>
    public static IQueryable<TrackingSubscription> Daily(IQueryable<TrackingSubscription> all, DateTimeOffset morning) =>
        all.Where(
            each => each.Frequency == TrackingFrequency.Daily
                && each.Status == TrackingSubscriptionStatus.Active
                && each.ToldUntil < morning);
}
