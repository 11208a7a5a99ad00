using FunctionsCommerce.Core.Shared;

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
    public const int MaxVariants = 50;
    public const int MaxStock = 100_000_000;

    public required string Name { get; init; }

    public string Description { get; init; } = "";

    public string? LongDescription { get; init; }

    public required string Category { get; init; }

    public string? Brand { get; init; }

    public IReadOnlyList<string> SkinTypes { get; init; } = [];

    public IReadOnlyList<string> Images { get; init; } = [];

    public IReadOnlyList<string> Features { get; init; } = [];

    public string? Ingredients { get; init; }

    public string? HowToUse { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public bool IsFeatured { get; init; }

    public bool IsActive { get; init; } = true;

    public int WeightGrams { get; init; } = 250;

    public Dimensions Dimensions { get; init; } = new(10, 10, 10);

    /// <summary>In display order.</summary>
    public required IReadOnlyList<VariantDraft> Variants { get; init; }

    /// <summary>When the product came into the shop; null is now.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>What is wrong with it; empty when it can be sold.</summary>
    public IReadOnlyList<Fault> Check()
    {
        var faults = new List<Fault>();
        Require(faults, "name", Name.Trim().Length is > 0 and <= MaxName, $"Name must have 1 to {MaxName} characters");
        Require(faults, "category", Category.Trim().Length is > 0 and <= MaxName, $"Category must have 1 to {MaxName} characters");
        Require(faults, "description", Description.Length <= MaxText, $"Description must not be longer than {MaxText} characters");
        Require(faults, "longDescription", (LongDescription?.Length ?? 0) <= MaxText, $"Long description must not be longer than {MaxText} characters");
        Require(faults, "variants", Variants.Count is > 0 and <= MaxVariants, $"A product has 1 to {MaxVariants} variants");
        Require(faults, "variants", Variants.DistinctBy(variant => variant.Key).Count() == Variants.Count, "Two variants have the same size");
        foreach (var variant in Variants)
        {
            Require(faults, "price", variant.Price is > 0 and <= Money.MaxMinor, "Price must be above 0");
            Require(faults, "originalPrice", variant.OriginalPrice is null or (> 0 and <= Money.MaxMinor), "Original price must be above 0");
            Require(faults, "stock", variant.Stock is >= 0 and <= MaxStock, $"Stock must be 0 to {MaxStock}");
            Require(faults, "size", variant.Size is null || variant.Size.Trim().Length is > 0 and <= 50, "Size must have 1 to 50 characters");
        }

        return faults;
    }

    private static void Require(List<Fault> faults, string field, bool met, string message)
    {
        if (!met)
        {
            faults.Add(new Fault(field, message));
        }
    }
}
