using System.Runtime.CompilerServices;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Storage;

/// <summary>What services do with the store again and again.</summary>
public static class StoreExtensions
{
    /// <summary>For consumers of an event, or steps of durable work, that name a document which nothing deletes.</summary>
    /// <exception cref="NotYetVisibleException">A replica that lags does not have it yet.</exception>
    public static async ValueTask<T> RequireAsync<T>(this IDocumentStore store, string partition, string id, CancellationToken ct)
        where T : Document =>
        await store.ReadAsync<T>(partition, id, ct) ?? throw new NotYetVisibleException(id);

    /// <summary>False when the id exists.</summary>
    public static async ValueTask<bool> CreateAsync<T>(this IDocumentStore store, T document, CancellationToken ct)
        where T : Document =>
        (await store.CommitAsync(new DocumentBatch(DocumentTypes.Of(typeof(T)).Container, document.Partition).Create(document), ct)).Ok;

    /// <summary>False when it is gone or has changed since it was read.</summary>
    public static async ValueTask<bool> DeleteAsync<T>(this IDocumentStore store, T document, CancellationToken ct)
        where T : Document =>
        (await store.CommitAsync(new DocumentBatch(DocumentTypes.Of(typeof(T)).Container, document.Partition).Delete(document), ct)).Ok;

    /// <summary>Creates a new document or replaces the version that was read. Answers the new version; null when another writer was
    /// faster.</summary>
    public static async ValueTask<T?> TrySaveAsync<T>(this IDocumentStore store, T document, CancellationToken ct)
        where T : Document
    {
        var commit = await store.CommitAsync(
            new DocumentBatch(DocumentTypes.Of(typeof(T)).Container, document.Partition).Save(document), ct);
        return commit.Ok ? (T)((Document)document with { ETag = commit.ETags[0] }) : null;
    }

    /// <summary>Overwrites unconditionally.</summary>
    public static async ValueTask UpsertAsync<T>(this IDocumentStore store, T document, CancellationToken ct)
        where T : Document =>
        await store.CommitAsync(new DocumentBatch(DocumentTypes.Of(typeof(T)).Container, document.Partition).Upsert(document), ct);

    /// <summary>Commits once. False when a document to create exists, or one to replace or delete is gone or has changed.</summary>
    public static async ValueTask<bool> TryCommitAsync(this IDocumentStore store, DocumentBatch batch, CancellationToken ct) =>
        (await store.CommitAsync(batch, ct)).Ok;

    /// <summary>One page of a list, and how many items the list has in all. They are counted only where the page does not show that it is
    /// the last one.</summary>
    /// <param name="list">Filters and the order, without Skip and Take.</param>
    public static async ValueTask<Paged<TResult>> PageAsync<T, TResult>(
        this IDocumentStore store, Query<T, TResult> list, PageRequest page, CancellationToken ct)
        where T : Document
    {
        var items = await store.PageItemsAsync(list, page, ct);
        var isLast = items.Count < page.Limit && (items.Count > 0 || page.Offset == 0);
        return new Paged<TResult>(items, page, isLast ? page.Offset + items.Count : await store.CountAsync(list, ct));
    }

    /// <summary>One page of a list whose length is known, or shown nowhere.</summary>
    /// <param name="list">Filters and the order, without Skip and Take.</param>
    public static async ValueTask<IReadOnlyList<TResult>> PageItemsAsync<T, TResult>(
        this IDocumentStore store, Query<T, TResult> list, PageRequest page, CancellationToken ct)
        where T : Document =>
        (await store.QueryAsync(list with { Shape = all => page.Slice(list.Shape(all)), PageSize = page.Limit }, ct)).Items;

    /// <summary>All results, page by page.</summary>
    public static async IAsyncEnumerable<TResult> AllAsync<T, TResult>(
        this IDocumentStore store, Query<T, TResult> query, [EnumeratorCancellation] CancellationToken ct)
        where T : Document
    {
        do
        {
            var page = await store.QueryAsync(query, ct);
            foreach (var item in page.Items)
            {
                yield return item;
            }

            query = query with { Continuation = page.Continuation };
        }
        while (query.Continuation is not null);
    }
}
