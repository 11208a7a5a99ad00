using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <param name="AltText">Alternative text; null when none was given.</param>
internal sealed record ProductImageResponse(string Url, string? AltText);

/// <summary>Centimetres.</summary>
internal sealed record DimensionsResponse(decimal Length, decimal Width, decimal Height);

/// <summary>A product with all that storefronts show and staff can change.</summary>
/// <param name="Price">Of the first variant.</param>
/// <param name="StockQuantity">Of all variants.</param>
/// <param name="Weight">Shipping weight of one piece in grams.</param>
/// <param name="RelatedProducts">Those that staff named.</param>
/// <param name="Variants">All forms, in display order; the one form of a simple product is called <c>default</c>.</param>
internal sealed record ProductDetailResponse(
    string Id, string Name, string Slug, string Description, string? LongDescription, decimal Price, decimal? OriginalPrice,
    string Category, string? Brand,
    IReadOnlyList<string> SkinTypes, IReadOnlyList<string> Features, string? Ingredients, string? HowToUse, IReadOnlyList<string> Tags,
    bool IsFeatured,
    string? ImageUrl, IReadOnlyList<ProductImageResponse> Images, int StockQuantity, int SalesCount, decimal Rating, int ReviewCount,
    int Weight, DimensionsResponse Dimensions,
    IReadOnlyList<string> RelatedProducts, IReadOnlyDictionary<string, string> Metadata, bool IsActive,
    IReadOnlyList<VariantResponse> Variants,
    DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt)
{
    public static ProductDetailResponse From(CatalogEntry entry, StoreSettings store)
    {
        var product = entry.Product;
        return new(
            CateredByAfricaIds.Of(CateredByAfricaIds.Product, entry.Id), product.Name, product.Slug, product.Description,
            product.LongDescription,
            Money.ToDecimal(entry.Price, store.Currency),
            entry.OriginalPrice is { } original ? Money.ToDecimal(original, store.Currency) : null,
            product.Category, product.Brand, product.SkinTypes, product.Features, product.Ingredients, product.HowToUse, product.Tags,
            product.IsFeatured,
            product.Images is [var main, ..] ? store.Absolute(main) : null,
            [.. product.Images.Select(url => new ProductImageResponse(store.Absolute(url), product.ImageTexts.GetValueOrDefault(url)))],
            entry.Stock, entry.Sold, entry.Rating, entry.ReviewCount, product.WeightGrams,
            new DimensionsResponse(product.Dimensions.Length, product.Dimensions.Width, product.Dimensions.Height),
            [.. product.RelatedIds.Select(id => CateredByAfricaIds.Of(CateredByAfricaIds.Product, id))],
            product.Metadata, product.IsActive,
            [.. entry.Variants.Select(variant => VariantResponse.From(variant, store))],
            product.CreatedAt, product.UpdatedAt);
    }
}
