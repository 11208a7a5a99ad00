// Checked against Azure/azure-sdk-for-net: sdk/servicebus/Azure.Messaging.ServiceBus/api/Azure.Messaging.ServiceBus.net10.0.cs

namespace Azure.Messaging.ServiceBus;

/// <summary>Messages that fit into one send.</summary>
public sealed class ServiceBusMessageBatch : IDisposable
{
    internal ServiceBusMessageBatch() { }

    public int Count => throw Offline.Only(nameof(ServiceBusMessageBatch));

    public long MaxSizeInBytes => throw Offline.Only(nameof(ServiceBusMessageBatch));

    public long SizeInBytes => throw Offline.Only(nameof(ServiceBusMessageBatch));

    /// <summary>False where the message no longer fits.</summary>
    public bool TryAddMessage(ServiceBusMessage message) => throw Offline.Only(nameof(ServiceBusMessageBatch));

    public void Dispose() => throw Offline.Only(nameof(ServiceBusMessageBatch));
}
