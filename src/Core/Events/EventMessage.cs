using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Events;

/// <summary>An event as it travels on the topic (its JSON is the message body).</summary>
public sealed record EventMessage(long EventId, DateTimeOffset OccurredAt, DomainEvent Event)
{
    private const int Remembered = 64;

    /// <summary>Bodies that were just parsed. In one process all subscriptions of an event are handed the same string: it is parsed
    /// once.</summary>
    private static readonly Parsed?[] Recent = new Parsed?[Remembered];

    /// <summary>The trace of the cause, where it was traced.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TraceParent { get; init; }

    public static EventMessage From(OutboxEvent outboxEvent) =>
        new(outboxEvent.EventId, outboxEvent.OccurredAt, outboxEvent.Event) { TraceParent = outboxEvent.TraceParent };

    public static EventMessage Parse(string body)
    {
        ref var place = ref Recent[RuntimeHelpers.GetHashCode(body) % Remembered];
        if (Volatile.Read(ref place) is { } known && ReferenceEquals(known.Body, body))
        {
            return known.Message;
        }

        var message = JsonSerializer.Deserialize<EventMessage>(body, DocumentJson.Options)
            ?? throw new JsonException("An event message is an object.");
        Volatile.Write(ref place, new Parsed(body, message));
        return message;
    }

    public string ToJson() => JsonSerializer.Serialize(this, DocumentJson.Options);

    private sealed record Parsed(string Body, EventMessage Message);
}
