// Checked against microsoft/durabletask-dotnet (v1.17.1 and v1.25.0): src/Client/Core/OrchestrationRuntimeStatus.cs

namespace Microsoft.DurableTask.Client;

/// <summary>Where an orchestration stands.</summary>
public enum OrchestrationRuntimeStatus
{
    Running,
    Completed,

    [Obsolete("Exists for compatibility only.")]
    ContinuedAsNew,
    Failed,

    [Obsolete("Exists for compatibility only.")]
    Canceled,
    Terminated,
    Pending,
    Suspended,
}
