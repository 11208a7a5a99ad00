using System.Collections.Concurrent;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests;

/// <summary>A store that counts what it is asked, by operation and type, and fails for the types that a test wants it to.</summary>
internal sealed class WatchedStore(IDocumentStore store) : IDocumentStore
{
    private readonly ConcurrentDictionary<(string Operation, Type Type), int> counts = [];

    public Func<Type, bool> Fails { get; set; } = _ => false;

    public int Total => counts.Values.Sum();

    public int Of(string operation, Type type) => counts.GetValueOrDefault((operation, type));

    public void Clear() => counts.Clear();

    public ValueTask<T?> ReadAsync<T>(string partition, string id, CancellationToken ct)
        where T : Document => Ask<T>("read").ReadAsync<T>(partition, id, ct);

    public ValueTask<IReadOnlyList<T>> ReadManyAsync<T>(IReadOnlyCollection<DocumentKey> keys, CancellationToken ct)
        where T : Document => Ask<T>("read_many").ReadManyAsync<T>(keys, ct);

    public ValueTask<IReadOnlyList<Document?>> ReadManyAsync(
        string container, string partition, IReadOnlyList<string> ids, CancellationToken ct) =>
        Ask<Document>("read_many").ReadManyAsync(container, partition, ids, ct);

    public ValueTask<Commit> CommitAsync(DocumentBatch batch, CancellationToken ct) => Ask<Document>("commit").CommitAsync(batch, ct);

    public ValueTask<QueryPage<TResult>> QueryAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document => Ask<T>(query.Partition is null ? "query_all" : "query").QueryAsync(query, ct);

    public ValueTask<long> CountAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document => Ask<T>(query.Partition is null ? "count_all" : "count").CountAsync(query, ct);

    public ValueTask<FeedPage> ChangesAsync(string container, string? continuation, int max, TimeSpan wait, CancellationToken ct) =>
        store.ChangesAsync(container, continuation, max, wait, ct);

    private IDocumentStore Ask<T>(string operation)
    {
        counts.AddOrUpdate((operation, typeof(T)), 1, (_, known) => known + 1);
        return Fails(typeof(T)) ? throw new StoreUnavailableException("The test wants it so") : store;
    }
}
