using System.Globalization;
using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics.Rollups;

/// <summary>The products that sold best on a day or in a month. They are spread over shards by their hash, and a shard keeps few of them:
/// so the dashboard reads the same number of small documents, and an order writes as little, however many products sell.</summary>
/// <remarks>What every product sold is in <see cref="ProductSales"/>.</remarks>
[Stored(Containers.Rollups, "sales")]
public sealed record ProductSalesShard : Document
{
    /// <summary>A day's products come to fewer than a month's.</summary>
    public const int ShardsOfDay = 16;

    public const int ShardsOfMonth = 64;

    /// <summary>512 products of a day and 2,048 of a month are kept in all.</summary>
    public const int MaxProducts = 32;

    public const int CurrentVersion = 1;

    /// <summary><c>2026-11</c>, in the store's time zone.</summary>
    public required string Month { get; init; }

    /// <summary>One of those that <see cref="OfDay"/> and <see cref="OfMonth"/> name.</summary>
    public required string Shelf { get; init; }

    /// <summary><see cref="MonthlyMetrics.Generation"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Generation { get; init; }

    /// <summary>0: an older shard, which holds every product; <see cref="ProductSales"/> do not reach back as far.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Version { get; init; }

    /// <summary>Ordered by product.</summary>
    public IReadOnlyList<ProductMetrics> Products { get; init; } = [];

    public override string Id => Shelf;

    public override string Partition => RollupMonth.PartitionOf(Month, Generation);

    /// <summary>There may be products that it does not hold.</summary>
    [JsonIgnore]
    public bool IsFull => Version == CurrentVersion && Products.Count >= MaxProducts;

    /// <summary>All shards of a day.</summary>
    public static IEnumerable<string> OfDay(DateOnly day) => Enumerable.Range(0, ShardsOfDay).Select(shard => Name(day.Day, shard));

    /// <summary>All shards of a month.</summary>
    public static IEnumerable<string> OfMonth() => Enumerable.Range(0, ShardsOfMonth).Select(shard => Name(shard));

    /// <summary>Where a product that sold on a day of the month is listed.</summary>
    public static string OfDay(int day, long productId) => Name(day, ShardOf(productId, ShardsOfDay));

    /// <summary>Where a product that sold in the month is listed.</summary>
    public static string OfMonth(long productId) => Name(ShardOf(productId, ShardsOfMonth));

    public ProductMetrics Of(long productId) =>
        Products.FirstOrDefault(product => product.ProductId == productId) ?? new ProductMetrics(productId, 0, 0);

    /// <summary>With more of a product.</summary>
    /// <param name="total">What was sold of it with that.</param>
    internal ProductSalesShard With(ProductMetrics more, ProductMetrics total)
    {
        if (Version < CurrentVersion)
        {
            return this with { Products = ProductMetrics.Sum([.. Products, more]) };
        }

        var products = Products.Where(product => product.ProductId != total.ProductId)
            .Append(total)
            .Where(product => product.Pieces != 0 || product.Revenue != 0);
        return this with { Products = [.. ProductMetrics.Best(products, MaxProducts).OrderBy(product => product.ProductId)] };
    }

    private static string Name(int day, int shard) => string.Create(CultureInfo.InvariantCulture, $"sales-{day:00}-{shard}");

    private static string Name(int shard) => string.Create(CultureInfo.InvariantCulture, $"sales-month-{shard}");

    /// <summary>Ids are made from the time: their last digits alone would not spread them evenly.</summary>
    private static int ShardOf(long productId, int shards) => (int)((ulong)productId * 0x9E3779B97F4A7C15 >> 32) & (shards - 1);
}
