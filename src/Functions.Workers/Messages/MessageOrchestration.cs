using FunctionsCommerce.Functions.Workers.Campaigns;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace FunctionsCommerce.Functions.Workers.Messages;

/// <summary>Sends an SMS or WhatsApp message at its time, as a campaign is sent.</summary>
public static class MessageOrchestration
{
    [Function("Message")]
    public static Task Run([OrchestrationTrigger] TaskOrchestrationContext context) => CampaignOrchestrator.RunAsync(context);
}
