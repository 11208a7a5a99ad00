using FunctionsCommerce.Core.Shared;

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

/// <summary>Days in UTC, half-open: <see cref="Until"/> is the first day after.</summary>
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

    /// <summary>From the day of <paramref name="start"/> to that of <paramref name="end"/>, both included; a missing one follows from
    /// the other and the period.</summary>
    public static Result<DayRange> Of(DateTimeOffset? start, DateTimeOffset? end, Period period, DateOnly today)
    {
        var last = end is { } given ? RollupMonth.DayOf(given) : start is { } begun && RollupMonth.DayOf(begun) > today ? RollupMonth.DayOf(begun) : today;
        if (last < new DateOnly(1970, 1, 1) || last > new DateOnly(9000, 1, 1))
        {
            return Errors.Invalid("endDate", "endDate must be a date of our time", end);
        }

        var usual = Of(period, last);
        var first = start is { } from ? RollupMonth.DayOf(from) : usual.From;
        var range = new DayRange(first, last.AddDays(1));
        return range.Length <= 0 ? Errors.Invalid("endDate", "endDate must not be before startDate", end)
            : range.Length > MaxDays ? Errors.Invalid("startDate", $"At most {MaxDays} days can be asked for at once", start)
            : range;
    }
}
