using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Catalog;

/// <summary>Creates and changes products.</summary>
public sealed class CatalogService(IDocumentStore store, CatalogIndexUpdater feed, IdGenerator ids, EventFactory events, TimeProvider time)
{
    private const int MaxSameNames = 1000;

    /// <summary>Puts a product into the shop, under a slug of its own.</summary>
    /// <returns>Refused with <see cref="ErrorCode.Validation"/> only.</returns>
    public async ValueTask<Result<CatalogEntry>> CreateAsync(ProductDraft draft, CancellationToken ct)
    {
        if (draft.Check() is { Count: > 0 } faults)
        {
            return Errors.Invalid(faults);
        }

        var slug = await ClaimSlugAsync(Slug.Of(draft.Name), ids.Next(), ct);
        var product = draft.ToProduct(slug.ProductId, slug.Slug, time.GetUtcNow());
        var variants = VariantsOf(draft, product);
        if (!await store.TryCommitAsync(Creation(product, variants), ct))
        {
            throw new InvalidOperationException($"The new id {product.ProductId} of a product exists.");
        }

        await feed.RefreshAsync(product.ProductId, ct);
        return CatalogEntry.From(product, variants)!;
    }

    /// <summary>Creates a product of an import, under the slug and id that it has claimed. Catalogues learn of it by the change
    /// feed.</summary>
    /// <param name="draft">Was checked.</param>
    /// <param name="importMark">See <see cref="Product.ImportMark"/>.</param>
    /// <returns>False when the product exists.</returns>
    public ValueTask<bool> TryCreateAsync(ProductDraft draft, SlugKey slug, string importMark, CancellationToken ct)
    {
        var product = draft.ToProduct(slug.ProductId, slug.Slug, time.GetUtcNow()) with { ImportMark = importMark };
        return store.TryCommitAsync(Creation(product, VariantsOf(draft, product)), ct);
    }

    /// <summary>Changes a product: <paramref name="change"/> gets it as it is and may run again when another writer was faster.
    /// Variants left out are no longer sold. The slug stays, so that links do.</summary>
    /// <param name="change">Answers the same instance where nothing is to change, but for an import's mark; null where the product is left
    /// alone.</param>
    /// <param name="staffId">The staff member for the stock journal, where stock changes.</param>
    /// <param name="importMark">Of an import (<see cref="Product.ImportMark"/>): catalogues learn of its changes by the change
    /// feed.</param>
    /// <returns>Refused with <see cref="ErrorCode.NotFound"/> or <see cref="ErrorCode.Validation"/>.</returns>
    public async ValueTask<Result<CatalogEntry>> UpdateAsync(
        long productId, Func<ProductDraft, ProductDraft?> change, CancellationToken ct, long? staffId = null, string? importMark = null)
    {
        var partition = Product.PartitionOf(productId);
        var updated = await store.UpdateAsync<CatalogEntry>(
            async _ =>
            {
                if (await store.ReadAsync<Product>(partition, Product.DocumentId, ct) is not { } product)
                {
                    return Errors.NotFound("Product");
                }

                var known = (await store.QueryAsync(new Query<Variant, Variant>(all => all, partition) { PageSize = 1000 }, ct)).Items;
                var current = product.VariantKeys.Select(key => known.First(variant => variant.Key == key)).ToArray();
                var before = ProductMapper.ToDraft(product, current);
                if (change(before) is not { } draft || (ReferenceEquals(draft, before) && importMark is null))
                {
                    return CatalogEntry.From(product, current)!;
                }

                if (ReferenceEquals(draft, before))
                {
                    // The same record again must not set back what orders take from the stock from now on.
                    var marked = product with { ImportMark = importMark };
                    return Decision.Save(
                        new DocumentBatch(Containers.Products, partition).Replace(marked), CatalogEntry.From(marked, current)!);
                }

                if (draft.Check() is { Count: > 0 } faults)
                {
                    return Errors.Invalid(faults);
                }

                var changed = draft.Describe(product) with { UpdatedAt = time.GetUtcNow(), ImportMark = importMark ?? product.ImportMark };
                var batch = new DocumentBatch(Containers.Products, partition).Replace(changed);
                var variants = draft.Variants.Select(
                    variant => variant.ToVariant(changed, known.FirstOrDefault(one => one.Key == variant.Key)))
                    .ToArray();
                var dropped = known.Where(one => one.IsActive && !changed.VariantKeys.Contains(one.Key))
                    .Select(one => one with { IsActive = false });
                foreach (var variant in variants.Concat(dropped).Where(variant => !known.Contains(variant)))
                {
                    batch.Save(variant);
                }

                if (Counted(known, variants) is { Length: > 0 } changes)
                {
                    batch.Create(new StockMovement
                    {
                        ProductId = productId,
                        MovementId = ids.Next(),
                        Kind = StockMovementKind.Count,
                        Changes = changes,
                        StaffId = staffId,
                        CreatedAt = changed.UpdatedAt,
                    });
                }

                batch.Emit(events.Create(partition, new ProductSaved(productId, changed.Name)));
                return Decision.Save(batch, CatalogEntry.From(changed, variants)!);
            },
            ct);
        if (updated.IsOk && importMark is null)
        {
            await feed.RefreshAsync(productId, ct);
        }

        return updated;
    }

    /// <summary>Takes a product off sale; orders keep what they know of it.</summary>
    public ValueTask<Result<CatalogEntry>> DeactivateAsync(long productId, CancellationToken ct) =>
        UpdateAsync(productId, draft => draft with { IsActive = false }, ct);

    private static Variant[] VariantsOf(ProductDraft draft, Product product) =>
        [.. draft.Variants.Select(variant => variant.ToVariant(product, known: null))];

    private DocumentBatch Creation(Product product, Variant[] variants)
    {
        var batch = new DocumentBatch(Containers.Products, product.Partition).Create(product);
        foreach (var variant in variants)
        {
            batch.Create(variant);
        }

        return batch.Emit(events.Create(product.Partition, new ProductSaved(product.ProductId, product.Name)));
    }

    private static StockChange[] Counted(IReadOnlyList<Variant> known, IReadOnlyList<Variant> variants) =>
    [
        .. from variant in variants
           let before = known.FirstOrDefault(one => one.Key == variant.Key)?.Stock ?? 0
           where before != variant.Stock
           select new StockChange(variant.Key, before, variant.Stock),
    ];

    private async ValueTask<SlugKey> ClaimSlugAsync(string wanted, long productId, CancellationToken ct)
    {
        for (var n = 1; n <= MaxSameNames; n++)
        {
            var key = new SlugKey { Slug = Slug.Nth(wanted, n), ProductId = productId };
            if (await store.CreateAsync(key, ct))
            {
                return key;
            }
        }

        // This many products of one name are an import's mistake; the id makes the slug unique.
        var own = new SlugKey { Slug = $"{wanted}-{Base36.Encode(productId)}", ProductId = productId };
        await store.CreateAsync(own, ct);
        return own;
    }
}
