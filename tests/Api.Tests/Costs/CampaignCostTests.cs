using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using FunctionsCommerce.Api.Tests.CateredByAfrica;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Api.Tests.Costs;

/// <summary>A campaign asks of the store what docs/cost.md says, recipient by recipient.</summary>
[Collection(CountedTests.Name)]
public sealed class CampaignCostTests : IAsyncLifetime
{
    private const int People = 1_000;
    private readonly StoreHost store = new();
    private readonly ConcurrentDictionary<string, int> counts = [];

    public Task InitializeAsync() => store.InitializeAsync();

    public Task DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task A_recipient_costs_what_the_page_says()
    {
        await Crowd.Of(store, People);
        var staff = await Marketer.SignIn(store);
        var id = (await staff.Post("/emails/campaigns", new { name = "N", subject = "S", body = "<p>B</p>", recipientType = "all" }))
            .At("data.id")
            .GetString()!;
        await store.Idle();
        using var meters = Counting();

        await staff.Post($"/emails/campaigns/{id}/send");
        await store.Idle();
        meters.Dispose();

        // What the pages and the campaign as a whole ask is shared by their recipients.
        PerRecipient("commit").ShouldBeInRange(2, 2.1);
        PerRecipient("read").ShouldBeInRange(1, 1.2);
        PerRecipient("read_many").ShouldBe(0);
        (PerRecipient("query") + PerRecipient("query_all") + PerRecipient("count")).ShouldBeLessThan(0.05);
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "cost.md"));
        page.ShouldContain("| each recipient | 2 commit, 1 read |");
    }

    private MeterListener Counting()
    {
        var meters = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == Telemetry.Name && instrument.Name == "store.operations")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        meters.SetMeasurementEventCallback<long>(
            (_, count, tags, _) => counts.AddOrUpdate((string)tags[0].Value!, (int)count, (_, known) => known + (int)count));
        meters.Start();
        return meters;
    }

    private double PerRecipient(string operation) => counts.GetValueOrDefault(operation) / (double)People;
}
