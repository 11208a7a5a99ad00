namespace FunctionsCommerce.Core.Shared;

/// <summary>The store's day of a moment. All lists, filters, figures, schedules and printed dates use it.</summary>
/// <remarks>Days are half-open and leave no gap between them: a day lasts from its <see cref="StartOf"/> to that of the next one, 23 or 25
/// hours where clocks change.</remarks>
public sealed record StoreCalendar(TimeZoneInfo Zone)
{
    /// <summary>The widest distance of a local time from UTC is 14 hours; a zone that leaves out a day adds another 24.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromHours(40);

    public static StoreCalendar Utc { get; } = new(TimeZoneInfo.Utc);

    public DateOnly DayOf(DateTimeOffset moment)
    {
        var day = LocalDate(moment);

        // Where clocks go back over midnight, the old date shows again on a day that has begun.
        return day < DateOnly.MaxValue && StartOf(day.AddDays(1)) <= moment ? day.AddDays(1) : day;
    }

    /// <summary>The first moment of a day: its midnight, the first of two, or the end of the gap where midnight is left out.</summary>
    public DateTimeOffset StartOf(DateOnly day)
    {
        if (day == DateOnly.MinValue)
        {
            return DateTimeOffset.MinValue;
        }

        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return Zone.IsInvalidTime(midnight) ? AfterGap(day) : new DateTimeOffset(midnight, OffsetAt(midnight));
    }

    /// <summary>The last moment of a day that can be told from the first of the next one.</summary>
    public DateTimeOffset EndOf(DateOnly day) => day == DateOnly.MaxValue ? DateTimeOffset.MaxValue : StartOf(day.AddDays(1)).AddTicks(-1);

    /// <summary>A time of the day. The first one where clocks repeat it; moved forward where clocks skip it.</summary>
    public DateTimeOffset At(DateOnly day, TimeOnly time) =>
        time == TimeOnly.MinValue ? StartOf(day) : ToLocal(new DateTimeOffset(day.ToDateTime(time), OffsetAt(day.ToDateTime(time))));

    /// <summary>The moment as the store's clocks show it.</summary>
    public DateTimeOffset ToLocal(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);

    /// <summary>The larger of two offsets belongs to the earlier moment.</summary>
    private TimeSpan OffsetAt(DateTime local) =>
        Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Max() : Zone.GetUtcOffset(local);

    private DateOnly LocalDate(DateTimeOffset moment) => DateOnly.FromDateTime(ToLocal(moment).DateTime);

    private DateTimeOffset AfterGap(DateOnly day)
    {
        var around = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
        var (before, after) = ((around - Margin).ToUnixTimeSeconds(), (around + Margin).ToUnixTimeSeconds());
        while (after - before > 1)
        {
            var middle = (before + after) / 2;
            (before, after) = LocalDate(DateTimeOffset.FromUnixTimeSeconds(middle)) < day ? (middle, after) : (before, middle);
        }

        return ToLocal(DateTimeOffset.FromUnixTimeSeconds(after));
    }
}
