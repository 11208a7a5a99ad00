using FunctionsCommerce.LocalHost.Durable.History;
using FunctionsCommerce.LocalHost.Storage;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.LocalHost.Durable.Storage;

/// <summary>The caller of a sub-orchestration: the instance, its execution and the task.</summary>
internal sealed record ParentLink(long Key, int Execution, int Task, string Name, string InstanceId);

/// <summary>An orchestration instance as it is stored.</summary>
/// <param name="Key">Never used again, also when the id is.</param>
internal sealed record InstanceRow(long Key, string Id, string Name)
{
    public const string Columns =
        "key, id, name, version, tags, parent, parent_execution, parent_task, parent_name, parent_id, created, start_at, status, updated, "
        + "execution, turns, open_activities, restarts, custom_status, failure, carried, input, output";

    public string? Version { get; init; }

    public string? Tags { get; init; }

    public ParentLink? Parent { get; init; }

    public DateTimeOffset Created { get; init; }

    public DateTimeOffset? StartAt { get; init; }

    public OrchestrationRuntimeStatus Status { get; init; }

    public DateTimeOffset Updated { get; init; }

    /// <summary>Counts how often it continued as new.</summary>
    public int Execution { get; init; }

    public int Turns { get; init; }

    public int OpenActivities { get; init; }

    /// <summary>How often the process was started since the last turn was done.</summary>
    public int Restarts { get; init; }

    public string? CustomStatus { get; init; }

    public string? Failure { get; init; }

    /// <summary>The events that the execution before left to this one.</summary>
    public string? Carried { get; init; }

    public string? Input { get; init; }

    public string? Output { get; init; }

    public bool IsOver =>
        Status is OrchestrationRuntimeStatus.Completed or OrchestrationRuntimeStatus.Failed or OrchestrationRuntimeStatus.Terminated;

    public ExecutionStarted Start => new(Id, Name, Input)
    {
        Version = Version,
        ParentName = Parent?.Name,
        ParentInstanceId = Parent?.InstanceId,
    };

    public static InstanceRow Read(LocalRow row) => new(row.Number(0), row.Text(1), row.Text(2))
    {
        Version = row.TextOrNull(3),
        Tags = row.TextOrNull(4),
        Parent = row.IsNull(5) ? null : new ParentLink(row.Number(5), row.SmallNumber(6), row.SmallNumber(7), row.Text(8), row.Text(9)),
        Created = row.Time(10),
        StartAt = row.TimeOrNull(11),
        Status = (OrchestrationRuntimeStatus)row.SmallNumber(12),
        Updated = row.Time(13),
        Execution = row.SmallNumber(14),
        Turns = row.SmallNumber(15),
        OpenActivities = row.SmallNumber(16),
        Restarts = row.SmallNumber(17),
        CustomStatus = row.TextOrNull(18),
        Failure = row.TextOrNull(19),
        Carried = row.TextOrNull(20),
        Input = row.TextOrNull(21),
        Output = row.TextOrNull(22),
    };
}
