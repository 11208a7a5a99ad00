using FunctionsCommerce.LocalHost.Durable.Storage;

namespace FunctionsCommerce.LocalHost.Durable.Execution;

/// <summary>What a turn asks for: first the write, then the rest.</summary>
internal sealed record EpisodeOutcome
{
    /// <summary>The instance no longer exists or has ended.</summary>
    public static readonly EpisodeOutcome Gone = new() { IsOver = true };

    public EpisodeWrite? Write { get; init; }

    public SuspendedInboxWrite? Keep { get; init; }

    /// <summary>The instance as it is after the write; null where its next turn must read it again.</summary>
    public InstanceRow? After { get; init; }

    public bool IsOver { get; init; }

    public IReadOnlyList<ActivityWork> Activities { get; init; } = [];

    public IReadOnlyList<DueTimer> NewTimers { get; init; } = [];

    public IReadOnlyList<int> CancelledTimers { get; init; } = [];
}
