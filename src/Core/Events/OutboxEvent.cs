using System.Diagnostics;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Events;

/// <summary>An event in the outbox: written in the batch of its cause, published to the topic by the relay, then deleted.</summary>
[Stored(Containers.Any, "event")]
public sealed record OutboxEvent : Document
{
    /// <summary>The event's permanent id: consumers skip events that they have handled.</summary>
    public required long EventId { get; init; }

    /// <summary>The partition of the cause.</summary>
    public required string Cause { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    public required DomainEvent Event { get; init; }

    /// <summary>The trace of the cause (W3C <c>traceparent</c>), where it was traced.</summary>
    public string? TraceParent { get; init; }

    public override string Id => "event-" + Base36.Encode(EventId);

    public override string Partition => Cause;
}

/// <summary>Makes outbox events.</summary>
public sealed class EventFactory(IdGenerator ids, TimeProvider time)
{
    /// <param name="cause">The partition of the batch that the event is emitted in.</param>
    public OutboxEvent Create(string cause, DomainEvent domainEvent) =>
        new() { EventId = ids.Next(), Cause = cause, OccurredAt = time.GetUtcNow(), Event = domainEvent, TraceParent = TraceParentNow() };

    private static string? TraceParentNow() =>
        Activity.Current is { IdFormat: ActivityIdFormat.W3C, Recorded: true } current ? current.Id : null;
}
