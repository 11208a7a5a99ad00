using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Carts;

/// <summary>A wish with the product as it is now.</summary>
public sealed record Wish(WishlistItem Item, CatalogEntry Product);

/// <summary>A wishlist as it is shown: newest first.</summary>
public sealed record WishlistView(Wishlist List, IReadOnlyList<Wish> Wishes);

/// <summary>The customer's wishlist: one document.</summary>
public sealed class WishlistService(IDocumentStore store, CatalogQueryService catalog, TimeProvider time)
{
    /// <summary>Newest first. One point read.</summary>
    public async ValueTask<IReadOnlyList<Wish>> GetAsync(CurrentUser caller, CancellationToken ct) => (await ViewAsync(caller, ct)).Wishes;

    /// <summary>The list itself, too. One point read.</summary>
    public async ValueTask<WishlistView> ViewAsync(CurrentUser caller, CancellationToken ct)
    {
        var list = await ReadAsync(caller, ct);
        var wishes = new List<Wish>();
        foreach (var item in list.Items.Reverse())
        {
            if (await catalog.FindAsync(item.ProductId, ct) is { } product)
            {
                wishes.Add(new Wish(item, product));
            }
        }

        return new WishlistView(list, wishes);
    }

    /// <summary>Adds a product; when it is on the list, its item is the answer.</summary>
    /// <returns>NotFound (product), Conflict (the list is full).</returns>
    public async ValueTask<Result<Wish>> AddAsync(CurrentUser caller, long productId, CancellationToken ct)
    {
        if (await catalog.FindAsync(productId, ct) is not { IsActive: true } product)
        {
            return Errors.NotFound("Product");
        }

        var changed = await ChangeAsync(caller, list => list.With(productId, time.GetUtcNow()), ct);
        return changed.Map(list => new Wish(list.Find(productId)!, product));
    }

    /// <summary>Takes a product off the list; one that is not on it is no error.</summary>
    /// <returns>NotFound (no such product).</returns>
    public async ValueTask<Result<Unit>> RemoveAsync(CurrentUser caller, long productId, CancellationToken ct)
    {
        if ((await ReadAsync(caller, ct)).Find(productId) is null)
        {
            return await catalog.FindAsync(productId, ct) is null ? Errors.NotFound("Product") : new Unit();
        }

        return (await ChangeAsync(caller, list => list.Without(productId), ct)).Map(_ => new Unit());
    }

    private async ValueTask<Wishlist> ReadAsync(CurrentUser caller, CancellationToken ct) =>
        await store.ReadAsync<Wishlist>(caller.Partition, Wishlist.DocumentId, ct) ?? Empty(caller);

    private Wishlist Empty(CurrentUser caller) =>
        new() { CustomerId = caller.AccountId, CreatedAt = time.GetUtcNow(), UpdatedAt = time.GetUtcNow() };

    private ValueTask<Result<Wishlist>> ChangeAsync(
        CurrentUser caller, Func<Wishlist, Wishlist> change, CancellationToken ct) => store.UpdateAsync<Wishlist>(
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
