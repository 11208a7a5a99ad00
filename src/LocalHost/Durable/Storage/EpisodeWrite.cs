using FunctionsCommerce.LocalHost.Durable.History;
using FunctionsCommerce.LocalHost.Storage;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.LocalHost.Durable.Storage;

/// <summary>What a turn leaves behind: the history and all that it causes elsewhere, in one transaction.</summary>
internal sealed record EpisodeWrite(InstanceRow Before, Episode Turn)
{
    public required OrchestrationRuntimeStatus Status { get; init; }

    public required string? CustomStatus { get; init; }

    public required int OpenActivities { get; init; }

    /// <summary>The inbox up to this line was received.</summary>
    public long InboxUpTo { get; init; }

    /// <summary>Received but to be answered later: while suspended nothing is.</summary>
    public IReadOnlyList<InboxLine> Kept { get; init; } = [];

    public IReadOnlyList<TimerCreated> NewTimers { get; init; } = [];

    /// <summary>Fired or cancelled.</summary>
    public IReadOnlyList<int> GoneTimers { get; init; } = [];

    private string? Lines { get; init; }

    /// <summary>Does the work that needs no transaction.</summary>
    public EpisodeWrite Prepared() => this with { Lines = HistoryJson.Write(Turn.Lines) };

    /// <summary>Answers the instances that have something to do now.</summary>
    public List<long> Run(LocalTransaction transaction)
    {
        var woken = new List<long>();
        var key = Before.Key;
        transaction.Run("INSERT INTO durable_history (instance, turn, lines) VALUES (?, ?, ?)", key, Before.Turns, Lines);
        if (InboxUpTo > 0)
        {
            transaction.Run("DELETE FROM durable_inbox WHERE instance = ? AND id <= ?", key, InboxUpTo);
        }

        foreach (var line in Kept)
        {
            InstanceWrites.Keep(transaction, key, line);
        }

        foreach (var timer in NewTimers)
        {
            InstanceWrites.AddTimer(transaction, key, timer.EventId, timer.FireAt);
        }

        foreach (var timer in GoneTimers)
        {
            InstanceWrites.DeleteTimer(transaction, key, timer);
        }

        if (Before.Turns == 0 && Before.StartAt is not null)
        {
            InstanceWrites.DeleteTimer(transaction, key, DueTimer.Start);
        }

        transaction.Run(
            "UPDATE durable_instances SET status = ?, updated = ?, turns = ?, open_activities = ?, restarts = 0, custom_status = ?, carried = NULL WHERE key = ?",
            (int)Status, Turn.At, Before.Turns + 1, OpenActivities, CustomStatus, key);
        foreach (var act in Turn.Done)
        {
            EpisodeEffects.Apply(transaction, this, act, woken);
        }

        return woken;
    }
}
