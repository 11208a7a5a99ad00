using FunctionsCommerce.Core.Subscriptions;

namespace FunctionsCommerce.Core.Tests.Subscriptions;

public sealed class DeliveryScheduleTests
{
    [Theory]
    [InlineData("2026-01-31", "2026-01-31", "2026-01-31")]
    [InlineData("2026-01-31", "2026-02-01", "2026-02-28")]
    [InlineData("2026-01-31", "2026-03-01", "2026-03-31")]
    [InlineData("2026-01-31", "2026-04-01", "2026-04-30")]
    [InlineData("2028-01-31", "2028-02-01", "2028-02-29")]
    [InlineData("2026-01-15", "2026-01-16", "2026-02-15")]
    [InlineData("2026-01-15", "2025-01-01", "2026-01-15")]
    public void A_month_ends_when_it_ends_and_the_next_one_too(string start, string from, string expected) =>
        Next(start, SubscriptionFrequency.Monthly, null, from).ShouldBe(expected);

    [Theory]
    [InlineData("2025-11-30", "2025-12-01", "2026-02-28")]
    [InlineData("2025-11-30", "2026-03-01", "2026-05-30")]
    [InlineData("2026-01-10", "2026-04-10", "2026-04-10")]
    public void A_quarter_is_three_months_from_the_start(string start, string from, string expected) =>
        Next(start, SubscriptionFrequency.Quarterly, null, from).ShouldBe(expected);

    [Theory]
    [InlineData(SubscriptionFrequency.Weekly, "2026-03-02", "2026-03-03", "2026-03-09")]
    [InlineData(SubscriptionFrequency.Weekly, "2026-03-02", "2026-03-09", "2026-03-09")]
    [InlineData(SubscriptionFrequency.Biweekly, "2026-03-02", "2026-03-03", "2026-03-16")]
    [InlineData(SubscriptionFrequency.Biweekly, "2026-03-02", "2026-03-17", "2026-03-30")]
    public void Weeks_count_from_the_start(SubscriptionFrequency frequency, string start, string from, string expected) =>
        Next(start, frequency, null, from).ShouldBe(expected);

    [Theory]
    [InlineData(SubscriptionFrequency.Weekly, 5, "2026-03-02", "2026-03-06")]
    [InlineData(SubscriptionFrequency.Weekly, 0, "2026-03-02", "2026-03-08")]
    [InlineData(SubscriptionFrequency.Weekly, 7, "2026-03-02", "2026-03-08")]
    [InlineData(SubscriptionFrequency.Monthly, 31, "2026-02-10", "2026-02-28")]
    [InlineData(SubscriptionFrequency.Monthly, 5, "2026-02-10", "2026-03-05")]
    [InlineData(SubscriptionFrequency.Quarterly, 5, "2026-02-10", "2026-03-05")]
    public void The_wanted_day_comes_after_the_start(SubscriptionFrequency frequency, int day, string start, string expected) =>
        Next(start, frequency, day, start).ShouldBe(expected);

    [Fact]
    public void Every_day_leads_to_one_that_is_not_before_it_and_stays_there()
    {
        var random = new Random(5);
        for (var i = 0; i < 2_000; i++)
        {
            var frequency = (SubscriptionFrequency)random.Next(4);
            int? day = random.Next(2) == 0 ? null : random.Next(1, frequency <= SubscriptionFrequency.Biweekly ? 7 : 32);
            var start = new DateOnly(2026, 1, 1).AddDays(random.Next(700));
            var from = start.AddDays(random.Next(1_000));

            var next = DeliverySchedule.OnOrAfter(start, frequency, day, from);

            next.ShouldBeGreaterThanOrEqualTo(from);
            DeliverySchedule.OnOrAfter(start, frequency, day, next).ShouldBe(next);
            (next.DayNumber - from.DayNumber).ShouldBeLessThan(frequency switch
            {
                SubscriptionFrequency.Weekly => 7,
                SubscriptionFrequency.Biweekly => 21,
                SubscriptionFrequency.Monthly => 62,
                _ => 124,
            });
        }
    }

    private static string Next(string start, SubscriptionFrequency frequency, int? day, string from) =>
        DeliverySchedule.OnOrAfter(Day(start), frequency, day, Day(from))
            .ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
