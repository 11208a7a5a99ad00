using System.Text.Json.Nodes;
using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

internal enum ProductSort
{
    PriceAsc,
    PriceDesc,
    Newest,
    Popular,
    Rating,
}

/// <summary>One of the four skin types, in any case.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class SkinTypeAttribute : RuleAttribute
{
    private static readonly string[] All = ["dry", "oily", "combination", "sensitive"];

    public override string? Fault(string field, object value) =>
        All.Contains((string)value, StringComparer.OrdinalIgnoreCase) ? null : $"{field} must be one of {string.Join(", ", All)}";

    public override void Describe(JsonObject schema) => schema["enum"] = new JsonArray([.. All.Select(word => JsonValue.Create(word))]);
}

internal sealed record ListProductsQuery(
    [StringLength(200)] string? Search,
    [StringLength(200)] string? Category,
    [Minimum(0)] decimal? MinPrice,
    [Minimum(0)] decimal? MaxPrice,
    [StringLength(200)] string? Brand,
    [SkinType] string? SkinType,
    ProductSort? Sort,
    [Minimum(1)] int Page = 1,
    [Minimum(1)] int Limit = 20)
{
    public CatalogQuery ToQuery(string currency) => new(PageRequest.Of(Page, Limit))
    {
        Search = Search,
        Category = Category,
        Brand = Brand,
        SkinType = SkinType,
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

internal sealed record RelatedProductsQuery([Minimum(1)] int Limit = 4);

/// <summary>A product in a list. Without a discount, <c>originalPrice</c> is the price.</summary>
internal sealed record ProductResponse(
    long Id, string Name, string Slug, string Description, decimal Price, decimal OriginalPrice, int Discount, string Category,
    string? Brand,
    IReadOnlyList<string> SkinType, IEnumerable<string> Images, int Stock, decimal Rating, int ReviewCount, bool IsFeatured, bool IsNew,
    IReadOnlyList<string> Tags)
{
    public static ProductResponse From(CatalogEntry entry, StoreSettings settings, DateTimeOffset now)
    {
        var product = entry.Product;
        return new(
            entry.Id, product.Name, product.Slug, product.Description, Money.ToDecimal(entry.Price, settings.Currency),
            Money.ToDecimal(entry.OriginalPrice ?? entry.Price, settings.Currency), entry.DiscountPercent, product.Category, product.Brand,
            product.SkinTypes, product.Images.Select(settings.Absolute), entry.Stock, entry.Rating, entry.ReviewCount, product.IsFeatured,
            entry.IsNew(now), product.Tags);
    }
}

internal sealed record ProductPaginationResponse(int Page, int Limit, long Total, long TotalPages);

internal sealed record PriceRangeResponse(decimal Min, decimal Max);

internal sealed record FiltersResponse(
    IReadOnlyList<string> Categories, IReadOnlyList<string> Brands, PriceRangeResponse PriceRange, IReadOnlyList<string> SkinTypes);

internal sealed record ProductListResponse(
    IEnumerable<ProductResponse> Products, ProductPaginationResponse Pagination, FiltersResponse Filters)
{
    public static ProductListResponse From(CatalogPage page, StoreSettings settings, DateTimeOffset now)
    {
        var (products, facets) = page;
        return new(
            products.Items.Select(entry => ProductResponse.From(entry, settings, now)),
            new(products.Request.Page, products.Request.Limit, products.Total, products.TotalPages),
            new(
                facets.Categories,
                facets.Brands,
                new(Money.ToDecimal(facets.MinPrice, settings.Currency), Money.ToDecimal(facets.MaxPrice, settings.Currency)),
                facets.SkinTypes));
    }
}

internal sealed record VariantResponse(string Size, decimal Price, int Stock);

/// <summary>A product on its own page. A product of one form has no variants to choose from.</summary>
internal sealed record ProductDetailResponse(
    long Id, string Name, string Slug, string Description, string LongDescription, decimal Price, decimal OriginalPrice, int Discount,
    string Category,
    string? Brand, IReadOnlyList<string> SkinType, IEnumerable<string> Images, int Stock, decimal Rating, int ReviewCount,
    IReadOnlyList<string> Features,
    string Ingredients, string HowToUse, IEnumerable<VariantResponse> Variants, IEnumerable<long> RelatedProducts,
    IReadOnlyList<string> Tags)
{
    public static ProductDetailResponse From(CatalogEntry entry, IEnumerable<CatalogEntry> related, StoreSettings settings)
    {
        var product = entry.Product;
        return new(
            entry.Id, product.Name, product.Slug, product.Description, product.LongDescription ?? product.Description,
            Money.ToDecimal(entry.Price, settings.Currency), Money.ToDecimal(entry.OriginalPrice ?? entry.Price, settings.Currency),
            entry.DiscountPercent,
            product.Category, product.Brand, product.SkinTypes, product.Images.Select(settings.Absolute), entry.Stock, entry.Rating,
            entry.ReviewCount,
            product.Features, product.Ingredients ?? "", product.HowToUse ?? "",
            entry.Variants.Where(variant => variant.Size is not null)
                .Select(variant => new VariantResponse(variant.Size!, Money.ToDecimal(variant.Price, settings.Currency), variant.Stock)),
            related.Select(other => other.Id), product.Tags);
    }
}

internal sealed record RelatedProductResponse(long Id, string Name, decimal Price, IEnumerable<string> Images, decimal Rating)
{
    public static RelatedProductResponse From(CatalogEntry entry, StoreSettings settings) =>
        new(
            entry.Id, entry.Product.Name, Money.ToDecimal(entry.Price, settings.Currency), entry.Product.Images.Select(settings.Absolute),
            entry.Rating);
}
