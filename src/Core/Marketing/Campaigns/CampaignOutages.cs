using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Marketing.Campaigns;

/// <summary>Makes a campaign wait while its carrier is unavailable, and fail when that lasts longer than
/// <see cref="MarketingSettings.OutagePatience"/>.</summary>
public sealed partial class CampaignOutages(
    IDocumentStore store, TimeProvider time, MarketingSettings settings, ILogger<CampaignOutages> log)
{
    /// <param name="answered">The carrier answered others at the same time: then the outage begins now.</param>
    public async Task NoteAsync(long campaignId, CarrierOutage outage, bool answered)
    {
        var noted = await ChangeAsync(campaignId, campaign =>
        {
            var now = time.GetUtcNow();
            return Outage.Next(answered ? null : campaign.Outage, now, outage.RetryAfter, settings.OutagePatience) is { } next
                ? campaign with { Outage = next }
                : campaign with { Status = CampaignStatus.Failed, UpdatedAt = now };
        });
        if (noted is { IsOk: true, Value: { Status: CampaignStatus.Failed, Outage.Since: var since } })
        {
            LogFailed(log, campaignId, since);
        }
        else if (noted is { IsOk: true, Value: { Status: CampaignStatus.Sending, Outage: { } waits } })
        {
            LogWaits(log, campaignId, waits.Since, waits.Until);
        }
    }

    /// <summary>The carrier answered.</summary>
    public async Task ClearAsync(long campaignId) =>
        _ = await ChangeAsync(campaignId, campaign => campaign.Outage is null ? campaign : campaign with { Outage = null });

    /// <summary>Only while it is being sent: a campaign cancelled in the meantime stays cancelled.</summary>
    private ValueTask<Result<Campaign>> ChangeAsync(long campaignId, Func<Campaign, Campaign> change) => store.UpdateAsync<Campaign>(
        Campaign.PartitionOf(campaignId),
        Campaign.DocumentId,
        campaign => campaign.Status == CampaignStatus.Sending ? change(campaign) : campaign,
        Errors.NotFound("Campaign"),
        CancellationToken.None);

    [LoggerMessage(
        Level = LogLevel.Warning, Message = "Campaign {Campaign} waits until {Until}: the message service is not available since {Since}")]
    private static partial void LogWaits(ILogger log, long campaign, DateTimeOffset since, DateTimeOffset until);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Campaign {Campaign} has failed: the message service is not available since {Since}. It can be resumed.")]
    private static partial void LogFailed(ILogger log, long campaign, DateTimeOffset since);
}
