using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.LocalHost;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>Quiet hours and frequency caps.</summary>
public sealed class CampaignLimitTests
{
    [Fact]
    public async Task In_quiet_hours_a_campaign_is_held_until_they_end()
    {
        await using var host = await TestHost.Start(Quiet);
        var store = host.Store;
        var staff = await Marketer.SignIn(store);
        var shopper = await Shopper.Register(store);

        var sent = await staff.SendCampaign(to: shopper);
        var held = await staff.Get($"/emails/campaigns/{sent.At("data.campaignId").GetString()}");
        await store.Advance(TimeSpan.FromMinutes(30));
        var night = await staff.Mails(shopper);
        await store.Advance(TimeSpan.FromHours(2));
        var morning = await (await Marketer.SignIn(store)).Mails(shopper);

        sent.At("data.status").GetString().ShouldBe("sending");
        var until = held.At("data.heldUntil").GetDateTimeOffset();
        night.ShouldBeEmpty();
        morning.ShouldHaveSingleItem().SentAt.ShouldBeGreaterThanOrEqualTo(until);
    }

    [Fact]
    public async Task Quiet_hours_that_begin_amid_the_sending_hold_the_rest()
    {
        await using var host = await TestHost.Start(options => With(
            options,
            ("Marketing:QuietFrom", Time(TimeSpan.FromHours(1))), ("Marketing:QuietUntil", Time(TimeSpan.FromHours(3))),
            ("Marketing:SendsPerMinute", "3")));
        var store = host.Store;
        var staff = await Marketer.SignIn(store);
        await Crowd.Of(store, 250);
        var id = (await staff.Post("/emails/campaigns", new { name = "N", subject = "S", body = "<p>B</p>", recipientType = "all" }))
            .At("data.id")
            .GetString()!;
        await staff.Post($"/emails/campaigns/{id}/send");

        await Hours(store, 1.5);
        var first = await Sent(store, id);
        await Hours(store, 1);
        var second = await Sent(store, id);
        await Hours(store, 3);

        first.ShouldBeGreaterThan(100);
        first.ShouldBeLessThan(200);
        second.ShouldBe(first);
        (await Sent(store, id)).ShouldBe(250);
    }

    [Fact]
    public async Task Who_had_enough_marketing_lately_is_skipped_until_the_window_has_passed()
    {
        await using var host = await TestHost.Start(options => With(options, ("Marketing:FrequencyCap", "2")));
        var store = host.Store;
        var staff = await Marketer.SignIn(store);
        var shopper = await Shopper.Register(store);

        await staff.SendCampaign(to: shopper);
        await staff.SendCampaign(to: shopper);
        var third = await staff.SendCampaign(to: shopper);
        var recipients = await staff.Get($"/emails/campaigns/{third.At("data.campaignId").GetString()}/recipients");
        await store.Advance(TimeSpan.FromDays(7));
        var later = await (await Marketer.SignIn(store)).SendCampaign(to: shopper);

        third.At("data.sentCount").GetInt32().ShouldBe(0);
        recipients.At("data.recipients.0.status").GetString().ShouldBe("skipped");
        recipients.At("data.recipients.0.reason").GetString().ShouldBe("frequency_cap");
        later.At("data.sentCount").GetInt32().ShouldBe(1);
        (await (await Marketer.SignIn(store)).Mails(shopper)).Count.ShouldBe(3);
    }

    /// <summary>It has been quiet for an hour and will be for two more.</summary>
    private static LocalHostOptions Quiet(LocalHostOptions options) =>
        With(options, ("Marketing:QuietFrom", Time(TimeSpan.FromHours(-1))), ("Marketing:QuietUntil", Time(TimeSpan.FromHours(2))));

    private static LocalHostOptions With(LocalHostOptions options, params (string Name, string Value)[] settings)
    {
        var all = new Dictionary<string, string?>(options.Settings);
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        return options with { Settings = all };
    }

    private static string Time(TimeSpan fromNow) => TimeOnly.FromDateTime(DateTime.UtcNow + fromNow).ToString("HH:mm:ss", null);

    /// <summary>In steps: the clock stops only so often on its way.</summary>
    private static async Task Hours(StoreHost store, double hours)
    {
        for (var half = 0; half < hours * 2; half++)
        {
            await store.Advance(TimeSpan.FromMinutes(30));
        }
    }

    private static async Task<int> Sent(StoreHost store, string id)
    {
        var report = await (await Marketer.SignIn(store)).Get($"/emails/campaigns/{id}");
        return report.Expect(HttpStatusCode.OK).At("data.recipients.sent").GetInt32();
    }
}
