using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing.Campaigns;

/// <summary>Counts a campaign's recipients by outcome, from their records.</summary>
public sealed class CampaignStatistics(IDocumentStore store)
{
    /// <summary>The campaign with the figures of its sending recounted.</summary>
    public async ValueTask<CampaignCounts> CountAsync(Campaign campaign, CancellationToken ct) => campaign.Counts with
    {
        Sent = await OfAsync(campaign, SendOutcome.Sent, ct),
        Failed = await OfAsync(campaign, SendOutcome.Failed, ct),
        Skipped = await OfAsync(campaign, SendOutcome.Skipped, ct),
        Unknown = await OfAsync(campaign, SendOutcome.Unknown, ct),
        Delivered = (int)await store.CountAsync(
            new Query<CampaignRecipient, CampaignRecipient>(all => all.Where(send => send.DeliveredAt != null), campaign.Partition), ct),
    };

    /// <summary>Those to whom nothing has happened yet, or something right now.</summary>
    public async ValueTask<int> OpenAsync(Campaign campaign, CancellationToken ct) =>
        await OfAsync(campaign, SendOutcome.Pending, ct) + await OfAsync(campaign, SendOutcome.Claimed, ct);

    private async ValueTask<int> OfAsync(Campaign campaign, SendOutcome outcome, CancellationToken ct) =>
        (int)await store.CountAsync(
            new Query<CampaignRecipient, CampaignRecipient>(all => all.Where(send => send.Outcome == outcome), campaign.Partition), ct);
}
