using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>Which documents are in memory: all that were just written, those in use, and as many others as there is room for.</summary>
internal sealed partial class EmbeddedContainer
{
    private readonly PriorityQueue<Entry, uint> expiring = new();
    private (int Type, int Index) hand;

    private long readFromDisk;

    /// <summary>Documents.</summary>
    public long ReadFromDisk => Interlocked.Read(ref readFromDisk);

    /// <summary>JSON bytes of the documents in memory.</summary>
    public long CachedBytes { get; private set; }

    /// <summary>The entry's document, from disk when memory does not have it; null when it was deleted.</summary>
    /// <param name="keep">Keep it in memory: others will ask for it.</param>
    public Document? Load(Entry entry, bool keep)
    {
        for (var attempt = 0; attempt < 1000; attempt++)
        {
            var version = Volatile.Read(ref entry.Version);
            var document = Volatile.Read(ref entry.Document);
            if (version == 0 || document is not null)
            {
                return version == 0 ? null : document;
            }

            Interlocked.Increment(ref readFromDisk);
            using (var lease = database.Rent())
            {
                document = Disk.Read(lease.Connection, version, StoredTypes.At(entry.Type));
            }

            if (document is not null && (!keep || Keep(entry, version, document)))
            {
                return document;
            }

            // It changed meanwhile: look again.
        }

        throw new InvalidDataException($"{name}/{entry.Partition}/{entry.Id} is not in the database any more.");
    }

    /// <summary>One version of a document: the newest, or the newest on disk. Null when it is neither.</summary>
    public Document? LoadVersion(Entry entry, long version)
    {
        var document = Volatile.Read(ref entry.Version) == version ? Volatile.Read(ref entry.Document) : null;
        if (document is not null && Volatile.Read(ref entry.Version) == version)
        {
            return document;
        }

        using var lease = database.Rent();
        return Disk.Read(lease.Connection, version, StoredTypes.At(entry.Type));
    }

    /// <summary>Lets go of documents that were not read since the last time, until <paramref name="bytes"/> are free. They stay on
    /// disk.</summary>
    public void Trim(long bytes)
    {
        const int Slice = 512;
        var goal = CachedBytes - bytes;
        var left = (2 * table.Count) + (2 * Slice);
        while (left > 0 && CachedBytes > goal)
        {
            lock (gate)
            {
                left -= Slice;
                for (var i = 0; i < Slice && CachedBytes > goal; i++)
                {
                    LetGo(NextAtHand());
                }
            }
        }
    }

    /// <summary>Deletes what expired; true when there is more to delete.</summary>
    public bool Sweep(uint now, StoreVersions versions, StoreLog log)
    {
        const int Slice = 500;
        var changes = new List<LogWrite>();
        lock (gate)
        {
            while (changes.Count < Slice && expiring.TryPeek(out var entry, out var due) && due <= now)
            {
                expiring.Dequeue();
                if (!entry.IsDeleted && entry.ExpiresAt <= now)
                {
                    Interlocked.Increment(ref sequence);
                    Unlink(entry);
                    Interlocked.Increment(ref sequence);
                    changes.Add(new LogWrite(entry, versions.Next(), null, Entry.Never));
                }
                else
                {
                    entry.AwaitsExpiry = false;
                    Expires(entry);
                }
            }

            if (changes.Count > 0)
            {
                log.Append(this, changes);
            }
        }

        return changes.Count == Slice;
    }

    private void Set(Entry entry, long version, Document document, int size, uint expiresAt)
    {
        CachedBytes += size - (entry.Document is null ? 0 : entry.Size);

        // Version first: a reader that sees the document sees its version (the feed relies on it).
        Volatile.Write(ref entry.Version, version);
        Volatile.Write(ref entry.Document, document);
        entry.ExpiresAt = expiresAt;
        entry.Size = size;
        Expires(entry);
    }

    private bool Keep(Entry entry, long version, Document document)
    {
        lock (gate)
        {
            if (entry.Version != version || entry.Document is not null)
            {
                return false;
            }

            CachedBytes += entry.Size;
            entry.Document = document;
            return true;
        }
    }

    private void Forget(Entry entry)
    {
        CachedBytes -= entry.Document is null ? 0 : entry.Size;
        entry.Document = null;
    }

    private void LetGo(Entry? entry)
    {
        if (entry?.Document is not null && entry.Version == entry.StoredVersion)
        {
            if (entry.Touched)
            {
                entry.Touched = false;
            }
            else
            {
                Forget(entry);
            }
        }
    }

    /// <summary>Goes round all entries, as the hand of a clock does.</summary>
    private Entry? NextAtHand()
    {
        var entries = types[hand.Type].Span;
        if (hand.Index < entries.Length)
        {
            return entries[hand.Index++];
        }

        hand = ((hand.Type + 1) % types.Length, 0);
        return null;
    }

    /// <summary>One place in the queue for each entry: whose time has moved on by then is queued again.</summary>
    private void Expires(Entry entry)
    {
        if (entry.ExpiresAt != Entry.Never && !entry.AwaitsExpiry && !entry.IsDeleted)
        {
            entry.AwaitsExpiry = true;
            expiring.Enqueue(entry, entry.ExpiresAt);
        }
    }
}
