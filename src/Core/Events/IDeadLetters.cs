namespace FunctionsCommerce.Core.Events;

/// <summary>An event that a subscription could not process, however often it was tried. What it says is not shown: it may be personal.</summary>
/// <param name="Subscription">Of <see cref="Topic.Subscriptions"/>.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="At">When it was given up; where the bus does not tell, when it was published.</param>
public sealed record DeadEvent(string Subscription, long EventId, string Event, string Reason, int Attempts, DateTimeOffset At);

/// <summary>What lies in the subscriptions' dead-letter queues: Azure Service Bus in Azure, durable queues in LocalHost.</summary>
public interface IDeadLetters
{
    /// <summary>The oldest first.</summary>
    /// <param name="most">At most so many are looked at.</param>
    Task<IReadOnlyList<DeadEvent>> List(string subscription, int most, CancellationToken ct);

    /// <summary>Hands all of a subscription's dead letters to it again; answers how many. None is lost, also when this is interrupted.</summary>
    Task<int> Redrive(string subscription, CancellationToken ct);
}
