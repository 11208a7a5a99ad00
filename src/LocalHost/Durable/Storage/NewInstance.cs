using FunctionsCommerce.LocalHost.Storage;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.LocalHost.Durable.Storage;

/// <summary>An orchestration to be started.</summary>
internal sealed record NewInstance(string Id, string Name, string? Input, DateTimeOffset Now)
{
    public string? Version { get; init; }

    public string? Tags { get; init; }

    public ParentLink? Parent { get; init; }

    /// <summary>Not before then.</summary>
    public DateTimeOffset? StartAt { get; init; }

    /// <summary>Answers its key, or null when an instance with this id is running. An ended one is replaced, as in Azure.</summary>
    public long? Insert(LocalTransaction transaction)
    {
        var known = InstanceReads.ByIdIn(transaction, Id);
        if (known is { IsOver: false })
        {
            return null;
        }

        if (known is not null)
        {
            InstanceWrites.Delete(transaction, known.Key);
        }

        transaction.Run(
            "INSERT INTO durable_instances (id, name, version, tags, parent, parent_execution, parent_task, parent_name, parent_id, created, start_at, "
            + "status, updated, input) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            Id, Name, Version, Tags, Parent?.Key, Parent?.Execution, Parent?.Task, Parent?.Name, Parent?.InstanceId, Now, StartAt,
            (int)OrchestrationRuntimeStatus.Pending, Now, Input);
        var key = transaction.LastId;
        if (StartAt is { } due)
        {
            InstanceWrites.AddTimer(transaction, key, DueTimer.Start, due);
        }

        return key;
    }
}
