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

    public ValueTask<T?> Read<T>(string partition, string id, CancellationToken ct)
        where T : Document => Ask<T>("read").Read<T>(partition, id, ct);

    public ValueTask<IReadOnlyList<T>> ReadMany<T>(IReadOnlyCollection<DocumentKey> keys, CancellationToken ct)
        where T : Document => Ask<T>("read_many").ReadMany<T>(keys, ct);

    public ValueTask<IReadOnlyList<Document?>> ReadMany(string container, string partition, IReadOnlyList<string> ids, CancellationToken ct) =>
        Ask<Document>("read_many").ReadMany(container, partition, ids, ct);

    public ValueTask<Commit> Commit(Batch batch, CancellationToken ct) => Ask<Document>("commit").Commit(batch, ct);

    public ValueTask<QueryPage<TResult>> Query<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document => Ask<T>(query.Partition is null ? "query_all" : "query").Query(query, ct);

    public ValueTask<long> Count<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document => Ask<T>(query.Partition is null ? "count_all" : "count").Count(query, ct);

    public ValueTask<FeedPage> Changes(string container, string? continuation, int max, TimeSpan wait, CancellationToken ct) =>
        store.Changes(container, continuation, max, wait, ct);

    private IDocumentStore Ask<T>(string operation)
    {
        counts.AddOrUpdate((operation, typeof(T)), 1, (_, known) => known + 1);
        return Fails(typeof(T)) ? throw new StoreUnavailableException("The test wants it so") : store;
    }
}
