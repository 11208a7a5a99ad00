using FunctionsCommerce.Core.Marketing.Automation;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Scheduling;
using FunctionsCommerce.Core.Subscriptions;
using FunctionsCommerce.Functions.Workers.Automation;
using FunctionsCommerce.Functions.Workers.Campaigns;
using FunctionsCommerce.Functions.Workers.Subscriptions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.Functions.Workers.Jobs;

/// <summary>The only timer: in Azure every timer function is scaled and paid for by itself, at least a second of an instance for each
/// run.</summary>
public sealed class JobFunctions(
    StoreJobs store, JobRunner runner, CampaignService campaigns, SubscriptionService subscriptions, AnniversaryScheduler calendar,
    TimeProvider time)
{
    // Longer than an orchestration that lives may be late.
    private static readonly TimeSpan SubscriptionLag = TimeSpan.FromMinutes(10);

    // What they did is in the store by then; an event that comes again finds it there.
    private static readonly TimeSpan HistoryRetention = TimeSpan.FromDays(30);
    private static readonly OrchestrationRuntimeStatus[] Ended =
        [OrchestrationRuntimeStatus.Completed, OrchestrationRuntimeStatus.Failed, OrchestrationRuntimeStatus.Terminated];

    [Function("Jobs_Run")]
    public Task Run([TimerTrigger("0 * * * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken ct) =>
        runner.RunAsync(
            [.. store.All, .. OrchestrationJobs(client)], timer.ScheduleStatus is { } status ? status.Last.ToUniversalTime() : null, ct);

    private IEnumerable<ScheduledJob> OrchestrationJobs(DurableTaskClient client) =>
    [
        new("Campaigns_Sweep", 5, ct => SweepCampaignsAsync(client, ct)),
        new("Subscriptions_Sweep", 10, ct => SweepSubscriptionsAsync(client, ct)),

        // Days begin at any quarter of an hour, by the shop's zone.
        new("Automation_Calendar", 15, ct => calendar.RunAsync((run, token) => AutomationFunctions.StartAsync(client, run, token), ct)),
        new("Maintenance_PurgeOrchestrations", TimeSpan.FromDays(1), new TimeSpan(3, 30, 0), ct =>
            client.PurgeAllInstancesAsync(new PurgeInstancesFilter(null, time.GetUtcNow() - HistoryRetention, Ended), ct)),
    ];

    /// <summary>A start that got lost, or an orchestration that failed, is made good within minutes.</summary>
    private async Task SweepCampaignsAsync(DurableTaskClient client, CancellationToken ct)
    {
        foreach (var campaign in await campaigns.DueAsync(ct))
        {
            await CampaignFunctions.TellAsync(client, campaign, ct);
        }
    }

    /// <summary>Whatever should have been done by now and was not: its start, or word of its change, got lost.</summary>
    private async Task SweepSubscriptionsAsync(DurableTaskClient client, CancellationToken ct)
    {
        await foreach (var late in subscriptions.LateAsync(SubscriptionLag, ct))
        {
            await SubscriptionFunctions.WakeAsync(client, new SubscriptionInput(late.CustomerId, late.SubscriptionId), ct);
        }
    }
}
