using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>From one moment until before another, and the days of the store that it touches.</summary>
public sealed record TimeRange(DateTimeOffset From, DateTimeOffset Until, StoreCalendar Calendar)
{
    private static readonly DateOnly Earliest = new(1970, 1, 1);
    private static readonly DateOnly Latest = new(9000, 1, 1);

    /// <summary>The first and the last one may be there only in part.</summary>
    public DayRange Days => new(Calendar.DayOf(From), Calendar.DayOf(Until.AddTicks(-1)).AddDays(1));

    public bool IsWholeDays => Calendar.StartOf(Days.From) == From && Calendar.StartOf(Days.Until) == Until;

    /// <summary>As many days before, or as much time where it begins or ends within a day.</summary>
    public TimeRange Before => IsWholeDays ? Of(Days.Before, Calendar) : this with { From = From - (Until - From), Until = From };

    public static TimeRange Of(DayRange days, StoreCalendar calendar) =>
        new(calendar.StartOf(days.From), calendar.StartOf(days.Until), calendar);

    /// <summary>From <paramref name="start"/> to <paramref name="end"/>, both included; a missing one is the start or the end of a day that
    /// follows from the other and the period.</summary>
    public static Result<TimeRange> Of(
        DateTimeOffset? start, DateTimeOffset? end, Period period, StoreCalendar calendar, DateTimeOffset now)
    {
        var today = calendar.DayOf(now);
        var last = end is { } given
            ? calendar.DayOf(given)
            : start is { } begun && calendar.DayOf(begun) > today ? calendar.DayOf(begun) : today;
        if (last < Earliest || last > Latest)
        {
            return Errors.Invalid("endDate", "endDate is out of range", end);
        }

        var range = new TimeRange(
            start ?? calendar.StartOf(DayRange.Of(period, last).From), end?.AddTicks(1) ?? calendar.StartOf(last.AddDays(1)), calendar);
        return range.From >= range.Until ? Errors.Invalid("endDate", "endDate must not be before startDate", end)
            : (range.Until - range.From).TotalDays > DayRange.MaxDays + 1 ? Errors.Invalid(
                "startDate", $"At most {DayRange.MaxDays} days can be requested at once", start)
            : range;
    }

    /// <summary>The part of it that lies on a day.</summary>
    internal TimeRange On(DateOnly day)
    {
        var (start, end) = (Calendar.StartOf(day), Calendar.StartOf(day.AddDays(1)));
        return this with { From = From > start ? From : start, Until = Until < end ? Until : end };
    }
}
