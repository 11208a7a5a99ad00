using System.Globalization;
using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics.Rollups;

/// <summary>The days of a month and what was counted on each: one point read gives a month of figures.</summary>
/// <remarks>Always the sum of the month's <see cref="MetricContribution"/> documents: it changes in the batch in which they do.</remarks>
[Stored(Containers.Rollups, "month-figures")]
public sealed record MonthlyMetrics : Document
{
    public const string DocumentId = "figures";

    /// <summary><c>2026-11</c>, in the store's time zone.</summary>
    public required string Month { get; init; }

    /// <summary>How its figures were counted: <see cref="MetricContribution.CurrentVersion"/>; 0 in months that are older.</summary>
    public int Version { get; init; }

    /// <summary>By day of the month; days on which nothing happened may be missing.</summary>
    public IReadOnlyDictionary<int, Metrics> Days { get; init; } = new Dictionary<int, Metrics>();

    /// <summary>Each recomputation counts a month into a partition of its own: 0 is the first one, where the month is looked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Generation { get; init; }

    /// <summary>A recomputation fills this generation: sources without a contribution were never counted here.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsBuilding { get; init; }

    /// <summary>The generation that a recomputation fills now: whatever is counted here is counted there, too.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Next { get; init; }

    /// <summary>The generation that replaced this one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MovedTo { get; init; }

    public override string Id => DocumentId;

    public override string Partition => RollupMonth.PartitionOf(Month, Generation);

    [JsonIgnore]
    public DateOnly First => DateOnly.ParseExact(Month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>As it is counted now, as far as the old figures tell.</summary>
    [JsonIgnore]
    public MonthlyMetrics Current => Version == MetricContribution.CurrentVersion
        ? this
        : this with
        {
            Version = MetricContribution.CurrentVersion,
            Days = Days.ToDictionary(day => day.Key, day => MetricContribution.Upgraded(day.Value)),
        };

    public Metrics On(int day) => Days.GetValueOrDefault(day) ?? Metrics.None;

    public MonthlyMetrics With(int day, Metrics figures) => this with { Days = new Dictionary<int, Metrics>(Days) { [day] = figures } };
}

/// <summary>What one order, customer or visit adds to its day. Remembered, so that counting it again changes nothing, and counting
/// it anew changes the day by the difference.</summary>
/// <remarks>Those of orders and visits expire (<see cref="Lifetime"/>): a month's partition would be full otherwise. What an order had
/// contributed by then follows from the order
/// (<see cref="MetricContributions.Of(Orders.Order, Shared.StoreCalendar, DateTimeOffset)"/>).</remarks>
[Stored(Containers.Rollups, "contribution")]
public sealed record MetricContribution : Document
{
    public const int CurrentVersion = 1;

    /// <summary>What contributes: <c>order-…</c> on the day it was placed, <c>order-…-20</c> on another day of the month,
    /// <c>customer-…</c>,
    /// <c>visit-20-…</c>.</summary>
    public required string Source { get; init; }

    public required DateOnly Day { get; init; }

    public required Metrics Figures { get; init; }

    /// <summary>Ordered by product.</summary>
    public IReadOnlyList<ProductMetrics> Products { get; init; } = [];

    /// <summary>How it was counted; 0: revenue and pieces of an order as they were at its last event, all on the day it was
    /// placed.</summary>
    public int Version { get; init; }

    /// <summary>False for orders: they can be read again whenever their contribution is needed.</summary>
    public bool Lasting { get; init; }

    /// <summary><see cref="MonthlyMetrics.Generation"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Generation { get; init; }

    public override string Id => IdOf(Source);

    public override string Partition => RollupMonth.PartitionOf(RollupMonth.Of(Day), Generation);

    /// <summary>As it is counted now, as far as the old figures tell.</summary>
    [JsonIgnore]
    public MetricContribution Current =>
        Version == CurrentVersion ? this : this with { Version = CurrentVersion, Figures = Upgraded(Figures) };

    /// <summary>After the last write. Events come within minutes, after an outage within days.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromDays(14);

    public static string IdOf(string source) => "of-" + source;

    internal static Metrics Upgraded(Metrics old) => old with { Sold = old.Orders, Kept = old.Online + old.Offline };

    public bool Equals(MetricContribution? other) =>
        other is not null
            && Source == other.Source
            && Day == other.Day
            && Figures == other.Figures
            && Products.SequenceEqual(other.Products);

    public override int GetHashCode() => HashCode.Combine(Source, Day, Figures);
}

/// <summary>Months as partition keys.</summary>
internal static class RollupMonth
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static string PartitionOf(string month, int generation) =>
        generation == 0 ? month : string.Create(CultureInfo.InvariantCulture, $"{month}~{generation}");

    public static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);

    /// <summary>The first days of the months that have a day in the range.</summary>
    public static IEnumerable<DateOnly> Between(DateOnly from, DateOnly until)
    {
        for (var month = FirstOf(from); month < until; month = month.AddMonths(1))
        {
            yield return month;
        }
    }
}
