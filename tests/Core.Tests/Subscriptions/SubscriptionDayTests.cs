using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Subscriptions;

namespace FunctionsCommerce.Core.Tests.Subscriptions;

/// <summary>Deliveries come on days, and at times, of the store.</summary>
public sealed class SubscriptionDayTests
{
    [Theory]
    [InlineData("UTC", null, "2026-03-08T00:00Z", "2026-03-09T00:00Z")]
    [InlineData("Asia/Kolkata", null, "2026-03-07T18:30Z", "2026-03-08T18:30Z")]
    [InlineData("America/New_York", null, "2026-03-08T05:00Z", "2026-03-09T04:00Z")]
    [InlineData("America/New_York", "02:30", "2026-03-08T07:30Z", "2026-03-09T06:30Z")]
    [InlineData("America/New_York", "09:00", "2026-03-08T13:00Z", "2026-03-09T13:00Z")]
    public void A_delivery_is_due_on_the_stores_day(string zone, string? time, string first, string dayAfter)
    {
        var calendar = new StoreSettings { TimeZone = zone }.Calendar;
        var preferences = new PreferencesChange(null, time is null ? null : TimeOnly.Parse(time, null), null, null);
        var subscription = Draft(new DateOnly(2026, 3, 8), preferences).Begin(
            1, 7, Channels.RocketryBox, calendar, new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero)).Value;

        subscription.DueAt(calendar).ShouldBe(DateTimeOffset.Parse(first, null));
        subscription.NextDelivery(calendar).ShouldBe(DateTimeOffset.Parse(first, null));
        (subscription with { Due = new DateOnly(2026, 3, 9) }).DueAt(calendar).ShouldBe(DateTimeOffset.Parse(dayAfter, null));
    }

    [Fact]
    public void Today_is_the_stores_day_when_a_subscription_begins()
    {
        var kolkata = new StoreSettings { TimeZone = "Asia/Kolkata" }.Calendar;
        var evening = new DateTimeOffset(2026, 3, 8, 20, 0, 0, TimeSpan.Zero); // 9 March in Kolkata.

        Draft(new DateOnly(2026, 3, 9), null).Begin(1, 7, Channels.RocketryBox, kolkata, evening).IsOk.ShouldBeTrue();
        Draft(new DateOnly(2026, 3, 8), null).Begin(1, 7, Channels.RocketryBox, kolkata, evening).IsOk.ShouldBeFalse();
    }

    [Fact]
    public void A_delivery_taken_in_hand_late_in_the_day_does_not_leave_out_the_next()
    {
        var newYork = new StoreSettings { TimeZone = "America/New_York" }.Calendar;
        var subscription = Draft(new DateOnly(2026, 3, 7), null).Begin(
            1, 7, Channels.RocketryBox, newYork, new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero)).Value;
        var late = new DateTimeOffset(2026, 3, 14, 3, 0, 0, TimeSpan.Zero); // 13 March in New York; 14 March is the next delivery.

        var begun = subscription.Begin(9, newYork, late).Subscription;

        begun.Due.ShouldBe(new DateOnly(2026, 3, 14));
        begun.Close(newYork, late).Subscription.Due.ShouldBe(new DateOnly(2026, 3, 14));
    }

    private static SubscriptionDraft Draft(DateOnly start, PreferencesChange? preferences) => new()
    {
        ProductId = 3,
        Quantity = 1,
        Frequency = SubscriptionFrequency.Weekly,
        StartDate = start,
        MethodId = 4,
        AddressId = 5,
        Preferences = preferences,
    };
}
