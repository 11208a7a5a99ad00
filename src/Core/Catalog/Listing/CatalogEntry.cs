using FunctionsCommerce.Core.Catalog.Search;

namespace FunctionsCommerce.Core.Catalog.Listing;

/// <summary>A product as the shop shows it: with its variants and what follows from them. Immutable: as long as it is the same
/// instance, nothing about the product has changed.</summary>
public sealed class CatalogEntry
{
    private CatalogEntry(Product product, Variant[] variants)
    {
        Product = product;
        Variants = variants;
        Stock = variants.Sum(variant => variant.Stock);
        Sold = variants.Sum(variant => variant.Sold);
        ReviewCount = product.RatingCounts.Sum();
        AverageRating = ReviewCount == 0 ? 0 : product.RatingCounts.Select((count, i) => count * (i + 1)).Sum() / (double)ReviewCount;
        CategoryKey = Tokenizer.Join(product.Category);
        BrandKey = Tokenizer.Join(product.Brand);
        SkinTypeKeys = [.. product.SkinTypes.Select(skin => Tokenizer.Join(skin))];
        TagKeys = [.. product.Tags.Select(tag => Tokenizer.Join(tag))];
    }

    public Product Product { get; }

    /// <summary>In display order; never empty.</summary>
    public IReadOnlyList<Variant> Variants { get; }

    public long Id => Product.ProductId;

    /// <summary>Of the first variant, in minor units.</summary>
    public long Price => Variants[0].Price;

    /// <summary>Minor units; null when there is no discount.</summary>
    public long? OriginalPrice => Variants[0].OriginalPrice;

    /// <summary>Whole percent off the original price; 0 without one.</summary>
    public int DiscountPercent =>
        OriginalPrice is { } original && original > Price
            ? (int)Math.Round((original - Price) * 100m / original, MidpointRounding.AwayFromZero)
            : 0;

    /// <summary>Pieces of all variants that can be ordered.</summary>
    public int Stock { get; }

    public int Sold { get; }

    public int ReviewCount { get; }

    /// <summary>1 to 5, unrounded; 0 without reviews.</summary>
    public double AverageRating { get; }

    /// <summary>As shown: one decimal.</summary>
    public decimal Rating => Math.Round((decimal)AverageRating, 1, MidpointRounding.AwayFromZero);

    /// <summary>On sale and to be found.</summary>
    public bool IsActive => Product.IsActive;

    internal string CategoryKey { get; }

    internal string BrandKey { get; }

    internal string[] SkinTypeKeys { get; }

    internal string[] TagKeys { get; }

    /// <summary>Null while documents of the product are missing: then it cannot be sold.</summary>
    public static CatalogEntry? From(Product? product, IReadOnlyCollection<Variant> variants)
    {
        if (product is null)
        {
            return null;
        }

        var shown = product.VariantKeys.Select(key => variants.FirstOrDefault(variant => variant.Key == key)).OfType<Variant>().ToArray();
        return shown.Length == 0 || shown.Length < product.VariantKeys.Count ? null : new CatalogEntry(product, shown);
    }

    /// <summary>Whether nothing but pieces in stock and pieces sold are other than in an earlier entry of the product.</summary>
    internal bool DiffersOnlyInPieces(CatalogEntry before) =>
        Product.ETag is not null && Product.ETag == before.Product.ETag && Variants.Count == before.Variants.Count
        && Variants.Zip(before.Variants)
            .All(pair => pair.First with { ETag = null, Stock = 0, Sold = 0 } == pair.Second with { ETag = null, Stock = 0, Sold = 0 });

    /// <summary>A product is new for this long.</summary>
    public bool IsNew(DateTimeOffset now) => now - Product.CreatedAt < TimeSpan.FromDays(30);
}
