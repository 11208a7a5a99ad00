using FunctionsCommerce.Core.Analytics.Rollups;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>The stretch of time that a chart shows when no dates are given; it ends today.</summary>
public enum Period
{
    /// <summary>Today.</summary>
    Day,

    /// <summary>Seven days.</summary>
    Week,

    /// <summary>Thirty days.</summary>
    Month,

    /// <summary>Twelve months, the present one included.</summary>
    Year,
}

/// <summary>Days of the store, half-open: <see cref="Until"/> is the first day after.</summary>
public readonly record struct DayRange(DateOnly From, DateOnly Until)
{
    /// <summary>What can be asked for at once, in days: ten years.</summary>
    public const int MaxDays = 3660;

    public int Length => Until.DayNumber - From.DayNumber;

    /// <summary>As many days before.</summary>
    public DayRange Before => new(From.AddDays(-Length), From);

    public IEnumerable<DateOnly> Days => Enumerable.Range(0, Length).Select(From.AddDays);

    public bool Has(DateOnly day) => day >= From && day < Until;

    public static DayRange Of(Period period, DateOnly today) => period switch
    {
        Period.Day => new(today, today.AddDays(1)),
        Period.Week => new(today.AddDays(-6), today.AddDays(1)),
        Period.Month => new(today.AddDays(-29), today.AddDays(1)),
        _ => new(RollupMonth.FirstOf(today).AddMonths(-11), today.AddDays(1)),
    };
}
