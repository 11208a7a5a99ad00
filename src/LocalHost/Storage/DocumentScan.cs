using System.Collections;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>A stretch of an index: the documents with keys from the first to the last.</summary>
/// <param name="Sorts">They come in the order of the index; else in order of creation.</param>
internal sealed record IndexRange(SortedIndex Index, (long First, long Last) Keys, bool Sorts);

/// <summary>The documents that a query runs over, in order of creation or of an index, chunk by chunk as they are enumerated: stopping
/// early costs only what was seen. A chunk of a partition is of one moment.</summary>
/// <param name="after">Only those created after that number (see <see cref="Entry.Created"/>).</param>
/// <param name="range">Only those; null for all.</param>
/// <param name="pageSize">How many are likely to be asked for.</param>
/// <param name="places">Those of the range in order of creation, from an earlier page; null: not known.</param>
internal sealed class DocumentScan<T>(
    EmbeddedContainer container, ushort type, string? partition, uint now, long after, IndexRange? range, int pageSize,
    Indexed[]? places) : IEnumerable<T>
    where T : Document
{
    private const int Chunk = 256;

    private const int MaxChunk = 1024;

    /// <summary>A cache too small for a chunk forgets its documents while they are loaded: then each is read when it is needed.</summary>
    private const int WarmUps = 3;
    private readonly List<Found> found = [];
    private readonly int partitionChunk = Math.Clamp(pageSize + 1, Chunk, MaxChunk);

    /// <summary>The number of the document handed out last: a scan after it, in order of creation, goes on with the next.</summary>
    public long Position { get; private set; } = after;

    /// <summary>The places of the range in order of creation, once they are known: the next page need not look for them again.</summary>
    public Indexed[]? Places { get; private set; } = places;

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
            var before = found.Count > 0 ? found[^1].Entry.Created : Position;
            more = CopyNext();
            if (partition is not null)
            {
                WarmUp(partition, before);
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
            // In order of creation a document that moved has two places: the first one that is met counts.
            if ((!part.Sorts && place.Created <= Position) || container.Load(place.Entry!, keep: false) is not T newest)
            {
                continue;
            }

            var key = part.Index.Access.KeyOf(newest);
            if (key != place.Key)
            {
                container.LeavePlace(part.Index, place, newest);
            }

            if (key == place.Key || (!part.Sorts && key >= part.Keys.First && key <= part.Keys.Last))
            {
                Position = place.Created;
                yield return newest;
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

    private IEnumerable<Indexed> ByCreation(IndexRange part)
    {
        Places ??= [.. Sorted(part).Where(place => place.Created > Position).OrderBy(place => place.Created)];
        for (var i = FirstAfter(Places, Position); i < Places.Length; i++)
        {
            yield return Places[i];
        }
    }

    private static int FirstAfter(Indexed[] places, long position)
    {
        var (low, high) = (0, places.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = places[middle].Created <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>False when what was copied is the rest.</summary>
    private bool CopyNext()
    {
        var last = found.Count > 0 ? found[^1].Entry.Created : Position;
        found.Clear();
        if (partition is not null)
        {
            container.CopyPartition(partition, type, last, now, partitionChunk, found);
            return found.Count == partitionChunk;
        }

        container.CopyType(type, last, now, Chunk, found);
        return found.Count == Chunk;
    }

    /// <summary>Brings the chunk's documents into memory and copies it again, so that all of them are of one moment.</summary>
    private void WarmUp(string home, long before)
    {
        for (var attempt = 0; attempt < WarmUps && found.Exists(one => one.Document is null); attempt++)
        {
            foreach (var (entry, document) in found)
            {
                _ = document ?? container.Load(entry, keep: true);
            }

            found.Clear();
            container.CopyPartition(home, type, before, now, partitionChunk, found);
        }
    }
}
