using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>Documents in the order of a property, made when a query first asks for them in a container that has many.</summary>
internal sealed partial class EmbeddedContainer
{
    private readonly Lock filling = new();

    /// <summary>By type. A new array each time: read without the lock.</summary>
    private readonly SortedIndex[][] indexes = [.. Enumerable.Range(0, StoredTypes.Count).Select(_ => Array.Empty<SortedIndex>())];

    /// <summary>Places of indexes that queries have gone over so far.</summary>
    public long PlacesWalked { get; private set; }

    /// <summary>Documents of the type, and those that were deleted lately.</summary>
    public int CountOf(ushort type) => types[type].Count;

    /// <summary>The index, filled. The first call reads all documents of the type.</summary>
    public SortedIndex IndexFor(ushort type, IndexAccess access)
    {
        if (Known(type, access) is { IsFilled: true } filled)
        {
            return filled;
        }

        lock (filling)
        {
            var index = Known(type, access) ?? Begin(type, access);
            if (!index.IsFilled)
            {
                Fill(index, type);
                index.IsFilled = true;
            }

            return index;
        }
    }

    /// <summary>Adds the next documents in the order of the index, at most <paramref name="max"/>; fewer means that there are no
    /// more.</summary>
    /// <param name="after">The last one of those before; null to begin.</param>
    public void CopySorted(SortedIndex index, (long First, long Last) keys, Indexed? after, uint now, int max, List<Indexed> into)
    {
        lock (gate)
        {
            foreach (var place in index.Between(keys.First, keys.Last, after))
            {
                if (into.Count == max)
                {
                    return;
                }

                PlacesWalked++;
                if (!place.Entry!.IsGone(now))
                {
                    into.Add(place);
                }
            }
        }
    }

    /// <summary>The document was read and is no longer at that place.</summary>
    public void LeavePlace(SortedIndex index, Indexed place, Document document)
    {
        lock (gate)
        {
            // Unless it came back meanwhile.
            if (StoreVersions.ToText(place.Entry!.Version) == document.ETag)
            {
                index.Remove(place);
            }
        }
    }

    private SortedIndex? Known(ushort type, IndexAccess access) =>
        Array.Find(Volatile.Read(ref indexes[type]), index => index.Access.IsSameIndexAs(access));

    /// <summary>From here on every write puts its document in.</summary>
    private SortedIndex Begin(ushort type, IndexAccess access)
    {
        lock (gate)
        {
            var index = new SortedIndex(access);
            Volatile.Write(ref indexes[type], [.. indexes[type], index]);
            return index;
        }
    }

    private void Fill(SortedIndex index, ushort type)
    {
        const int Slice = 256;
        var found = new List<Found>(Slice);
        var after = 0L;
        do
        {
            found.Clear();
            CopyType(type, after, 0, Slice, found);
            foreach (var (entry, document) in found)
            {
                after = entry.Created;
                if ((document ?? Load(entry, keep: false)) is { } newest)
                {
                    lock (gate)
                    {
                        index.Put(entry, newest);
                    }
                }
            }
        }
        while (found.Count == Slice);
    }
}
