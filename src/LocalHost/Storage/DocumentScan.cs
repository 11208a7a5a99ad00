using System.Collections;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>Where a scan is: the container, and the number of the document that came last.</summary>
internal readonly record struct ScanPosition(int Container, long Created);

/// <summary>The documents that a query runs over, in order of creation. A partition is copied in one moment; the whole
/// container chunk by chunk, as it is enumerated: who stops early pays for what was seen.</summary>
internal sealed class DocumentScan<T>(EmbeddedContainer[] containers, ushort type, string? partition, uint now, ScanPosition start) : IEnumerable<T>
    where T : Document
{
    private const int Chunk = 256;
    private readonly ScanPosition start = start;

    /// <summary>The document handed out last: a scan that starts here goes on with the next.</summary>
    public ScanPosition Position { get; private set; }

    public IEnumerator<T> GetEnumerator()
    {
        Position = start;
        var found = new List<Found>();
        foreach (var container in containers)
        {
            var after = container.Index == start.Container ? start.Created : 0;
            for (var more = container.Index >= start.Container; more;)
            {
                found.Clear();
                more = Copy(container, after, found);
                foreach (var (entry, document) in found)
                {
                    after = entry.Created;
                    if ((document ?? container.Load(entry, keep: partition is not null)) is T newest)
                    {
                        Position = new ScanPosition(container.Index, after);
                        yield return newest;
                    }
                }
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many there are, without reading any.</summary>
    public long Count()
    {
        var count = 0L;
        var found = new List<Found>();
        foreach (var container in containers)
        {
            var after = 0L;
            for (var more = true; more; count += found.Count)
            {
                found.Clear();
                more = Copy(container, after, found);
                after = found.Count > 0 ? found[^1].Entry.Created : after;
            }
        }

        return count;
    }

    private bool Copy(EmbeddedContainer container, long after, List<Found> into)
    {
        if (partition is not null)
        {
            container.CopyPartition(partition, type, after, now, into);
            return false;
        }

        container.CopyType(type, after, now, Chunk, into);
        return into.Count == Chunk;
    }
}
