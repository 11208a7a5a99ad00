using FunctionsCommerce.Core.Marketing;

namespace FunctionsCommerce.Core.Tests.Marketing;

public sealed class QuietHoursTests
{
    private static readonly TimeZoneInfo Lusaka = TimeZoneInfo.CreateCustomTimeZone("Lusaka", TimeSpan.FromHours(2), "Lusaka", "Lusaka");

    /// <summary>An hour ahead of UTC; summer from the last Sunday of March, 2:00, to the last one of October, 3:00.</summary>
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.CreateCustomTimeZone(
        "Berlin", TimeSpan.FromHours(1), "Berlin", "winter", "summer",
        [
            TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
                DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromHours(1),
                TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), 3, 5, DayOfWeek.Sunday),
                TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 3, 0, 0), 10, 5, DayOfWeek.Sunday)),
        ]);

    private static readonly QuietHours Night = new(new TimeOnly(21, 0), new TimeOnly(8, 0), Lusaka);

    [Theory]
    [InlineData("2026-03-02T12:00:00Z", "2026-03-02T12:00:00Z")]
    [InlineData("2026-03-02T18:59:59Z", "2026-03-02T18:59:59Z")]
    [InlineData("2026-03-02T19:00:00Z", "2026-03-03T06:00:00Z")]
    [InlineData("2026-03-02T22:30:00Z", "2026-03-03T06:00:00Z")]
    [InlineData("2026-03-03T05:59:59Z", "2026-03-03T06:00:00Z")]
    [InlineData("2026-03-03T06:00:00Z", "2026-03-03T06:00:00Z")]
    public void The_night_is_waited_for_in_the_zone_of_the_store(string now, string open) => Night.NextOpen(At(now)).ShouldBe(At(open));

    [Fact]
    public void Quiet_hours_may_lie_within_a_day()
    {
        var lunch = new QuietHours(new TimeOnly(12, 0), new TimeOnly(14, 0), Lusaka);

        lunch.NextOpen(At("2026-03-02T09:59:00Z")).ShouldBe(At("2026-03-02T09:59:00Z"));
        lunch.NextOpen(At("2026-03-02T10:30:00Z")).ShouldBe(At("2026-03-02T12:00:00Z"));
        lunch.NextOpen(At("2026-03-02T20:00:00Z")).ShouldBe(At("2026-03-02T20:00:00Z"));
    }

    [Fact]
    public void Without_quiet_hours_it_is_never_quiet() =>
        new QuietHours(default, default, Lusaka).NextOpen(At("2026-03-02T22:00:00Z")).ShouldBe(At("2026-03-02T22:00:00Z"));

    [Fact]
    public void The_clocks_of_the_zone_are_followed_when_they_are_changed()
    {
        var night = new QuietHours(new TimeOnly(22, 0), new TimeOnly(7, 0), Berlin);

        night.NextOpen(At("2026-03-28T22:00:00Z")).ShouldBe(At("2026-03-29T05:00:00Z"));
        night.NextOpen(At("2026-10-24T22:00:00Z")).ShouldBe(At("2026-10-25T06:00:00Z"));
    }

    [Theory]
    [InlineData("2026-03-28T22:00:00Z")]
    [InlineData("2026-03-29T00:59:00Z")]
    [InlineData("2026-10-24T22:00:00Z")]
    [InlineData("2026-10-25T00:15:00Z")]
    [InlineData("2026-10-25T01:15:00Z")]
    public void An_end_that_the_zone_skips_or_has_twice_still_comes(string now)
    {
        var night = new QuietHours(new TimeOnly(22, 0), new TimeOnly(2, 30), Berlin);

        var open = night.NextOpen(At(now));

        open.ShouldBeGreaterThan(At(now));
        open.ShouldBeLessThan(At(now).AddHours(6));
        night.NextOpen(open).ShouldBe(open);
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, null);
}
