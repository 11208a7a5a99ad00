// Checked against Azure/azure-functions-dotnet-worker (2.51.0 and 2.52.0): extensions/Worker.Extensions.ServiceBus/src/ServiceBusMessageActions.cs

using Azure.Messaging.ServiceBus;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Settles the messages a function was started with.</summary>
public class ServiceBusMessageActions
{
    /// <summary>For subclasses; the members are meant to be overridden.</summary>
    protected ServiceBusMessageActions() { }

    public virtual Task CompleteMessageAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default) =>
        throw Offline.Only(nameof(ServiceBusMessageActions));

    public virtual Task AbandonMessageAsync(
        ServiceBusReceivedMessage message,
        IDictionary<string, object>? propertiesToModify = default,
        CancellationToken cancellationToken = default
    ) => throw Offline.Only(nameof(ServiceBusMessageActions));

    public virtual Task DeadLetterMessageAsync(
        ServiceBusReceivedMessage message,
        Dictionary<string, object>? propertiesToModify = default,
        string? deadLetterReason = default,
        string? deadLetterErrorDescription = default,
        CancellationToken cancellationToken = default
    ) => throw Offline.Only(nameof(ServiceBusMessageActions));

    public virtual Task DeferMessageAsync(
        ServiceBusReceivedMessage message,
        IDictionary<string, object>? propertiesToModify = default,
        CancellationToken cancellationToken = default
    ) => throw Offline.Only(nameof(ServiceBusMessageActions));

    public virtual Task RenewMessageLockAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default) =>
        throw Offline.Only(nameof(ServiceBusMessageActions));
}
