// Checked against Azure/azure-sdk-for-net: sdk/servicebus/Azure.Messaging.ServiceBus/api/Azure.Messaging.ServiceBus.net10.0.cs
// Left out: CreateMessageBatchAsync with options; the protected constructors that take a client.

#nullable disable // as the package: its signatures say nothing about null

namespace Azure.Messaging.ServiceBus;

/// <summary>Sends to one queue or topic.</summary>
public class ServiceBusSender : IAsyncDisposable
{
    protected ServiceBusSender() { }

    public virtual string EntityPath => throw Offline.Only(nameof(ServiceBusSender));

    public virtual string FullyQualifiedNamespace => throw Offline.Only(nameof(ServiceBusSender));

    public virtual bool IsClosed => throw Offline.Only(nameof(ServiceBusSender));

    public virtual Task SendMessageAsync(ServiceBusMessage message, CancellationToken cancellationToken = default) =>
        throw Offline.Only(nameof(ServiceBusSender));

    /// <summary>All or none; they must fit into one batch.</summary>
    public virtual Task SendMessagesAsync(IEnumerable<ServiceBusMessage> messages, CancellationToken cancellationToken = default) =>
        throw Offline.Only(nameof(ServiceBusSender));

    public virtual Task SendMessagesAsync(ServiceBusMessageBatch messageBatch, CancellationToken cancellationToken = default) =>
        throw Offline.Only(nameof(ServiceBusSender));

    /// <summary>Sends at that time, and returns the number to cancel it by.</summary>
    public virtual Task<long> ScheduleMessageAsync(
        ServiceBusMessage message,
        DateTimeOffset scheduledEnqueueTime,
        CancellationToken cancellationToken = default
    ) => throw Offline.Only(nameof(ServiceBusSender));

    public virtual Task<IReadOnlyList<long>> ScheduleMessagesAsync(
        IEnumerable<ServiceBusMessage> messages,
        DateTimeOffset scheduledEnqueueTime,
        CancellationToken cancellationToken = default
    ) => throw Offline.Only(nameof(ServiceBusSender));

    public virtual Task CancelScheduledMessageAsync(long sequenceNumber, CancellationToken cancellationToken = default) =>
        throw Offline.Only(nameof(ServiceBusSender));

    public virtual ValueTask<ServiceBusMessageBatch> CreateMessageBatchAsync(CancellationToken cancellationToken = default) =>
        throw Offline.Only(nameof(ServiceBusSender));

    public virtual Task CloseAsync(CancellationToken cancellationToken = default) => throw Offline.Only(nameof(ServiceBusSender));

    public virtual ValueTask DisposeAsync() => throw Offline.Only(nameof(ServiceBusSender));
}
