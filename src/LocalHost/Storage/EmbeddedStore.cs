using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>The document store in one process: what is asked for often is in memory, everything is in the local database.</summary>
/// <remarks>A batch is checked and applied in memory, then written; <see cref="CommitAsync"/> answers when it is on disk. Others may build
/// on it before that: the disk sees batches in the order in which memory took them, so theirs cannot be durable without it.</remarks>
public sealed partial class EmbeddedStore : IDocumentStore, IDisposable
{
    /// <summary>JSON bytes of the documents held in memory; as objects they take twice to three times as much.</summary>
    public const long DefaultCacheBytes = 8 << 20;

    /// <summary>Documents of a type from which on an index is worth its memory: fewer are faster looked through.</summary>
    public const int DefaultIndexFrom = 2000;

    private readonly LocalDatabase database;
    private readonly TimeProvider time;
    private readonly long cacheBytes;
    private readonly int indexFrom;
    private readonly StoreVersions versions;
    private readonly StoreLog log;
    private readonly ITimer housekeeping;
    private readonly Lock tidying = new();
    private readonly Lock breaking = new();
    private volatile EmbeddedContainer[] containers;
    private volatile Exception? broken;
    private bool disposed;

    private EmbeddedStore(LocalDatabase database, TimeProvider time, long cacheBytes, int indexFrom, long firstVersion)
    {
        this.database = database;
        this.time = time;
        this.cacheBytes = cacheBytes;
        this.indexFrom = indexFrom;
        containers = Load(database);
        versions = new StoreVersions(firstVersion);
        log = new StoreLog(database, containers, Break);
        housekeeping = time.CreateTimer(_ => TidyUp(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    /// <summary>JSON bytes of the documents in memory now.</summary>
    internal long CachedBytes => containers.Sum(container => container.CachedBytes);

    /// <summary>Documents read from disk so far, because memory did not have them.</summary>
    internal long ReadFromDisk => containers.Sum(container => container.ReadFromDisk);

    /// <summary>Places of indexes that queries have gone over so far.</summary>
    internal long PlacesWalked => containers.Sum(container => container.PlacesWalked);

    /// <summary>Opens the store in a database; takes about a second for a million documents.</summary>
    /// <param name="cacheBytes">See <see cref="DefaultCacheBytes"/>.</param>
    /// <param name="indexFrom">See <see cref="DefaultIndexFrom"/>.</param>
    public static EmbeddedStore Open(
        LocalDatabase database, TimeProvider time, long cacheBytes = DefaultCacheBytes, int indexFrom = DefaultIndexFrom)
    {
        var firstVersion = database.WriteAsync(transaction =>
        {
            foreach (var container in Containers.All)
            {
                new DocumentTable(container).Create(transaction);
            }

            return StoreVersions.Begin(transaction);
        }).GetAwaiter().GetResult();
        return new EmbeddedStore(database, time, cacheBytes, indexFrom, firstVersion);
    }

    public ValueTask<T?> ReadAsync<T>(string partition, string id, CancellationToken ct)
        where T : Document => ValueTask.FromResult(Find<T>(partition, id));

    public ValueTask<IReadOnlyList<T>> ReadManyAsync<T>(IReadOnlyCollection<DocumentKey> keys, CancellationToken ct)
        where T : Document
    {
        var documents = new List<T>(keys.Count);
        foreach (var key in keys)
        {
            if (Find<T>(key.Partition, key.Id) is { } document)
            {
                documents.Add(document);
            }
        }

        return ValueTask.FromResult<IReadOnlyList<T>>(documents);
    }

    public ValueTask<IReadOnlyList<Document?>> ReadManyAsync(
        string container, string partition, IReadOnlyList<string> ids, CancellationToken ct)
    {
        var home = Named(container);
        var documents = new Document?[ids.Count];
        for (var i = 0; i < documents.Length; i++)
        {
            documents[i] = Find(home, partition, ids[i]);
        }

        return ValueTask.FromResult<IReadOnlyList<Document?>>(documents);
    }

    public async ValueTask<Commit> CommitAsync(DocumentBatch batch, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        if (broken is { } problem)
        {
            throw new StoreUnavailableException(problem.Message, problem);
        }

        var commit = Named(batch.Container).Apply(PreparedWrite.From(batch), batch.Partition, Now(), versions, log, out var logged);
        if (logged is not null)
        {
            log.Flush();
            await logged.Durable;
        }
        else if (commit.Status != CommitStatus.Changed)
        {
            // "It already exists" is an acknowledgement, too: what it speaks of must not vanish with a crash.
            await log.DurableAsync();
        }

        return commit;
    }

    /// <summary>Stops tidying up. The database is its opener's to close.</summary>
    public void Dispose()
    {
        lock (tidying)
        {
            housekeeping.Dispose();
            disposed = true;
        }
    }

    /// <summary>Forgets documents beyond the cache's size, and deletes those that expired.</summary>
    internal void TidyUp()
    {
        lock (tidying)
        {
            if (disposed || broken is not null)
            {
                return;
            }

            var excess = CachedBytes - cacheBytes;
            foreach (var container in containers.OrderByDescending(container => container.CachedBytes))
            {
                var before = container.CachedBytes;
                if (excess > 0)
                {
                    container.Trim(excess);
                    excess -= before - container.CachedBytes;
                }

                while (container.Sweep(Now(), versions, log))
                {
                    log.Flush();
                }
            }

            log.Flush();
        }
    }

    private static EmbeddedContainer[] Load(LocalDatabase database)
    {
        EmbeddedContainer[] containers = [.. Containers.All.Select(name => new EmbeddedContainer(name, database))];
        Parallel.ForEach(containers, container => container.LoadEntries());
        return containers;
    }

    /// <summary>The disk took no more: memory goes back to what the disk has. From now on the store is for reading.</summary>
    private void Break(Exception problem)
    {
        // When the failure is reported, memory is as the disk is.
        lock (breaking)
        {
            if (broken is not null)
            {
                return;
            }

            broken = problem;
            try
            {
                containers = Load(database);
            }
            catch (Exception unreadable) when (unreadable is SqliteException or AggregateException or ObjectDisposedException)
            {
                // What memory has is all there is.
            }
        }
    }

    private T? Find<T>(string partition, string id)
        where T : Document => Find(HomeOf(StoredTypes.Of(typeof(T))), partition, id) as T;

    private Document? Find(EmbeddedContainer container, string partition, string id)
    {
        if (container.Find(partition, id) is not { } entry || (entry.ExpiresAt != Entry.Never && entry.ExpiresAt <= Now()))
        {
            return null;
        }

        if (!entry.Touched)
        {
            entry.Touched = true;
        }

        return Volatile.Read(ref entry.Document) ?? container.Load(entry, keep: true);
    }

    private EmbeddedContainer HomeOf(StoredType type) => type.HomeIndex >= 0
        ? containers[type.HomeIndex]
        : throw new ArgumentException($"A {type.Clr.Name} can be in any container: only a query that names one finds it.");

    private EmbeddedContainer Named(string container)
    {
        foreach (var candidate in containers)
        {
            if (candidate.Name == container)
            {
                return candidate;
            }
        }

        throw new ArgumentException($"There is no container '{container}'.", nameof(container));
    }

    private uint Now() => (uint)time.GetUtcNow().ToUnixTimeSeconds();
}
