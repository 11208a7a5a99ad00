namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>A hash table of entries by partition and id that costs eight bytes an entry.</summary>
/// <remarks>Writers hold the container's lock. A reader without it may miss an entry while a writer is at work, and must then look
/// again.</remarks>
internal sealed class EntryTable
{
    private Entry?[] buckets = new Entry?[256];

    public int Count { get; private set; }

    public static int HashOf(ReadOnlySpan<char> partition, ReadOnlySpan<char> id) =>
        HashCode.Combine(string.GetHashCode(partition), string.GetHashCode(id));

    public Entry? Find(string partition, string id) => Find(partition, id, HashOf(partition, id));

    public Entry? Find(string partition, string id, int hash)
    {
        var table = Volatile.Read(ref buckets);
        for (var entry = table[hash & (table.Length - 1)]; entry is not null; entry = entry.Next)
        {
            if (entry.Hash == hash && entry.Id == id && entry.Partition == partition)
            {
                return entry;
            }
        }

        return null;
    }

    public void Add(Entry entry)
    {
        if (Count == buckets.Length)
        {
            Grow();
        }

        ref var bucket = ref buckets[entry.Hash & (buckets.Length - 1)];
        entry.Next = bucket;
        bucket = entry;
        Count++;
    }

    public void Remove(Entry entry)
    {
        ref var link = ref buckets[entry.Hash & (buckets.Length - 1)];
        while (link != entry)
        {
            link = ref link!.Next;
        }

        // The removed entry still leads on: a reader may stand on it.
        link = entry.Next;
        Count--;
    }

    private void Grow()
    {
        var larger = new Entry?[buckets.Length * 2];
        foreach (var first in buckets)
        {
            for (var entry = first; entry is not null;)
            {
                var next = entry.Next;
                ref var bucket = ref larger[entry.Hash & (larger.Length - 1)];
                entry.Next = bucket;
                bucket = entry;
                entry = next;
            }
        }

        Volatile.Write(ref buckets, larger);
    }
}
