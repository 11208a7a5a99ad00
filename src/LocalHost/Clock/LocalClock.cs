using System.Diagnostics;

namespace FunctionsCommerce.LocalHost.Clock;

/// <summary>The one time of everything in this process: real time, plus how far it was advanced. It never goes back, also not after a
/// restart.</summary>
/// <remarks>Timers follow it. When it is advanced over several of them, each fires once, in the order in which they were due.</remarks>
public sealed class LocalClock : TimeProvider, IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);
    private readonly Lock gate = new();
    private readonly SortedSet<LocalTimer> timers = new(LocalTimer.ByDue);
    private readonly ClockFile? file;
    private readonly Timer wake;
    private long offset;
    private long sequence;

    /// <param name="folder">Where the offset is kept; null keeps it nowhere.</param>
    public LocalClock(string? folder = null)
    {
        file = folder is null ? null : new ClockFile(folder);
        offset = (file?.Read() ?? TimeSpan.Zero).Ticks;
        wake = new Timer(_ => FireDue(), null, Timeout.Infinite, Timeout.Infinite);
    }

    /// <summary>How far this clock is ahead of real time.</summary>
    public TimeSpan Offset => TimeSpan.FromTicks(Volatile.Read(ref offset));

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UtcNow + Offset;

    public override long GetTimestamp() => Stopwatch.GetElapsedTime(0).Ticks + Volatile.Read(ref offset);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new LocalTimer(this, callback, state, Interlocked.Increment(ref sequence));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves on and runs the callbacks of all timers that are due then, before it returns.</summary>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        lock (gate)
        {
            var next = Offset + by;
            file?.Write(next);
            Volatile.Write(ref offset, next.Ticks);
        }

        FireDue();
    }

    /// <summary>How long until the next one-shot timer is due; null when none is. Periodic ones only repeat what they did.</summary>
    public TimeSpan? UntilNextTimer()
    {
        lock (gate)
        {
            var next = timers.FirstOrDefault(timer => !timer.IsPeriodic);
            return next is null ? null : TimeSpan.FromTicks(Math.Max(0, next.Due - GetTimestamp()));
        }
    }

    public void Dispose() => wake.Dispose();

    internal void Schedule(LocalTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (gate)
        {
            timers.Remove(timer);
            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                return;
            }

            timer.Due = GetTimestamp() + dueTime.Ticks;
            timer.Period = period;
            timers.Add(timer);
            SetWake();
        }
    }

    private void FireDue()
    {
        while (TakeDue() is { } timer)
        {
            timer.Fire();
        }
    }

    private LocalTimer? TakeDue()
    {
        lock (gate)
        {
            var now = GetTimestamp();
            if (timers.Min is not { } next || next.Due > now)
            {
                SetWake();
                return null;
            }

            timers.Remove(next);
            if (next.IsPeriodic)
            {
                next.Due = now + next.Period.Ticks;
                timers.Add(next);
            }

            return next;
        }
    }

    private void SetWake()
    {
        if (timers.Min is not { } next)
        {
            return;
        }

        // A system timer runs on real time and has its own longest wait: waking too early only sets it again.
        var wait = Math.Clamp(next.Due - GetTimestamp(), 0, LongestWait.Ticks);
        wake.Change(TimeSpan.FromTicks(wait + TimeSpan.TicksPerMillisecond - 1), Timeout.InfiniteTimeSpan);
    }
}
