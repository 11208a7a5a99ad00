// Checked against Azure/azure-sdk-for-net: sdk/servicebus/Azure.Messaging.ServiceBus/api/Azure.Messaging.ServiceBus.net10.0.cs
// Left out: processors, sessions, rules; the key and SAS credentials; retry options.

#nullable disable // as the package: its signatures say nothing about null

using Azure.Core;

namespace Azure.Messaging.ServiceBus;

/// <summary>The connection to a namespace; one per application.</summary>
public class ServiceBusClient : IAsyncDisposable
{
    protected ServiceBusClient() { }

    public ServiceBusClient(string connectionString) => throw Offline.Only(nameof(ServiceBusClient));

    public ServiceBusClient(string connectionString, ServiceBusClientOptions options) => throw Offline.Only(nameof(ServiceBusClient));

    /// <summary>With an identity: the namespace is "name.servicebus.windows.net".</summary>
    public ServiceBusClient(string fullyQualifiedNamespace, TokenCredential credential) => throw Offline.Only(nameof(ServiceBusClient));

    public ServiceBusClient(string fullyQualifiedNamespace, TokenCredential credential, ServiceBusClientOptions options) =>
        throw Offline.Only(nameof(ServiceBusClient));

    public virtual string FullyQualifiedNamespace => throw Offline.Only(nameof(ServiceBusClient));

    public virtual bool IsClosed => throw Offline.Only(nameof(ServiceBusClient));

    public virtual ServiceBusSender CreateSender(string queueOrTopicName) => throw Offline.Only(nameof(ServiceBusClient));

    public virtual ServiceBusReceiver CreateReceiver(string queueName) => throw Offline.Only(nameof(ServiceBusClient));

    public virtual ServiceBusReceiver CreateReceiver(string queueName, ServiceBusReceiverOptions options) =>
        throw Offline.Only(nameof(ServiceBusClient));

    public virtual ServiceBusReceiver CreateReceiver(string topicName, string subscriptionName) =>
        throw Offline.Only(nameof(ServiceBusClient));

    public virtual ServiceBusReceiver CreateReceiver(string topicName, string subscriptionName, ServiceBusReceiverOptions options) =>
        throw Offline.Only(nameof(ServiceBusClient));

    public virtual ValueTask DisposeAsync() => throw Offline.Only(nameof(ServiceBusClient));
}

/// <summary>How the client connects.</summary>
public class ServiceBusClientOptions
{
    public string Identifier { get; set; }

    public ServiceBusTransportType TransportType { get; set; }
}

/// <summary>AMQP over TCP, or through WebSockets where only port 443 is open.</summary>
public enum ServiceBusTransportType
{
    AmqpTcp = 0,
    AmqpWebSockets = 1,
}
