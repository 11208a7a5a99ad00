using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Carts;

/// <summary>A view with the product as it is now.</summary>
public sealed record ViewedProduct(CatalogEntry Product, DateTimeOffset ViewedAt);

/// <summary>Remembers what customers and visitors look at: one document for each.</summary>
public sealed class RecentlyViewedService(IDocumentStore store, CatalogReader catalog, TimeProvider time)
{
    /// <summary>Products on sale, the last viewed first. One point read.</summary>
    /// <param name="owner">Whose list, by <see cref="RecentlyViewed.OfCustomer"/> or <see cref="RecentlyViewed.OfVisitor"/>.</param>
    public async ValueTask<IReadOnlyList<ViewedProduct>> Get(RecentlyViewed owner, CancellationToken ct)
    {
        var viewed = new List<ViewedProduct>();
        foreach (var view in (await Read(owner, ct)).Views)
        {
            if (await catalog.Find(view.ProductId, ct) is { IsActive: true } product)
            {
                viewed.Add(new ViewedProduct(product, view.ViewedAt));
            }
        }

        return viewed;
    }

    /// <returns>NotFound (product).</returns>
    public async ValueTask<Result<ViewedProduct>> Track(RecentlyViewed owner, long productId, CancellationToken ct)
    {
        if (await catalog.Find(productId, ct) is not { IsActive: true } product)
        {
            return Errors.NotFound("Product");
        }

        var view = new ProductView(productId, time.GetUtcNow());
        await Add(owner, [view], ct);
        return new ViewedProduct(product, view.ViewedAt);
    }

    /// <summary>Makes what a visitor viewed the customer's, who has just logged in. Repeating it does no harm.</summary>
    public async ValueTask Merge(string visitorId, long customerId, CancellationToken ct)
    {
        var visitor = RecentlyViewed.OfVisitor(visitorId);
        if (await store.Read<RecentlyViewed>(visitor.Partition, visitor.Id, ct) is { } viewed)
        {
            await Add(RecentlyViewed.OfCustomer(customerId), viewed.Views, ct);
            await store.Delete(viewed, ct);
        }
    }

    private async ValueTask<RecentlyViewed> Read(RecentlyViewed owner, CancellationToken ct) =>
        await store.Read<RecentlyViewed>(owner.Partition, owner.Id, ct) ?? owner;

    private async ValueTask Add(RecentlyViewed owner, IReadOnlyList<ProductView> views, CancellationToken ct)
    {
        while (true)
        {
            var changed = (await Read(owner, ct)).With(views);
            if ((await store.Commit(new Batch(Containers.Customers, owner.Partition).Save(changed), ct)).Ok)
            {
                return;
            }
        }
    }
}
