namespace FunctionsCommerce.Core.Storage;

/// <summary>Changes of the same documents that wait for each other are made together, in the order in which they came. One that waits for
/// nobody is made at once, at the cost that it has alone.</summary>
/// <param name="max">Most changes that are made together.</param>
/// <param name="update">Makes some changes; answers for each of them, in their order.</param>
internal sealed class UpdateCombiner<TKey, TChange, TAnswer>(
    int max, Func<TKey, IReadOnlyList<TChange>, Task<IReadOnlyList<TAnswer>>> update)
    where TKey : notnull
{
    private readonly Lock gate = new();

    /// <summary>What waits, by key; a key is here while a change of it is made.</summary>
    private readonly Dictionary<TKey, Queue<Waiting>> queues = [];

    public async Task<TAnswer> UpdateAsync(TKey key, TChange change)
    {
        var mine = new Waiting(change);
        bool waits;
        lock (gate)
        {
            waits = queues.TryGetValue(key, out var queue);
            if (waits)
            {
                queue!.Enqueue(mine);
            }
            else
            {
                queues[key] = [];
            }
        }

        if (!waits)
        {
            // It makes those that came meanwhile, too: the caller does not wait for them.
            _ = WorkAsync(key, mine);
        }

        return await mine.Answer.Task;
    }

    /// <summary>Ends when nothing waits any more. Who waits gets the failure of the update that they were in.</summary>
    private async Task WorkAsync(TKey key, Waiting first)
    {
        for (IReadOnlyList<Waiting> next = [first]; next.Count > 0; next = Take(key))
        {
            try
            {
                var answers = await update(key, [.. next.Select(one => one.Change)]);
                for (var i = 0; i < next.Count; i++)
                {
                    next[i].Answer.SetResult(answers[i]);
                }
            }
            catch (Exception failure)
            {
                foreach (var one in next)
                {
                    one.Answer.TrySetException(failure);
                }
            }
        }
    }

    private List<Waiting> Take(TKey key)
    {
        lock (gate)
        {
            var next = new List<Waiting>();
            while (next.Count < max && queues[key].TryDequeue(out var one))
            {
                next.Add(one);
            }

            if (next.Count == 0)
            {
                queues.Remove(key);
            }

            return next;
        }
    }

    private sealed record Waiting(TChange Change)
    {
        public TaskCompletionSource<TAnswer> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
