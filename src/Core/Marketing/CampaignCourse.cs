using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing;

/// <summary>What there is to do for a campaign now.</summary>
/// <param name="IsOver">Nothing any more: it is sent, cancelled or was never to be sent.</param>
/// <param name="WaitUntil">Nothing before then; null: go on.</param>
/// <param name="Wave">How much to send at a time.</param>
public sealed record CampaignTurn(bool IsOver, DateTimeOffset? WaitUntil, SendWave Wave);

/// <summary>A campaign's way from its time to its end. The document decides, not whoever asks: each step can be repeated.</summary>
public sealed class CampaignCourse(
    IDocumentStore store, CampaignTally tally, QuietHours quiet, EventFactory events, TimeProvider time, MarketingSettings settings)
{
    /// <summary>Looks what is to be done; begins what is due.</summary>
    public async ValueTask<CampaignTurn> Look(long campaignId, CancellationToken ct)
    {
        var wave = SendRate.Wave(settings.SendsPerMinute);
        while (true)
        {
            var now = time.GetUtcNow();
            switch (await Read(campaignId, ct))
            {
                case { Status: CampaignStatus.Scheduled, ScheduleAt: { } at } when at > now:
                    return new CampaignTurn(false, at, wave);
                case { Status: CampaignStatus.Scheduled } due:
                    await Save(due with { Status = CampaignStatus.Sending, UpdatedAt = now }, ct);
                    break;
                case { Status: CampaignStatus.Sending }:
                    var open = quiet.NextOpen(now);
                    return new CampaignTurn(false, open > now ? open : null, wave);
                default:
                    return new CampaignTurn(true, null, wave);
            }
        }
    }

    /// <summary>Counts, and closes what is being sent. False when somebody has not got it yet.</summary>
    public async ValueTask<bool> Finish(long campaignId, CancellationToken ct)
    {
        while (true)
        {
            switch (await Read(campaignId, ct))
            {
                case { Status: CampaignStatus.Sending } campaign:
                    if (await tally.Open(campaign, ct) > 0)
                    {
                        return false;
                    }

                    if (await Close(campaign, ct))
                    {
                        return true;
                    }

                    break;
                case { Status: CampaignStatus.Cancelled } campaign:
                    if (await Save(campaign with { Counts = await tally.Count(campaign, ct) }, ct))
                    {
                        return true;
                    }

                    break;
                default:
                    return true;
            }
        }
    }

    private async ValueTask<bool> Close(Campaign campaign, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var sent = campaign with { Status = CampaignStatus.Sent, SentAt = now, UpdatedAt = now, Counts = await tally.Count(campaign, ct) };
        DomainEvent told = sent.Channel == MessageChannel.Email
            ? new CampaignSent(sent.CampaignId, sent.Name ?? "", sent.Counts.Sent)
            : new MessagesSent(sent.CampaignId, sent.Channel.Word(), sent.Counts.Sent, sent.Counts.Failed);
        return (await store.Commit(new Batch(Containers.Marketing, sent.Partition).Replace(sent).Emit(events.Create(sent.Partition, told)), ct)).Ok;
    }

    private ValueTask<Campaign?> Read(long id, CancellationToken ct) => store.Read<Campaign>(Campaign.PartitionOf(id), Campaign.DocumentId, ct);

    private async ValueTask<bool> Save(Campaign campaign, CancellationToken ct) =>
        (await store.Commit(new Batch(Containers.Marketing, campaign.Partition).Replace(campaign), ct)).Ok;
}
