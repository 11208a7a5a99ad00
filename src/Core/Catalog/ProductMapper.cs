using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Core.Catalog;

/// <summary>Turns a product draft into documents, and back.</summary>
public static class ProductMapper
{
    public static Product ToProduct(this ProductDraft draft, long productId, string slug, DateTimeOffset now) => draft.Describe(new Product
    {
        ProductId = productId,
        Name = "",
        Slug = slug,
        Description = "",
        Category = "",
        VariantKeys = [],
        CreatedAt = draft.CreatedAt ?? now,
        UpdatedAt = now,
    });

    /// <summary>Everything that staff decide; id, slug, reviews and dates stay.</summary>
    public static Product Describe(this ProductDraft draft, Product product) => product with
    {
        Name = draft.Name.Trim(),
        Description = draft.Description,
        LongDescription = draft.LongDescription,
        Category = draft.Category.Trim(),
        Brand = draft.Brand,
        SkinTypes = draft.SkinTypes,
        Images = draft.Images,
        ImageTexts = draft.Images.Where(draft.ImageTexts.ContainsKey).Distinct().ToDictionary(url => url, url => draft.ImageTexts[url]),
        Features = draft.Features,
        Ingredients = draft.Ingredients,
        HowToUse = draft.HowToUse,
        Tags = draft.Tags,
        IsFeatured = draft.IsFeatured,
        RelatedIds = draft.RelatedIds,
        Metadata = draft.Metadata,
        IsActive = draft.IsActive,
        WeightGrams = draft.WeightGrams,
        Dimensions = draft.Dimensions,
        VariantKeys = [.. draft.Variants.Select(variant => variant.Key)],
    };

    public static Variant ToVariant(this VariantDraft draft, Product product, Variant? known)
    {
        var variant = known ?? new Variant
        {
            ProductId = product.ProductId,
            Key = draft.Key,
            Sku = draft.Sku ?? $"{Base36.Encode(product.ProductId)}-{draft.Key}".ToUpperInvariant(),
            Price = 0,
            Stock = 0,
            ProductName = "",
            Category = "",
        };
        return variant with
        {
            Size = draft.Size?.Trim(),
            Sku = draft.Sku ?? variant.Sku,
            Price = draft.Price,
            OriginalPrice = draft.OriginalPrice,
            Stock = draft.Stock,
            IsActive = product.IsActive,
            ProductName = product.Name,
            Image = product.Images.Count > 0 ? product.Images[0] : null,
            Category = product.Category,
        };
    }

    public static ProductDraft ToDraft(Product product, IEnumerable<Variant> variants) => new()
    {
        Name = product.Name,
        Description = product.Description,
        LongDescription = product.LongDescription,
        Category = product.Category,
        Brand = product.Brand,
        SkinTypes = product.SkinTypes,
        Images = product.Images,
        ImageTexts = product.ImageTexts,
        Features = product.Features,
        Ingredients = product.Ingredients,
        HowToUse = product.HowToUse,
        Tags = product.Tags,
        IsFeatured = product.IsFeatured,
        RelatedIds = product.RelatedIds,
        Metadata = product.Metadata,
        IsActive = product.IsActive,
        WeightGrams = product.WeightGrams,
        Dimensions = product.Dimensions,
        CreatedAt = product.CreatedAt,
        Variants =
        [
            .. variants.Select(variant => new VariantDraft(variant.Size, variant.Price, variant.Stock)
            {
                OriginalPrice = variant.OriginalPrice,
                Sku = variant.Sku,
            }),
        ],
    };
}
