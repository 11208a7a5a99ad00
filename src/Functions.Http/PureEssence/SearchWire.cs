using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

internal sealed record SearchQuery([StringLength(200)] string Q, [AtLeast(1)] int Limit = 10);

internal sealed record FoundProductWire(long Id, string Name, decimal Price, string? Image, string Category)
{
    public static FoundProductWire From(CatalogEntry entry, StoreSettings settings) => new(
        entry.Id, entry.Product.Name, Money.ToDecimal(entry.Price, settings.Currency), entry.Product.Images.Select(settings.Absolute).FirstOrDefault(), entry.Product.Category);
}

internal sealed record SearchWire(IEnumerable<FoundProductWire> Products, IReadOnlyList<string> Suggestions)
{
    public static SearchWire From(SearchAnswer answer, StoreSettings settings) =>
        new(answer.Products.Select(entry => FoundProductWire.From(entry, settings)), answer.Suggestions);
}
