// Checked against microsoft/durabletask-dotnet (v1.17.1, v1.25.0 and v1.27.0): src/Abstractions/Entities/TaskOrchestrationEntityFeature.cs
// Left out: its members. Nothing here uses entities; the type stands for the signature of TaskOrchestrationContext.Entities.

namespace Microsoft.DurableTask.Entities;

/// <summary>Entities as an orchestrator sees them.</summary>
public abstract class TaskOrchestrationEntityFeature
{
    // Protected in the SDK; narrower here, so that nothing subclasses it without its abstract members.
    private protected TaskOrchestrationEntityFeature() { }
}
