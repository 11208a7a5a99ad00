namespace FunctionsCommerce.LocalHost.Timers;

/// <summary>An NCRONTAB text with seconds, as the Functions host reads it: second, minute, hour, day, month, day of the week (0 is Sunday), in UTC.
/// A day must fit both day fields.</summary>
public sealed class CronSchedule
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
    private const int YearsToSearch = 30;
    private readonly CronField second;
    private readonly CronField minute;
    private readonly CronField hour;
    private readonly CronField day;
    private readonly CronField month;
    private readonly CronField weekday;

    private CronSchedule(string[] fields)
    {
        second = CronField.Parse(fields[0], 0, 59);
        minute = CronField.Parse(fields[1], 0, 59);
        hour = CronField.Parse(fields[2], 0, 23);
        day = CronField.Parse(fields[3], 1, 31);
        month = CronField.Parse(fields[4], 1, 12, Months);
        weekday = CronField.Parse(fields[5], 0, 6, Days);
    }

    /// <exception cref="FormatException">Not six fields that mean something.</exception>
    public static CronSchedule Parse(string text)
    {
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return fields.Length == 6 ? new CronSchedule(fields) : throw new FormatException($"A schedule has six fields: '{text}'.");
    }

    /// <summary>The first moment after <paramref name="moment"/> that fits; null when none comes, as for 30 February.</summary>
    public DateTimeOffset? Next(DateTimeOffset moment)
    {
        var from = moment.UtcDateTime;
        var at = from.AddTicks(-(from.Ticks % TimeSpan.TicksPerSecond)).AddSeconds(1);
        var last = from.AddYears(YearsToSearch);
        while (at < last)
        {
            // The largest unit that does not fit moves on, and everything below it starts again.
            if (!month.Has(at.Month))
            {
                at = new DateTime(at.Year, at.Month, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(1);
            }
            else if (!day.Has(at.Day) || !weekday.Has((int)at.DayOfWeek))
            {
                at = at.Date.AddDays(1);
            }
            else if (!hour.Has(at.Hour))
            {
                at = at.Date.AddHours(at.Hour + 1);
            }
            else if (!minute.Has(at.Minute))
            {
                at = at.AddSeconds(60 - at.Second);
            }
            else if (!second.Has(at.Second))
            {
                at = at.AddSeconds(1);
            }
            else
            {
                return new DateTimeOffset(at, TimeSpan.Zero);
            }
        }

        return null;
    }
}
