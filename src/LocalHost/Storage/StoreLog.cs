namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>One document's new version on its way to the disk; without JSON, its end.</summary>
internal readonly record struct LogWrite(Entry Entry, long Version, byte[]? Json, uint ExpiresAt)
{
    public bool IsDelete => Json is null;
}

/// <summary>A batch that memory has and the disk will have.</summary>
internal sealed class LogBatch(EmbeddedContainer? container, List<LogWrite> writes)
{
    private readonly TaskCompletionSource durable = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public EmbeddedContainer? Container => container;

    public List<LogWrite> Writes => writes;

    public Task Durable => durable.Task;

    public void Complete() => durable.SetResult();

    public void Fail(Exception problem) => durable.SetException(problem);
}

/// <summary>Carries batches to the disk in the order in which memory took them. What was written twice in one transaction is written once:
/// a document with many writers costs no more than one with few.</summary>
internal sealed class StoreLog(LocalDatabase database, IReadOnlyList<EmbeddedContainer> containers, Action<Exception> broken) : DatabaseWork
{
    private readonly Lock gate = new();
    private List<LogBatch> waiting = [];
    private List<LogBatch> writing = [];
    private bool scheduled;
    private bool busy;

    /// <summary>Call under the container's lock, so that both orders are the same; then <see cref="Flush"/> without it.</summary>
    public LogBatch Append(EmbeddedContainer? container, List<LogWrite> writes)
    {
        var batch = new LogBatch(container, writes);
        lock (gate)
        {
            waiting.Add(batch);
        }

        return batch;
    }

    /// <summary>Sees to it that what was appended is written in the next transaction.</summary>
    public void Flush()
    {
        lock (gate)
        {
            if (scheduled || waiting.Count == 0)
            {
                return;
            }

            scheduled = true;
        }

        database.Enqueue(this);
    }

    /// <summary>Done when everything that memory has now is on disk.</summary>
    public Task DurableAsync()
    {
        lock (gate)
        {
            if (waiting.Count == 0 && !busy)
            {
                return Task.CompletedTask;
            }
        }

        var batch = Append(null, []);
        Flush();
        return batch.Durable;
    }

    public override void Run(LocalTransaction transaction)
    {
        lock (gate)
        {
            (waiting, writing) = (writing, waiting);
            scheduled = false;
            busy = true;
        }

        Settle();
        foreach (var container in containers)
        {
            container.Settled.Reverse();
            foreach (var write in container.Settled)
            {
                write.Entry.Settled = false;
                if (write.Entry.StoredVersion != 0)
                {
                    container.Disk.Delete(transaction, write.Entry.StoredVersion);
                }

                if (!write.IsDelete)
                {
                    container.Disk.Insert(transaction, write);
                }
            }
        }
    }

    public override void Committed()
    {
        foreach (var container in containers)
        {
            if (container.Settled.Count > 0)
            {
                container.Feed.Append(container.Settled);
                container.Settled.Clear();
            }
        }

        foreach (var batch in writing)
        {
            batch.Complete();
        }

        lock (gate)
        {
            writing.Clear();
            busy = false;
        }
    }

    /// <summary>From the writer thread when a transaction failed, from callers ever after.</summary>
    public override void Failed(Exception problem)
    {
        broken(problem);
        List<LogBatch> failed;
        lock (gate)
        {
            failed = [.. writing, .. waiting];
            writing.Clear();
            waiting.Clear();
            scheduled = false;
            busy = false;
        }

        foreach (var batch in failed)
        {
            batch.Fail(problem);
        }
    }

    /// <summary>Finds the last write of each document; the others need not reach the disk.</summary>
    private void Settle()
    {
        for (var i = writing.Count - 1; i >= 0; i--)
        {
            var writes = writing[i].Writes;
            for (var j = writes.Count - 1; j >= 0; j--)
            {
                if (!writes[j].Entry.Settled)
                {
                    writes[j].Entry.Settled = true;
                    writing[i].Container!.Settled.Add(writes[j]);
                }
            }
        }
    }
}
