namespace FunctionsCommerce.LocalHost.Queues;

/// <summary>A message of the topic. It is stored once, however many subscriptions it goes to, until the last of them is done with
/// it.</summary>
/// <param name="Subscription">The one subscription it is for, when it was redriven; null for all that want it.</param>
internal sealed class QueuedMessage(long row, long eventId, string eventName, string body, string? subscription)
{
    private int pending;

    public long Row => row;

    public long EventId => eventId;

    public string EventName => eventName;

    /// <summary>The JSON of an event message.</summary>
    public string Body => body;

    public string? Subscription => subscription;

    public void ExpectFrom(int subscriptions) => pending = subscriptions;

    /// <summary>True for the last subscription that is done.</summary>
    public bool IsDone() => Interlocked.Decrement(ref pending) == 0;
}

/// <summary>A message that a subscription could not process.</summary>
/// <param name="Attempts">How often it was tried.</param>
public sealed record DeadLetter(
    long Id, string Subscription, long EventId, string Event, string Body, string Reason, int Attempts, DateTimeOffset DeadAt);
