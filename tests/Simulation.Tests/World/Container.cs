using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Simulation.Tests.World;

/// <summary>One container: its documents by partition, and its change feed.</summary>
/// <param name="lag">For how long a reader may still see what was deleted.</param>
internal sealed class Container(string name, TimeSpan lag)
{
    private readonly Dictionary<DocumentKey, Entry> entries = [];
    private readonly Dictionary<string, List<Entry>> partitions = [];
    private readonly List<(long Number, Entry Entry)> feed = [];
    private readonly Queue<Entry> deleted = new();

    public string Name => name;

    public IEnumerable<Entry> All => entries.Values;

    /// <summary>How many changes there were.</summary>
    public int Position => feed.Count;

    public Entry? Find(string partition, string id) => entries.GetValueOrDefault(new DocumentKey(partition, id));

    public IEnumerable<Entry> In(string? partition) => partition is null ? entries.Values : partitions.GetValueOrDefault(partition) ?? [];

    public void Put(string partition, string id, Version version)
    {
        var key = new DocumentKey(partition, id);
        if (!entries.TryGetValue(key, out var entry))
        {
            entries[key] = entry = new Entry(key);
            if (!partitions.TryGetValue(partition, out var all))
            {
                partitions[partition] = all = [];
            }

            all.Add(entry);
        }

        entry.Add(version);
        if (version.Document is not null)
        {
            feed.Add((version.Number, entry));
        }
        else
        {
            deleted.Enqueue(entry);
        }

        Forget(version.At - lag);
    }

    /// <summary>The newest versions of what changed after a position, in the order of change; what changed again later comes
    /// later.</summary>
    public List<Document> Changes(int position, int max, out int next)
    {
        var changed = new List<Document>();
        for (next = position; next < feed.Count && changed.Count < max; next++)
        {
            if (feed[next].Entry.Newest is { Document: { } document } newest && newest.Number == feed[next].Number)
            {
                changed.Add(document);
            }
        }

        return changed;
    }

    private void Forget(DateTimeOffset before)
    {
        while (deleted.TryPeek(out var entry) && entry.Newest!.At <= before)
        {
            deleted.Dequeue();
            if (entry.Newest.Document is null && entries.GetValueOrDefault(entry.Key) == entry && entries.Remove(entry.Key))
            {
                partitions[entry.Key.Partition].Remove(entry);
            }
        }
    }
}
