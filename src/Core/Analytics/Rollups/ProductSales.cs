using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics.Rollups;

/// <summary>What was sold of one product in a month, by day: a small document, however many products the shop sells.</summary>
[Stored(Containers.Rollups, "product-sales")]
public sealed record ProductSales : Document
{
    /// <summary><c>2026-11</c>, in the store's time zone.</summary>
    public required string Month { get; init; }

    public required long ProductId { get; init; }

    /// <summary><see cref="MonthlyMetrics.Generation"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Generation { get; init; }

    /// <summary>By day of the month: pieces, and revenue in minor units.</summary>
    public IReadOnlyDictionary<int, CountAndAmount> Days { get; init; } = new Dictionary<int, CountAndAmount>();

    public override string Id => IdOf(ProductId);

    public override string Partition => RollupMonth.PartitionOf(Month, Generation);

    [JsonIgnore]
    public ProductMetrics Total => new(ProductId, Days.Values.Sum(day => day.Count), Days.Values.Sum(day => day.Amount));

    public static string IdOf(long productId) => "product-" + Base36.Encode(productId);

    public ProductMetrics On(int day) =>
        Days.GetValueOrDefault(day) is { } sold
            ? new ProductMetrics(ProductId, sold.Count, sold.Amount)
            : new ProductMetrics(ProductId, 0, 0);

    internal ProductSales With(int day, ProductMetrics more)
    {
        var sold = On(day);
        return this with
        {
            Days = new Dictionary<int, CountAndAmount>(Days)
            {
                [day] = new CountAndAmount(sold.Pieces + more.Pieces, sold.Revenue + more.Revenue),
            },
        };
    }
}
