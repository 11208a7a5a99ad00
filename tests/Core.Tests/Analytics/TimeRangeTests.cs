using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Analytics;

public sealed class TimeRangeTests
{
    private static readonly StoreCalendar NewYork = new StoreSettings { TimeZone = "America/New_York" }.Calendar;
    private static readonly DateTimeOffset Now = new(2026, 3, 9, 2, 0, 0, TimeSpan.Zero); // Still 8 March in New York.

    [Fact]
    public void Without_dates_it_ends_with_the_stores_day()
    {
        var range = Of(null, null);

        range.Days.ShouldBe(new DayRange(new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 9)));
        range.IsWholeDays.ShouldBeTrue();
        (range.Until - range.From).TotalHours.ShouldBe((7 * 24) - 1);
        range.Before.Days.ShouldBe(new DayRange(new DateOnly(2026, 2, 23), new DateOnly(2026, 3, 2)));
        range.Before.IsWholeDays.ShouldBeTrue();
    }

    [Fact]
    public void A_moment_is_a_moment()
    {
        var range = Of(new(2026, 3, 8, 13, 0, 0, TimeSpan.Zero), null);

        range.From.ShouldBe(new DateTimeOffset(2026, 3, 8, 13, 0, 0, TimeSpan.Zero));
        range.Until.ShouldBe(new DateTimeOffset(2026, 3, 9, 4, 0, 0, TimeSpan.Zero));
        range.IsWholeDays.ShouldBeFalse();
        range.Before.From.ShouldBe(range.From - TimeSpan.FromHours(15));
        range.Before.Until.ShouldBe(range.From);
    }

    [Fact]
    public void A_start_with_an_offset_falls_on_the_day_that_it_is_in_the_store() =>
        Of(
            new(2026, 3, 8, 0, 0, 0, TimeSpan.FromHours(5.5)),
            new(2026, 3, 8, 23, 0, 0, TimeSpan.Zero)).Days.From.ShouldBe(new DateOnly(2026, 3, 7));

    [Theory]
    [InlineData("2026-03-08T10:00Z", "2026-03-08T09:00Z")]
    [InlineData("1900-01-01T00:00Z", "2026-03-08T09:00Z")]
    [InlineData("2026-03-08T10:00Z", "9999-12-31T23:59Z")]
    public void What_is_no_range_is_refused(string start, string end) =>
        TimeRange.Of(DateTimeOffset.Parse(start, null), DateTimeOffset.Parse(end, null), Period.Week, NewYork, Now).IsOk.ShouldBeFalse();

    private static TimeRange Of(DateTimeOffset? start, DateTimeOffset? end) => TimeRange.Of(start, end, Period.Week, NewYork, Now).Value;
}
