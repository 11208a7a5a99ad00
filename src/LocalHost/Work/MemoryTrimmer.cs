namespace FunctionsCommerce.LocalHost.Work;

/// <summary>Keeps the heap near what lives in it. A large store's index is most of the heap and never dies: left alone, the collector lets
/// half as much again of documents that came and went pile up before it looks through all of it, and keeps the room that they
/// took.</summary>
internal static class MemoryTrimmer
{
    private const long Slack = 32 << 20;

    /// <summary>Two seconds without a young collection: no request would notice a pause.</summary>
    private const int QuietTicks = 4;

    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(500);

    public static async Task RunAsync(CancellationToken stop)
    {
        GiveBack();
        var (lived, kept) = (GC.GetTotalMemory(forceFullCollection: false), Committed);
        var (old, young, quiet) = (GC.CollectionCount(GC.MaxGeneration), GC.CollectionCount(0), 0);
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(Tick, TimeProvider.System, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            quiet = GC.CollectionCount(0) == young ? quiet + 1 : 0;
            var heap = GC.GetTotalMemory(forceFullCollection: false);
            if (quiet == QuietTicks && Committed > kept + Slack)
            {
                GiveBack();
                (lived, kept) = (GC.GetTotalMemory(forceFullCollection: false), Committed);
            }
            else if (GC.CollectionCount(GC.MaxGeneration) != old)
            {
                lived = heap;
            }
            else if (heap > lived + Slack)
            {
                // Beside the requests, not instead of them.
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: false);
            }

            (old, young) = (GC.CollectionCount(GC.MaxGeneration), GC.CollectionCount(0));
        }
    }

    /// <summary>For commands, which nobody waits for: gives back what the last rows took.</summary>
    /// <param name="rows">Rows so far; it is done after each ten thousand.</param>
    public static void AfterRows(long rows)
    {
        if (rows % 10_000 == 0)
        {
            GiveBack();
        }
    }

    private static long Committed => GC.GetGCMemoryInfo().TotalCommittedBytes;

    /// <summary>Starting, filling a new folder most of all, and load take memory that serving does not need.</summary>
    private static void GiveBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}
