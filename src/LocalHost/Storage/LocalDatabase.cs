using FunctionsCommerce.Core.Storage;
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

    /// <summary>Transactions made durable since the database was opened.</summary>
    public long Commits => writer.Commits;

    /// <summary>Opens the folder's database, making both when they do not exist.</summary>
    /// <exception cref="DataFolderInUseException">Another process has it open.</exception>
    public static LocalDatabase Open(string folder)
    {
        folder = Path.GetFullPath(folder);
        PrivateFiles.MakeFolder(folder, FileName);
        var folderLock = FolderLock.Take(folder);
        try
        {
            Batteries_V2.Init();
            var file = Path.Combine(folder, FileName);
            PrivateFiles.Touch(file);
            return new LocalDatabase(folder, folderLock, SqliteConnection.ForWriting(file));
        }
        catch
        {
            folderLock.Dispose();
            throw;
        }
    }

    /// <summary>Runs the work in the next transaction; done when that is on disk. Work that throws leaves no trace and fails its caller only.</summary>
    /// <param name="work">Runs on the writer thread, alone: short, and without waiting for anything.</param>
    /// <exception cref="StoreUnavailableException">The disk is full or broken; nothing is written until the next start.</exception>
    public Task Write(Action<LocalTransaction> work) => Write(transaction =>
    {
        work(transaction);
        return true;
    });

    /// <inheritdoc cref="Write(Action{LocalTransaction})"/>
    public Task<T> Write<T>(Func<LocalTransaction, T> work)
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

    internal void Enqueue(DatabaseWork work) => writer.Enqueue(work);

    internal ReadConnections.Lease Rent() => readers.Rent();
}
