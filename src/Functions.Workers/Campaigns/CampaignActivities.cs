using FunctionsCommerce.Core.Marketing.Campaigns;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Campaigns;

/// <summary>The steps of campaigns and messages. Each can be repeated.</summary>
public sealed class CampaignActivities(CampaignProgress course, AudienceSnapshotService audience, CampaignSender sender)
{
    [Function("Campaign_Look")]
    public Task<CampaignNextStep> Look([ActivityTrigger] long campaignId, CancellationToken ct) =>
        course.GetNextStepAsync(campaignId, ct).AsTask();

    [Function("Campaign_Freeze")]
    public Task<AudienceSnapshot> Freeze([ActivityTrigger] SnapshotAudienceInput order, CancellationToken ct) =>
        audience.SnapshotAsync(order.CampaignId, order.From, ct).AsTask();

    [Function("Campaign_Send")]
    public Task<bool> Send([ActivityTrigger] SendBatch batch, CancellationToken ct) => sender.SendAsync(batch, ct).AsTask();

    [Function("Campaign_Finish")]
    public Task<bool> Finish([ActivityTrigger] long campaignId, CancellationToken ct) => course.FinishAsync(campaignId, ct).AsTask();
}
