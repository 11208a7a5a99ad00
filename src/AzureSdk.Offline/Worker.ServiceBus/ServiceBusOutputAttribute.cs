// Checked against Azure/azure-functions-dotnet-worker (2.51.0 and 2.52.0): extensions/Worker.Extensions.ServiceBus/src/{ServiceBusOutputAttribute,ServiceBusEntityType}.cs

using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Sends what a function returns to a queue or topic.</summary>
public sealed class ServiceBusOutputAttribute : OutputBindingAttribute
{
    public ServiceBusOutputAttribute(string queueOrTopicName, ServiceBusEntityType entityType = ServiceBusEntityType.Queue)
    {
        QueueOrTopicName = queueOrTopicName;
        EntityType = entityType;
    }

    public string QueueOrTopicName { get; private set; }

    public string? Connection { get; set; }

    public ServiceBusEntityType EntityType { get; set; }
}

/// <summary>What an output goes to.</summary>
public enum ServiceBusEntityType
{
    Queue,
    Topic,
}
