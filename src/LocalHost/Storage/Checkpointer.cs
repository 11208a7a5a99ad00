namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>Carries the write-ahead log into the database file on a thread of its own: the writer would stand still for a tenth of a second.
/// What is written meanwhile, little by then, the writer carries over itself; then the log is empty and starts again at its beginning.</summary>
internal sealed class Checkpointer : IDisposable
{
    /// <summary>16 MB: seldom enough to spare the disk, often enough to start fast after a crash.</summary>
    private const int ManyPages = 4000;

    /// <summary>So few that the writer's pause goes unnoticed.</summary>
    private const int FewPages = 200;

    private readonly SqliteConnection connection;
    private readonly SemaphoreSlim wake = new(0);
    private readonly Thread thread;
    private volatile Stage stage = Stage.Gathering;
    private volatile bool closing;
    private int pages;

    public Checkpointer(string file)
    {
        connection = SqliteConnection.ForWriting(file);
        thread = new Thread(CarryOver) { IsBackground = true, Name = "Database checkpoint" };
        thread.Start();
    }

    private enum Stage
    {
        Gathering,
        CarryingOver,
        Finishing,
    }

    /// <summary>To be called after each commit, on the writer thread.</summary>
    public void Committed(SqliteConnection writer)
    {
        pages += writer.TakePagesWritten();
        if (stage == Stage.Finishing)
        {
            pages = writer.Checkpoint();
            stage = Stage.Gathering;
        }
        else if (stage == Stage.Gathering && pages >= ManyPages)
        {
            stage = Stage.CarryingOver;
            wake.Release();
        }
    }

    public void Dispose()
    {
        closing = true;
        wake.Release();
        thread.Join();
        connection.Dispose();
        wake.Dispose();
    }

    private void CarryOver()
    {
        while (true)
        {
            wake.Wait();
            if (closing)
            {
                return;
            }

            for (var attempt = 0; attempt < 5 && connection.Checkpoint() > FewPages && !closing; attempt++)
            {
                // The writer was fast: there is more to carry.
            }

            stage = Stage.Finishing;
        }
    }
}
