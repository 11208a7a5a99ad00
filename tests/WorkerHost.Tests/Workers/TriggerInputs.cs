using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Messaging.ServiceBus;
using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.WorkerHost.Tests.Workers;

/// <summary>What the host's extensions send to a function, as they send it.</summary>
internal static class TriggerInputs
{
    /// <summary>A message of the topic: its body as text, its properties as metadata, those of objects as JSON.</summary>
    /// <param name="attempt">From the second on it is a copy for this subscription, and says so.</param>
    public static (JsonArray Inputs, JsonObject Metadata) Message(OutboxEvent outboxEvent, string subscription, int attempt = 1)
    {
        var properties = attempt == 1 ? "{}" : $$"""{"attempt":{{attempt}}}""";
        var metadata = new JsonObject
        {
            ["MessageId"] = Text($"{outboxEvent.EventId}-0123456789abcdef"),
            ["Subject"] = Text(attempt == 1 ? outboxEvent.Event.Name : EventTopic.Redriven(subscription)),
            ["CorrelationId"] = Text(attempt == 1 ? "" : outboxEvent.Event.Name),
            ["ContentType"] = Text("application/json"),
            ["SequenceNumber"] = Json("42"),
            ["DeliveryCount"] = Json("1"),
            ["EnqueuedTimeUtc"] = Json("\"2026-11-30T10:00:00.123Z\""),
            ["ApplicationProperties"] = Json(properties),
            ["UserProperties"] = Json(properties),
        };
        return ([Input("body", Text(EventMessage.From(outboxEvent).ToJson()))], metadata);
    }

    /// <summary>A message that the bus delivered.</summary>
    public static (JsonArray Inputs, JsonObject Metadata) Message(ServiceBusReceivedMessage message)
    {
        var properties = JsonSerializer.Serialize(message.ApplicationProperties);
        var metadata = new JsonObject
        {
            ["MessageId"] = Text(message.MessageId),
            ["Subject"] = Text(message.Subject),
            ["CorrelationId"] = Text(message.CorrelationId ?? ""),
            ["ContentType"] = Text(message.ContentType),
            ["SequenceNumber"] = Json($"{message.SequenceNumber}"),
            ["DeliveryCount"] = Json($"{message.DeliveryCount}"),
            ["EnqueuedTimeUtc"] = Json(JsonSerializer.Serialize(message.EnqueuedTime.UtcDateTime)),
            ["ApplicationProperties"] = Json(properties),
            ["UserProperties"] = Json(properties),
        };
        return ([Input("body", Text(message.Body.ToString()))], metadata);
    }

    /// <summary>A timer that has not run for days.</summary>
    public static JsonArray Timer() => [Input("timer", Json(
        """{"Schedule":{"AdjustForDST":true},"ScheduleStatus":{"Last":"2025-11-30T10:00:00.0012+00:00","Next":"2025-11-30T10:01:00+00:00","LastUpdated":"2025-11-30T10:00:00.0012+00:00"},"IsPastDue":true}"""))];

    /// <summary>Documents of a change feed, with what Cosmos DB adds to them.</summary>
    public static JsonArray Changes(params IEnumerable<string> documents) => [Input("changes", Json($"[{string.Join(',', documents)}]"))];

    public static JsonArray Of(string parameter, string text) => [Input(parameter, Text(text))];

    private static JsonObject Input(string name, JsonObject data) => new() { ["name"] = name, ["data"] = data };

    private static JsonObject Text(string text) => new() { ["string"] = text };

    private static JsonObject Json(string json) => new() { ["json"] = string.Create(CultureInfo.InvariantCulture, $"{json}") };
}
