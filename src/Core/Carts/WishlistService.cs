using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Carts;

/// <summary>A wish with the product as it is now.</summary>
public sealed record Wish(WishlistItem Item, CatalogEntry Product);

/// <summary>A wishlist as it is shown: newest first.</summary>
public sealed record WishlistView(Wishlist List, IReadOnlyList<Wish> Wishes);

/// <summary>The customer's wishlist: one document.</summary>
public sealed class WishlistService(IDocumentStore store, CatalogReader catalog, TimeProvider time)
{
    /// <summary>Newest first. One point read.</summary>
    public async ValueTask<IReadOnlyList<Wish>> Get(Caller caller, CancellationToken ct) => (await View(caller, ct)).Wishes;

    /// <summary>The list itself, too. One point read.</summary>
    public async ValueTask<WishlistView> View(Caller caller, CancellationToken ct)
    {
        var list = await Read(caller, ct);
        var wishes = new List<Wish>();
        foreach (var item in list.Items.Reverse())
        {
            if (await catalog.Find(item.ProductId, ct) is { } product)
            {
                wishes.Add(new Wish(item, product));
            }
        }

        return new WishlistView(list, wishes);
    }

    /// <summary>Adds a product; when it is on the list, its item is the answer.</summary>
    /// <returns>NotFound (product), Conflict (the list is full).</returns>
    public async ValueTask<Result<Wish>> Add(Caller caller, long productId, CancellationToken ct)
    {
        if (await catalog.Find(productId, ct) is not { IsActive: true } product)
        {
            return Errors.NotFound("Product");
        }

        var changed = await Change(caller, list => list.With(productId, time.GetUtcNow()), ct);
        return changed.Map(list => new Wish(list.Find(productId)!, product));
    }

    /// <summary>Takes a product off the list; one that is not on it is no error.</summary>
    /// <returns>NotFound (no such product).</returns>
    public async ValueTask<Result<Done>> Remove(Caller caller, long productId, CancellationToken ct)
    {
        if ((await Read(caller, ct)).Find(productId) is null)
        {
            return await catalog.Find(productId, ct) is null ? Errors.NotFound("Product") : new Done();
        }

        return (await Change(caller, list => list.Without(productId), ct)).Map(_ => new Done());
    }

    private async ValueTask<Wishlist> Read(Caller caller, CancellationToken ct) =>
        await store.Read<Wishlist>(caller.Partition, Wishlist.DocumentId, ct) ?? Empty(caller);

    private Wishlist Empty(Caller caller) => new() { CustomerId = caller.AccountId, CreatedAt = time.GetUtcNow(), UpdatedAt = time.GetUtcNow() };

    private ValueTask<Result<Wishlist>> Change(Caller caller, Func<Wishlist, Wishlist> change, CancellationToken ct) => store.UpdateAsync<Wishlist>(
        caller.Partition,
        Wishlist.DocumentId,
        () => Empty(caller),
        list =>
        {
            var changed = change(list);
            return ReferenceEquals(changed, list) ? list
                : changed.Items.Count > Wishlist.MaxItems ? Errors.Conflict($"A wishlist holds at most {Wishlist.MaxItems} products")
                : changed with { UpdatedAt = time.GetUtcNow() };
        },
        ct);
}
