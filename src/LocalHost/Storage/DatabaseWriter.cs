using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>The writer thread: runs all waiting work in one transaction and completes the callers when it is on disk.
/// While it flushes, the next group gathers, so groups grow with the load.</summary>
internal sealed class DatabaseWriter : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly LocalTransaction transaction;
    private readonly FreeSpace freeSpace;
    private readonly Thread thread;
    private readonly Lock gate = new();
    private readonly SemaphoreSlim wake = new(0);
    private List<DatabaseWork> waiting = [];
    private readonly TaskCompletionSource<StoreUnavailableException> brokenSource = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool asleep;
    private bool closing;
    private StoreUnavailableException? broken;
    private long commits;

    public DatabaseWriter(SqliteConnection connection)
    {
        this.connection = connection;
        transaction = new LocalTransaction(connection);
        freeSpace = new FreeSpace(connection);
        thread = new Thread(WriteGroups) { IsBackground = true, Name = "Database writer" };
        thread.Start();
    }

    public long Commits => Interlocked.Read(ref commits);

    /// <summary>Done with the reason when a transaction failed.</summary>
    public Task<StoreUnavailableException> Broken => brokenSource.Task;

    public void Enqueue(DatabaseWork work)
    {
        StoreUnavailableException? refusal;
        var wakeUp = false;
        lock (gate)
        {
            refusal = closing ? new StoreUnavailableException("The database is closed.") : broken;
            if (refusal is null)
            {
                waiting.Add(work);
                wakeUp = asleep;
                asleep = false;
            }
        }

        if (refusal is not null)
        {
            work.Failed(refusal);
        }
        else if (wakeUp)
        {
            wake.Release();
        }
    }

    public void Dispose()
    {
        bool wakeUp;
        lock (gate)
        {
            closing = true;
            wakeUp = asleep;
            asleep = false;
        }

        if (wakeUp)
        {
            wake.Release();
        }

        thread.Join();
        connection.Dispose();
        wake.Dispose();
    }

    private void WriteGroups()
    {
        var group = new List<DatabaseWork>();
        while (true)
        {
            bool finished;
            lock (gate)
            {
                (group, waiting) = (waiting, group);
                asleep = group.Count == 0;
                finished = asleep && closing;
            }

            if (finished)
            {
                return;
            }

            if (group.Count == 0)
            {
                wake.Wait();
                continue;
            }

            WriteGroup(group);
            group.Clear();
        }
    }

    private void WriteGroup(List<DatabaseWork> group)
    {
        try
        {
            if (broken is null)
            {
                connection.Execute("BEGIN IMMEDIATE");
                for (var i = 0; i < group.Count; i++)
                {
                    if (group[i].MayFail && !RunWithWayBack(group[i]))
                    {
                        group.RemoveAt(i--);
                    }
                    else if (!group[i].MayFail)
                    {
                        group[i].Run(transaction);
                    }
                }

                connection.Execute("COMMIT");
                Interlocked.Increment(ref commits);
            }
        }
        catch (Exception problem)
        {
            Break(problem);
        }

        foreach (var work in group)
        {
            if (broken is null)
            {
                work.Committed();
            }
            else
            {
                work.Failed(broken);
            }
        }

        GiveBackSpace();
    }

    private void GiveBackSpace()
    {
        try
        {
            if (broken is null)
            {
                freeSpace.AfterCommit();
            }
        }
        catch (SqliteException problem)
        {
            Break(problem);
        }
    }

    /// <summary>False when the work failed by its own fault.</summary>
    private bool RunWithWayBack(DatabaseWork work)
    {
        connection.Execute("SAVEPOINT work");
        try
        {
            work.Run(transaction);
        }
        catch (Exception problem) when (problem is not SqliteException { IsOfStatement: false } && connection.InTransaction())
        {
            connection.Execute("ROLLBACK TO work");
            connection.Execute("RELEASE work");
            work.Failed(problem);
            return false;
        }

        connection.Execute("RELEASE work");
        return true;
    }

    /// <summary>What memory holds and what the disk holds may differ from now on: nothing more is written until a restart reads the
    /// disk.</summary>
    private void Break(Exception problem)
    {
        lock (gate)
        {
            broken = new StoreUnavailableException($"The database {connection.File} cannot be written: {problem.Message}", problem);
        }

        brokenSource.TrySetResult(broken);

        try
        {
            if (connection.InTransaction())
            {
                connection.Execute("ROLLBACK");
            }
        }
        catch (SqliteException)
        {
            // The next start rolls back.
        }
    }
}
