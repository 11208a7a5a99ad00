using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Marketing;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Marketing;

/// <summary>Sends campaigns, step by step, and starts those whose time has come.</summary>
public sealed class MarketingFunctions(CampaignSender sender, CampaignService campaigns)
{
    [Function("Marketing_OnEvent")]
    public Task OnEvent([ServiceBusTrigger(Topic.Events, Topic.Marketing, Connection = "ServiceBus")] string body, CancellationToken ct) =>
        EventMessage.Parse(body).Event is CampaignStep step ? sender.Handle(step, ct) : Task.CompletedTask;

    [Function("Marketing_StartDue")]
    public Task StartDue([TimerTrigger("0 * * * * *")] TimerInfo timer, CancellationToken ct) => campaigns.StartDue(ct);
}
