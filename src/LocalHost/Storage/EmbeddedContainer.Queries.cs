using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>A document found by a query: in memory, or to be read from disk.</summary>
internal readonly record struct Found(Entry Entry, Document? Document);

internal sealed partial class EmbeddedContainer
{
    /// <summary>Adds all documents of a type in a partition, of one moment.</summary>
    /// <param name="after">Only those created after that number (see <see cref="Entry.Created"/>).</param>
    public void CopyPartition(string partition, ushort type, long after, uint now, List<Found> into)
    {
        lock (gate)
        {
            if (!partitions.TryGetValue(partition, out var members))
            {
                return;
            }

            if (members is EntryList several)
            {
                foreach (var entry in several.Span[several.After(after)..])
                {
                    Copy(entry, type, now, into);
                }
            }
            else if (members is Entry alone && alone.Created > after)
            {
                Copy(alone, type, now, into);
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
