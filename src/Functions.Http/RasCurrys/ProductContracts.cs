using System.Text.Json.Serialization;
using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

internal sealed record ListProductsQuery(
    [StringLength(200)] string? Search, [StringLength(200)] string? Category, [Minimum(1)] int Limit = 20, [Minimum(0)] int Skip = 0)
{
    public CatalogQuery ToQuery() => new(PageRequest.After(Skip, Limit)) { Search = Search, Category = Category };
}

/// <summary>A product on sale. Orders by product id take the first variant, so price and stock are those of the first variant.</summary>
internal sealed record ProductResponse(
    [property: JsonPropertyName("_id")] string Id,
    string ProductId,
    string Name,
    string Description,
    decimal Price,
    decimal? OriginalPrice,
    int Stock,
    string Category,
    string? Brand,
    IEnumerable<string> Images,
    IReadOnlyList<string> Tags,
    bool IsActive,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public static ProductResponse From(CatalogEntry entry, StoreSettings settings)
    {
        var product = entry.Product;
        var id = RasCurrysIds.Hex(entry.Id);
        return new(
            id,
            id,
            product.Name,
            product.Description,
            Money.ToDecimal(entry.Price, settings.Currency),
            entry.OriginalPrice is { } original ? Money.ToDecimal(original, settings.Currency) : null,
            entry.Variants[0].Stock,
            product.Category,
            product.Brand,
            product.Images.Select(settings.Absolute),
            product.Tags,
            product.IsActive,
            product.CreatedAt,
            product.UpdatedAt);
    }
}

internal sealed record ProductAnswerResponse(ProductResponse Product);

internal sealed record ProductListResponse(IEnumerable<ProductResponse> Products, long Count);

internal sealed record CreateProductRequest(
    [StringLength(ProductDraft.MaxName)] string Name,
    decimal Price,
    [Range(0, ProductDraft.MaxStock)] int Stock,
    [StringLength(ProductDraft.MaxName)] string Category,
    [StringLength(ProductDraft.MaxText)] string? Description,
    decimal? OriginalPrice,
    [StringLength(ProductDraft.MaxName)] string? Brand,
    [PictureUrl] IReadOnlyList<string>? Images,
    IReadOnlyList<string>? Tags)
{
    public Result<ProductDraft> ToDraft(string currency) =>
        Amounts.Minor(Price, "price", currency).TryGetValue(out var price, out var refused)
            && Amounts.Minor(OriginalPrice ?? 0, "originalPrice", currency).TryGetValue(out var original, out refused)
            ? new ProductDraft
            {
                Name = Name,
                Description = Description ?? "",
                Category = Category,
                Brand = Brand,
                Images = Images ?? [],
                Tags = Tags ?? [],
                Variants = [new VariantDraft(null, price, Stock) { OriginalPrice = OriginalPrice is null ? null : original }],
            }
            : refused;
}

/// <summary>What is left out stays as it is.</summary>
internal sealed record UpdateProductRequest(
    [StringLength(ProductDraft.MaxName, MinimumLength = 1)] string? Name,
    decimal? Price,
    [Range(0, ProductDraft.MaxStock)] int? Stock,
    [StringLength(ProductDraft.MaxName, MinimumLength = 1)] string? Category,
    [StringLength(ProductDraft.MaxText)] string? Description,
    decimal? OriginalPrice,
    [StringLength(ProductDraft.MaxName)] string? Brand,
    [PictureUrl] IReadOnlyList<string>? Images,
    IReadOnlyList<string>? Tags,
    bool? IsActive)
{
    public Result<Func<ProductDraft, ProductDraft>> ToChange(string currency)
    {
        if (!Amounts.Minor(Price ?? 0, "price", currency).TryGetValue(out var price, out var refused)
            || !Amounts.Minor(OriginalPrice ?? 0, "originalPrice", currency).TryGetValue(out var original, out refused))
        {
            return refused;
        }

        return (Func<ProductDraft, ProductDraft>)(draft => draft with
        {
            Name = Name ?? draft.Name,
            Description = Description ?? draft.Description,
            Category = Category ?? draft.Category,
            Brand = Brand ?? draft.Brand,
            Images = Images ?? draft.Images,
            Tags = Tags ?? draft.Tags,
            IsActive = IsActive ?? draft.IsActive,
            Variants =
            [
                draft.Variants[0] with
                {
                    Price = Price is null ? draft.Variants[0].Price : price,
                    OriginalPrice = OriginalPrice is null ? draft.Variants[0].OriginalPrice : original,
                    Stock = Stock ?? draft.Variants[0].Stock,
                },
                .. draft.Variants.Skip(1),
            ],
        });
    }
}
