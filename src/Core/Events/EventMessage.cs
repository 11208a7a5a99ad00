using System.Text.Json;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Events;

/// <summary>An event as it travels on the topic (its JSON is the message body).</summary>
public sealed record EventMessage(long EventId, DateTimeOffset OccurredAt, DomainEvent Event)
{
    public static EventMessage From(OutboxEvent outboxEvent) => new(outboxEvent.EventId, outboxEvent.OccurredAt, outboxEvent.Event);

    public static EventMessage Parse(string body) =>
        JsonSerializer.Deserialize<EventMessage>(body, DocumentJson.Options) ?? throw new JsonException("An event message is an object.");

    public string ToJson() => JsonSerializer.Serialize(this, DocumentJson.Options);
}
