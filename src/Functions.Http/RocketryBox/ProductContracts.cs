using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal enum ProductSort
{
    PriceAsc,
    PriceDesc,
    Newest,
    Popular,
    Rating,
}

internal sealed record ListProductsQuery(
    [StringLength(200)] string? Search,
    [StringLength(200)] string? Category,
    [StringLength(200)] string? Brand,
    [Minimum(0)] decimal? MinPrice,
    [Minimum(0)] decimal? MaxPrice,
    ProductSort? Sort,
    [Minimum(1)] int Page = 1,
    [Minimum(1)] int Limit = 20)
{
    public CatalogQuery ToQuery(string currency) => new(PageRequest.Of(Page, Limit))
    {
        Search = Search,
        Category = Category,
        Brand = Brand,
        MinPrice = MinPrice is { } min ? Money.Ceiling(min, currency) : null,
        MaxPrice = MaxPrice is { } max ? Money.Floor(max, currency) : null,
        Sort = Sort switch
        {
            ProductSort.PriceAsc => CatalogSort.PriceAscending,
            ProductSort.PriceDesc => CatalogSort.PriceDescending,
            ProductSort.Newest => CatalogSort.Newest,
            ProductSort.Popular => CatalogSort.Popular,
            ProductSort.Rating => CatalogSort.Rating,
            _ => CatalogSort.Default,
        },
    };
}

/// <summary>Centimetres.</summary>
internal sealed record DimensionsResponse(decimal Length, decimal Width, decimal Height)
{
    public static DimensionsResponse From(Dimensions size) => new(size.Length, size.Width, size.Height);
}

internal sealed record ProductImageResponse(string Url, bool IsPrimary);

/// <summary>A product with price and SKU of its first variant and the stock of all.</summary>
/// <param name="Status">active or inactive.</param>
internal sealed record ProductResponse(
    string Id,
    string Name,
    string Sku,
    string Description,
    decimal Price,
    int Stock,
    string Category,
    string Status,
    IEnumerable<ProductImageResponse> Images,
    DimensionsResponse Dimensions,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public static ProductResponse From(CatalogEntry entry, StoreSettings settings) => new(
        RocketryBoxIds.Of(entry.Id),
        entry.Product.Name,
        entry.Variants[0].Sku,
        entry.Product.Description,
        Money.ToDecimal(entry.Price, settings.Currency),
        entry.Stock,
        entry.Product.Category,
        entry.IsActive ? "active" : "inactive",
        entry.Product.Images.Select((url, index) => new ProductImageResponse(settings.Absolute(url), index == 0)),
        DimensionsResponse.From(entry.Product.Dimensions),
        entry.Product.CreatedAt,
        entry.Product.UpdatedAt);
}

internal sealed record ProductListResponse(IEnumerable<ProductResponse> Products, MetaResponse Meta)
{
    public static ProductListResponse From(Paged<CatalogEntry> page, StoreSettings settings) =>
        new(page.Items.Select(entry => ProductResponse.From(entry, settings)), MetaResponse.From(page));
}
