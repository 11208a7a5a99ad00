using FunctionsCommerce.LocalHost.Functions;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.LocalHost.Timers;

/// <summary>A timer function: runs at its times on the clock, never beside itself. Times that pass while it runs, or that the clock was
/// advanced over, make one run together.</summary>
internal sealed partial class ScheduledFunction(
    string name, CronSchedule schedule, EventFunction<TimerInfo> function, TimeProvider clock, TimerLease? lease, ILogger logger)
    : IDisposable
{
    // A timer that repeats does not hold up an advance of the clock, and one that wakes too early sets itself again.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);
    private readonly Lock gate = new();
    private ITimer? timer;
    private DateTimeOffset due;
    private DateTimeOffset occurrence;
    private DateTimeOffset previous;
    private Task running = Task.CompletedTask;
    private bool busy;
    private bool missed;
    private long finished;

    /// <summary>Runs that have ended, well or not.</summary>
    public long Finished => Interlocked.Read(ref finished);

    /// <summary>The run under way, or the last one.</summary>
    public Task Running
    {
        get
        {
            lock (gate)
            {
                return running;
            }
        }
    }

    public void Start(CancellationToken stopping)
    {
        previous = clock.GetUtcNow();
        due = schedule.Next(previous) ?? DateTimeOffset.MaxValue;
        lock (gate)
        {
            timer = clock.CreateTimer(_ => Tick(stopping), null, UntilDue(), LongestWait);
        }
    }

    public void Dispose() => timer?.Dispose();

    private TimeSpan UntilDue()
    {
        var until = due - clock.GetUtcNow();
        return until < TimeSpan.Zero ? TimeSpan.Zero : until < LongestWait ? until : LongestWait;
    }

    private void Tick(CancellationToken stopping)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            if (now >= due && !stopping.IsCancellationRequested)
            {
                (occurrence, due) = (due, schedule.Next(now) ?? DateTimeOffset.MaxValue);
                if (busy)
                {
                    missed = true;
                }
                else
                {
                    busy = true;
                    running = Task.Run(() => RunAsync(stopping), CancellationToken.None);
                }
            }

            timer?.Change(UntilDue(), LongestWait);
        }
    }

    private async Task RunAsync(CancellationToken stopping)
    {
        do
        {
            try
            {
                var (now, before) = (clock.GetUtcNow(), previous);
                previous = now;
                await (lease is null
                    ? CallAsync(before, now, stopping)
                    : lease.RunAsync(name, occurrence, now, ran => CallAsync(ran ?? before, now, stopping), stopping));
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception problem)
            {
                Failed(logger, problem, name);
            }

            Interlocked.Increment(ref finished);
        }
        while (TakeMissed());
    }

    /// <summary>As the Functions host tells it: when it ran before this run, and when it is due now.</summary>
    private Task CallAsync(DateTimeOffset before, DateTimeOffset now, CancellationToken stopping)
    {
        var expected = schedule.Next(before) ?? now;
        var status = new ScheduleStatus
        {
            Last = before.UtcDateTime,
            Next = expected.UtcDateTime,
            LastUpdated = before.UtcDateTime,
        };
        return function(new TimerInfo { ScheduleStatus = status, IsPastDue = now - expected > TimeSpan.FromSeconds(1) }, stopping);
    }

    private bool TakeMissed()
    {
        lock (gate)
        {
            (busy, missed) = (missed, false);
            return busy;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The timer function {Function} failed.")]
    private static partial void Failed(ILogger logger, Exception problem, string function);
}
