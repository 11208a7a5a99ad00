using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing.Campaigns;

/// <summary>A campaign with its figures as they are now.</summary>
/// <param name="Open">Recipients who have not got it yet.</param>
/// <param name="HeldUntil">When quiet hours end that hold it, or a carrier is asked again that is unavailable; null when nothing
/// does.</param>
public sealed record CampaignReport(Campaign Campaign, CampaignCounts Counts, int Open, DateTimeOffset? HeldUntil);

/// <summary>A campaign's outcome by recipient, for staff.</summary>
public sealed class CampaignReports(IDocumentStore store, CampaignStatistics tally, QuietHours quiet, TimeProvider time)
{
    public async ValueTask<Result<CampaignReport>> GetAsync(long id, MessageChannel[] channels, CancellationToken ct)
    {
        if (await FindAsync(id, channels, ct) is not { } campaign)
        {
            return Missing(channels);
        }

        var now = time.GetUtcNow();
        var open = quiet.NextOpen(campaign.Outage is { } outage && outage.Until > now ? outage.Until : now);
        return campaign.Status switch
        {
            CampaignStatus.Sending => new CampaignReport(
                campaign, await tally.CountAsync(campaign, ct), await tally.OpenAsync(campaign, ct), open > now ? open : null),
            CampaignStatus.Failed => new CampaignReport(
                campaign, await tally.CountAsync(campaign, ct), await tally.OpenAsync(campaign, ct), null),
            CampaignStatus.Cancelled => new CampaignReport(campaign, campaign.Counts, await tally.OpenAsync(campaign, ct), null),
            _ => new CampaignReport(campaign, campaign.Counts, 0, null),
        };
    }

    /// <summary>The recipients, in order of their ids; there are none before the sending begins.</summary>
    /// <param name="outcome">Only those; null for all.</param>
    public async ValueTask<Result<Paged<CampaignRecipient>>> RecipientsAsync(
        long id, MessageChannel[] channels, SendOutcome? outcome, PageRequest page, CancellationToken ct)
    {
        if (await FindAsync(id, channels, ct) is not { } campaign)
        {
            return Missing(channels);
        }

        IQueryable<CampaignRecipient> Matching(IQueryable<CampaignRecipient> all) =>
            outcome is { } wanted ? all.Where(send => send.Outcome == wanted) : all;
        return await store.PageAsync(
            new Query<CampaignRecipient, CampaignRecipient>(all => Matching(all).OrderBy(send => send.CustomerId), campaign.Partition),
            page, ct);
    }

    private async ValueTask<Campaign?> FindAsync(long id, MessageChannel[] channels, CancellationToken ct) =>
        await store.ReadAsync<Campaign>(Campaign.PartitionOf(id), Campaign.DocumentId, ct) is { } campaign
            && channels.Contains(campaign.Channel)
            ? campaign
            : null;

    private static Error Missing(MessageChannel[] channels) =>
        Errors.NotFound(channels.Contains(MessageChannel.Email) ? "Campaign" : "Message");
}
