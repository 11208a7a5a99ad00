using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

public sealed class CampaignPreviewTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Body = "<p>Hi {{customer_name}}, <a href=\"https://example.com/offer\">an offer</a></p>";

    [Fact]
    public async Task A_preview_shows_the_mail_counts_the_audience_and_saves_nothing()
    {
        var staff = await Marketer.SignIn(store);
        var shopper = await Shopper.Register(store);
        var before = (await staff.Get("/emails/campaigns")).At("data.pagination.total").GetInt32();

        var preview = (await staff.Post(
            "/emails/campaigns/preview",
            new
            {
                subject = "News for {{first_name}}",
                body = Body,
                recipientType = "custom",
                recipientIds = new[] { Marketer.IdOf(shopper) },
            })).Expect(HttpStatusCode.OK);
        var uncounted = (await staff.Post("/emails/campaigns/preview", new { subject = "News", templateType = "promotion" })).Expect(
            HttpStatusCode.OK);

        preview.At("data.subject").GetString()!.ShouldNotContain("{{");
        var html = preview.At("data.body").GetString()!;
        html.ShouldContain("href=\"https://example.com/offer\"");
        html.ShouldContain(">Unsubscribe</a>");
        html.ShouldNotContain("/t/");
        preview.At("data.estimatedRecipients").GetInt32().ShouldBe(1);
        uncounted.At("data.body").GetString()!.ShouldContain("A special offer for you");
        uncounted.Json.GetProperty("data").TryGetProperty("estimatedRecipients", out _).ShouldBeFalse();
        (await staff.Get("/emails/campaigns")).At("data.pagination.total").GetInt32().ShouldBe(before);
        (await store.Mailbox(StoreHost.AdminEmail)).ShouldNotContain(mail => mail.Id.EndsWith("-test", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_test_mail_goes_to_the_caller_and_to_nobody_else()
    {
        var staff = await Marketer.SignIn(store);
        var shopper = await Shopper.Register(store);

        var tried = (await staff.Post(
            "/emails/campaigns/preview",
            new
            {
                subject = "Only a test",
                body = Body,
                recipientType = "custom",
                recipientIds = new[] { Marketer.IdOf(shopper) },
                mailToMe = true,
            })).Expect(HttpStatusCode.OK);

        tried.At("data.mailedTo").GetString().ShouldBe(StoreHost.AdminEmail);
        (await store.Mailbox(StoreHost.AdminEmail)).ShouldContain(mail => mail.Subject == "Only a test");
        (await store.Mailbox(shopper.Email)).ShouldNotContain(mail => mail.Subject == "Only a test");
    }

    [Fact]
    public async Task What_no_campaign_may_say_is_refused()
    {
        var staff = await Marketer.SignIn(store);

        var refused = await staff.Post("/emails/campaigns/preview", new { subject = "News", body = "<script>alert(1)</script>" });

        refused.Expect(HttpStatusCode.BadRequest);
    }
}
