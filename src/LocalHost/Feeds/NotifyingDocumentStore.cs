using System.Diagnostics;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Feeds;

/// <summary>Cosmos DB wakes nobody who waits for changes. Here, whoever writes wakes those in this process who follow the container: they
/// see it at once, and need not ask all the time. What other processes write they see a little later.</summary>
internal sealed class NotifyingDocumentStore(IDocumentStore store) : DelegatingDocumentStore(store)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);
    private readonly Dictionary<string, WriteSignal> signals = Containers.All.ToDictionary(container => container, _ => new WriteSignal());

    public override async ValueTask<Commit> CommitAsync(DocumentBatch batch, CancellationToken ct)
    {
        try
        {
            return await Inner.CommitAsync(batch, ct);
        }
        finally
        {
            // Also after an outage: it may have been written.
            signals[batch.Container].Written();
        }
    }

    public override async ValueTask<FeedPage> ChangesAsync(
        string container, string? continuation, int max, TimeSpan wait, CancellationToken ct)
    {
        var signal = signals[container];
        var started = Stopwatch.GetTimestamp();
        for (var pause = FirstPause; ; pause = Shorter(pause * 1.5, LongestPause))
        {
            var (writes, next) = signal.Now;
            if (wait <= TimeSpan.Zero && signal.NothingSince(writes, continuation))
            {
                return new FeedPage([], continuation!);
            }

            var page = await Inner.ChangesAsync(container, continuation, max, TimeSpan.Zero, ct);
            var left = wait - Stopwatch.GetElapsedTime(started);
            if (page.Documents.Count > 0)
            {
                return page;
            }

            signal.Drained(writes, page.Continuation);
            if (left <= TimeSpan.Zero)
            {
                return page;
            }

            continuation = page.Continuation;
            using var woken = CancellationTokenSource.CreateLinkedTokenSource(ct);
            if (await Task.WhenAny(next, Task.Delay(Shorter(pause, left), TimeProvider.System, woken.Token)) == next)
            {
                pause = FirstPause;
            }

            await woken.CancelAsync();
            ct.ThrowIfCancellationRequested();
        }
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}

/// <summary>Counts the writes to a container and signals the next one.</summary>
internal sealed class WriteSignal
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);
    private readonly Lock gate = new();
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long writes;
    private (long Writes, string Continuation, long At)? drained;

    /// <summary>The writes so far, and the next one to wait for.</summary>
    public (long Writes, Task Next) Now
    {
        get
        {
            lock (gate)
            {
                return (writes, next.Task);
            }
        }
    }

    public void Written()
    {
        TaskCompletionSource told;
        lock (gate)
        {
            writes++;
            (told, next) = (next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        told.SetResult();
    }

    /// <summary>The number of writes after which the feed had nothing more from this position on.</summary>
    public void Drained(long writes, string continuation)
    {
        lock (gate)
        {
            drained = (writes, continuation, Stopwatch.GetTimestamp());
        }
    }

    /// <summary>Whether that is known of a position, and from a moment ago.</summary>
    public bool NothingSince(long writes, string? continuation)
    {
        lock (gate)
        {
            return drained is { } known
                && known.Writes == writes
                && known.Continuation == continuation
                && Stopwatch.GetElapsedTime(known.At) < Fresh;
        }
    }
}
