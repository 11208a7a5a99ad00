using System.Collections.Concurrent;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Marketing;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Marketing.Tracking;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>A carrier that does not take everything, and a process that dies between carrier and record.</summary>
public sealed class RefusingCarrierTests : IAsyncLifetime
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private readonly StoreHost store = new();
    private readonly Carrier carrier = new();
    private Shopper shopper = null!;
    private Campaign campaign = null!;

    public async Task InitializeAsync()
    {
        store.Options = store.Options with
        {
            Settings = new Dictionary<string, string?>(store.Options.Settings) { ["Marketing:FrequencyCap"] = "1" },
        };
        await store.InitializeAsync();
        shopper = await Shopper.Register(store);

        // The sweeper comes at every fifth minute and would take part.
        var minutes = TimeSpan.FromMinutes(5).Ticks;
        await store.Advance(TimeSpan.FromTicks(minutes - (store.App.Clock.GetUtcNow().Ticks % minutes)) + TimeSpan.FromSeconds(40));
        campaign = new Campaign
        {
            CampaignId = 4711,
            Channel = MessageChannel.Email,
            Name = "News",
            Subject = "News",
            Body = "<p>News</p>",
            Recipients = RecipientType.All,
            Status = CampaignStatus.Sending,
            CreatedBy = 1,
            CreatedAt = default,
            UpdatedAt = default,
        };
        await store.Service<IDocumentStore>().CreateAsync(campaign, Ct);
        await store.Service<AudienceSnapshotService>().SnapshotAsync(campaign.CampaignId, AudienceSnapshot.None, Ct);
    }

    public Task DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task Whom_the_carrier_refuses_is_tried_again_in_the_next_round()
    {
        carrier.Refusals = 2;

        (await Send(round: 0)).ShouldBeTrue();
        (await Send(round: 0)).ShouldBeTrue();
        var once = await Record();
        (await store.Service<CampaignProgress>().FinishAsync(campaign.CampaignId, Ct)).ShouldBeFalse();
        await Send(round: 1);
        await Send(round: 2);

        (once.Outcome, once.Attempts).ShouldBe((SendOutcome.Pending, 1));
        (await Record()).Outcome.ShouldBe(SendOutcome.Sent);
        carrier.Taken.ShouldBe([CampaignMessageRenderer.MessageId(campaign.CampaignId, shopper.CustomerId)]);
        (await store.Service<CampaignProgress>().FinishAsync(campaign.CampaignId, Ct)).ShouldBeTrue();
    }

    [Fact]
    public async Task Refused_three_times_it_has_failed_and_does_not_count_towards_the_cap()
    {
        carrier.Refusals = 3;

        await Send(round: 0);
        await Send(round: 1);
        await Send(round: 2);
        await Send(round: 3);

        (await Record()).Outcome.ShouldBe(SendOutcome.Failed);
        carrier.Taken.ShouldBeEmpty();
        (await store.Service<FrequencyCapService>().TryAcquireAsync(shopper.CustomerId, "another", Ct)).ShouldBeTrue();
        (await store.Service<FrequencyCapService>().TryAcquireAsync(shopper.CustomerId, "one too many", Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_claim_that_is_found_later_is_unknown_and_never_sent_again()
    {
        var documents = store.Service<IDocumentStore>();
        await documents.CommitAsync(
            new DocumentBatch(Containers.Marketing, campaign.Partition).Replace(await Record() with { Outcome = SendOutcome.Claimed }), Ct);

        (await Send(round: 0)).ShouldBeTrue();
        await store.Service<CampaignProgress>().FinishAsync(campaign.CampaignId, Ct);

        (await Record()).Outcome.ShouldBe(SendOutcome.Unknown);
        carrier.Taken.ShouldBeEmpty();
        (await documents.ReadAsync<Campaign>(campaign.Partition, Campaign.DocumentId, Ct))!.Counts.Unknown.ShouldBe(1);
    }

    [Fact]
    public async Task Two_batches_at_the_same_time_send_it_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Send(round: 0)));

        carrier.Taken.Count.ShouldBeLessThanOrEqualTo(1);
        (await Record()).Outcome.ShouldBeOneOf(SendOutcome.Sent, SendOutcome.Unknown);
    }

    private Task<bool> Send(int round)
    {
        var recipients = new CampaignMessageSender(
            store.Service<IDocumentStore>(), new MessageCarrier(carrier, store.Service<CarrierFaults>()),
            store.Service<FrequencyCapService>(), store.Service<EventFactory>(), store.App.Clock, store.Service<MarketingSettings>(),
            NullLogger<CampaignMessageSender>.Instance);
        var sender = new CampaignSender(
            store.Service<IDocumentStore>(), recipients, store.Service<CampaignOutages>(), store.Service<TrackingLinks>(),
            store.Service<QuietHours>(), store.App.Clock, store.Service<StoreSettings>());
        return sender.SendAsync(new SendBatch(campaign.CampaignId, 0, AndLater: false, round, 100), Ct).AsTask();
    }

    private async Task<CampaignRecipient> Record() =>
        (await store.Service<IDocumentStore>()
            .ReadAsync<CampaignRecipient>(campaign.Partition, CampaignRecipient.IdOf(shopper.CustomerId), Ct))!;

    private sealed class Carrier : IMessageSender
    {
        public int Refusals { get; set; }

        public ConcurrentBag<string> Taken { get; } = [];

        public Task SendAsync(OutboundMessage message, CancellationToken ct)
        {
            if (Refusals-- > 0)
            {
                throw new InvalidOperationException("The carrier refused.");
            }

            Taken.Add(message.MessageId);
            return Task.CompletedTask;
        }
    }
}
