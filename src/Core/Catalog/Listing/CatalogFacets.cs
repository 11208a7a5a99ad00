using FunctionsCommerce.Core.Catalog.Search;

namespace FunctionsCommerce.Core.Catalog.Listing;

/// <summary>Collects what the active products can be filtered by. Spellings of one value count as one: the first stands. Categories and
/// brands that staff made come first, in their order and spelling.</summary>
internal static class CatalogFacets
{
    public static Facets Of(CatalogEntry?[] entries, IReadOnlyDictionary<ProductGroupKind, IReadOnlyList<ProductGroup>> groups)
    {
        var categories = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var brands = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var skinTypes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var (min, max) = (long.MaxValue, 0L);
        foreach (var entry in entries)
        {
            if (entry is not { IsActive: true })
            {
                continue;
            }

            categories.TryAdd(entry.CategoryKey, entry.Product.Category);
            if (entry.Product.Brand is { } brand)
            {
                brands.TryAdd(entry.BrandKey, brand);
            }

            foreach (var skinType in entry.Product.SkinTypes)
            {
                skinTypes.TryAdd(Tokenizer.Join(skinType), skinType);
            }

            min = Math.Min(min, entry.Price);
            max = Math.Max(max, entry.Price);
        }

        return new Facets(
            Ordered(categories, groups.GetValueOrDefault(ProductGroupKind.Category)),
            Ordered(brands, groups.GetValueOrDefault(ProductGroupKind.Brand)), max == 0 && min == long.MaxValue ? 0 : min, max,
            [.. skinTypes.Values]);
    }

    private static IReadOnlyList<string> Ordered(SortedDictionary<string, string> found, IReadOnlyList<ProductGroup>? groups)
    {
        var first = (groups ?? [])
            .Select(group => (Key: Tokenizer.Join(group.Name), group.Name))
            .Where(group => found.ContainsKey(group.Key))
            .ToList();
        var made = first.Select(group => group.Key).ToHashSet();
        return [.. first.Select(group => group.Name), .. found.Where(group => !made.Contains(group.Key)).Select(group => group.Value)];
    }
}
