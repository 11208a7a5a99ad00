using FunctionsCommerce.Core.Shared;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FunctionsCommerce.Core.Tests.Shared;

public sealed class StoreCalendarTests
{
    [Theory]
    [InlineData("UTC", "2026-03-08T23:59:59Z", "2026-03-08")]
    [InlineData("Asia/Kolkata", "2026-03-08T18:29:59Z", "2026-03-08")]
    [InlineData("Asia/Kolkata", "2026-03-08T18:30:00Z", "2026-03-09")]
    [InlineData("America/New_York", "2026-03-08T04:59:59Z", "2026-03-07")]
    [InlineData("America/New_York", "2026-03-08T05:00:00Z", "2026-03-08")]
    [InlineData("America/New_York", "2026-03-09T03:59:59Z", "2026-03-08")]
    [InlineData("America/New_York", "2026-03-09T04:00:00Z", "2026-03-09")]
    [InlineData("America/New_York", "2026-11-02T04:59:59Z", "2026-11-01")]
    [InlineData("Pacific/Kiritimati", "2026-03-08T10:00:00Z", "2026-03-09")]
    public void A_moment_belongs_to_a_day_of_the_store(string zone, string moment, string day) =>
        Of(zone).DayOf(DateTimeOffset.Parse(moment, null)).ShouldBe(DateOnly.Parse(day, null));

    [Theory]
    [InlineData("America/New_York", "2026-03-08", 23)]
    [InlineData("America/New_York", "2026-11-01", 25)]
    [InlineData("America/New_York", "2026-07-01", 24)]
    [InlineData("Asia/Kolkata", "2026-03-08", 24)]
    [InlineData("America/Santiago", "2026-09-06", 23)] // No midnight: clocks go from 24:00 to 01:00.
    [InlineData("America/Santiago", "2026-04-04", 25)] // 23:00 comes twice.
    [InlineData("America/Havana", "2026-11-01", 25)] // Midnight comes twice.
    [InlineData("Africa/Cairo", "2026-04-24", 23)]
    [InlineData("Australia/Lord_Howe", "2026-04-05", 24.5)]
    public void Days_are_as_long_as_the_clocks_make_them(string zone, string date, double hours)
    {
        var (calendar, day) = (Of(zone), DateOnly.Parse(date, null));

        (calendar.StartOf(day.AddDays(1)) - calendar.StartOf(day)).TotalHours.ShouldBe(hours);
        calendar.DayOf(calendar.StartOf(day)).ShouldBe(day);
        calendar.DayOf(calendar.StartOf(day).AddTicks(-1)).ShouldBe(day.AddDays(-1));
        calendar.DayOf(calendar.EndOf(day)).ShouldBe(day);
    }

    [Theory]
    [InlineData("UTC")]
    [InlineData("Asia/Kolkata")]
    [InlineData("America/New_York")]
    [InlineData("America/Santiago")]
    [InlineData("America/Havana")]
    [InlineData("America/St_Johns")]
    [InlineData("Asia/Beirut")]
    [InlineData("Africa/Casablanca")]
    [InlineData("Europe/Dublin")]
    [InlineData("Pacific/Apia")]
    public void Days_follow_each_other_without_gap_or_overlap(string zone)
    {
        var calendar = Of(zone);
        for (var day = new DateOnly(2005, 1, 1); day < new DateOnly(2030, 1, 1); day = day.AddDays(1))
        {
            var (start, end) = (calendar.StartOf(day), calendar.StartOf(day.AddDays(1)));
            if (start == end)
            {
                // Samoa left out a day when it crossed the date line.
                day.ShouldBe(new DateOnly(2011, 12, 30));
                continue;
            }

            (end - start).TotalHours.ShouldBeInRange(22, 26, $"{day}");
            calendar.DayOf(start).ShouldBe(day);
            calendar.DayOf(end.AddTicks(-1)).ShouldBe(day);
            calendar.DayOf(start + ((end - start) / 2)).ShouldBe(day);
        }
    }

    [Theory]
    [InlineData("2026-03-08", "02:30", "2026-03-08T07:30:00Z")] // Left out: 03:30.
    [InlineData("2026-11-01", "01:30", "2026-11-01T05:30:00Z")] // The first of two.
    [InlineData("2026-07-01", "09:00", "2026-07-01T13:00:00Z")]
    public void A_time_of_the_day_is_the_stores(string day, string time, string moment) =>
        Of("America/New_York").At(DateOnly.Parse(day, null), TimeOnly.Parse(time, null)).ShouldBe(DateTimeOffset.Parse(moment, null));

    [Theory]
    [InlineData("Asia/Kolkata")]
    [InlineData("America/New_York")]
    public void The_ends_of_time_are_days_too(string zone)
    {
        var calendar = Of(zone);

        calendar.StartOf(DateOnly.MinValue).ShouldBe(DateTimeOffset.MinValue);
        calendar.EndOf(DateOnly.MaxValue).ShouldBe(DateTimeOffset.MaxValue);
        calendar.DayOf(DateTimeOffset.MinValue).ShouldBe(DateOnly.MinValue);
        calendar.DayOf(DateTimeOffset.MaxValue).ShouldBe(DateOnly.MaxValue);
    }

    [Theory]
    [InlineData("Mars/Olympus_Mons")]
    [InlineData("")]
    public void An_unknown_zone_stops_the_start(string zone)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Store:TimeZone", zone)]).Build();

        Should.Throw<OptionsValidationException>(() => new ServiceCollection().AddCore(configuration)).Message
            .ShouldContain("Store__TimeZone");
    }

    private static StoreCalendar Of(string zone) => new StoreSettings { TimeZone = zone }.Calendar;
}
