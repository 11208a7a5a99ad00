using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing.Campaigns;

/// <summary>The figures of all campaigns of a channel together.</summary>
public sealed record ChannelStats(int Attempted, int Sent, int Delivered, int Opened, int Clicked);

/// <summary>A page of campaigns, and the figures of all, by channel.</summary>
public sealed record CampaignList(Paged<Campaign> Campaigns, IReadOnlyDictionary<MessageChannel, ChannelStats> Stats);

/// <summary>Lists of campaigns. There are few of them: looking at all is cheap.</summary>
public sealed class CampaignQueries(IDocumentStore store)
{
    /// <summary>Newest first. The figures count every campaign of these channels, also those that the status filter leaves out.</summary>
    public async ValueTask<CampaignList> ListAsync(
        IReadOnlyList<MessageChannel> channels, CampaignStatus? status, IReadOnlyList<MessageChannel> counted, PageRequest page,
        CancellationToken ct)
    {
        IQueryable<Campaign> Matching(IQueryable<Campaign> all)
        {
            all = all.Where(campaign => channels.Contains(campaign.Channel));
            return status is { } wanted ? all.Where(campaign => campaign.Status == wanted) : all;
        }

        var newest = new Query<Campaign, Campaign>(all => Matching(all).OrderByDescending(campaign => campaign.CreatedAt));
        return new(await store.PageAsync(newest, page, ct), await StatsAsync(counted, ct));
    }

    private async ValueTask<Dictionary<MessageChannel, ChannelStats>> StatsAsync(
        IReadOnlyList<MessageChannel> channels, CancellationToken ct)
    {
        var stats = channels.ToDictionary(channel => channel, _ => new ChannelStats(0, 0, 0, 0, 0));
        foreach (var channel in channels)
        {
            var sum = stats[channel];
            await foreach (var counts in store.AllAsync(
                new Query<Campaign, CampaignCounts>(
                    all => all.Where(campaign => campaign.Channel == channel).Select(campaign => campaign.Counts))
                { PageSize = 1000 }, ct))
            {
                sum = new(
                    sum.Attempted + counts.Attempted, sum.Sent + counts.Sent, sum.Delivered + counts.Delivered, sum.Opened + counts.Opened,
                    sum.Clicked + counts.Clicked);
            }

            stats[channel] = sum;
        }

        return stats;
    }
}
