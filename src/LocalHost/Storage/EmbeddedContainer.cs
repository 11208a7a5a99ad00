using System.Runtime.InteropServices;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>A container in memory: every document's entry, by key, by partition and by type, and the documents that are in use.</summary>
internal sealed partial class EmbeddedContainer(string name, LocalDatabase database)
{
    /// <summary>Held for microseconds: to apply a batch, to copy what a query asks for.</summary>
    private readonly Lock gate = new();
    private readonly EntryTable table = new();

    /// <summary>An <see cref="Entry"/> while it is alone in its partition, else an <see cref="EntryList"/>. Without those that are named
    /// after their partition: they are found by that name, and most of them have no company.</summary>
    private readonly Dictionary<string, object> partitions = [];
    private readonly EntryList[] types = [.. Enumerable.Range(0, StoredTypes.Count).Select(_ => new EntryList())];

    /// <summary>Odd while a batch is being applied: a reader without the lock that sees it odd, or changed, has to look again.</summary>
    private long sequence;

    public string Name => name;

    public FeedLog Feed { get; } = new();

    public DocumentTable Disk { get; } = new(name);

    /// <summary>The writer thread's: what its transaction writes here.</summary>
    public List<LogWrite> Settled { get; } = [];

    /// <summary>Without a lock, unless a batch is being applied in this very moment.</summary>
    public Entry? Find(string partition, string id)
    {
        var before = Volatile.Read(ref sequence);
        if ((before & 1) == 0)
        {
            var entry = table.Find(partition, id);
            Volatile.ReadBarrier();
            if (Volatile.Read(ref sequence) == before)
            {
                return entry;
            }
        }

        lock (gate)
        {
            return table.Find(partition, id);
        }
    }

    /// <summary>Checks the batch and, when nothing stands against it, puts it into memory and into the log.</summary>
    /// <param name="logged">What to await until it is durable; null when it was refused.</param>
    public Commit Apply(PreparedWrite[] writes, string partition, uint now, StoreVersions versions, StoreLog log, out LogBatch? logged)
    {
        lock (gate)
        {
            for (var i = 0; i < writes.Length; i++)
            {
                var status = Check(writes, i, partition, now);
                if (status != CommitStatus.Committed)
                {
                    logged = null;
                    return new Commit(status, i, []);
                }
            }

            var etags = new string[writes.Length];
            var changes = new List<LogWrite>(writes.Length);
            Interlocked.Increment(ref sequence);
            for (var i = 0; i < writes.Length; i++)
            {
                etags[i] = Apply(writes[i], partition, now, versions.Next(), changes);
            }

            Interlocked.Increment(ref sequence);
            logged = log.Append(this, changes);
            return new Commit(CommitStatus.Committed, -1, etags);
        }
    }

    /// <summary>Before the store opens: what is on disk, without the documents.</summary>
    public void LoadEntries()
    {
        using var lease = database.Rent();
        Disk.ReadAll(lease.Connection, (in DocumentRow row) =>
        {
            var id = row.Id.ToString();
            var partition = row.Partition.SequenceEqual(id) ? id : PartitionKey(row.Partition);
            var entry = new Entry(partition, id, EntryTable.HashOf(partition, id), StoredTypes.Named(row.Type).Index, row.Version)
            {
                Version = row.Version,
                StoredVersion = row.Version,
                ExpiresAt = row.ExpiresAt,
                Size = row.Size,
            };
            Link(entry);
            Feed.Load(entry);
        });
        Feed.TrimExcess();
        foreach (var entries in types.Concat(partitions.Values.OfType<EntryList>()))
        {
            entries.TrimExcess();
        }
    }

    private CommitStatus Check(PreparedWrite[] writes, int i, string partition, uint now)
    {
        for (var earlier = i - 1; earlier >= 0; earlier--)
        {
            if (writes[earlier].Id == writes[i].Id)
            {
                return writes[i].CheckAfter(writes[earlier].Kind);
            }
        }

        return writes[i].Check(Living(partition, writes[i].Id, now));
    }

    private Entry? Living(string partition, string id, uint now)
    {
        var entry = table.Find(partition, id);
        return entry is null || entry.IsGone(now) ? null : entry;
    }

    private string Apply(in PreparedWrite write, string partition, uint now, long version, List<LogWrite> changes)
    {
        var entry = table.Find(partition, write.Id);

        // A document that expired, or changes its type, ends here; another one takes its place.
        if (entry is not null && (write.Document is null || entry.IsGone(now) || entry.Type != write.Type!.Index))
        {
            Unlink(entry);
            changes.Add(new LogWrite(entry, version, null, Entry.Never));
            entry = null;
        }

        if (write.Document is null)
        {
            return "";
        }

        if (entry is null)
        {
            partition = ReferenceEquals(partition, write.Id) || partition == write.Id ? write.Id : PartitionKey(partition);
            entry = new Entry(partition, write.Id, EntryTable.HashOf(partition, write.Id), write.Type!.Index, version);
            Link(entry);
        }

        var etag = StoreVersions.ToText(version);
        StoredType.SetETag(write.Document, etag);
        Set(entry, version, write.Document, write.Json!.Length, write.ExpiresAt(now));
        foreach (var index in indexes[entry.Type])
        {
            index.Put(entry, write.Document);
        }

        changes.Add(new LogWrite(entry, version, write.Json, entry.ExpiresAt));
        return etag;
    }

    /// <summary>One string for all entries of a partition.</summary>
    private string PartitionKey(ReadOnlySpan<char> partition) =>
        partitions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(partition, out var key, out _) ? key : partition.ToString();

    private void Link(Entry entry)
    {
        table.Add(entry);
        types[entry.Type].Add(entry);
        Expires(entry);
        if (entry.IsNamedAfterPartition)
        {
            return;
        }

        ref var members = ref CollectionsMarshal.GetValueRefOrAddDefault(partitions, entry.Partition, out _);
        switch (members)
        {
            case null:
                members = entry;
                break;
            case Entry alone:
                var list = new EntryList();
                list.Add(alone);
                list.Add(entry);
                members = list;
                break;
            case EntryList several:
                several.Add(entry);
                break;
        }
    }

    private void Unlink(Entry entry)
    {
        Forget(entry);
        Volatile.Write(ref entry.Version, 0);
        table.Remove(entry);
        types[entry.Type].Deleted();
        foreach (var index in indexes[entry.Type])
        {
            index.Deleted();
        }

        if (entry.IsNamedAfterPartition)
        {
            return;
        }

        if (partitions[entry.Partition] is EntryList several)
        {
            several.Deleted();
            if (!several.IsEmpty)
            {
                return;
            }
        }

        partitions.Remove(entry.Partition);
    }
}
