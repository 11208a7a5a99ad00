namespace FunctionsCommerce.Simulation.Tests.World;

/// <summary>A fault that is planted into a history, to see that its checks tell.</summary>
internal enum Fault
{
    None,

    /// <summary>Orders are written without a look at their ETag.</summary>
    SkippedETag,

    /// <summary>Messages are completed before their effect: what fails or dies does not come again.</summary>
    EarlyCompletion,

    /// <summary>The sweep of outboxes leaves out a container.</summary>
    BlindSweep,

    /// <summary>All instances make ids in one slot. A history has some hundred events in some minutes, each in a half millisecond of its
    /// own: so their clocks go in steps of <see cref="CoarseTime.Step"/>, within which a shop that is busy makes as many.</summary>
    ReusedIds,

    /// <summary>Orders are read from any replica, however far it is behind.</summary>
    WeakReads,

    /// <summary>The bus knows messages by the ids of before: a time and random bits, unique for one process only. Those were milliseconds
    /// and 12 bits; a history of a few hundred events has tenths of a second and 4 bits instead.</summary>
    ShortMessageIds,

    /// <summary>As before, a consumer of payments drops what it does not see yet, and nobody looks for refunds that wait.</summary>
    DroppedRefunds,
}
