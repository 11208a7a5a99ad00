using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost.Mailbox;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

public sealed class BigCampaignTests : IAsyncLifetime
{
    private const int People = 10_000;
    private const int Kills = 10;
    private readonly StoreHost store = new();

    public Task InitializeAsync() => store.InitializeAsync();

    public Task DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task A_campaign_to_ten_thousand_that_is_scheduled_for_tomorrow_reaches_everybody_once()
    {
        await Crowd.Of(store, People);
        var id = await ScheduleForTomorrow();
        (await store.Service<IDocumentStore>()
            .CountAsync(new Query<CampaignRecipient, CampaignRecipient>(all => all), CancellationToken.None)).ShouldBe(0);

        await store.Post("/local/clock/advance", new { seconds = TimeSpan.FromDays(1).TotalSeconds });
        await Quiet();

        var mails = Mails();
        mails.Count.ShouldBe(People);
        mails.Select(mail => mail.To).Distinct().Count().ShouldBe(People);
        store.Service<LocalMailbox>().Repeats().ShouldBeEmpty();
        var staff = await Marketer.SignIn(store);
        var report = (await staff.Get($"/emails/campaigns/{id}")).Expect(HttpStatusCode.OK);
        report.At("data.status").GetString().ShouldBe("sent");
        report.At("data.recipients").GetRawText().ShouldBe(
            """{"pending":0,"sent":10000,"failed":0,"skipped":0,"unknown":0,"delivered":10000,"opened":0,"machineOpened":0,"clicked":0,"unsubscribed":0}""");
        await store.Advance(TimeSpan.FromMinutes(1));
        var pixel = Marketer.Link(new Mail("", "", "", null, mails[0].Body, default), 'o');
        await store.Send(HttpMethod.Get, pixel, headers: ("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0"));
        var listed = (await staff.Get("/emails/campaigns")).At("data.campaigns.0");
        listed.GetProperty("sentCount").GetInt32().ShouldBe(People);
        listed.GetProperty("openRate").GetRawText().ShouldBe("0.01");
    }

    [Fact]
    public async Task Killed_ten_times_amid_the_sending_nobody_is_left_out_and_nobody_is_sent_to_twice()
    {
        await Crowd.Of(store, People);
        await ScheduleForTomorrow();
        await store.Stop();
        var random = new Random(4711);
        var amid = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            amid += await KillAmid(isFirst: kill == 0, after: TimeSpan.FromMilliseconds(random.Next(50, 400))) ? 1 : 0;
        }

        await store.InitializeAsync();
        await Quiet();

        amid.ShouldBeGreaterThan(Kills / 2);
        var records = await Records();
        var mails = Mails().Select(mail => mail.Id).ToHashSet();
        records.Count.ShouldBe(People);
        records.ShouldAllBe(record => record.Outcome == SendOutcome.Sent || record.Outcome == SendOutcome.Unknown);
        records.Where(record => record.Outcome == SendOutcome.Sent).ShouldAllBe(record => mails.Contains(IdOf(record)));
        mails.Except(records.Select(IdOf)).ShouldBeEmpty();
        store.Service<LocalMailbox>().Repeats().Where(mails.Contains).ShouldBeEmpty("sent twice");
        var counts = (await store.Service<IDocumentStore>()
            .ReadAsync<Campaign>(records[0].Partition, Campaign.DocumentId, CancellationToken.None))!.Counts;
        counts.Sent.ShouldBe(records.Count(record => record.Outcome == SendOutcome.Sent));
        counts.Unknown.ShouldBe(People - counts.Sent);
        counts.Unknown.ShouldBeLessThan(People / 10);
    }

    private async Task<string> ScheduleForTomorrow() => (await (await Marketer.SignIn(store)).Post("/emails/campaigns", new
    {
        name = "Tomorrow",
        subject = "Hi {{first_name}}",
        body = "<p>Tomorrow is today.</p>",
        recipientType = "all",
        scheduleAt = store.App.Clock.GetUtcNow().AddDays(1),
    })).Expect(HttpStatusCode.Created).At("data.id").GetString()!;

    /// <summary>Answers whether the process was still sending when it was killed.</summary>
    private async Task<bool> KillAmid(bool isFirst, TimeSpan after)
    {
        using var host = await HostProcess.Start(store.Options.DataFolder);
        using var client = new HttpClient { BaseAddress = host.Address };
        var advanced = isFirst
            ? client.PostAsJsonAsync("/local/clock/advance", new { seconds = TimeSpan.FromDays(1).TotalSeconds })
            : Task.CompletedTask;
        while (isFirst && (await client.GetFromJsonAsync<JsonElement>("/local/clock")).GetProperty("offsetSeconds").GetDouble() == 0)
        {
            await Task.Yield();
        }

        // Answers when nothing is left to do, or after that time.
        var idle = await (await client.PostAsync(
            FormattableString.Invariant($"/local/idle?seconds={after.TotalSeconds}"), null)).Content.ReadFromJsonAsync<JsonElement>();
        host.Kill();
        await Task.WhenAny(advanced);
        return !idle.GetProperty("idle").GetBoolean();
    }

    /// <summary>Until nothing moves any more, however slow this machine is.</summary>
    private async Task Quiet()
    {
        for (var patience = 0; patience < 20; patience++)
        {
            if ((await store.Post("/local/idle?seconds=30")).At("idle").GetBoolean())
            {
                return;
            }
        }

        throw new TimeoutException("The host was still busy.");
    }

    private List<MailboxMessage> Mails() =>
        [
            .. store.Service<LocalMailbox>()
                .Messages(null, int.MaxValue)
                .Where(mail => mail.Id.EndsWith("-marketing", StringComparison.Ordinal)),
        ];

    private async Task<List<CampaignRecipient>> Records()
    {
        List<CampaignRecipient> records = [];
        await foreach (var record in store.Service<IDocumentStore>()
            .AllAsync(new Query<CampaignRecipient, CampaignRecipient>(all => all) { PageSize = 1000 }, CancellationToken.None))
        {
            records.Add(record);
        }

        return records;
    }

    private static string IdOf(CampaignRecipient record) => CampaignMessageRenderer.MessageId(record.CampaignId, record.CustomerId);
}
