using System.Runtime.CompilerServices;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Storage;

/// <summary>What services do with the store again and again.</summary>
public static class StoreExtensions
{
    /// <summary>Loads, decides and saves one document, again from the start when somebody else was faster.</summary>
    /// <param name="decide">Pure: may run more than once. The same instance as its argument means: nothing to save.</param>
    /// <param name="also">Adds to the batch what must be committed with the change, such as events.</param>
    public static async ValueTask<Result<T>> Update<T>(
        this IDocumentStore store, string partition, string id, Func<T, Result<T>> decide, Error missing, CancellationToken ct, Action<Batch, T>? also = null)
        where T : Document
    {
        var container = DocumentTypes.Of(typeof(T)).Container;
        while (true)
        {
            var current = await store.Read<T>(partition, id, ct);
            if (current is null)
            {
                return missing;
            }

            if (!decide(current).Try(out var changed, out var refused))
            {
                return refused;
            }

            if (ReferenceEquals(changed, current))
            {
                return current;
            }

            var batch = new Batch(container, partition).Replace(changed);
            also?.Invoke(batch, changed);
            var commit = await store.Commit(batch, ct);
            if (commit.Ok)
            {
                return (T)((Document)changed with { ETag = commit.ETags[0] });
            }
        }
    }

    /// <summary>False when the id exists.</summary>
    public static async ValueTask<bool> Create<T>(this IDocumentStore store, T document, CancellationToken ct)
        where T : Document =>
        (await store.Commit(new Batch(DocumentTypes.Of(typeof(T)).Container, document.Partition).Create(document), ct)).Ok;

    /// <summary>False when it is gone or has changed since it was read.</summary>
    public static async ValueTask<bool> Delete<T>(this IDocumentStore store, T document, CancellationToken ct)
        where T : Document =>
        (await store.Commit(new Batch(DocumentTypes.Of(typeof(T)).Container, document.Partition).Delete(document), ct)).Ok;

    /// <summary>All results, page by page.</summary>
    public static async IAsyncEnumerable<TResult> All<T, TResult>(
        this IDocumentStore store, Query<T, TResult> query, [EnumeratorCancellation] CancellationToken ct)
        where T : Document
    {
        while (true)
        {
            var page = await store.Query(query, ct);
            foreach (var item in page.Items)
            {
                yield return item;
            }

            if (page.Continuation is null)
            {
                yield break;
            }

            query = query with { Continuation = page.Continuation };
        }
    }
}
