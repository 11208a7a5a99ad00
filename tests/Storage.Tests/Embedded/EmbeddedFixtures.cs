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
    public ValueTask<T?> Read<T>(string partition, string id, CancellationToken ct)
        where T : Document => Emptied().Read<T>(partition, id, ct);

    public ValueTask<IReadOnlyList<T>> ReadMany<T>(IReadOnlyCollection<DocumentKey> keys, CancellationToken ct)
        where T : Document => Emptied().ReadMany<T>(keys, ct);

    public ValueTask<IReadOnlyList<Document?>> ReadMany(string container, string partition, IReadOnlyList<string> ids, CancellationToken ct) =>
        Emptied().ReadMany(container, partition, ids, ct);

    public ValueTask<Commit> Commit(Batch batch, CancellationToken ct) => Emptied().Commit(batch, ct);

    public ValueTask<QueryPage<TResult>> Query<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document => Emptied().Query(query, ct);

    public ValueTask<long> Count<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document => Emptied().Count(query, ct);

    public ValueTask<FeedPage> Changes(string container, string? continuation, int max, TimeSpan wait, CancellationToken ct) =>
        Emptied().Changes(container, continuation, max, wait, ct);

    private EmbeddedStore Emptied()
    {
        store.TidyUp();
        return store;
    }
}
