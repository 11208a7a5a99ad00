using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Shared.Ids;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>What happens to a campaign while it waits and while it is sent, to a hundred people every ten seconds.</summary>
public sealed class CampaignCourseTests : IAsyncLifetime
{
    private const int People = 250;
    private readonly StoreHost store = new();
    private Shopper first = null!;
    private Marketer staff = null!;

    public async Task InitializeAsync()
    {
        store.Options = store.Options with
        {
            Settings = new Dictionary<string, string?>(store.Options.Settings) { ["Marketing:SendsPerMinute"] = "600" },
        };
        await store.InitializeAsync();
        first = await Crowd.Of(store, People);
        staff = await Marketer.SignIn(store);
    }

    public Task DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task It_keeps_to_the_rate_that_the_carrier_allows()
    {
        var id = await Send();
        await store.Idle();
        var atOnce = await Recipients(id);
        await store.Advance(TimeSpan.FromSeconds(11));
        var later = await Recipients(id);
        await store.Advance(TimeSpan.FromSeconds(30));

        (atOnce.Sent, atOnce.Pending).ShouldBe((100, 150));
        (later.Sent, later.Pending).ShouldBe((200, 50));
        (await Recipients(id)).ShouldBe(("sent", 250, 0, 0));
    }

    [Fact]
    public async Task Cancelled_amid_the_sending_nobody_else_gets_it_and_who_got_it_is_counted()
    {
        var id = await Send();
        await store.Idle();

        var cancelled = await staff.Post($"/emails/campaigns/{id}/cancel");
        await store.Advance(TimeSpan.FromMinutes(5));

        cancelled.Expect(HttpStatusCode.OK).At("data.status").GetString().ShouldBe("cancelled");
        (await Recipients(id)).ShouldBe(("cancelled", 100, 150, 0));
        (await staff.Get("/emails/campaigns")).At("data.campaigns.0.sentCount").GetInt32().ShouldBe(100);
        (await staff.Post($"/emails/campaigns/{id}/send")).Expect(HttpStatusCode.Conflict);
        await IsOver(id);
    }

    [Fact]
    public async Task Cancelled_while_it_waits_it_ends_at_once()
    {
        var id = await Schedule(TimeSpan.FromHours(2));
        await store.Idle();

        (await staff.Post($"/emails/campaigns/{id}/cancel")).Expect(HttpStatusCode.OK);
        await store.Idle();

        await IsOver(id);
        await store.Advance(TimeSpan.FromHours(3));
        (await store.Mailbox(first.Email)).ShouldNotContain(mail => mail.Id.EndsWith("-marketing"));
    }

    [Fact]
    public async Task Sent_now_a_scheduled_campaign_does_not_wait_any_longer()
    {
        var id = await Schedule(TimeSpan.FromDays(20));
        await store.Idle();

        (await staff.Post($"/emails/campaigns/{id}/send")).Expect(HttpStatusCode.OK).At("data.status").GetString().ShouldBe("sending");
        await store.Advance(TimeSpan.FromMinutes(1));

        (await Recipients(id)).ShouldBe(("sent", 250, 0, 0));
    }

