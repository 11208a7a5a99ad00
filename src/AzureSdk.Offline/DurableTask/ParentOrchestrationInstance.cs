// Checked against microsoft/durabletask-dotnet (v1.17.1, v1.25.0 and v1.27.0): src/Abstractions/ParentOrchestrationInstance.cs

namespace Microsoft.DurableTask;

/// <summary>The orchestration that called this one.</summary>
public record ParentOrchestrationInstance(TaskName Name, string InstanceId);
