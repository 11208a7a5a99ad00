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
        var scan = Scan<T>(query.Partition, start);
        var page = new List<TResult>();
        using var results = plan.Run(scan).Skip(offset).GetEnumerator();
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
        var scan = Scan<T>(query.Partition, default);
        return ValueTask.FromResult(plan.IsWhole ? scan.Count() : plan.Run(scan).LongCount());
    }

    /// <summary>A filter or projection goes on behind the last document, whatever was added or deleted meanwhile; what is sorted,
    /// or cut, goes on by counting.</summary>
    private static string Continuation(bool streams, ScanPosition last, int offset) => streams
        ? string.Create(CultureInfo.InvariantCulture, $"p{last.Container}-{last.Created:x}")
        : string.Create(CultureInfo.InvariantCulture, $"o{offset}");

    private static (ScanPosition Start, int Offset) Resume(string? continuation, bool streams)
    {
        if (continuation is null)
        {
            return default;
        }

        var text = continuation.AsSpan();
        if (!streams && text.StartsWith("o") && int.TryParse(text[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var offset))
        {
            return (default, offset);
        }

        var dash = text.IndexOf('-');
        if (streams && dash > 1 && text[0] == 'p'
            && int.TryParse(text[1..dash], NumberStyles.None, CultureInfo.InvariantCulture, out var container)
            && long.TryParse(text[(dash + 1)..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var created))
        {
            return (new ScanPosition(container, created), 0);
        }

        throw new ArgumentException($"'{continuation}' is not a continuation of this query.", nameof(continuation));
    }

    private DocumentScan<T> Scan<T>(string? partition, ScanPosition start)
        where T : Document
    {
        var type = StoredTypes.Of(typeof(T));
        return new DocumentScan<T>(HomesOf(type).ToArray(), type.Index, partition, Now(), start);
    }
}
