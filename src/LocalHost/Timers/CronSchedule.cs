using NCrontab;

namespace FunctionsCommerce.LocalHost.Timers;

/// <summary>An NCRONTAB text with seconds, read by the library of the Functions host: second, minute, hour, day, month, day of the week (0
/// is Sunday), in UTC. A day must fit both day fields.</summary>
public sealed class CronSchedule
{
    private const int YearsToSearch = 30;
    private static readonly CrontabSchedule.ParseOptions WithSeconds = new() { IncludingSeconds = true };
    private readonly CrontabSchedule schedule;

    private CronSchedule(CrontabSchedule schedule) => this.schedule = schedule;

    /// <exception cref="FormatException">Not six fields that mean something.</exception>
    public static CronSchedule Parse(string text)
    {
        try
        {
            return new CronSchedule(CrontabSchedule.Parse(text, WithSeconds));
        }
        catch (CrontabException problem)
        {
            throw new FormatException($"Not a schedule of six fields: '{text}'. {problem.Message}", problem);
        }
    }

    /// <summary>The first moment after <paramref name="moment"/> that fits; null when none comes, as for 30 February.</summary>
    public DateTimeOffset? Next(DateTimeOffset moment)
    {
        var last = moment.UtcDateTime.AddYears(YearsToSearch);
        var next = schedule.GetNextOccurrence(moment.UtcDateTime, last);
        return next < last ? new DateTimeOffset(next, TimeSpan.Zero) : null;
    }
}
