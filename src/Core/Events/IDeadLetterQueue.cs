namespace FunctionsCommerce.Core.Events;

/// <summary>An event that a subscription could not process after all attempts. Its content is not shown: it may be personal.</summary>
/// <param name="Subscription">Of <see cref="EventTopic.Subscriptions"/>.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="At">When it was given up; where the bus does not tell, when it was published.</param>
public sealed record DeadLetteredEvent(string Subscription, long EventId, string Event, string Reason, int Attempts, DateTimeOffset At);

/// <summary>The subscriptions' dead-letter queues: Azure Service Bus in Azure, durable queues in LocalHost.</summary>
public interface IDeadLetterQueue
{
    /// <summary>The oldest first.</summary>
    /// <param name="most">The most to read.</param>
    Task<IReadOnlyList<DeadLetteredEvent>> ListAsync(string subscription, int most, CancellationToken ct);

    /// <summary>Resubmits all of a subscription's dead letters; returns their number. None is lost when this is interrupted.</summary>
    Task<int> RedriveAsync(string subscription, CancellationToken ct);
}
