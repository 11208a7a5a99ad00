using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

public sealed class CampaignTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task Creating_and_sending_answers_as_documented()
    {
        var staff = await Marketer.SignIn(store);
        var shopper = await Shopper.Register(store);
        var at = store.App.Clock.GetUtcNow().AddDays(3);

        var created = await staff.Post("/emails/campaigns", new
        {
            name = "Black Friday Sale",
            subject = "50% Off Everything!",
            body = "<html>...</html>",
            templateType = "promotion",
            recipientType = "custom",
            recipientIds = new[] { Marketer.IdOf(shopper) },
            scheduleAt = at,
        });
        var sent = await staff.Post($"/emails/campaigns/{created.At("data.id").GetString()}/send");
        var list = await staff.Get("/emails/campaigns?status=sent");

        created.Expect(HttpStatusCode.Created).ShouldLookLike("""
            {"success":true,"data":{"id":"email_002","name":"Black Friday Sale","status":"scheduled","scheduleAt":"2025-12-05T08:00:00Z","estimatedRecipients":82},
            "message":"Email campaign scheduled successfully","timestamp":""}
            """);
        created.At("message").GetString().ShouldBe("Email campaign scheduled successfully");
        created.At("data.status").GetString().ShouldBe("scheduled");
        created.At("data.estimatedRecipients").GetInt32().ShouldBe(1);
        sent.Expect(HttpStatusCode.OK).ShouldLookLike("""
            {"success":true,"data":{"campaignId":"email_002","sentCount":82,"status":"sent","sentAt":"2025-12-01T11:00:00Z"},
            "message":"Email campaign sent successfully","timestamp":""}
            """);
        sent.At("data.status").GetString().ShouldBe("sent");
        sent.At("data.sentCount").GetInt32().ShouldBe(1);
        list.Expect(HttpStatusCode.OK).ShouldLookLike("""
            {"success":true,"data":{"campaigns":[{"id":"email_001","name":"Welcome Campaign","subject":"Welcome","templateType":"welcome","recipientType":"all",
            "sentCount":150,"openedCount":120,"clickedCount":45,"openRate":80.00,"clickRate":30.00,"status":"sent","sentAt":"","createdAt":""}],
            "pagination":{"page":1,"limit":20,"total":1,"totalPages":1},
            "stats":{"totalSent":1250,"averageOpenRate":75.50,"averageClickRate":28.30}},"timestamp":""}
            """);
    }

    [Fact]
    public async Task Five_customers_get_five_mails_that_can_be_counted_and_unsubscribed()
    {
        var staff = await Marketer.SignIn(store);
        var shoppers = new List<Shopper>();
        for (var i = 0; i < 5; i++)
        {
            var shopper = await Shopper.Register(store);
            await Crowd.Change(store, shopper.CustomerId, account => account with { EmailVerified = true });
            shoppers.Add(shopper);
        }

        var sent = await staff.SendCampaign("<html><body><p>Hi {{customer_name}}</p></body></html>", [.. shoppers]);

        sent.At("data.sentCount").GetInt32().ShouldBe(5);
        foreach (var shopper in shoppers)
        {
            var mail = (await staff.Mails(shopper)).ShouldHaveSingleItem();
            mail.Subject.ShouldBe("Hi John");
            mail.Body.ShouldContain("Hi John Doe");
            Marketer.Link(mail, 'o').ShouldNotBeNull();
            Marketer.Link(mail, 'u').ShouldNotBeNull();
            mail.Body.ShouldEndWith("</body></html>");
        }
    }

    [Fact]
    public async Task A_sent_campaign_is_not_sent_again()
    {
        var staff = await Marketer.SignIn(store);
        var shopper = await Shopper.Register(store);
        var id = await staff.Campaign(to: shopper);

        (await staff.Post($"/emails/campaigns/{id}/send")).Expect(HttpStatusCode.OK);
        var again = await staff.Post($"/emails/campaigns/{id}/send");

        again.Expect(HttpStatusCode.Conflict).At("error.code").GetString().ShouldBe("CONFLICT");
        (await staff.Mails(shopper)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_scheduled_is_sent_when_its_time_comes_unless_cancelled()
    {
        var staff = await Marketer.SignIn(store);
        var (one, other) = (await Shopper.Register(store), await Shopper.Register(store));
        var at = store.App.Clock.GetUtcNow().AddHours(2);
        object Draft(Shopper to) =>
            new
            {
                name = "Later",
                subject = "Later",
                body = "<p>Now</p>",
                recipientType = "custom",
                recipientIds = new[] { Marketer.IdOf(to) },
                scheduleAt = at,
            };
        await staff.Post("/emails/campaigns", Draft(one));
        var cancelled = (await staff.Post("/emails/campaigns", Draft(other))).At("data.id").GetString();
        (await staff.Post($"/emails/campaigns/{cancelled}/cancel"))
            .Expect(HttpStatusCode.OK)
            .At("data.status")
            .GetString()
            .ShouldBe("cancelled");
        (await staff.Mails(one)).ShouldBeEmpty();

        await store.Advance(TimeSpan.FromHours(2) + TimeSpan.FromMinutes(2));

        (await (await Marketer.SignIn(store)).Mails(one)).Count.ShouldBe(1);
        (await staff.Mails(other)).ShouldBeEmpty();
        (await (await Marketer.SignIn(store)).Post($"/emails/campaigns/{cancelled}/send")).Expect(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Whoever_may_not_be_sent_marketing_is_skipped_and_the_reason_is_kept()
    {
        var staff = await Marketer.SignIn(store);
        var (willing, suspended, silent) = (await Shopper.Register(store), await Shopper.Register(store), await Shopper.Register(store));
        await staff.Change(suspended, account => account with { Status = AccountStatus.Suspended });
        await staff.Change(silent, account => account with { MarketingConsent = false });

        var sent = await staff.SendCampaign(to: [willing, suspended, silent]);

        sent.At("data.sentCount").GetInt32().ShouldBe(1);
        (await staff.Mails(suspended)).ShouldBeEmpty();
        (await staff.Mails(silent)).ShouldBeEmpty();
        (await Record(sent, suspended)).Skip.ShouldBe(SkipReason.Suspended);
        (await Record(sent, silent)).Skip.ShouldBe(SkipReason.NoConsent);
        (await Record(sent, willing)).Outcome.ShouldBe(SendOutcome.Sent);
    }

    [Fact]
    public async Task Names_are_text_and_never_markup()
    {
        var staff = await Marketer.SignIn(store);
        var shopper = await Shopper.Register(store);
        await staff.Change(shopper, account => account with { Name = "<img src=x onerror=alert(1)> & co", EmailVerified = true });

        await staff.SendCampaign("<p>{{customer_name}}</p>", shopper);

        var mail = (await staff.Mails(shopper)).ShouldHaveSingleItem();
        mail.Body.ShouldContain("<p>&lt;img src");
        mail.Body.ShouldContain("&gt; &amp; co");
        mail.Body.ShouldNotContain("<img src=x");
    }

    [Fact]
    public async Task Segments_find_buyers_others_and_VIPs()
    {
        await using var alone = await OwnHost();
        var staff = await Marketer.SignIn(alone.Store);
        var product = await alone.Store.Product();
        var (buyer, window, tagged, loyal) =
            (
                await Shopper.Register(alone.Store), await Shopper.Register(alone.Store), await Shopper.Register(alone.Store),
                await Shopper.Register(alone.Store));
        await buyer.Buy(product);
        await staff.Change(tagged, account => account with { Tags = ["VIP"] });
        await alone.Store.Service<IDocumentStore>()
            .CreateAsync(new LoyaltyAccount { CustomerId = loyal.CustomerId, Available = 5000 }, CancellationToken.None);

        (await Estimate(staff, "all")).ShouldBe(4);
        (await Estimate(staff, "with_orders")).ShouldBe(1);
        (await Estimate(staff, "without_orders")).ShouldBe(3);
        (await Estimate(staff, "vip")).ShouldBe(2);
        (await staff.Mails(window)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_large_audience_is_sent_in_pages_and_everybody_gets_one()
    {
        await using var alone = await OwnHost();
        var staff = await Marketer.SignIn(alone.Store);
        var first = await Shopper.Register(alone.Store);
        await alone.Copies(first, 250);
        var created = await staff.Post(
            "/emails/campaigns", new { name = "All", subject = "All", body = "<p>All</p>", recipientType = "all" });
        created.At("data.estimatedRecipients").GetInt32().ShouldBe(251);

        var sending = await staff.Post($"/emails/campaigns/{created.At("data.id").GetString()}/send");
        await alone.Store.Idle();
        var list = await staff.Get("/emails/campaigns");

        sending.Expect(HttpStatusCode.OK).At("data.status").GetString().ShouldBe("sending");
        list.At("data.campaigns.0.status").GetString().ShouldBe("sent");
        list.At("data.campaigns.0.sentCount").GetInt32().ShouldBe(251);
        list.At("data.stats.totalSent").GetInt32().ShouldBe(251);
        (await staff.Mails(first)).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("""{"subject":"S","body":"B","recipientType":"all"}""", "name")]
    [InlineData("""{"name":"N","body":"B","recipientType":"all"}""", "subject")]
    [InlineData("""{"name":"N","subject":"S","body":"B"}""", "recipientType")]
    [InlineData("""{"name":"N","subject":"S","body":"B","recipientType":"some"}""", "recipientType")]
    [InlineData("""{"name":"N","subject":"S","body":"B","recipientType":"all","templateType":"poem"}""", "templateType")]
    [InlineData("""{"name":"N","subject":"S","body":"B","recipientType":"custom","recipientIds":[]}""", "recipientIds")]
    [InlineData("""{"name":"N","subject":"S","body":"B","recipientType":"all","scheduleAt":"2020-01-01T00:00:00Z"}""", "scheduleAt")]
    [InlineData("""{"name":"N","subject":"S","body":"{{{customer_name}}}","recipientType":"all"}""", "body")]
    [InlineData("""{"name":"N","subject":"S","body":"{{#if customer_name}}","recipientType":"all"}""", "body")]
    [InlineData("""{"name":"N","subject":"S","body":"{{frobnicate customer_name}}","recipientType":"all"}""", "body")]
    public async Task A_faulty_campaign_is_refused(string json, string field)
    {
        var staff = await Marketer.SignIn(store);

        var refused = await staff.Post("/emails/campaigns", new StringContent(json, System.Text.Encoding.UTF8, "application/json"));

        refused.Expect(HttpStatusCode.BadRequest).At("error.code").GetString().ShouldBe("VALIDATION_ERROR");
        refused.At("error.details.field").GetString().ShouldBe(field);
        refused.At("timestamp").GetDateTimeOffset().ShouldNotBe(default);
    }

    [Fact]
    public async Task Unknown_campaigns_recipients_and_filters_are_refused()
    {
        var staff = await Marketer.SignIn(store);
        var draft = new { name = "N", subject = "S", body = "B", recipientType = "custom", recipientIds = new[] { "cust_zzz" } };

        (await staff.Post("/emails/campaigns/email_zzz/send")).Expect(HttpStatusCode.NotFound);
        (await staff.Post("/emails/campaigns/nonsense/send")).Expect(HttpStatusCode.NotFound);
        (await staff.Post("/emails/campaigns", draft)).Expect(HttpStatusCode.NotFound);
        (await staff.Get("/emails/campaigns?status=lost"))
            .Expect(HttpStatusCode.BadRequest)
            .At("error.details.field")
            .GetString()
            .ShouldBe("status");
        (await staff.Get("/emails/campaigns?page=0")).Expect(HttpStatusCode.BadRequest);
        (await store.Get(Marketer.Base + "/emails/campaigns")).Expect(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Email_templates_list_their_variables()
    {
        var templates = await (await Marketer.SignIn(store)).Get("/emails/templates");

        templates.Expect(HttpStatusCode.OK).ShouldLookLike("""
            {"success":true,"data":[{"id":"template_001","name":"Welcome Email","type":"welcome","subject":"Welcome to {{company_name}}!","body":"<html>...</html>",
            "variables":["company_name","customer_name"]}],"timestamp":""}
            """);
        templates.At("data.0.variables").EnumerateArray().Select(name => name.GetString()).ShouldContain("customer_name");
        templates.At("data").EnumerateArray().Select(template => template.GetProperty("type").GetString()).Distinct()
            .ShouldBe(["welcome", "promotion", "reminder", "newsletter", "blank"], ignoreOrder: true);
    }

    private static async Task<int> Estimate(Marketer staff, string recipientType) =>
        (await staff.Post("/emails/campaigns", new { name = "N", subject = "S", body = "B", recipientType }))
            .At("data.estimatedRecipients")
            .GetInt32();

    private async Task<CampaignRecipient> Record(Answer sent, Shopper shopper)
    {
        Base36.TryDecode(sent.At("data.campaignId").GetString()!.AsSpan("email_".Length), out var id).ShouldBeTrue();
        return (await store.Service<IDocumentStore>()
            .ReadAsync<CampaignRecipient>(Campaign.PartitionOf(id), CampaignRecipient.IdOf(shopper.CustomerId), CancellationToken.None))!;
    }

    private static async Task<Alone> OwnHost()
    {
        var host = new StoreHost();
        await host.InitializeAsync();
        return new Alone(host);
    }

    private sealed record Alone(StoreHost Store) : IAsyncDisposable
    {
        /// <summary>More customers like this one; registering each would take as long as hashing their passwords.</summary>
        public async Task Copies(Shopper shopper, int count)
        {
            var documents = Store.Service<IDocumentStore>();
            var account = await documents.ReadAsync<Account>(
                CurrentUser.PartitionOf(shopper.CustomerId), Account.DocumentId, CancellationToken.None);
            for (var i = 1; i <= count; i++)
            {
                await documents.CreateAsync(
                    account! with
                    {
                        AccountId = shopper.CustomerId + i,
                        Email = $"copy{i}@example.com",
                        NormalizedEmail = $"copy{i}@example.com",
                        ETag = null,
                    },
                    CancellationToken.None);
            }
        }

        public async ValueTask DisposeAsync() => await Store.DisposeAsync();
    }
}
