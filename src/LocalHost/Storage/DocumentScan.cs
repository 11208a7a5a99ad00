using System.Collections;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>A stretch of an index: the documents with keys from the first to the last.</summary>
/// <param name="Sorts">They come in the order of the index; else in order of creation.</param>
internal sealed record IndexRange(SortedIndex Index, (long First, long Last) Keys, bool Sorts);

/// <summary>The documents that a query runs over, in order of creation or of an index. A partition is copied in one moment; a whole
/// container chunk by chunk as it is enumerated: stopping early costs only what was seen.</summary>
/// <param name="after">Only those created after that number (see <see cref="Entry.Created"/>).</param>
/// <param name="range">Only those; null for all.</param>
internal sealed class DocumentScan<T>(
    EmbeddedContainer container, ushort type, string? partition, uint now, long after, IndexRange? range) : IEnumerable<T>
    where T : Document
{
    private const int Chunk = 256;
    private readonly List<Found> found = [];

    /// <summary>The number of the document handed out last: a scan after it, in order of creation, goes on with the next.</summary>
    public long Position { get; private set; } = after;

    public bool IsSorted => range is { Sorts: true };

    public IEnumerator<T> GetEnumerator() => (range is null ? All() : InRange(range)).GetEnumerator();

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

    private IEnumerable<T> All()
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

    private IEnumerable<T> InRange(IndexRange part)
    {
        foreach (var place in part.Sorts ? Sorted(part) : ByCreation(part))
        {
            if (container.Load(place.Entry!, keep: false) is not T newest)
            {
                continue;
            }

            if (part.Index.Access.KeyOf(newest) == place.Key)
            {
                Position = place.Created;
                yield return newest;
            }
            else
            {
                container.LeavePlace(part.Index, place, newest);
            }
        }
    }

    /// <summary>Stopping early copies little.</summary>
    private IEnumerable<Indexed> Sorted(IndexRange part)
    {
        var places = new List<Indexed>();
        Indexed? last = null;
        do
        {
            places.Clear();
            container.CopySorted(part.Index, part.Keys, last, now, Chunk, places);
            foreach (var place in places)
            {
                yield return place;
            }

            last = places.Count > 0 ? places[^1] : null;
        }
        while (places.Count == Chunk);
    }

    private IEnumerable<Indexed> ByCreation(IndexRange part) => Sorted(part).Where(place => place.Created > Position).OrderBy(place => place.Created);

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
