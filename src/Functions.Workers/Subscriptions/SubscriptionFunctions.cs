using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Subscriptions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.Functions.Workers.Subscriptions;

/// <summary>Starts subscriptions' orchestrations, wakes them after changes, and runs their steps.</summary>
public sealed class SubscriptionFunctions(SubscriptionRunner runner, SubscriptionService subscriptions)
{
    public const string Step = "Subscription_Step";

    // Longer than an orchestration that lives may be late.
    private static readonly TimeSpan LeftBehind = TimeSpan.FromMinutes(10);

    [Function("Subscriptions_OnEvent")]
    public Task OnEvent(
        [ServiceBusTrigger(Topic.Events, Topic.CustomerSubscriptions, Connection = "ServiceBus")] string body, [DurableClient] DurableTaskClient client, CancellationToken ct) =>
        EventMessage.Parse(body).Event switch
        {
            SubscriptionCreated created => Wake(client, new SubscriptionJob(created.CustomerId, created.SubscriptionId), ct),
            SubscriptionChanged changed => Wake(client, new SubscriptionJob(changed.CustomerId, changed.SubscriptionId), ct),
            _ => Task.CompletedTask,
        };

    /// <summary>Restarts subscriptions that are overdue because their start or a change event got lost.</summary>
    [Function("Subscriptions_Sweep")]
    public async Task Sweep([TimerTrigger("45 */10 * * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken ct)
    {
        await foreach (var late in subscriptions.Late(LeftBehind, ct))
        {
            await Wake(client, new SubscriptionJob(late.CustomerId, late.SubscriptionId), ct);
        }
    }

    [Function(Step)]
    public Task<SubscriptionOutlook> Run([ActivityTrigger] SubscriptionJob job, CancellationToken ct) => runner.Run(job.CustomerId, job.SubscriptionId, ct);

    /// <summary>One subscription, one instance: the same event again finds it, and makes it look once more.</summary>
    private static async Task Wake(DurableTaskClient client, SubscriptionJob job, CancellationToken ct)
    {
        var instance = Subscription.IdOf(job.SubscriptionId);
        if (await client.GetInstanceAsync(instance, ct) is { IsCompleted: false })
        {
            await client.RaiseEventAsync(instance, SubscriptionOrchestration.Changed, "", ct);
        }
        else
        {
            await client.ScheduleNewOrchestrationInstanceAsync(SubscriptionOrchestration.Name, job, new StartOrchestrationOptions(instance), ct);
        }
    }
}
