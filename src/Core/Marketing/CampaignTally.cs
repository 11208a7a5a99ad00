using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing;

/// <summary>Counts a campaign's recipients by outcome, from their records.</summary>
public sealed class CampaignTally(IDocumentStore store)
{
    /// <summary>The campaign with the figures of its sending recounted.</summary>
    public async ValueTask<CampaignCounts> Count(Campaign campaign, CancellationToken ct) => campaign.Counts with
    {
        Sent = await Of(campaign, SendOutcome.Sent, ct),
        Failed = await Of(campaign, SendOutcome.Failed, ct),
        Skipped = await Of(campaign, SendOutcome.Skipped, ct),
        Unknown = await Of(campaign, SendOutcome.Unknown, ct),
        Delivered = (int)await store.Count(
            new Query<CampaignSend, CampaignSend>(all => all.Where(send => send.DeliveredAt != null), campaign.Partition), ct),
    };

    /// <summary>Those to whom nothing has happened yet, or something right now.</summary>
    public async ValueTask<int> Open(Campaign campaign, CancellationToken ct) =>
        await Of(campaign, SendOutcome.Pending, ct) + await Of(campaign, SendOutcome.Claimed, ct);

    private async ValueTask<int> Of(Campaign campaign, SendOutcome outcome, CancellationToken ct) =>
        (int)await store.Count(new Query<CampaignSend, CampaignSend>(all => all.Where(send => send.Outcome == outcome), campaign.Partition), ct);
}
