// Checked against microsoft/durabletask-dotnet (v1.17.1 and v1.25.0): src/Abstractions/ParentOrchestrationInstance.cs

namespace Microsoft.DurableTask;

/// <summary>The orchestration that called this one.</summary>
public record ParentOrchestrationInstance(TaskName Name, string InstanceId);
