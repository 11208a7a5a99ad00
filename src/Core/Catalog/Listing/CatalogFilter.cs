using FunctionsCommerce.Core.Catalog.Search;

namespace FunctionsCommerce.Core.Catalog.Listing;

/// <summary>The filters of a query, made ready to be asked of every product.</summary>
internal readonly record struct CatalogFilter(string? Category, string? Brand, string? SkinType, long MinPrice, long MaxPrice)
{
    public static CatalogFilter None { get; } = new(null, null, null, 0, long.MaxValue);

    public static CatalogFilter From(CatalogQuery query) =>
        new(Key(query.Category), Key(query.Brand), Key(query.SkinType), query.MinPrice ?? 0, query.MaxPrice ?? long.MaxValue);

    public bool Passes(CatalogEntry entry) =>
        entry.IsActive
        && entry.Price >= MinPrice && entry.Price <= MaxPrice
        && (Category is null || entry.CategoryKey == Category)
        && (Brand is null || entry.BrandKey == Brand)
        && (SkinType is null || Array.IndexOf(entry.SkinTypeKeys, SkinType) >= 0);

    private static string? Key(string? text) => string.IsNullOrWhiteSpace(text) ? null : Tokenizer.Join(text);
}
