namespace FunctionsCommerce.Core.Scheduling;

/// <summary>Work that is due at fixed times of the UTC day.</summary>
/// <param name="Name">What logs and the metric of failures call it.</param>
/// <param name="Interval">Between two of its times: whole minutes that divide a day.</param>
/// <param name="Offset">How long after each multiple of the interval: an interval of a day with an offset of 3.5 hours is 03:30.</param>
public sealed record ScheduledJob(string Name, TimeSpan Interval, TimeSpan Offset, Func<CancellationToken, Task> Run)
{
    public ScheduledJob(string name, int minutes, Func<CancellationToken, Task> run)
        : this(name, TimeSpan.FromMinutes(minutes), TimeSpan.Zero, run)
    {
    }

    /// <summary>One of its times is later than <paramref name="after"/> and not later than <paramref name="until"/>. Several are due
    /// once.</summary>
    public bool IsDue(DateTimeOffset after, DateTimeOffset until) => Occurrence(until) > Occurrence(after);

    private long Occurrence(DateTimeOffset moment) => (moment.UtcTicks + Interval.Ticks - Offset.Ticks) / Interval.Ticks;
}
