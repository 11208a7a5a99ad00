namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>Entries in order of creation: those of a partition, or those of a type. Deleted ones stay until they are a quarter.</summary>
internal sealed class EntryList
{
    private Entry[] entries = new Entry[2];
    private int deleted;

    public int Count { get; private set; }

    public ReadOnlySpan<Entry> Span => entries.AsSpan(0, Count);

    public bool IsEmpty => deleted == Count;

    public void Add(Entry entry)
    {
        if (Count == entries.Length)
        {
            Array.Resize(ref entries, Count < 1024 ? Count * 2 : Count + (Count / 8));
        }

        entries[Count++] = entry;
    }

    /// <summary>Gives back what growing took in advance.</summary>
    public void TrimExcess() => Array.Resize(ref entries, Math.Max(2, Count + (Count / 16)));

    /// <summary>Call when one of the entries has been marked as deleted.</summary>
    public void Deleted()
    {
        deleted++;
        if (deleted * 4 <= Count)
        {
            return;
        }

        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            if (!entries[i].IsDeleted)
            {
                entries[kept++] = entries[i];
            }
        }

        Array.Clear(entries, kept, Count - kept);
        Count = kept;
        deleted = 0;
    }

    /// <summary>The index of the first entry created after that number.</summary>
    public int After(long created)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = entries[middle].Created <= created ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
