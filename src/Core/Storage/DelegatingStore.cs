namespace FunctionsCommerce.Core.Storage;

/// <summary>Passes everything on to another store. Derived classes change what they are about.</summary>
public abstract class DelegatingStore(IDocumentStore inner) : IDocumentStore
{
    protected IDocumentStore Inner => inner;

    public virtual ValueTask<T?> Read<T>(string partition, string id, CancellationToken ct)
        where T : Document => inner.Read<T>(partition, id, ct);

    public virtual ValueTask<IReadOnlyList<T>> ReadMany<T>(IReadOnlyCollection<DocumentKey> keys, CancellationToken ct)
        where T : Document => inner.ReadMany<T>(keys, ct);

    public virtual ValueTask<IReadOnlyList<Document?>> ReadMany(string container, string partition, IReadOnlyList<string> ids, CancellationToken ct) =>
        inner.ReadMany(container, partition, ids, ct);

    public virtual ValueTask<Commit> Commit(Batch batch, CancellationToken ct) => inner.Commit(batch, ct);

    public virtual ValueTask<QueryPage<TResult>> Query<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document => inner.Query(query, ct);

    public virtual ValueTask<long> Count<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document => inner.Count(query, ct);

    public virtual ValueTask<FeedPage> Changes(string container, string? continuation, int max, TimeSpan wait, CancellationToken ct) =>
        inner.Changes(container, continuation, max, wait, ct);
}
