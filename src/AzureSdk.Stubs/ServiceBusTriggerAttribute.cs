// Signatures: Azure/azure-functions-dotnet-worker, extensions/Worker.Extensions.ServiceBus/src/ServiceBusTriggerAttribute.cs (package 5.24.0).
// Left out: the converter for functions that take ServiceBusReceivedMessage (those here take text), and the assembly's
// ExtensionInformation: it names the host's Microsoft.Azure.WebJobs.Extensions.ServiceBus, which the publish step would then restore.

using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Runs a function for each message of a queue or of a topic's subscription.</summary>
public sealed class ServiceBusTriggerAttribute : TriggerBindingAttribute, ISupportCardinality
{
    public ServiceBusTriggerAttribute(string queueName) => QueueName = queueName;

    public ServiceBusTriggerAttribute(string topicName, string subscriptionName)
    {
        TopicName = topicName;
        SubscriptionName = subscriptionName;
    }

    /// <summary>The setting, or the prefix of the settings, that the host connects with.</summary>
    public string? Connection { get; set; }

    public string? QueueName { get; }

    public string? TopicName { get; }

    public string? SubscriptionName { get; }

    public bool IsSessionsEnabled { get; set; }

    /// <summary>True when the function takes an array of messages.</summary>
    [DefaultValue(false)]
    public bool IsBatched { get; set; }

    Cardinality ISupportCardinality.Cardinality
    {
        get => IsBatched ? Cardinality.Many : Cardinality.One;
        set => IsBatched = value == Cardinality.Many;
    }
}
