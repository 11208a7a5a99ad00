using FunctionsCommerce.Core.Marketing.Tracking;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing.Campaigns;

/// <summary>Some recipients to be sent to.</summary>
/// <param name="Page">Those whose records name this page.</param>
/// <param name="AndLater">And all later ones.</param>
/// <param name="Round">Only those whom the carrier refused no more than so often.</param>
/// <param name="Size">No more than so many.</param>
public sealed record SendBatch(long CampaignId, int Page, bool AndLater, int Round, int Size);

/// <summary>Sends a campaign to its audience. A batch can be repeated: recipients already reached are not sent to again.</summary>
public sealed class CampaignSender(
    IDocumentStore store, CampaignMessageSender recipients, CampaignOutages outages, TrackingLinks links, QuietHours quiet,
    TimeProvider time, StoreSettings shop)
{
    private const int Parallel = 10;

    /// <summary>One more than a page has: so it shows whether there are more.</summary>
    private const int Most = AudienceSnapshotService.PageSize + 1;

    /// <summary>False when there is more to send after reading the campaign again.</summary>
    public async ValueTask<bool> SendAsync(SendBatch order, CancellationToken ct)
    {
        if (await SendableAsync(order.CampaignId, ct) is not { } campaign)
        {
            return false;
        }

        var open = await OpenAsync(campaign, order, ct);

        // The claimant died: whether the carrier has these messages is unknown.
        foreach (var lost in open.Where(send => send.Outcome == SendOutcome.Claimed))
        {
            await store.TrySaveAsync(lost with { Outcome = SendOutcome.Unknown }, ct);
        }

        var due = open.Where(send => send.Outcome == SendOutcome.Pending && send.Attempts <= order.Round).ToList();
        var text = new CampaignMessageRenderer(campaign, links, shop);
        var tries = campaign.Outage?.Tries;
        foreach (var few in From(due, tries ?? 0).Take(order.Size).Chunk(tries is null ? Parallel : 1))
        {
            // It may have been cancelled, quiet hours may have begun, or this process may be stopping.
            if (ct.IsCancellationRequested || await SendableAsync(order.CampaignId, ct) is not { } current)
            {
                return false;
            }

            var handed = await Task.WhenAll(few.Select(send => recipients.SendAsync(campaign, send, text)));
            var answered = handed.Any(one => one.Answered);
            if (handed.Select(one => one.Outage).OfType<CarrierOutage>().MaxBy(outage => outage.RetryAfter) is { } outage)
            {
                await outages.NoteAsync(order.CampaignId, outage, answered);
                return false;
            }

            if (answered && current.Outage is not null)
            {
                await outages.ClearAsync(order.CampaignId);
            }
        }

        return due.Count == 0 || (due.Count <= order.Size && open.Count < Most);
    }

    /// <summary>After an outage they go one by one, and each time from another one on: the carrier may fail over one message
    /// alone.</summary>
    private static IEnumerable<CampaignRecipient> From(List<CampaignRecipient> due, int tries) =>
        due.Count == 0 ? due : due.Skip(tries % due.Count).Concat(due.Take(tries % due.Count));

    /// <summary>Null when nothing may be sent now.</summary>
    private async ValueTask<Campaign?> SendableAsync(long campaignId, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        return quiet.NextOpen(now) <= now
            && await store.ReadAsync<Campaign>(
                Campaign.PartitionOf(campaignId), Campaign.DocumentId, ct) is { Status: CampaignStatus.Sending } campaign
            && !(campaign.Outage?.Until > now)
            ? campaign
            : null;
    }

    private async ValueTask<IReadOnlyList<CampaignRecipient>> OpenAsync(Campaign campaign, SendBatch order, CancellationToken ct)
    {
        IQueryable<CampaignRecipient> Shape(IQueryable<CampaignRecipient> all)
        {
            all = order.AndLater ? all.Where(send => send.Page >= order.Page) : all.Where(send => send.Page == order.Page);
            return all.Where(send => send.Outcome == SendOutcome.Pending || send.Outcome == SendOutcome.Claimed).Take(Most);
        }

        return (await store.QueryAsync(
            new Query<CampaignRecipient, CampaignRecipient>(Shape, campaign.Partition) { PageSize = Most }, ct)).Items;
    }
}