    [Fact]
    public async Task Who_left_after_the_audience_was_frozen_gets_nothing_and_staff_can_see_why()
    {
        var id = await Send();
        await store.Idle();
        var (silent, blocked, deleted) = (first.CustomerId + 247, first.CustomerId + 248, first.CustomerId + 249);
        await Crowd.Change(
            store, silent, account => account with { MarketingConsent = false, UnsubscribedAt = store.App.Clock.GetUtcNow() });
        await Crowd.Change(store, blocked, account => account with { Status = Core.Accounts.AccountStatus.Suspended });
        (await staff.Delete($"/customers/{Customer(deleted)}")).Expect(HttpStatusCode.OK);

        await store.Advance(TimeSpan.FromMinutes(1));

        (await Recipients(id)).ShouldBe(("sent", 247, 0, 3));
        var skipped = (await staff.Get($"/emails/campaigns/{id}/recipients?status=skipped")).Expect(HttpStatusCode.OK);
        skipped.At("data.pagination.total").GetInt32().ShouldBe(3);
        skipped.At("data.recipients").EnumerateArray()
            .Select(recipient => (recipient.GetProperty("customerId").GetString(), recipient.GetProperty("reason").GetString()))
            .ShouldBe([(Customer(silent), "unsubscribed"), (Customer(blocked), "suspended"), (Customer(deleted), "deleted")]);
        (await staff.Get($"/emails/campaigns/{id}/recipients?status=sent&limit=100")).At("data.recipients").GetArrayLength().ShouldBe(100);
        (await staff.Get($"/emails/campaigns/{id}/recipients?status=lost")).Expect(HttpStatusCode.BadRequest);
        (await staff.Get("/emails/campaigns/email_zzz/recipients")).Expect(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_start_that_got_lost_and_an_instance_that_ended_too_early_are_made_good_by_the_sweeper(bool isLost)
    {
        var id = await Schedule(TimeSpan.FromHours(1));
        await store.Idle();
        var client = store.Service<DurableTaskClient>();
        await client.TerminateInstanceAsync(Instance(id), CancellationToken.None);
        await store.Idle();
        if (isLost)
        {
            (await client.PurgeInstanceAsync(Instance(id), CancellationToken.None)).PurgedInstanceCount.ShouldBe(1);
        }

        await store.Advance(TimeSpan.FromHours(1) + TimeSpan.FromMinutes(7));

        staff = await Marketer.SignIn(store);
        (await Recipients(id)).ShouldBe(("sent", 250, 0, 0));
    }

    [Fact]
    public async Task A_text_message_goes_the_same_way_and_can_be_cancelled()
    {
        var sending = await staff.Post("/messages/send", new { type = "sms", content = "Hi", recipientType = "all" });
        var id = sending.Expect(HttpStatusCode.OK).At("data.id").GetString();
        await store.Idle();

        var cancelled = await staff.Post($"/messages/{id}/cancel");
        await store.Advance(TimeSpan.FromMinutes(1));

        cancelled.Expect(HttpStatusCode.OK).At("data.status").GetString().ShouldBe("cancelled");
        var report = await staff.Get($"/messages/{id}");
        report.At("data.recipients.sent").GetInt32().ShouldBe(100);
        report.At("data.recipients.pending").GetInt32().ShouldBe(150);
        (await staff.Get($"/messages/{id}/recipients?status=pending")).At("data.pagination.total").GetInt32().ShouldBe(150);
        (await staff.Post($"/messages/{id}/cancel")).Expect(HttpStatusCode.Conflict);
        (await staff.Get("/messages/msg_zzz")).Expect(HttpStatusCode.NotFound);
        (await staff.Get($"/emails/campaigns/{id}")).Expect(HttpStatusCode.NotFound);
    }

    private async Task<string> Send()
    {
        var id = (await staff.Post("/emails/campaigns", new { name = "N", subject = "S", body = "<p>B</p>", recipientType = "all" }))
            .At("data.id")
            .GetString()!;
        (await staff.Post($"/emails/campaigns/{id}/send")).Expect(HttpStatusCode.OK).At("data.status").GetString().ShouldBe("sending");
        return id;
    }

    private async Task<string> Schedule(TimeSpan after) => (await staff.Post("/emails/campaigns", new
    {
        name = "N",
        subject = "S",
        body = "<p>B</p>",
        recipientType = "all",
        scheduleAt = store.App.Clock.GetUtcNow() + after,
    })).Expect(HttpStatusCode.Created).At("data.id").GetString()!;

    private async Task<(string? Status, int Sent, int Pending, int Skipped)> Recipients(string id)
    {
        var report = (await staff.Get($"/emails/campaigns/{id}")).Expect(HttpStatusCode.OK);
        var recipients = report.At("data.recipients");
        return (
            report.At("data.status").GetString(), recipients.GetProperty("sent").GetInt32(), recipients.GetProperty("pending").GetInt32(),
            recipients.GetProperty("skipped").GetInt32());
    }

    private async Task IsOver(string id) =>
        (await store.Service<DurableTaskClient>().GetInstanceAsync(Instance(id)))!.RuntimeStatus.ShouldBe(
            OrchestrationRuntimeStatus.Completed);

    private static string Instance(string id) => id.Replace("email_", "campaign-", StringComparison.Ordinal);

    private static string Customer(long id) => "cust_" + Base36.Encode(id);
}
