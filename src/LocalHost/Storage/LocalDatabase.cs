using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost.Setup;
using SQLitePCL;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>The SQLite file of a data folder: one process per folder, one writer thread, many callers to a commit.</summary>
/// <remarks>The store, the queues, the mailbox and whatever else must survive write here, so what was asked for later is never
/// durable without what was acknowledged before.</remarks>
public sealed class LocalDatabase : IDisposable
{
    private const string FileName = "store.db";
    private readonly FolderLock folderLock;
    private readonly DatabaseWriter writer;
    private readonly ReadConnections readers;

    private LocalDatabase(string folder, FolderLock folderLock, SqliteConnection connection)
    {
        Folder = folder;
        this.folderLock = folderLock;
        writer = new DatabaseWriter(connection);
        readers = new ReadConnections(connection.File);
    }

    /// <summary>The data folder, as a full path.</summary>
    public string Folder { get; }

    /// <summary>The SQLite file, as a full path.</summary>
    public string File => Path.Combine(Folder, FileName);

    /// <summary>Transactions made durable since the database was opened.</summary>
    public long Commits => writer.Commits;

    /// <summary>A write failed: nothing more is written until the next start.</summary>
    public bool IsBroken => writer.Broken.IsCompleted;

    /// <summary>Done with the reason when a write failed.</summary>
    internal Task<StoreUnavailableException> Broken => writer.Broken;

    /// <summary>Opens the folder's database, making both when they do not exist.</summary>
    /// <exception cref="DataFolderInUseException">Another process has it open.</exception>
    /// <exception cref="StartException">It cannot be written, is damaged, or was made by a newer version.</exception>
    public static LocalDatabase Open(string folder)
    {
        folder = Path.GetFullPath(folder);
        var folderLock = Take(folder);
        var file = Path.Combine(folder, FileName);
        SqliteConnection? connection = null;
        try
        {
            Batteries_V2.Init();
            PrivateFiles.Touch(file);
            connection = SqliteConnection.ForWriting(file);
            FolderVersion.Upgrade(connection);
            FreeSpace.Upgrade(connection);
            return new LocalDatabase(folder, folderLock, connection);
        }
        catch (Exception problem)
        {
            connection?.Dispose();
            folderLock.Dispose();
            throw problem switch
            {
                SqliteException { IsDamage: true } => StartProblems.Damaged(file, problem),
                SqliteException or IOException or UnauthorizedAccessException => new StartException(
                    $"The database {file} cannot be opened: {problem.Message}", problem),
                _ => problem,
            };
        }
    }

    /// <summary>Runs the work in the next transaction; done when that is on disk. Work that throws leaves no trace and fails its caller
    /// only.</summary>
    /// <param name="work">Runs on the writer thread, alone: short, and without waiting for anything.</param>
    /// <exception cref="StoreUnavailableException">The disk is full or broken; nothing is written until the next start.</exception>
    public Task WriteAsync(Action<LocalTransaction> work) => WriteAsync(transaction =>
    {
        work(transaction);
        return true;
    });

    /// <inheritdoc cref="WriteAsync(Action{LocalTransaction})"/>
    public Task<T> WriteAsync<T>(Func<LocalTransaction, T> work)
    {
        var write = new CallerWork<T>(work);
        writer.Enqueue(write);
        return write.Task;
    }

    /// <summary>Reads what is durable, on the caller's thread, from one consistent state of the database.</summary>
    public T Read<T>(Func<LocalTransaction, T> read) => readers.Read(read);

    /// <summary>Finishes what was enqueued, then gives the folder back.</summary>
    public void Dispose()
    {
        readers.Dispose();
        writer.Dispose();
        folderLock.Dispose();
    }

    private static FolderLock Take(string folder)
    {
        try
        {
            PrivateFiles.MakeFolder(folder, FileName);
            return FolderLock.Take(folder);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"The data folder {folder} cannot be used: {problem.Message}", problem);
        }
    }

    internal void Enqueue(DatabaseWork work) => writer.Enqueue(work);

    internal ReadConnections.Lease Rent() => readers.Rent();
}
