using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace FunctionsCommerce.Functions.Workers.Campaigns;

/// <summary>Sends an email campaign at its time, to everybody once.</summary>
public static class CampaignOrchestration
{
    [Function("Campaign")]
    public static Task Run([OrchestrationTrigger] TaskOrchestrationContext context) => CampaignOrchestrator.RunAsync(context);
}
