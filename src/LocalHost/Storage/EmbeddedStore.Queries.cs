using System.Globalization;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Storage;

public sealed partial class EmbeddedStore
{
    private readonly QueryPlans plans = new();

    public ValueTask<QueryPage<TResult>> Query<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.PageSize, 1);
        ct.ThrowIfCancellationRequested();
        var plan = plans.For(query.Shape);
        var (start, offset) = Resume(query.Continuation, plan.Streams);
        var scan = Scan(query, plan, start);
        var page = new List<TResult>();
        using var results = plan.Run(scan, scan.IsSorted).Skip(offset).GetEnumerator();
        while (page.Count < query.PageSize && results.MoveNext())
        {
            page.Add(results.Current);
        }

        var last = scan.Position;
        var more = page.Count == query.PageSize && results.MoveNext();
        return ValueTask.FromResult(new QueryPage<TResult>(page, more ? Continuation(plan.Streams, last, offset + page.Count) : null));
    }

    public ValueTask<long> Count<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document
    {
        ct.ThrowIfCancellationRequested();
        var plan = plans.For(query.Shape);
        var scan = Scan(query, plan, 0);
        return ValueTask.FromResult(plan.IsWhole ? scan.Count() : plan.Run(scan, scan.IsSorted).LongCount());
    }

    /// <summary>A filter or projection goes on behind the last document, whatever was added or deleted meanwhile; what is sorted,
    /// or cut, goes on by counting.</summary>
    private static string Continuation(bool streams, long last, int offset) => streams
        ? "after-" + StoreVersions.ToText(last)
        : "skip-" + offset.ToString(CultureInfo.InvariantCulture);

    private static (long Start, int Offset) Resume(string? continuation, bool streams)
    {
        if (continuation is null)
        {
            return (0, 0);
        }

        if (streams && continuation.StartsWith("after-", StringComparison.Ordinal) && StoreVersions.TryParse(continuation[6..], out var start))
        {
            return (start, 0);
        }

        if (!streams && continuation.StartsWith("skip-", StringComparison.Ordinal)
            && int.TryParse(continuation.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var offset))
        {
            return (0, offset);
        }

        throw new ArgumentException($"'{continuation}' is not a continuation of this query.", nameof(continuation));
    }

    private DocumentScan<T> Scan<T, TResult>(Query<T, TResult> query, QueryPlan<T, TResult> plan, long start)
        where T : Document
    {
        var type = StoredTypes.Of(typeof(T));
        var home = query.Container is null ? HomeOf(type) : Named(query.Container);
        var range = query.Partition is null && plan.Access is { } access && home.CountOf(type.Index) >= indexFrom
            ? new IndexRange(home.IndexFor(type.Index, access), plan.Keys, access.Sorts)
            : null;
        return new DocumentScan<T>(home, type.Index, query.Partition, Now(), start, range);
    }
}
