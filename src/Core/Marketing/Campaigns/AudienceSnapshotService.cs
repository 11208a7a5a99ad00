using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing.Campaigns;

/// <summary>How far an audience is written down.</summary>
/// <param name="Cursor">Up to this account.</param>
/// <param name="Pages">The number of pages; each recipient's record names its page, from 0.</param>
public sealed record AudienceSnapshot(long Cursor, int Pages, bool IsComplete)
{
    public static readonly AudienceSnapshot None = new(0, 0, false);
}

/// <summary>Takes a snapshot of a campaign's audience before anything is sent: a record for each recipient, also for skipped
/// ones.</summary>
public sealed class AudienceSnapshotService(IDocumentStore store, SegmentQuery reader)
{
    /// <summary>As many as one batch of the store takes.</summary>
    public const int PageSize = DocumentBatch.MaxWrites;

    private const int PagesAtATime = 10;

    /// <summary>Writes the next pages. Idempotent.</summary>
    public async ValueTask<AudienceSnapshot> SnapshotAsync(long campaignId, AudienceSnapshot from, CancellationToken ct)
    {
        if (await store.ReadAsync<Campaign>(
            Campaign.PartitionOf(campaignId), Campaign.DocumentId, ct) is not { Status: CampaignStatus.Sending } campaign)
        {
            return from;
        }

        // One that is resumed has its audience.
        if (campaign.AudiencePages is { } known)
        {
            return new AudienceSnapshot(from.Cursor, known, true);
        }

        var frozen = from;
        for (var i = 0; i < PagesAtATime && !frozen.IsComplete; i++)
        {
            var page = await reader.PageAsync(campaign, frozen.Cursor, PageSize, ct);
            await WriteAsync([.. page.Members.Select(account => Record(campaign, account, frozen.Pages))], ct);
            frozen = new AudienceSnapshot(page.Cursor ?? frozen.Cursor, frozen.Pages + 1, page.Cursor is null);
        }

        if (frozen.IsComplete)
        {
            _ = await store.UpdateAsync<Campaign>(
                campaign.Partition, Campaign.DocumentId, current => current with { AudiencePages = frozen.Pages },
                Errors.NotFound("Campaign"), ct);
        }

        return frozen;
    }

    private static CampaignRecipient Record(Campaign campaign, Account account, int page)
    {
        var skip = MarketingEligibility.GetSkipReason(account, campaign.Channel, campaign.Style);
        return new CampaignRecipient
        {
            CampaignId = campaign.CampaignId,
            CustomerId = account.AccountId,
            Page = page,
            Outcome = skip is null ? SendOutcome.Pending : SendOutcome.Skipped,
            Skip = skip,
        };
    }

    private ValueTask WriteAsync(IReadOnlyList<CampaignRecipient> records, CancellationToken ct) => store.UpdateAsync(
        async attempt =>
        {
            if (!attempt.Before.Ok)
            {
                // An attempt before this one came as far as some of them, or all.
                var known = await store.ReadManyAsync<CampaignRecipient>(
                    [.. records.Select(record => new DocumentKey(record.Partition, record.Id))], ct);
                var written = known.Select(record => record.CustomerId).ToHashSet();
                records = [.. records.Where(record => !written.Contains(record.CustomerId))];
            }

            return records.Count == 0
                ? null
                : records.Aggregate(new DocumentBatch(Containers.Marketing, records[0].Partition), (batch, record) => batch.Create(record));
        },
        ct);
}
