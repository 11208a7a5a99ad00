using System.Globalization;
using Azure.Messaging.ServiceBus;
using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.Azure.Bus;

/// <summary>The dead-letter queues of the topic's subscriptions.</summary>
public sealed class ServiceBusDeadLetters(ServiceBusClient client, ServiceBusSender sender) : IDeadLetterQueue
{
    private const int AtOnce = 100;

    /// <summary>What fails at once again must not keep this going for ever.</summary>
    private const int Most = 10_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly ServiceBusReceiverOptions DeadOnes = new() { SubQueue = SubQueue.DeadLetter };

    public Task<IReadOnlyList<DeadLetteredEvent>> ListAsync(string subscription, int most, CancellationToken ct) =>
        ServiceBusOutages.CallAsync(() => PeekAsync(subscription, most, ct));

    /// <summary>A copy is sent before the dead letter is removed: interrupted in between it comes twice, and the consumers know it by its
    /// event's id.</summary>
    public Task<int> RedriveAsync(string subscription, CancellationToken ct) =>
        ServiceBusOutages.CallAsync(() => SendAgainAsync(subscription, ct));

    private async Task<IReadOnlyList<DeadLetteredEvent>> PeekAsync(string subscription, int most, CancellationToken ct)
    {
        await using var receiver = client.CreateReceiver(EventTopic.Events, subscription, DeadOnes);
        var messages = await receiver.PeekMessagesAsync(most, cancellationToken: ct);
        return [.. messages.Select(message => ToDeadEvent(subscription, message))];
    }

    private async Task<int> SendAgainAsync(string subscription, CancellationToken ct)
    {
        await using var receiver = client.CreateReceiver(EventTopic.Events, subscription, DeadOnes);
        var redriven = 0;
        while (redriven < Most && await receiver.ReceiveMessagesAsync(AtOnce, Patience, ct) is { Count: > 0 } messages)
        {
            foreach (var message in messages)
            {
                await sender.SendMessageAsync(ToCopy(subscription, message), ct);
                await receiver.CompleteMessageAsync(message, ct);
                redriven++;
            }
        }

        return redriven;
    }

    internal static DeadLetteredEvent ToDeadEvent(string subscription, ServiceBusReceivedMessage message) => new(
        subscription,
        long.TryParse(message.MessageId.Split('-')[0], CultureInfo.InvariantCulture, out var id) ? id : 0,
        message.CorrelationId ?? message.Subject,
        message.DeadLetterErrorDescription ?? message.DeadLetterReason ?? "",
        message.DeliveryCount,
        message.EnqueuedTime);

    /// <summary>For that subscription alone, and new to the topic, which drops a message id that it has seen. The event's name goes with
    /// it.</summary>
    internal static ServiceBusMessage ToCopy(string subscription, ServiceBusReceivedMessage message) => new(message.Body)
    {
        MessageId = string.Create(
            CultureInfo.InvariantCulture, $"{message.MessageId.Split('-')[0]}-{subscription}-{message.SequenceNumber}"),
        Subject = EventTopic.Redriven(subscription),
        CorrelationId = message.CorrelationId ?? message.Subject,
        ContentType = message.ContentType,
    };
}
