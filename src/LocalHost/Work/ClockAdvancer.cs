using FunctionsCommerce.LocalHost.Clock;

namespace FunctionsCommerce.LocalHost.Work;

/// <summary>Advances the clock as if the time had passed: stops at every moment for which something waits, and lets it do its
/// work.</summary>
public sealed class ClockAdvancer(LocalClock clock, IdleMonitor idleness) : IDisposable
{
    private const int MostStops = 200;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly SemaphoreSlim one = new(1);

    /// <summary>Answers whether all work was done in the end, within a bounded wait.</summary>
    public async Task<bool> AdvanceAsync(TimeSpan by, CancellationToken ct)
    {
        await one.WaitAsync(ct);
        try
        {
            var started = TimeProvider.System.GetTimestamp();
            await idleness.WaitAsync(Patience, ct);
            var target = clock.Offset + by;
            for (var stop = 0; stop < MostStops && TimeProvider.System.GetElapsedTime(started) < Patience; stop++)
            {
                if (clock.UntilNextTimer() is not { } next || clock.Offset + next >= target)
                {
                    break;
                }

                clock.Advance(next);
                await idleness.WaitAsync(Patience, ct);
            }

            clock.Advance(target - clock.Offset);
            return await idleness.WaitAsync(Patience, ct);
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();
}
