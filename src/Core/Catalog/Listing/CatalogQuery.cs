using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Catalog.Listing;

public enum CatalogSort
{
    /// <summary>By relevance when words are searched, else featured products first, then the newest.</summary>
    Default,
    PriceAscending,
    PriceDescending,
    Newest,

    /// <summary>Most pieces sold.</summary>
    Popular,

    /// <summary>Best average; among equals the one with more reviews.</summary>
    Rating,
}

/// <summary>Which active products to list. Texts match in any case, with or without accents.</summary>
public sealed record CatalogQuery(PageRequest Page)
{
    public string? Search { get; init; }

    public string? Category { get; init; }

    public string? Brand { get; init; }

    public string? SkinType { get; init; }

    /// <summary>Minor units, inclusive.</summary>
    public long? MinPrice { get; init; }

    /// <summary>Minor units, inclusive.</summary>
    public long? MaxPrice { get; init; }

    public CatalogSort Sort { get; init; }
}

/// <summary>What the active catalogue can be filtered by, in alphabetical order. Prices in minor units.</summary>
public sealed record Facets(
    IReadOnlyList<string> Categories, IReadOnlyList<string> Brands, long MinPrice, long MaxPrice, IReadOnlyList<string> SkinTypes);

/// <summary>One page of the catalogue, and by what it can be filtered.</summary>
public sealed record CatalogPage(Paged<CatalogEntry> Products, Facets Facets);

/// <summary>What a search found, the best first, and how the text could go on.</summary>
public sealed record SearchAnswer(IReadOnlyList<CatalogEntry> Products, IReadOnlyList<string> Suggestions);
