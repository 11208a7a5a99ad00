using System.Globalization;
using FunctionsCommerce.LocalHost.Timers;

namespace FunctionsCommerce.Workers.Tests.Host;

public sealed class CronScheduleTests
{
    [Theory]
    [InlineData("0 */5 * * * *", "2026-03-01T10:02:10Z", "2026-03-01T10:05:00Z")]
    [InlineData("0 * * * * *", "2026-03-01T10:05:00Z", "2026-03-01T10:06:00Z")]
    [InlineData("*/10 * * * * *", "2026-03-01T10:05:59.5Z", "2026-03-01T10:06:00Z")]
    [InlineData("0 0 9 * * *", "2026-03-01T09:00:00Z", "2026-03-02T09:00:00Z")]
    [InlineData("30 15 8 1 * *", "2026-12-15T00:00:00Z", "2027-01-01T08:15:30Z")]
    [InlineData("0 0 0 29 2 *", "2026-03-01T00:00:00Z", "2028-02-29T00:00:00Z")]
    [InlineData("0 0 6 * * mon-fri", "2026-11-20T07:00:00Z", "2026-11-23T06:00:00Z")]
    [InlineData("0 0 6 * jun,Dec 0", "2026-11-20T07:00:00Z", "2026-12-06T06:00:00Z")]
    [InlineData("0 10-50/20 * * * *", "2026-03-01T10:31:00Z", "2026-03-01T10:50:00Z")]
    [InlineData("0 30 9 13 * 5", "2026-03-14T00:00:00Z", "2026-11-13T09:30:00Z")]
    public void The_next_time_is_the_first_that_fits(string schedule, string after, string expected) =>
        CronSchedule.Parse(schedule).Next(Moment(after)).ShouldBe(Moment(expected));

    [Fact]
    public void A_day_that_never_comes_has_no_next_time() =>
        CronSchedule.Parse("0 0 0 30 2 *").Next(Moment("2026-01-01T00:00:00Z")).ShouldBeNull();

    [Theory]
    [InlineData("* * * * *")]
    [InlineData("60 * * * * *")]
    [InlineData("0 0 0 0 * *")]
    [InlineData("0 1-2-3 * * * *")]
    [InlineData("0 0 0 * * someday")]
    [InlineData("0 , * * * *")]
    public void Nonsense_is_no_schedule(string text) => Should.Throw<FormatException>(() => CronSchedule.Parse(text));

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
