namespace FunctionsCommerce.LocalHost.Queues;

/// <summary>The ids of the latest messages, so that one that is published twice is delivered once. Each comes with the task that makes
/// it durable: whoever publishes it again waits for that as well.</summary>
internal sealed class RecentMessages
{
    private const int Capacity = 50_000;
    private readonly Dictionary<long, Task> known = [];
    private readonly Queue<long> oldestFirst = new();

    /// <summary>Answers the task of the first publication, or null when this is the first.</summary>
    public Task? Remember(long id, Task durable)
    {
        if (known.TryGetValue(id, out var earlier))
        {
            return earlier;
        }

        known.Add(id, durable);
        oldestFirst.Enqueue(id);
        if (oldestFirst.Count > Capacity)
        {
            known.Remove(oldestFirst.Dequeue());
        }

        return null;
    }

    /// <summary>It did not become durable: it may come again.</summary>
    public void Forget(long id) => known.Remove(id);
}
