// Checked against Azure/azure-functions-dotnet-worker (2.51.0 and 2.52.0): src/DotNetWorker.Core/Hosting/WorkerOptions.cs
// Left out: InputConverters, EnableUserCodeException (obsolete).

using Azure.Core.Serialization;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Settings of the worker.</summary>
public class WorkerOptions
{
    /// <summary>Reads and writes trigger and binding payloads, and the inputs and outputs of durable functions.</summary>
    public ObjectSerializer? Serializer { get; set; }

    public IDictionary<string, string> Capabilities { get; } = new Dictionary<string, string>();

    public bool IncludeEmptyEntriesInMessagePayload { get; set; } = true;
}
