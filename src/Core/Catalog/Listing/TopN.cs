namespace FunctionsCommerce.Core.Catalog.Listing;

/// <summary>Keeps the few best of many without sorting them all.</summary>
internal sealed class TopN<T>(int size)
{
    private readonly PriorityQueue<T, ulong> kept = new();

    public void Add(ulong rank, T item)
    {
        if (kept.Count < size)
        {
            kept.Enqueue(item, rank);
        }
        else if (size > 0 && kept.TryPeek(out _, out var least) && rank > least)
        {
            kept.DequeueEnqueue(item, rank);
        }
    }

    /// <summary>The best, in descending order. Empties this.</summary>
    public T[] Best()
    {
        var best = new T[kept.Count];
        for (var i = best.Length - 1; i >= 0; i--)
        {
            best[i] = kept.Dequeue();
        }

        return best;
    }
}
