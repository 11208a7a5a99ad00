using FunctionsCommerce.Core.Marketing;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Campaigns;

/// <summary>The steps of campaigns and messages. Each can be repeated.</summary>
public sealed class CampaignActivities(CampaignCourse course, CampaignAudience audience, CampaignSender sender)
{
    [Function("Campaign_Look")]
    public Task<CampaignTurn> Look([ActivityTrigger] long campaignId, CancellationToken ct) => course.Look(campaignId, ct).AsTask();

    [Function("Campaign_Freeze")]
    public Task<FrozenAudience> Freeze([ActivityTrigger] FreezeOrder order, CancellationToken ct) => audience.Freeze(order.CampaignId, order.From, ct).AsTask();

    [Function("Campaign_Send")]
    public Task<bool> Send([ActivityTrigger] SendBatch batch, CancellationToken ct) => sender.Send(batch, ct).AsTask();

    [Function("Campaign_Finish")]
    public Task<bool> Finish([ActivityTrigger] long campaignId, CancellationToken ct) => course.Finish(campaignId, ct).AsTask();
}
