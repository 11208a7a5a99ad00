namespace FunctionsCommerce.Core.Catalog;

/// <summary>One sellable form of a product as staff describe it. Prices in minor units.</summary>
public sealed record VariantDraft(string? Size, long Price, int Stock)
{
    public long? OriginalPrice { get; init; }

    /// <summary>Made from the product's id when null.</summary>
    public string? Sku { get; init; }

    public string Key => Variant.KeyOf(Size);
}

/// <summary>A product as staff describe it.</summary>
public sealed record ProductDraft
{
    public const int MaxName = 200;
    public const int MaxText = 20_000;
    public const int MaxStock = 100_000_000;

    /// <summary>An update may replace all variants by as many others, and is one batch of at most 100 writes.</summary>
    public const int MaxVariants = 40;
    public const int MaxImages = 50;
    public const int MaxImageText = 500;
    public const int MaxRelated = 20;

    public required string Name { get; init; }

    public string Description { get; init; } = "";

    public string? LongDescription { get; init; }

    public required string Category { get; init; }

    public string? Brand { get; init; }

    public IReadOnlyList<string> SkinTypes { get; init; } = [];

    public IReadOnlyList<string> Images { get; init; } = [];

    /// <summary>What the pictures show, by their URLs; texts of other URLs are dropped.</summary>
    public IReadOnlyDictionary<string, string> ImageTexts { get; init; } = Shared.Metadata.None;

    public IReadOnlyList<string> Features { get; init; } = [];

    public string? Ingredients { get; init; }

    public string? HowToUse { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public bool IsFeatured { get; init; }

    public IReadOnlyList<long> RelatedIds { get; init; } = [];

    public IReadOnlyDictionary<string, string> Metadata { get; init; } = Shared.Metadata.None;

    public bool IsActive { get; init; } = true;

    public int WeightGrams { get; init; } = 250;

    public Dimensions Dimensions { get; init; } = new(10, 10, 10);

    /// <summary>In display order.</summary>
    public required IReadOnlyList<VariantDraft> Variants { get; init; }

    /// <summary>When the product came into the shop; null is now.</summary>
    public DateTimeOffset? CreatedAt { get; init; }
}
