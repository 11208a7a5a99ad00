namespace FunctionsCommerce.Simulation.Tests.Machine;

/// <summary>The clock of one instance: simulated time, a little wrong. Timers are steps of the scheduler.</summary>
internal sealed class NodeTime(Node node, TimeSpan skew) : TimeProvider
{
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => node.Scheduler.Now + skew;

    public override long GetTimestamp() => node.Scheduler.Now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(node, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class Timer(Node node, TimerCallback callback, object? state) : ITimer
    {
        private int version;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Schedule(dueTime, period, ++version);
            return true;
        }

        public void Dispose() => version++;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private void Schedule(TimeSpan due, TimeSpan period, int set)
        {
            if (due < TimeSpan.Zero)
            {
                return;
            }

            node.Scheduler.After(due, node, "timer", () =>
            {
                if (set == version)
                {
                    Schedule(period > TimeSpan.Zero ? period : Timeout.InfiniteTimeSpan, period, set);
                    callback(state);
                }
            });
        }
    }
}

/// <summary>The clock of whichever instance runs now, for what has one clock in a process.</summary>
internal sealed class RunningTime : TimeProvider
{
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Running.GetUtcNow();

    public override long GetTimestamp() => Running.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        Running.CreateTimer(callback, state, dueTime, period);

    private static NodeTime Running => Node.Running?.Time ?? throw new InvalidOperationException("No instance runs.");
}
