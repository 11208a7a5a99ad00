using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record ListProductsQuery(
    [AtLeast(1)] int Page = 1,
    [AtLeast(1)] int Limit = 20,
    [StringLength(200)] string? Category = null,
    bool? IsActive = null,
    [StringLength(200)] string? Search = null);

/// <summary>As JSON, or as a form with the file <c>image</c>.</summary>
internal sealed record CreateProductBody(
    [StringLength(ProductDraft.MaxName)] string Name,
    decimal Price,
    [StringLength(ProductDraft.MaxName)] string Category,
    [StringLength(ProductDraft.MaxText)] string Description = "",
    [Range(0, ProductDraft.MaxStock)] int StockQuantity = 0,
    [StringLength(1000, MinimumLength = 1), PictureUrl] string? ImageUrl = null,
    bool IsActive = true)
{
    public Result<ProductDraft> ToDraft(string currency) => ProductFaults.Price(Price, currency).Map(price => new ProductDraft
    {
        Name = Name,
        Description = Description,
        Category = Category,
        IsActive = IsActive,
        Variants = [new VariantDraft(null, price, StockQuantity)],
    });
}

internal sealed record UpdateProductBody(
    [StringLength(ProductDraft.MaxName, MinimumLength = 1)] string? Name = null,
    [StringLength(ProductDraft.MaxText)] string? Description = null,
    decimal? Price = null,
    [StringLength(ProductDraft.MaxName, MinimumLength = 1)] string? Category = null,
    [Range(0, ProductDraft.MaxStock)] int? StockQuantity = null,
    [StringLength(1000, MinimumLength = 1), PictureUrl] string? ImageUrl = null,
    bool? IsActive = null,
    [StringLength(50, MinimumLength = 1)] string? Variant = null)
{
    /// <summary>Price and stock belong to one form of the product: where it has several, it must be named.</summary>
    public Error? Refusal(CatalogEntry product, string currency)
    {
        if (Price is { } price && ProductFaults.Price(price, currency).Error is { } wrong)
        {
            return wrong;
        }

        if (Variant is { } variant && product.Variants.All(known => known.Key != Core.Catalog.Variant.KeyOf(variant)))
        {
            return Errors.Invalid("variant", "The product has no such variant", variant);
        }

        return Variant is null && product.Variants.Count > 1 && (Price ?? StockQuantity) is not null
            ? Errors.Invalid("variant", "The product has several variants: name the one to change")
            : null;
    }

    public ProductDraft Apply(ProductDraft draft, string? image, string currency) => draft with
    {
        Name = Name ?? draft.Name,
        Description = Description ?? draft.Description,
        Category = Category ?? draft.Category,
        IsActive = IsActive ?? draft.IsActive,
        Images = image is null ? draft.Images : [image, .. draft.Images.Skip(1)],
        Variants = [.. draft.Variants.Select(known => Changes(known) ? Apply(known, currency) : known)],
    };

    private bool Changes(VariantDraft known) => Variant is null || known.Key == Core.Catalog.Variant.KeyOf(Variant);

    private VariantDraft Apply(VariantDraft known, string currency) => (Price ?? StockQuantity) is null ? known : known with
    {
        Price = Price is { } price ? ProductFaults.Price(price, currency).Value : known.Price,
        Stock = StockQuantity ?? known.Stock,
    };
}

/// <summary>What this API calls what may be wrong with a product.</summary>
internal static class ProductFaults
{
    public static Result<long> Price(decimal price, string currency) =>
        price > 0 && Money.TryFromDecimal(price, currency, out var minor)
            ? minor
            : Errors.Invalid("price", $"price must be an amount above 0 in {currency}", price);

    public static Error Of(Error error) => error with
    {
        Faults = [.. error.Faults.Select(fault => fault.Field == "stock" ? fault with { Field = "stockQuantity" } : fault)],
    };
}

internal sealed record VariantWire(string Variant, decimal Price, int StockQuantity, string Sku);

/// <param name="StockQuantity">Of all variants.</param>
/// <param name="Variants">Null when the product has just one form.</param>
internal sealed record ProductWire(
    string Id, string Name, string Description, decimal Price, string Category, string? ImageUrl, int StockQuantity, int SalesCount, bool IsActive,
    IReadOnlyList<VariantWire>? Variants, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt)
{
    public static ProductWire From(CatalogEntry entry, StoreSettings store) => new(
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
            : [.. entry.Variants.Select(variant => new VariantWire(
                variant.Size ?? variant.Key, Money.ToDecimal(variant.Price, store.Currency), variant.Stock, variant.Sku))],
        entry.Product.CreatedAt,
        entry.Product.UpdatedAt);
}

internal sealed record ProductListWire(IReadOnlyList<ProductWire> Products, PaginationWire Pagination);
