using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

internal sealed record SearchQuery([StringLength(200)] string Q, [Minimum(1)] int Limit = 10);

internal sealed record FoundProductResponse(long Id, string Name, decimal Price, string? Image, string Category)
{
    public static FoundProductResponse From(CatalogEntry entry, StoreSettings settings) => new(
        entry.Id, entry.Product.Name, Money.ToDecimal(entry.Price, settings.Currency),
        entry.Product.Images.Select(settings.Absolute).FirstOrDefault(), entry.Product.Category);
}

internal sealed record SearchResponse(IEnumerable<FoundProductResponse> Products, IReadOnlyList<string> Suggestions)
{
    public static SearchResponse From(SearchAnswer answer, StoreSettings settings) =>
        new(answer.Products.Select(entry => FoundProductResponse.From(entry, settings)), answer.Suggestions);
}
