// Checked against microsoft/durabletask-dotnet (v1.17.1, v1.25.0 and v1.27.0): src/Abstractions/TaskActivityContext.cs
// Left out: Version (later than v1.22).

namespace Microsoft.DurableTask;

/// <summary>One call of an activity.</summary>
public abstract class TaskActivityContext
{
    public abstract TaskName Name { get; }

    /// <summary>The orchestration that made the call.</summary>
    public abstract string InstanceId { get; }
}
