using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.Core.Subscriptions;

/// <summary>A subscription began.</summary>
public sealed record SubscriptionCreated(long CustomerId, long SubscriptionId, DateTimeOffset NextDelivery) : DomainEvent;

/// <summary>A subscription was changed, paused, resumed or cancelled; wakes its orchestration.</summary>
public sealed record SubscriptionChanged(
    long CustomerId, long SubscriptionId, SubscriptionStatus Status, DateTimeOffset NextDelivery) : DomainEvent;

/// <summary>A delivery could not be made and is left out.</summary>
/// <param name="Reason">In words for the customer.</param>
public sealed record SubscriptionDeliverySkipped(
    long CustomerId, long SubscriptionId, DateOnly Day, string Reason, DateTimeOffset NextDelivery) : DomainEvent;

/// <summary>A delivery could not be charged.</summary>
/// <param name="Attempt">From 1.</param>
/// <param name="Reason">In words for the customer.</param>
/// <param name="NextAttempt">Null: that was the last one, the subscription is paused.</param>
public sealed record SubscriptionPaymentFailed(
    long CustomerId, long SubscriptionId, long OrderId, int Attempt, string Reason, DateTimeOffset? NextAttempt) : DomainEvent;
