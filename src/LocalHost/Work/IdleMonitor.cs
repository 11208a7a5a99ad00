using FunctionsCommerce.LocalHost.Feeds;
using FunctionsCommerce.LocalHost.Queues;
using FunctionsCommerce.LocalHost.Timers;

namespace FunctionsCommerce.LocalHost.Work;

/// <summary>Says whether something that works in the background has nothing to do right now.</summary>
public delegate ValueTask<bool> IdleCheck(CancellationToken ct);

/// <summary>Tells whether all background work caused by requests and the clock is done.</summary>
public sealed class IdleMonitor(LocalTopic topic, IChangeFeedListener feeds, TimerFunctions timers, IEnumerable<IdleCheck> others)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    /// <summary>False when it was still busy after that time.</summary>
    public async Task<bool> WaitAsync(TimeSpan atMost, CancellationToken ct)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!await IsIdleAsync(ct))
        {
            if (TimeProvider.System.GetElapsedTime(started) > atMost)
            {
                return false;
            }

            await Task.Delay(Pause, TimeProvider.System, ct);
        }

        return true;
    }

    private async Task<bool> IsIdleAsync(CancellationToken ct)
    {
        // Work moves from one to the other (feed, topic, store, feed) and could slip past the checks: then something was finished
        // meanwhile.
        var before = Finished();
        foreach (var other in others)
        {
            if (!await other(ct))
            {
                return false;
            }
        }

        return await feeds.IsIdleAsync(ct) && timers.IsIdle && topic.IsIdle && Finished() == before;
    }

    private long Finished() => topic.Finished + feeds.Finished + timers.Finished;
}
