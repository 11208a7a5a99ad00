using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>A document found by a query: in memory, or to be read from disk.</summary>
internal readonly record struct Found(Entry Entry, Document? Document);

internal sealed partial class EmbeddedContainer
{
    /// <summary>Adds the next documents of a type in a partition, at most <paramref name="max"/>, all of one moment; fewer means that there
    /// are no more.</summary>
    /// <param name="after">Only those created after that number (see <see cref="Entry.Created"/>).</param>
    public void CopyPartition(string partition, ushort type, long after, uint now, int max, List<Found> into)
    {
        lock (gate)
        {
            // The one that is named after the partition is not among its members: it takes its place by its age.
            var named = table.Find(partition, partition) is { } found && found.Created > after ? found : null;
            partitions.TryGetValue(partition, out var members);
            foreach (var entry in members is EntryList several
                ? several.Span[several.After(after)..]
                : members is Entry alone && alone.Created > after ? [alone] : [])
            {
                if (named is not null && named.Created < entry.Created)
                {
                    Copy(named, type, now, into);
                    named = null;
                }

                if (into.Count == max)
                {
                    return;
                }

                Copy(entry, type, now, into);
            }

            if (named is not null && into.Count < max)
            {
                Copy(named, type, now, into);
            }
        }
    }

    /// <summary>Adds the next documents of a type, at most <paramref name="max"/>; fewer means that there are no more.</summary>
    public void CopyType(ushort type, long after, uint now, int max, List<Found> into)
    {
        lock (gate)
        {
            var entries = types[type];
            for (var i = entries.After(after); i < entries.Count && into.Count < max; i++)
            {
                Copy(entries.Span[i], type, now, into);
            }
        }
    }

    private static void Copy(Entry entry, ushort type, uint now, List<Found> into)
    {
        if (entry.Type == type && !entry.IsGone(now))
        {
            entry.Touched = true;
            into.Add(new Found(entry, entry.Document));
        }
    }
}
