// Signatures: Azure/azure-functions-dotnet-worker, extensions/Worker.Extensions.CosmosDB/src/CosmosDBTriggerAttribute.cs (package 4.15.0).
// Left out: the properties that no function here sets, and the assembly's ExtensionInformation: it names the host's
// Microsoft.Azure.WebJobs.Extensions.CosmosDB, which the publish step would then restore.

using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Runs a function for the changes of a container.</summary>
[BindingCapabilities(KnownBindingCapabilities.FunctionLevelRetry)]
public sealed class CosmosDBTriggerAttribute : TriggerBindingAttribute
{
    /// <exception cref="ArgumentException">A name is empty.</exception>
    public CosmosDBTriggerAttribute(string databaseName, string containerName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(containerName);
        ArgumentException.ThrowIfNullOrWhiteSpace(databaseName);
        ContainerName = containerName;
        DatabaseName = databaseName;
    }

    public string ContainerName { get; private set; }

    public string DatabaseName { get; private set; }

    /// <summary>The setting, or the prefix of the settings, that the host connects with.</summary>
    public string? Connection { get; set; }

    public string? LeaseContainerName { get; set; }

    public string? LeaseContainerPrefix { get; set; }

    public bool CreateLeaseContainerIfNotExists { get; set; }

    /// <summary>Milliseconds between two polls of a feed without changes; 0 leaves it to the host (5,000).</summary>
    public int FeedPollDelay { get; set; }

    public int MaxItemsPerInvocation { get; set; }

    public bool StartFromBeginning { get; set; }
}
