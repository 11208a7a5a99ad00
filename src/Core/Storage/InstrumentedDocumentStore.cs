using System.Diagnostics.Metrics;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Storage;

/// <summary>Counts what is asked of a store, by operation and container: <c>store.operations</c>. What a request costs follows from
/// it.</summary>
public sealed class InstrumentedDocumentStore(IDocumentStore store) : IDocumentStore, IDisposable
{
    private static readonly Counter<long> Operations = Telemetry.Meter.CreateCounter<long>("store.operations");

    public ValueTask<T?> ReadAsync<T>(string partition, string id, CancellationToken ct)
        where T : Document
    {
        Count<T>("read");
        return store.ReadAsync<T>(partition, id, ct);
    }

    public ValueTask<IReadOnlyList<T>> ReadManyAsync<T>(IReadOnlyCollection<DocumentKey> keys, CancellationToken ct)
        where T : Document
    {
        Count<T>("read_many");
        return store.ReadManyAsync<T>(keys, ct);
    }

    public ValueTask<IReadOnlyList<Document?>> ReadManyAsync(
        string container, string partition, IReadOnlyList<string> ids, CancellationToken ct)
    {
        Count("read_many", container);
        return store.ReadManyAsync(container, partition, ids, ct);
    }

    public ValueTask<Commit> CommitAsync(DocumentBatch batch, CancellationToken ct)
    {
        Count("commit", batch.Container);
        return store.CommitAsync(batch, ct);
    }

    public ValueTask<QueryPage<TResult>> QueryAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document
    {
        Count<T>(query.Partition is null ? "query_all" : "query");
        return store.QueryAsync(query, ct);
    }

    public ValueTask<long> CountAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document
    {
        Count<T>(query.Partition is null ? "count_all" : "count");
        return store.CountAsync(query, ct);
    }

    public ValueTask<FeedPage> ChangesAsync(string container, string? continuation, int max, TimeSpan wait, CancellationToken ct)
    {
        Count("changes", container);
        return store.ChangesAsync(container, continuation, max, wait, ct);
    }

    public void Dispose() => (store as IDisposable)?.Dispose();

    private static void Count<T>(string operation) => Count(operation, Operations.Enabled ? DocumentTypes.Of(typeof(T)).Container : "");

    private static void Count(string operation, string container)
    {
        if (Operations.Enabled)
        {
            Operations.Add(1, new("operation", operation), new("container", container));
        }
    }
}
