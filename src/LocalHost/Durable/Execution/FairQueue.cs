namespace FunctionsCommerce.LocalHost.Durable.Execution;

/// <summary>Serves the instances in turns: one that fans out to ten thousand activities does not hold up one that needs a single
/// one.</summary>
internal sealed class FairQueue<T>
{
    private readonly Dictionary<long, Queue<T>> lines = [];
    private readonly Queue<long> turns = new();

    public int Count { get; private set; }

    public void Enqueue(long instance, T item)
    {
        if (!lines.TryGetValue(instance, out var line))
        {
            lines.Add(instance, line = new Queue<T>());
            turns.Enqueue(instance);
        }

        line.Enqueue(item);
        Count++;
    }

    public bool TryDequeue(out T item)
    {
        if (!turns.TryDequeue(out var instance))
        {
            item = default!;
            return false;
        }

        var line = lines[instance];
        item = line.Dequeue();
        Count--;
        if (line.Count == 0)
        {
            lines.Remove(instance);
        }
        else
        {
            turns.Enqueue(instance);
        }

        return true;
    }
}
