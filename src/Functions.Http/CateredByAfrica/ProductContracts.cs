using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record ListProductsQuery(
    [Minimum(1)] int Page = 1,
    [Minimum(1)] int Limit = 20,
    [StringLength(200)] string? Category = null,
    bool? IsActive = null,
    [StringLength(200)] string? Search = null);

/// <param name="OriginalPrice">Before the discount; null when there is none.</param>
internal sealed record VariantResponse(string Variant, decimal Price, decimal? OriginalPrice, int StockQuantity, string Sku, int SalesCount)
{
    public static VariantResponse From(Variant variant, StoreSettings store) => new(
        variant.Size ?? variant.Key,
        Money.ToDecimal(variant.Price, store.Currency),
        variant.OriginalPrice is { } original ? Money.ToDecimal(original, store.Currency) : null,
        variant.Stock,
        variant.Sku,
        variant.Sold);
}

/// <param name="StockQuantity">Of all variants.</param>
/// <param name="Variants">Null when the product has just one form.</param>
internal sealed record ProductResponse(
    string Id, string Name, string Description, decimal Price, string Category, string? ImageUrl, int StockQuantity, int SalesCount,
    bool IsActive,
    IReadOnlyList<VariantResponse>? Variants, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt)
{
    public static ProductResponse From(CatalogEntry entry, StoreSettings store) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Product, entry.Id),
        entry.Product.Name,
        entry.Product.Description,
        Money.ToDecimal(entry.Price, store.Currency),
        entry.Product.Category,
        entry.Product.Images is [var url, ..] ? store.Absolute(url) : null,
        entry.Stock,
        entry.Sold,
        entry.IsActive,
        entry.Variants.Count == 1
            ? null
            : [.. entry.Variants.Select(variant => VariantResponse.From(variant, store))],
        entry.Product.CreatedAt,
        entry.Product.UpdatedAt);
}

internal sealed record ProductListResponse(IReadOnlyList<ProductResponse> Products, PaginationResponse Pagination);
