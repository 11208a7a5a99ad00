namespace FunctionsCommerce.LocalHost.Work;

/// <summary>Keeps the heap near what lives in it. A large store's index is most of the heap and never dies: left alone, the collector lets half as
/// much again of documents that came and went pile up before it looks through all of it.</summary>
internal static class HeapKeeper
{
    private const long Slack = 32 << 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    public static async Task Run(CancellationToken stop)
    {
        var (lived, collections) = (GC.GetTotalMemory(forceFullCollection: false), GC.CollectionCount(GC.MaxGeneration));
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(Pause, TimeProvider.System, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var (heap, collected) = (GC.GetTotalMemory(forceFullCollection: false), GC.CollectionCount(GC.MaxGeneration));
            if (collected != collections)
            {
                (lived, collections) = (heap, collected);
            }
            else if (heap > lived + Slack)
            {
                // Beside the requests, not instead of them.
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: false);
            }
        }
    }
}
