using FunctionsCommerce.LocalHost.Durable.Storage;

namespace FunctionsCommerce.LocalHost.Durable.Execution;

/// <summary>All timers of all instances, with one timer of the clock set for the first.</summary>
internal sealed class DueTimers : IDisposable
{
    /// <summary>System timers take 49 days at most.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(45);

    private readonly TimeProvider clock;
    private readonly Action<DueTimer> fire;
    private readonly SortedSet<DueTimer> waiting = [];
    private readonly Dictionary<(long Instance, int Execution, int Task), DateTimeOffset> dues = [];
    private readonly Lock gate = new();
    private readonly ITimer wake;
    private DateTimeOffset? set;

    public DueTimers(TimeProvider clock, Action<DueTimer> fire)
    {
        this.clock = clock;
        this.fire = fire;
        wake = clock.CreateTimer(_ => FireDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public DateTimeOffset? Next
    {
        get
        {
            lock (gate)
            {
                return waiting.Count == 0 ? null : waiting.Min.Due;
            }
        }
    }

    public void Add(IEnumerable<DueTimer> timers)
    {
        lock (gate)
        {
            foreach (var timer in timers)
            {
                waiting.Add(timer);
                dues[(timer.Instance, timer.Execution, timer.Task)] = timer.Due;
            }

            // Those that are due already need no clock.
            FireDue();
        }
    }

    public void Remove(long instance, int execution, IEnumerable<int> tasks)
    {
        lock (gate)
        {
            foreach (var task in tasks)
            {
                if (dues.Remove((instance, execution, task), out var due))
                {
                    waiting.Remove(new DueTimer(due, instance, execution, task));
                }
            }
        }
    }

    public void FireDue()
    {
        var due = new List<DueTimer>();
        lock (gate)
        {
            set = null;
            var now = clock.GetUtcNow();
            while (waiting.Count > 0 && waiting.Min is var first && first.Due <= now)
            {
                waiting.Remove(first);
                dues.Remove((first.Instance, first.Execution, first.Task));
                due.Add(first);
            }

            SetWake();

            // Inside the lock: a reader that sees no due timer must see the instances busy.
            due.ForEach(fire);
        }
    }

    public void Dispose() => wake.Dispose();

    private void SetWake()
    {
        if (waiting.Count > 0 && waiting.Min.Due != set)
        {
            set = waiting.Min.Due;
            var wait = waiting.Min.Due - clock.GetUtcNow();
            wake.Change(wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestWait ? LongestWait : wait, Timeout.InfiniteTimeSpan);
        }
    }
}
