namespace FunctionsCommerce.Core.Storage;

/// <summary>Passes everything on to another store. Derived classes change what they are about.</summary>
public abstract class DelegatingDocumentStore(IDocumentStore inner) : IDocumentStore
{
    protected IDocumentStore Inner => inner;

    public virtual ValueTask<T?> ReadAsync<T>(string partition, string id, CancellationToken ct)
        where T : Document => inner.ReadAsync<T>(partition, id, ct);

    public virtual ValueTask<IReadOnlyList<T>> ReadManyAsync<T>(IReadOnlyCollection<DocumentKey> keys, CancellationToken ct)
        where T : Document => inner.ReadManyAsync<T>(keys, ct);

    public virtual ValueTask<IReadOnlyList<Document?>> ReadManyAsync(
        string container, string partition, IReadOnlyList<string> ids, CancellationToken ct) =>
        inner.ReadManyAsync(container, partition, ids, ct);

    public virtual ValueTask<Commit> CommitAsync(DocumentBatch batch, CancellationToken ct) => inner.CommitAsync(batch, ct);

    public virtual ValueTask<QueryPage<TResult>> QueryAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document => inner.QueryAsync(query, ct);

    public virtual ValueTask<long> CountAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document => inner.CountAsync(query, ct);

    public virtual ValueTask<FeedPage> ChangesAsync(string container, string? continuation, int max, TimeSpan wait, CancellationToken ct) =>
        inner.ChangesAsync(container, continuation, max, wait, ct);
}
