using FunctionsCommerce.LocalHost.Durable.Storage;

namespace FunctionsCommerce.LocalHost.Durable.Execution;

/// <summary>Wakes callers that wait for an instance to get somewhere.</summary>
internal sealed class InstanceWaiter(InstanceReads reads)
{
    private readonly Dictionary<string, List<TaskCompletionSource>> watchers = [];
    private readonly Lock gate = new();

    public async Task<InstanceRow> UntilAsync(string id, Func<InstanceRow?, bool> there, CancellationToken ct)
    {
        while (true)
        {
            var change = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            lock (gate)
            {
                (watchers.TryGetValue(id, out var list) ? list : watchers[id] = []).Add(change);
            }

            try
            {
                // Watches first, reads then: no change falls between.
                if (reads.ById(id) is var row && there(row))
                {
                    return row!;
                }

                await change.Task.WaitAsync(ct);
            }
            finally
            {
                Leave(id, change);
            }
        }
    }

    public void Changed(string id)
    {
        lock (gate)
        {
            if (watchers.TryGetValue(id, out var list))
            {
                list.ForEach(watcher => watcher.TrySetResult());
            }
        }
    }

    private void Leave(string id, TaskCompletionSource change)
    {
        lock (gate)
        {
            if (watchers.TryGetValue(id, out var list) && list.Remove(change) && list.Count == 0)
            {
                watchers.Remove(id);
            }
        }
    }
}
