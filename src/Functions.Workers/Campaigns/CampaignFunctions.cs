using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Marketing;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.Functions.Workers.Campaigns;

/// <summary>Starts the orchestrations of campaigns and messages, and wakes them after changes.</summary>
public sealed class CampaignFunctions(CampaignService campaigns)
{
    [Function("Marketing_OnEvent")]
    public async Task OnEvent(
        [ServiceBusTrigger(EventTopic.Events, EventTopic.Marketing, Connection = "ServiceBus")] string body,
        [DurableClient] DurableTaskClient client, CancellationToken ct)
    {
        if (EventMessage.Parse(body).Event is CampaignChanged changed)
        {
            await TellAsync(
                client,
                await campaigns.ReadAsync(changed.CampaignId, ct)
                    ?? throw new NotYetVisibleException(Campaign.PartitionOf(changed.CampaignId)),
                ct);
        }
    }

    /// <summary>Idempotent: there is one instance, which reads from the store what to do.</summary>
    internal static async Task TellAsync(DurableTaskClient client, Campaign campaign, CancellationToken ct)
    {
        var (name, instance) = campaign.Channel == MessageChannel.Email
            ? ("Campaign", "campaign-" + Base36.Encode(campaign.CampaignId))
            : ("Message", "message-" + Base36.Encode(campaign.CampaignId));
        if (await client.GetInstanceAsync(instance, ct) is { IsCompleted: false })
        {
            await client.RaiseEventAsync(instance, CampaignOrchestrator.Changed, ct);
        }
        else if (campaign.Status is CampaignStatus.Scheduled or CampaignStatus.Sending)
        {
            await client.ScheduleNewOrchestrationInstanceAsync(
                name, new CampaignOrchestrationInput(campaign.CampaignId), new StartOrchestrationOptions(instance), ct);
        }
    }
}
