using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Catalog;

/// <summary>Finds the variant that a customer means.</summary>
public sealed class VariantResolver(IDocumentStore store, CatalogIndex index)
{
    /// <summary>As this instance's index knows it (a moment old at most), else as <see cref="FindInStoreAsync"/>.</summary>
    public ValueTask<Result<Variant>> FindAsync(long productId, string? size, CancellationToken ct)
    {
        var variants = index.Find(productId)?.Variants;
        var known = size is null ? variants?[0] : variants?.FirstOrDefault(variant => variant.Key == Variant.KeyOf(size));
        return known is null ? FindInStoreAsync(productId, size, ct) : new(known);
    }

    /// <param name="size">As shown ("60ml", in any case) or the variant's key; null: the product's first variant.</param>
    /// <returns>NotFound when there is no such product; Validation on <c>variant</c> when it has no such variant.</returns>
    public async ValueTask<Result<Variant>> FindInStoreAsync(long productId, string? size, CancellationToken ct)
    {
        var partition = Product.PartitionOf(productId);
        if (size is not null && await store.ReadAsync<Variant>(partition, Variant.IdOf(Variant.KeyOf(size)), ct) is { } variant)
        {
            return variant;
        }

        if (await store.ReadAsync<Product>(partition, Product.DocumentId, ct) is not { } product)
        {
            return Errors.NotFound("Product");
        }

        if (size is not null)
        {
            return Errors.Invalid("variant", $"{product.Name} is not available as {size}", size);
        }

        return await store.ReadAsync<Variant>(partition, Variant.IdOf(product.VariantKeys[0]), ct) is { } first
            ? first
            : Errors.NotFound("Product");
    }
}
