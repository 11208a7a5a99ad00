using System.Collections.ObjectModel;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Catalog;

/// <summary>Length units are centimetres.</summary>
public sealed record Dimensions(decimal Length, decimal Width, decimal Height);

/// <summary>What a product is. What it costs and how many there are is in its <see cref="Variant"/>s, in the same partition.</summary>
[Stored(Containers.Products, "product")]
public sealed record Product : Document
{
    public const string DocumentId = "product";

    public required long ProductId { get; init; }

    public required string Name { get; init; }

    /// <summary>Unique; kept so by a <see cref="SlugKey"/>.</summary>
    public required string Slug { get; init; }

    public required string Description { get; init; }

    public string? LongDescription { get; init; }

    public required string Category { get; init; }

    public string? Brand { get; init; }

    /// <summary>dry, oily, combination, sensitive.</summary>
    public IReadOnlyList<string> SkinTypes { get; init; } = [];

    /// <summary>Absolute or root-relative URLs; the first is the main image.</summary>
    public IReadOnlyList<string> Images { get; init; } = [];

    /// <summary>Alternative texts of the pictures, by their URLs.</summary>
    public IReadOnlyDictionary<string, string> ImageTexts { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    public IReadOnlyList<string> Features { get; init; } = [];

    public string? Ingredients { get; init; }

    public string? HowToUse { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public bool IsFeatured { get; init; }

    /// <summary>Products that staff want shown beside this one, the first first; more are found by likeness.</summary>
    public IReadOnlyList<long> RelatedIds { get; init; } = [];

    /// <summary>What other systems keep with the product; means nothing here.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>On sale. A product with orders is switched off instead of deleted.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>Keys of the variants in display order; the first is taken when none is named.</summary>
    public required IReadOnlyList<string> VariantKeys { get; init; }

    /// <summary>Shipping weight of one piece in grams.</summary>
    public int WeightGrams { get; init; } = 250;

    public Dimensions Dimensions { get; init; } = new(10, 10, 10);

    /// <summary>Approved reviews by stars: index 0 counts one star. Changed in the batch that changes the reviews.</summary>
    public IReadOnlyList<int> RatingCounts { get; init; } = [0, 0, 0, 0, 0];

    /// <summary>The import and row that changed it last. Written with the change, so that a row is done once also where a crash makes it
    /// come again.</summary>
    public string? ImportMark { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public override string Id => DocumentId;

    public override string Partition => PartitionOf(ProductId);

    public static string PartitionOf(long productId) => Base36.Encode(productId);
}

/// <summary>One sellable form of a product (a size), with its price and stock. Alone in changing with every order, hence small.</summary>
[Stored(Containers.Products, "variant")]
public sealed record Variant : Document
{
    /// <summary>The key of the variant of a product that has just one.</summary>
    public const string DefaultKey = "default";

    public required long ProductId { get; init; }

    /// <summary>Unique in the product: the lower-case size, or <see cref="DefaultKey"/>.</summary>
    public required string Key { get; init; }

    /// <summary>As shown and as ordered by: "60ml". Null for the default variant.</summary>
    public string? Size { get; init; }

    public required string Sku { get; init; }

    /// <summary>Minor units, tax excluded or included by setting.</summary>
    public required long Price { get; init; }

    /// <summary>Minor units before the discount; null when there is none.</summary>
    public long? OriginalPrice { get; init; }

    /// <summary>Pieces that can be ordered now: reserved ones are already taken off.</summary>
    public required int Stock { get; init; }

    /// <summary>Pieces in orders that were not cancelled. Stock + Sold changes only when stock is counted or delivered.</summary>
    public int Sold { get; init; }

    /// <summary>Follows <see cref="Product.IsActive"/>, so that an order needs to read this document only.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>Follows <see cref="Product.Name"/>, for the same reason.</summary>
    public required string ProductName { get; init; }

    /// <summary>The product's main image, for the same reason.</summary>
    public string? Image { get; init; }

    /// <summary>Follows <see cref="Product.Category"/>, for figures by category.</summary>
    public required string Category { get; init; }

    public override string Id => IdOf(Key);

    public override string Partition => Product.PartitionOf(ProductId);

    public static string IdOf(string key) => "variant-" + key;

    /// <summary>The key of a size in any case: "60ML" is <c>60ml</c>. What an id must not contain becomes a dash.</summary>
    public static string KeyOf(string? size) =>
        string.IsNullOrWhiteSpace(size) ? DefaultKey : string.Create(size.Trim().Length, size.Trim(), static (key, trimmed) =>
        {
            for (var i = 0; i < key.Length; i++)
            {
                key[i] = trimmed[i] is '/' or '\\' or '?' or '#' ? '-' : char.ToLowerInvariant(trimmed[i]);
            }
        });
}

/// <summary>Pieces taken off the stock for an order. It exists from the moment they are taken until they are shipped or put back,
/// so putting back happens once.</summary>
[Stored(Containers.Products, "reservation")]
public sealed record Reservation : Document
{
    public required long ProductId { get; init; }

    public required string VariantKey { get; init; }

    public required long OrderId { get; init; }

    public required long CustomerId { get; init; }

    public required int Quantity { get; init; }

    /// <summary>Pieces there were before; null in reservations that are older than this.</summary>
    public int? StockBefore { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public override string Id => IdOf(OrderId, VariantKey);

    public override string Partition => Product.PartitionOf(ProductId);

    public static string IdOf(long orderId, string variantKey) => $"reservation-{Base36.Encode(orderId)}-{variantKey}";
}

/// <summary>Keeps slugs unique and leads from a slug to its product.</summary>
[Stored(Containers.Keys, "slug")]
public sealed record SlugKey : Document
{
    public required string Slug { get; init; }

    public required long ProductId { get; init; }

    public override string Id => IdOf(Slug);

    public override string Partition => Id;

    public static string IdOf(string slug) => "slug:" + slug;
}
