using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing.Campaigns;

/// <summary>The next step of a campaign.</summary>
/// <param name="IsOver">True when the campaign is sent, cancelled or still a draft.</param>
/// <param name="WaitUntil">Nothing before then; null: go on.</param>
/// <param name="Wave">How much to send at a time.</param>
public sealed record CampaignNextStep(bool IsOver, DateTimeOffset? WaitUntil, SendPlan Wave);

/// <summary>A campaign's steps from its scheduled time to its end. The document decides, so each step can be repeated.</summary>
public sealed class CampaignProgress(
    IDocumentStore store, CampaignStatistics tally, QuietHours quiet, EventFactory events, TimeProvider time, MarketingSettings settings)
{
    /// <summary>Determines the next step; starts a campaign that is due.</summary>
    public async ValueTask<CampaignNextStep> GetNextStepAsync(long campaignId, CancellationToken ct)
    {
        var wave = SendThrottle.Wave(settings.SendsPerMinute);
        var turn = await store.UpdateAsync<CampaignNextStep>(
            async _ =>
            {
                var now = time.GetUtcNow();
                var campaign = await ReadAsync(campaignId, ct);
                var open = quiet.NextOpen(campaign?.Outage is { } outage && outage.Until > now ? outage.Until : now);
                var sending = new CampaignNextStep(false, open > now ? open : null, wave);
                return campaign switch
                {
                    { Status: CampaignStatus.Scheduled, ScheduleAt: { } at } when at > now => new CampaignNextStep(false, at, wave),
                    { Status: CampaignStatus.Scheduled } due => Decision.Save(
                        Replace(due with { Status = CampaignStatus.Sending, UpdatedAt = now }), sending),
                    { Status: CampaignStatus.Sending } => sending,
                    _ => new CampaignNextStep(true, null, wave),
                };
            },
            ct);
        return turn.Value;
    }

    /// <summary>Counts, and completes a campaign that is being sent. False while recipients are pending.</summary>
    public async ValueTask<bool> FinishAsync(long campaignId, CancellationToken ct)
    {
        var finished = await store.UpdateAsync<bool>(
            async _ => await ReadAsync(campaignId, ct) switch
            {
                { Status: CampaignStatus.Sending } campaign => await tally.OpenAsync(campaign, ct) > 0
                    ? false
                    : Decision.Save(await CloseAsync(campaign, ct), true),
                { Status: CampaignStatus.Cancelled or CampaignStatus.Failed } campaign =>
                    Decision.Save(Replace(campaign with { Counts = await tally.CountAsync(campaign, ct) }), true),
                _ => true,
            },
            ct);
        return finished.Value;
    }

    private async ValueTask<DocumentBatch> CloseAsync(Campaign campaign, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var sent = campaign with
        {
            Status = CampaignStatus.Sent,
            Outage = null,
            SentAt = now,
            UpdatedAt = now,
            Counts = await tally.CountAsync(campaign, ct),
        };
        DomainEvent told = sent.Channel == MessageChannel.Email
            ? new CampaignSent(sent.CampaignId, sent.Name ?? "", sent.Counts.Sent)
            : new MessagesSent(sent.CampaignId, sent.Channel.Word(), sent.Counts.Sent, sent.Counts.Failed);
        return Replace(sent).Emit(events.Create(sent.Partition, told));
    }

    private ValueTask<Campaign?> ReadAsync(long id, CancellationToken ct) =>
        store.ReadAsync<Campaign>(Campaign.PartitionOf(id), Campaign.DocumentId, ct);

    private static DocumentBatch Replace(Campaign campaign) =>
        new DocumentBatch(Containers.Marketing, campaign.Partition).Replace(campaign);
}
