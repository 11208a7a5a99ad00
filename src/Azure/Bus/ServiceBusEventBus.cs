using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Messaging.ServiceBus;
using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.Azure.Bus;

/// <summary>Sends events to the topic. The message id is the event's with its partition, which together are unique in the store: what is
/// sent twice within the topic's detection window arrives once, and no other event is taken for it.</summary>
public sealed class ServiceBusEventBus(ServiceBusSender sender) : IEventBus
{
    private const string DiagnosticId = "Diagnostic-Id";

    public async Task<IReadOnlyList<OutboxEvent>> PublishAsync(IReadOnlyList<OutboxEvent> events, CancellationToken ct)
    {
        List<OutboxEvent> tooLarge = [];
        var waiting = new Queue<(OutboxEvent Event, ServiceBusMessage Message)>(events.Select(one => (one, ToMessage(one))));
        while (waiting.Count > 0)
        {
            using var batch = await sender.CreateMessageBatchAsync(ct);
            while (waiting.TryPeek(out var next) && batch.TryAddMessage(next.Message))
            {
                waiting.Dequeue();
            }

            if (batch.Count == 0)
            {
                tooLarge.Add(waiting.Dequeue().Event);
                continue;
            }

            await sender.SendMessagesAsync(batch, ct);
        }

        return tooLarge;
    }

    /// <summary>The subject is what the subscriptions' filters go by.</summary>
    internal static ServiceBusMessage ToMessage(OutboxEvent outboxEvent)
    {
        var message = new ServiceBusMessage(EventMessage.From(outboxEvent).ToJson())
        {
            MessageId = string.Create(CultureInfo.InvariantCulture, $"{outboxEvent.EventId}-{PartitionHash(outboxEvent.Partition)}"),
            Subject = outboxEvent.Event.Name,
            ContentType = "application/json",
        };
        if (outboxEvent.TraceParent is { } trace)
        {
            // The receiver's span belongs to the trace of the cause, not of the relay; the client leaves a property alone that is there.
            message.ApplicationProperties[DiagnosticId] = trace;
        }

        return message;
    }

    /// <summary>Partitions may be longer than a message id.</summary>
    private static string PartitionHash(string partition) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(partition)).AsSpan(0, 16));
}
