using System.Net;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>Rules about days of the year.</summary>
public sealed class BirthdayTests
{
    [Fact]
    public async Task Who_was_born_on_a_leap_day_is_congratulated_every_year()
    {
        await using var wishes = await Automated.With("birthday", 9 * 60, "Happy birthday, {{first_name}}!");
        var email = await Born(wishes.Store, "2000-02-29");

        await wishes.Until(Day(2027, 2, 28, 8));
        (await wishes.Messages(email)).ShouldBeEmpty();
        await wishes.Until(Day(2027, 2, 28, 10));
        (await wishes.Messages(email)).Count.ShouldBe(1);
        await wishes.Until(Day(2028, 2, 29, 8));
        (await wishes.Messages(email)).Count.ShouldBe(1);
        await wishes.Until(Day(2028, 2, 29, 10));
        (await wishes.Messages(email)).Count.ShouldBe(2);
        await wishes.Until(Day(2028, 3, 2, 10));

        (await wishes.Messages(email)).Count.ShouldBe(2);
        (await wishes.Messages(email))[0].Body.ShouldContain("<body>\nHappy birthday, John!");
    }

    [Fact]
    public async Task Days_begin_where_the_shop_is()
    {
        await using var wishes = await Automated.With("birthday", 0, "Happy birthday!", "email", ("Store:TimeZone", "Asia/Kolkata"));
        var email = await Born(wishes.Store, "1990-06-15");

        await wishes.Until(new DateTimeOffset(2027, 6, 14, 18, 20, 0, TimeSpan.Zero));
        (await wishes.Messages(email)).ShouldBeEmpty();
        await wishes.Until(new DateTimeOffset(2027, 6, 14, 18, 50, 0, TimeSpan.Zero));

        (await wishes.Messages(email)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_birth_date_that_was_corrected_counts_as_it_is_now()
    {
        await using var wishes = await Automated.With("birthday", 60);
        var staff = await Marketer.SignIn(wishes.Store);
        var email = BackOffice.NewEmail();
        var id = (await staff.Post("/customers", new { name = "John Doe", email, birthDate = "1990-06-10" }))
            .Expect(HttpStatusCode.Created)
            .At("data.id")
            .GetString();
        (await staff.Put($"/customers/{id}", new { birthDate = "1990-06-15" })).Expect(HttpStatusCode.OK);

        await wishes.Until(Day(2027, 6, 14, 23));
        (await wishes.Messages(email)).ShouldBeEmpty();
        await wishes.Until(Day(2027, 6, 15, 2));

        (await wishes.Messages(email)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Registrations_are_remembered_every_year_but_not_on_the_day_itself()
    {
        await using var thanks = await Automated.With("anniversary", 0, "Thank you for another year");
        await thanks.Until(Day(2027, 3, 10, 12));
        var shopper = await thanks.Shopper();

        await thanks.Until(Day(2028, 3, 9, 12));
        (await thanks.Messages(shopper.Email)).ShouldBeEmpty();
        await thanks.Until(Day(2028, 3, 10, 1));
        (await thanks.Messages(shopper.Email)).Count.ShouldBe(1);
        await thanks.Until(Day(2029, 3, 10, 1));

        (await thanks.Messages(shopper.Email)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Without_consent_nobody_is_congratulated()
    {
        await using var wishes = await Automated.With("birthday", 0);
        var email = await Born(wishes.Store, "1990-06-15");
        var shopper = await wishes.Shopper();
        await (await Marketer.SignIn(wishes.Store)).Change(
            shopper, account => account with { BirthDate = new DateOnly(1990, 6, 15), MarketingConsent = false });

        await wishes.Until(Day(2027, 6, 15, 2));

        (await wishes.Messages(email)).Count.ShouldBe(1);
        (await wishes.Messages(shopper.Email)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Customers_who_were_there_before_the_calendar_are_in_it()
    {
        await using var host = await TestHost.Start(options => options with { Empty = false });
        var id = await Automated.Rule(host.Store, "anniversary", 0, "Thank you for another year");

        await host.Store.Advance(TimeSpan.FromDays(400));

        var rules = (await (await Marketer.SignIn(host.Store)).Get("/automation/rules")).At("data.rules").EnumerateArray();
        rules.Single(rule => rule.GetProperty("id").GetString() == id).GetProperty("totalSent").GetInt32().ShouldBeGreaterThan(30);
    }

    [Fact]
    public async Task A_day_that_passed_while_the_store_was_down_is_made_up_for_once()
    {
        await using var wishes = await Automated.With("birthday", 0);
        var email = await Born(wishes.Store, "1990-06-15");
        await wishes.Until(Day(2027, 6, 14, 2));

        await wishes.Store.Advance(TimeSpan.FromDays(10));
        await wishes.Store.Restart();
        await wishes.Store.Advance(TimeSpan.FromDays(1));

        (await wishes.Messages(email)).Count.ShouldBe(1);
    }

    private static DateTimeOffset Day(int year, int month, int day, int hour) => new(year, month, day, hour, 0, 0, TimeSpan.Zero);

    private static async Task<string> Born(StoreHost store, string birthDate)
    {
        var email = BackOffice.NewEmail();
        (await (await Marketer.SignIn(store)).Post(
            "/customers", new { name = "John Doe", email, birthDate })).Expect(HttpStatusCode.Created);
        return email;
    }
}
