using System.Globalization;
using System.Text.Json;
using Azure.Messaging.ServiceBus;
using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.Azure.Bus;

/// <summary>A message that its function could not process, as the Functions host describes it.</summary>
/// <param name="EventName">The subject it had when it was published.</param>
/// <param name="Attempt">From 1.</param>
public sealed record FailedMessage(string Subscription, string MessageId, string EventName, long SequenceNumber, int Attempt, string Body)
{
    /// <summary>The property of a copy that says which attempt it is.</summary>
    public const string AttemptProperty = "attempt";

    /// <param name="properties">The trigger's metadata.</param>
    public static FailedMessage From(string subscription, IReadOnlyDictionary<string, object?> properties, string body)
    {
        var subject = Text(properties, "Subject");
        var correlation = Text(properties, "CorrelationId");
        return new FailedMessage(
            subscription,
            Text(properties, "MessageId"),
            correlation.Length > 0 ? correlation : subject,
            long.TryParse(Text(properties, "SequenceNumber"), CultureInfo.InvariantCulture, out var sequence) ? sequence : 0,
            AttemptIn(Text(properties, "ApplicationProperties")),
            body);
    }

    public static FailedMessage From(string subscription, ServiceBusReceivedMessage message) => new(
        subscription,
        message.MessageId,
        string.IsNullOrEmpty(message.CorrelationId) ? message.Subject : message.CorrelationId,
        message.SequenceNumber,
        message.ApplicationProperties.TryGetValue(AttemptProperty, out var attempt)
            ? Convert.ToInt32(attempt, CultureInfo.InvariantCulture)
            : 1,
        message.Body.ToString());

    /// <summary>The same for that subscription alone. Its id follows from this very delivery: however often it is sent, the topic takes it
    /// once.</summary>
    public ServiceBusMessage ToNextAttempt()
    {
        var next = new ServiceBusMessage(Body)
        {
            MessageId = string.Create(
                CultureInfo.InvariantCulture, $"{MessageId.Split('-')[0]}-{Subscription}-{SequenceNumber}-{Attempt + 1}"),
            Subject = EventTopic.Redriven(Subscription),
            CorrelationId = EventName,
            ContentType = "application/json",
        };
        next.ApplicationProperties[AttemptProperty] = Attempt + 1;
        return next;
    }

    // The host passes texts as they are or as JSON, numbers as numbers or as JSON.
    private static string Text(IReadOnlyDictionary<string, object?> properties, string name) =>
        properties.GetValueOrDefault(name) is { } value ? Convert.ToString(value, CultureInfo.InvariantCulture)!.Trim('"') : "";

    private static int AttemptIn(string json)
    {
        if (json.Length == 0)
        {
            return 1;
        }

        using var properties = JsonDocument.Parse(json);
        return properties.RootElement.ValueKind == JsonValueKind.Object
            && properties.RootElement.TryGetProperty(AttemptProperty, out var attempt) && attempt.TryGetInt32(out var number)
            ? number
            : 1;
    }
}
