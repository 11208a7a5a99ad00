namespace FunctionsCommerce.LocalHost.Clock;

/// <summary>A timer of the <see cref="LocalClock"/>, which guards its <see cref="Due"/> and <see cref="Period"/>.</summary>
internal sealed class LocalTimer(LocalClock clock, TimerCallback callback, object? state, long sequence) : ITimer
{
    private readonly ExecutionContext? context = ExecutionContext.Capture();

    public static IComparer<LocalTimer> ByDue { get; } =
        Comparer<LocalTimer>.Create((a, b) => (a.Due, a.Sequence).CompareTo((b.Due, b.Sequence)));

    /// <summary>Parts timers that are due at the same moment.</summary>
    public long Sequence => sequence;

    public long Due { get; set; }

    public TimeSpan Period { get; set; } = Timeout.InfiniteTimeSpan;

    public bool IsPeriodic => Period > TimeSpan.Zero;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        clock.Schedule(this, dueTime, period);
        return true;
    }

    public void Fire()
    {
        if (context is null)
        {
            callback(state);
        }
        else
        {
            ExecutionContext.Run(context, static timer => ((LocalTimer)timer!).Call(), this);
        }
    }

    public void Dispose() => clock.Schedule(this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private void Call() => callback(state);
}
