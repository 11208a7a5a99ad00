using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Carts;

/// <summary>A view with the product as it is now.</summary>
public sealed record ViewedProduct(CatalogEntry Product, DateTimeOffset ViewedAt);

/// <summary>Remembers what customers and visitors look at: one document for each.</summary>
public sealed class RecentlyViewedService(
    IDocumentStore store, CatalogQueryService catalog, EventFactory events, StoreCalendar calendar, TimeProvider time)
{
    /// <summary>Products on sale, the last viewed first. One point read.</summary>
    /// <param name="owner">Whose list, by <see cref="RecentlyViewed.OfCustomer"/> or <see cref="RecentlyViewed.OfVisitor"/>.</param>
    public async ValueTask<IReadOnlyList<ViewedProduct>> GetAsync(RecentlyViewed owner, CancellationToken ct)
    {
        var viewed = new List<ViewedProduct>();
        foreach (var view in (await ReadAsync(owner, ct)).Views)
        {
            if (await catalog.FindAsync(view.ProductId, ct) is { IsActive: true } product)
            {
                viewed.Add(new ViewedProduct(product, view.ViewedAt));
            }
        }

        return viewed;
    }

    /// <returns>NotFound (product).</returns>
    public async ValueTask<Result<ViewedProduct>> TrackAsync(RecentlyViewed owner, long productId, CancellationToken ct)
    {
        if (await catalog.FindAsync(productId, ct) is not { IsActive: true } product)
        {
            return Errors.NotFound("Product");
        }

        var view = new ProductView(productId, time.GetUtcNow());
        await AddAsync(owner, [view], FirstOfDay, ct);
        return new ViewedProduct(product, view.ViewedAt);
    }

    /// <summary>Moves a visitor's views to the customer who has just logged in. Idempotent.</summary>
    public async ValueTask MergeAsync(string visitorId, long customerId, CancellationToken ct)
    {
        var visitor = RecentlyViewed.OfVisitor(visitorId);
        if (await store.ReadAsync<RecentlyViewed>(visitor.Partition, visitor.Id, ct) is { } viewed)
        {
            await AddAsync(RecentlyViewed.OfCustomer(customerId), viewed.Views, (_, _) => { }, ct);
            await store.DeleteAsync(viewed, ct);
        }
    }

    private async ValueTask<RecentlyViewed> ReadAsync(RecentlyViewed owner, CancellationToken ct) =>
        await store.ReadAsync<RecentlyViewed>(owner.Partition, owner.Id, ct) ?? owner;

    private ValueTask AddAsync(
        RecentlyViewed owner, IReadOnlyList<ProductView> views, Action<DocumentBatch, RecentlyViewed> also,
        CancellationToken ct) => store.UpdateAsync(
        async _ =>
        {
            var known = await ReadAsync(owner, ct);
            var batch = new DocumentBatch(Containers.Customers, owner.Partition).Save(known.With(views));
            also(batch, known);
            return batch;
        },
        ct);

    /// <summary>The day's first view is a visit.</summary>
    private void FirstOfDay(DocumentBatch batch, RecentlyViewed before)
    {
        if (before.Views is not [var last, ..] || calendar.DayOf(last.ViewedAt) < calendar.DayOf(time.GetUtcNow()))
        {
            long? customerId = Base36.TryDecode(before.Partition, out var id) ? id : null;
            batch.Emit(events.Create(before.Partition, new VisitorSeen(before.Partition, customerId, before.ETag is null)));
        }
    }
}
