using FunctionsCommerce.Core.Catalog.Search;

namespace FunctionsCommerce.Core.Catalog;

/// <summary>Collects what the active products can be filtered by. Spellings of one value count as one: the first stands.</summary>
internal static class CatalogFacets
{
    public static Facets Of(CatalogEntry?[] entries)
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
                skinTypes.TryAdd(Words.Join(skinType), skinType);
            }

            min = Math.Min(min, entry.Price);
            max = Math.Max(max, entry.Price);
        }

        return new Facets([.. categories.Values], [.. brands.Values], max == 0 && min == long.MaxValue ? 0 : min, max, [.. skinTypes.Values]);
    }
}
