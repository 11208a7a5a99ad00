namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>One change that is on disk.</summary>
internal readonly record struct Change(long Version, Entry Entry)
{
    /// <summary>Still the newest durable version of its document.</summary>
    public bool IsNewest => Entry.StoredVersion == Version;
}

/// <summary>A container's durable changes in order, by reference. The writer thread appends, after the commit.</summary>
internal sealed class FeedLog
{
    private readonly Lock gate = new();
    private Change[] changes = new Change[64];
    private int count;
    private int outdated;
    private TaskCompletionSource? waiter;

    /// <summary>The newest durable version.</summary>
    public long Last { get; private set; }

    /// <param name="writes">The last write of each document in the transaction that was just committed.</param>
    public void Append(List<LogWrite> writes)
    {
        TaskCompletionSource? wake;
        lock (gate)
        {
            foreach (var write in writes)
            {
                outdated += write.Entry.StoredVersion == 0 ? 0 : 1;
                write.Entry.StoredVersion = write.IsDelete ? 0 : write.Version;
                if (!write.IsDelete)
                {
                    Add(new Change(write.Version, write.Entry));
                }
            }

            (wake, waiter) = (waiter, null);
        }

        wake?.SetResult();
    }

    /// <summary>Before the store opens: what was on disk already.</summary>
    public void Load(Entry entry) => Add(new Change(entry.StoredVersion, entry));

    /// <summary>When all that was on disk is here: gives back what growing took in advance.</summary>
    public void TrimExcess() => Array.Resize(ref changes, Math.Max(64, count + (count / 16)));

    /// <summary>Adds the newest version of each document changed after that version, at most <paramref name="max"/>.</summary>
    /// <param name="changed">When there are none: completes with the next change.</param>
    /// <returns>The version up to which everything has been looked at.</returns>
    public long Read(long after, int max, List<Change> into, out Task? changed)
    {
        lock (gate)
        {
            var (low, high) = (0, count);
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                (low, high) = changes[middle].Version <= after ? (middle + 1, high) : (low, middle);
            }

            for (; low < count && into.Count < max; low++)
            {
                after = changes[low].Version;
                if (changes[low].IsNewest)
                {
                    into.Add(changes[low]);
                }
            }

            changed = into.Count == 0 ? (waiter ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task : null;
            return after;
        }
    }

    private void Add(Change change)
    {
        if (count == changes.Length)
        {
            MakeRoom();
        }

        changes[count++] = change;
        Last = change.Version;
    }

    private void MakeRoom()
    {
        if (outdated < count / 3)
        {
            Array.Resize(ref changes, count < 4096 ? count * 2 : count + (count / 8));
            return;
        }

        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            if (changes[i].IsNewest)
            {
                changes[kept++] = changes[i];
            }
        }

        Array.Clear(changes, kept, count - kept);
        count = kept;
        outdated = 0;
    }
}
