using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Catalog;
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
    [AtLeast(0)] decimal? MinPrice,
    [AtLeast(0)] decimal? MaxPrice,
    ProductSort? Sort,
    [AtLeast(1)] int Page = 1,
    [AtLeast(1)] int Limit = 20)
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
internal sealed record DimensionsWire(decimal Length, decimal Width, decimal Height)
{
    public static DimensionsWire From(Dimensions size) => new(size.Length, size.Width, size.Height);
}

internal sealed record ProductImageWire(string Url, bool IsPrimary);

/// <summary>A product with price and SKU of its first variant and the stock of all.</summary>
/// <param name="Status">active or inactive.</param>
internal sealed record ProductWire(
    string Id,
    string Name,
    string Sku,
    string Description,
    decimal Price,
    int Stock,
    string Category,
    string Status,
    IEnumerable<ProductImageWire> Images,
    DimensionsWire Dimensions,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public static ProductWire From(CatalogEntry entry, StoreSettings settings) => new(
        RocketryBoxIds.Of(entry.Id),
        entry.Product.Name,
        entry.Variants[0].Sku,
        entry.Product.Description,
        Money.ToDecimal(entry.Price, settings.Currency),
        entry.Stock,
        entry.Product.Category,
        entry.IsActive ? "active" : "inactive",
        entry.Product.Images.Select((url, index) => new ProductImageWire(settings.Absolute(url), index == 0)),
        DimensionsWire.From(entry.Product.Dimensions),
        entry.Product.CreatedAt,
        entry.Product.UpdatedAt);
}

internal sealed record ProductListWire(IEnumerable<ProductWire> Products, MetaWire Meta)
{
    public static ProductListWire From(Paged<CatalogEntry> page, StoreSettings settings) =>
        new(page.Items.Select(entry => ProductWire.From(entry, settings)), MetaWire.From(page));
}
