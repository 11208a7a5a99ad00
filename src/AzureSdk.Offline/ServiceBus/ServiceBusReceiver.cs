// Checked against Azure/azure-sdk-for-net: sdk/servicebus/Azure.Messaging.ServiceBus/api/Azure.Messaging.ServiceBus.net10.0.cs
// Left out: deferred messages, streaming receive; the protected constructors that take a client.

#nullable disable // as the package: its signatures say nothing about null

namespace Azure.Messaging.ServiceBus;

/// <summary>Reads and settles messages by hand; for the dead-letter queue.</summary>
public class ServiceBusReceiver : IAsyncDisposable
{
    protected ServiceBusReceiver() { }

    public virtual Task<IReadOnlyList<ServiceBusReceivedMessage>> PeekMessagesAsync(
        int maxMessages,
        long? fromSequenceNumber = default,
        CancellationToken cancellationToken = default
    ) => throw Offline.Only(nameof(ServiceBusReceiver));

    public virtual Task<IReadOnlyList<ServiceBusReceivedMessage>> ReceiveMessagesAsync(
        int maxMessages,
        TimeSpan? maxWaitTime = default,
        CancellationToken cancellationToken = default
    ) => throw Offline.Only(nameof(ServiceBusReceiver));

    public virtual Task CompleteMessageAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default) =>
        throw Offline.Only(nameof(ServiceBusReceiver));

    public virtual Task AbandonMessageAsync(
        ServiceBusReceivedMessage message,
        IDictionary<string, object> propertiesToModify = null,
        CancellationToken cancellationToken = default
    ) => throw Offline.Only(nameof(ServiceBusReceiver));

    public virtual Task CloseAsync(CancellationToken cancellationToken = default) => throw Offline.Only(nameof(ServiceBusReceiver));

    public virtual ValueTask DisposeAsync() => throw Offline.Only(nameof(ServiceBusReceiver));
}

/// <summary>What a receiver reads, and how.</summary>
public class ServiceBusReceiverOptions
{
    public string Identifier { get; set; }

    public int PrefetchCount { get; set; }

    public ServiceBusReceiveMode ReceiveMode { get; set; }

    public SubQueue SubQueue { get; set; }
}

/// <summary>Locked until settled, or gone once read.</summary>
public enum ServiceBusReceiveMode
{
    PeekLock = 0,
    ReceiveAndDelete = 1,
}

/// <summary>The queue itself, or its dead letters.</summary>
public enum SubQueue
{
    None = 0,
    DeadLetter = 1,
    TransferDeadLetter = 2,
}
