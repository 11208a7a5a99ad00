using System.Runtime.CompilerServices;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Storage;

/// <summary>What services do with the store again and again.</summary>
public static class StoreExtensions
{
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
