using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost.Storage;
using FunctionsCommerce.Storage.Tests.Conformance;

namespace FunctionsCommerce.Storage.Tests.Embedded;

/// <summary>The embedded store as it runs.</summary>
public sealed class EmbeddedFixture : IClockedStoreFixture, IDisposable
{
    private readonly OpenStore open = new();

    public IDocumentStore Store => open.Store;

    public void Advance(TimeSpan by) => open.Time.Advance(by);

    public void Dispose() => open.Dispose();
}

/// <summary>The embedded store with no room in memory: every document that is on disk is read from there.</summary>
public sealed class ColdFixture : IClockedStoreFixture, IDisposable
{
    private readonly OpenStore open = new(cacheBytes: 0);

    public ColdFixture() => Store = new ColdStore(open.Store);

    public IDocumentStore Store { get; }

    public void Advance(TimeSpan by) => open.Time.Advance(by);

    public void Dispose() => open.Dispose();
}

/// <summary>The embedded store with few documents that answers as it does with many: by indexes.</summary>
public sealed class IndexedFixture : IClockedStoreFixture, IDisposable
{
    private readonly OpenStore open = new(cacheBytes: 2_000, indexFrom: 0);

    public IDocumentStore Store => open.Store;

    public void Advance(TimeSpan by) => open.Time.Advance(by);

    public void Dispose() => open.Dispose();
}

/// <summary>A store that empties its memory before every operation.</summary>
internal sealed class ColdStore(EmbeddedStore store) : IDocumentStore
{
    public ValueTask<T?> ReadAsync<T>(string partition, string id, CancellationToken ct)
        where T : Document => Emptied().ReadAsync<T>(partition, id, ct);

    public ValueTask<IReadOnlyList<T>> ReadManyAsync<T>(IReadOnlyCollection<DocumentKey> keys, CancellationToken ct)
        where T : Document => Emptied().ReadManyAsync<T>(keys, ct);

    public ValueTask<IReadOnlyList<Document?>> ReadManyAsync(
        string container, string partition, IReadOnlyList<string> ids, CancellationToken ct) =>
        Emptied().ReadManyAsync(container, partition, ids, ct);

    public ValueTask<Commit> CommitAsync(DocumentBatch batch, CancellationToken ct) => Emptied().CommitAsync(batch, ct);

    public ValueTask<QueryPage<TResult>> QueryAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document => Emptied().QueryAsync(query, ct);

    public ValueTask<long> CountAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document => Emptied().CountAsync(query, ct);

    public ValueTask<FeedPage> ChangesAsync(string container, string? continuation, int max, TimeSpan wait, CancellationToken ct) =>
        Emptied().ChangesAsync(container, continuation, max, wait, ct);

    private EmbeddedStore Emptied()
    {
        store.TidyUp();
        return store;
    }
}
