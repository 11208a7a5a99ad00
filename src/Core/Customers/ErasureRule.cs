using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Customers;

/// <summary>What becomes of a kind of document when its customer is erased.</summary>
public enum Erasure
{
    Deleted,

    /// <summary>It stays, and no longer says whose it is or what that person wrote.</summary>
    Blanked,

    /// <summary>It stays as it is; the reason says why that is right.</summary>
    Kept,
}

/// <summary>The rule for one document type.</summary>
/// <param name="Apply">Does it in the customer's partition. Null: nothing is to be done there.</param>
public sealed record ErasureRule(
    Type Type, Erasure Erasure, string Reason, Func<IDocumentStore, string, CancellationToken, ValueTask>? Apply)
{
    public static ErasureRule Delete<T>(string reason)
        where T : Document =>
        new(typeof(T), Erasure.Deleted, reason, async (store, partition, ct) =>
        {
            foreach (var document in await AllAsync<T>(store, partition, ct))
            {
                await store.DeleteAsync(document, ct);
            }
        });

    /// <param name="blank">The same document without what is personal; it may be called again.</param>
    public static ErasureRule Blank<T>(string reason, Func<T, T> blank)
        where T : Document =>
        new(typeof(T), Erasure.Blanked, reason, async (store, partition, ct) =>
        {
            foreach (var document in await AllAsync<T>(store, partition, ct))
            {
                await store.UpdateAsync<T>(partition, document.Id, known => blank(known), Shared.Errors.NotFound(typeof(T).Name), ct);
            }
        });

    public static ErasureRule Keep<T>(string reason)
        where T : Document => new(typeof(T), Erasure.Kept, reason, null);

    /// <summary>Another class does it: the document lies elsewhere, or has consequences.</summary>
    public static ErasureRule Elsewhere<T>(Erasure erasure, string reason)
        where T : Document => new(typeof(T), erasure, reason, null);

    private static async ValueTask<List<T>> AllAsync<T>(IDocumentStore store, string partition, CancellationToken ct)
        where T : Document
    {
        List<T> documents = [];
        await foreach (var document in store.AllAsync(new Query<T, T>(all => all, partition), ct))
        {
            documents.Add(document);
        }

        return documents;
    }
}
