using System.Globalization;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Storage;

public sealed partial class EmbeddedStore
{
    /// <summary>Ranges that pages to come will ask for. Beyond that the oldest are looked for again. Few: they keep what was deleted since
    /// in memory.</summary>
    private const int MaxOpenScans = 4;

    private const long MaxOpenScanBytes = 64 << 20;

    private readonly QueryPlans plans = new();
    private readonly BoundedCache<long, Indexed[]> openScans = new(
        MaxOpenScans, MaxOpenScanBytes, (_, places) => 64 + (24L * places.Length));
    private long scans;

    public ValueTask<QueryPage<TResult>> QueryAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.PageSize, 1);
        ct.ThrowIfCancellationRequested();
        var plan = plans.For(query.Shape);
        var (start, offset, open) = Resume(query.Continuation, plan.Streams);
        var scan = Scan(query, plan, start, openScans.TryGet(open, out var places) ? places : null);
        var page = new List<TResult>();
        using var results = plan.Run(scan, scan.IsSorted).Skip(offset).GetEnumerator();
        while (page.Count < query.PageSize && results.MoveNext())
        {
            page.Add(results.Current);
        }

        var last = scan.Position;
        var more = page.Count == query.PageSize && results.MoveNext();
        if (more && scan.Places is { } known && places is null)
        {
            open = Interlocked.Increment(ref scans);
            openScans.Set(open, known);
        }

        return ValueTask.FromResult(
            new QueryPage<TResult>(page, more ? Continuation(plan.Streams, last, offset + page.Count, open) : null));
    }

    public ValueTask<long> CountAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document
    {
        ct.ThrowIfCancellationRequested();
        var plan = plans.For(query.Shape);
        var scan = Scan(query, plan, 0, null);
        return ValueTask.FromResult(plan.IsWhole ? scan.Count() : plan.Run(scan, scan.IsSorted).LongCount());
    }

    /// <summary>A filter or projection goes on behind the last document, whatever was added or deleted meanwhile; what is sorted,
    /// or cut, goes on by counting.</summary>
    private static string Continuation(bool streams, long last, int offset, long open) => streams
        ? string.Create(CultureInfo.InvariantCulture, $"after-{StoreVersions.ToText(last)}-{open}")
        : "skip-" + offset.ToString(CultureInfo.InvariantCulture);

    private static (long Start, int Offset, long Open) Resume(string? continuation, bool streams)
    {
        switch (continuation?.Split('-'))
        {
            case null:
                return (0, 0, 0);
            case ["after", var last, var scan] when streams && StoreVersions.TryParse(last, out var start)
                && long.TryParse(scan, NumberStyles.None, CultureInfo.InvariantCulture, out var open):
                return (start, 0, open);
            case ["skip", var skipped] when !streams
                && int.TryParse(skipped, NumberStyles.None, CultureInfo.InvariantCulture, out var offset):
                return (0, offset, 0);
        }

        throw new ArgumentException($"'{continuation}' is not a continuation of this query.", nameof(continuation));
    }

    private DocumentScan<T> Scan<T, TResult>(Query<T, TResult> query, QueryPlan<T, TResult> plan, long start, Indexed[]? places)
        where T : Document
    {
        var type = StoredTypes.Of(typeof(T));
        var home = query.Container is null ? HomeOf(type) : Named(query.Container);
        var range = query.Partition is null && plan.Access is { } access && home.CountOf(type.Index) >= indexFrom
            ? new IndexRange(home.IndexFor(type.Index, access), plan.Keys, access.Sorts)
            : null;
        return new DocumentScan<T>(home, type.Index, query.Partition, Now(), start, range, query.PageSize, places);
    }
}
