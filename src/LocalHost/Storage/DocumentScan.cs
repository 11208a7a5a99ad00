using System.Collections;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>The documents that a query runs over, in order of creation. A partition is copied in one moment; a whole
/// container chunk by chunk, as it is enumerated: who stops early pays for what was seen.</summary>
/// <param name="after">Only those created after that number (see <see cref="Entry.Created"/>).</param>
internal sealed class DocumentScan<T>(EmbeddedContainer container, ushort type, string? partition, uint now, long after) : IEnumerable<T>
    where T : Document
{
    private const int Chunk = 256;
    private readonly List<Found> found = [];

    /// <summary>The number of the document handed out last: a scan after it goes on with the next.</summary>
    public long Position { get; private set; } = after;

    public IEnumerator<T> GetEnumerator()
    {
        for (var more = true; more;)
        {
            more = CopyNext();
            if (partition is not null)
            {
                WarmUp(partition);
            }

            foreach (var (entry, document) in found)
            {
                if ((document ?? container.Load(entry, keep: false)) is T newest)
                {
                    Position = entry.Created;
                    yield return newest;
                }
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many there are, without reading any.</summary>
    public long Count()
    {
        var count = 0L;
        for (var more = true; more; count += found.Count)
        {
            more = CopyNext();
        }

        return count;
    }

    /// <summary>False when what was copied is the rest.</summary>
    private bool CopyNext()
    {
        var last = found.Count > 0 ? found[^1].Entry.Created : Position;
        found.Clear();
        if (partition is not null)
        {
            container.CopyPartition(partition, type, last, now, found);
            return false;
        }

        container.CopyType(type, last, now, Chunk, found);
        return found.Count == Chunk;
    }

    /// <summary>Brings the partition's documents into memory and copies it again, so that all of them are of one moment.</summary>
    private void WarmUp(string partition)
    {
        for (var attempt = 0; attempt < 100 && found.Exists(one => one.Document is null); attempt++)
        {
            foreach (var (entry, document) in found)
            {
                _ = document ?? container.Load(entry, keep: true);
            }

            found.Clear();
            container.CopyPartition(partition, type, Position, now, found);
        }
    }
}
