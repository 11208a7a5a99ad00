using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>What was sold of one product in a month, by day: a small document, however many products the shop sells.</summary>
[Stored(Containers.Rollups, "product-sales")]
public sealed record ProductSales : Document
{
    /// <summary><c>2026-11</c>, in the store's time zone.</summary>
    public required string Month { get; init; }

    public required long ProductId { get; init; }

    /// <summary><see cref="MonthFigures.Generation"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Generation { get; init; }

    /// <summary>By day of the month: pieces, and revenue in minor units.</summary>
    public IReadOnlyDictionary<int, Tally> Days { get; init; } = new Dictionary<int, Tally>();

    public override string Id => IdOf(ProductId);

    public override string Partition => RollupMonth.PartitionOf(Month, Generation);

    [JsonIgnore]
    public ProductFigures Total => new(ProductId, Days.Values.Sum(day => day.Count), Days.Values.Sum(day => day.Amount));

    public static string IdOf(long productId) => "product-" + Base36.Encode(productId);

    public ProductFigures On(int day) => Days.GetValueOrDefault(day) is { } sold ? new ProductFigures(ProductId, sold.Count, sold.Amount) : new ProductFigures(ProductId, 0, 0);

    internal ProductSales With(int day, ProductFigures more)
    {
        var sold = On(day);
        return this with { Days = new Dictionary<int, Tally>(Days) { [day] = new Tally(sold.Pieces + more.Pieces, sold.Revenue + more.Revenue) } };
    }
}
