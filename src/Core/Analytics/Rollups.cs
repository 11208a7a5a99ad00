using System.Globalization;
using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>The days of a month and what was counted on each: one point read gives a month of figures.</summary>
/// <remarks>Always the sum of the month's <see cref="Contribution"/> documents: it changes in the batch in which they do.</remarks>
[Stored(Containers.Rollups, "month-figures")]
public sealed record MonthFigures : Document
{
    public const string DocumentId = "figures";

    /// <summary><c>2026-11</c>, in UTC.</summary>
    public required string Month { get; init; }

    /// <summary>By day of the month; days on which nothing happened may be missing.</summary>
    public IReadOnlyDictionary<int, Figures> Days { get; init; } = new Dictionary<int, Figures>();

    public override string Id => DocumentId;

    public override string Partition => Month;

    [JsonIgnore]
    public DateOnly First => DateOnly.ParseExact(Month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public Figures On(int day) => Days.GetValueOrDefault(day) ?? Figures.None;

    public MonthFigures With(int day, Figures figures) => this with { Days = new Dictionary<int, Figures>(Days) { [day] = figures } };
}

/// <summary>What one order, customer or visit adds to its day. Remembered, so that counting it again changes nothing, and counting
/// it anew changes the day by the difference.</summary>
[Stored(Containers.Rollups, "contribution")]
public sealed record Contribution : Document
{
    /// <summary>What contributes: <c>order-…</c>, <c>customer-…</c>, <c>visit-20-…</c>.</summary>
    public required string Source { get; init; }

    public required DateOnly Day { get; init; }

    public required Figures Figures { get; init; }

    /// <summary>Ordered by product.</summary>
    public IReadOnlyList<ProductFigures> Products { get; init; } = [];

    /// <summary>False for orders: they can be read again whenever their contribution is needed.</summary>
    public bool Lasting { get; init; }

    public override string Id => IdOf(Source);

    public override string Partition => RollupMonth.Of(Day);

    public static string IdOf(string source) => "of-" + source;

    public bool Equals(Contribution? other) =>
        other is not null && Source == other.Source && Day == other.Day && Figures == other.Figures && Products.SequenceEqual(other.Products);

    public override int GetHashCode() => HashCode.Combine(Source, Day, Figures);
}

/// <summary>Months as partition keys.</summary>
internal static class RollupMonth
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime);

    public static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);

    public static DateTimeOffset Start(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);

    /// <summary>The first days of the months that have a day in the range.</summary>
    public static IEnumerable<DateOnly> Between(DateOnly from, DateOnly until)
    {
        for (var month = FirstOf(from); month < until; month = month.AddMonths(1))
        {
            yield return month;
        }
    }
}
