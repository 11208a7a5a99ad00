using System.Diagnostics;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Storage;

public sealed partial class EmbeddedStore
{
    public async ValueTask<FeedPage> ChangesAsync(string container, string? continuation, int max, TimeSpan wait, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(max, 1);
        var home = Named(container);
        var position = continuation switch
        {
            null => 0,
            ChangeFeed.Now => home.Feed.Last,
            _ => StoreVersions.TryParse(continuation, out var version)
                ? version
                : throw new ArgumentException($"'{continuation}' is not a continuation of a change feed.", nameof(continuation)),
        };
        var started = Stopwatch.GetTimestamp();
        var changes = new List<Change>();
        while (true)
        {
            ct.ThrowIfCancellationRequested();
            position = home.Feed.Read(position, max, changes, out var changed);
            var documents = Documents(home, changes);
            var left = wait - Stopwatch.GetElapsedTime(started);
            if (documents.Count > 0 || (changed is not null && left <= TimeSpan.Zero))
            {
                return new FeedPage(documents, StoreVersions.ToText(position));
            }

            changes.Clear();
            if (changed is not null)
            {
                await changed.WaitAsync(left, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>The versions in the feed, which may be older than those in memory: what is not yet durable does not show.</summary>
    private List<Document> Documents(EmbeddedContainer home, List<Change> changes)
    {
        var documents = new List<Document>(changes.Count);
        var now = Now();
        foreach (var (version, entry) in changes)
        {
            if (!entry.IsGone(now) && home.LoadVersion(entry, version) is { } document)
            {
                documents.Add(document);
            }
        }

        return documents;
    }
}
