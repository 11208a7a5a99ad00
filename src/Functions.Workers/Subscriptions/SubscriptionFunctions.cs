using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Subscriptions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.Functions.Workers.Subscriptions;

/// <summary>Starts subscriptions' orchestrations, wakes them after changes, and runs their steps.</summary>
public sealed class SubscriptionFunctions(SubscriptionProcessor runner)
{
    public const string Step = "Subscription_Step";

    [Function("Subscriptions_OnEvent")]
    public Task OnEvent(
        [ServiceBusTrigger(EventTopic.Events, EventTopic.CustomerSubscriptions, Connection = "ServiceBus")] string body,
        [DurableClient] DurableTaskClient client, CancellationToken ct) =>
        EventMessage.Parse(body).Event switch
        {
            SubscriptionCreated created => WakeAsync(client, new SubscriptionInput(created.CustomerId, created.SubscriptionId), ct),
            SubscriptionChanged changed => WakeAsync(client, new SubscriptionInput(changed.CustomerId, changed.SubscriptionId), ct),
            _ => Task.CompletedTask,
        };

    [Function(Step)]
    public Task<SubscriptionNextStep> Run([ActivityTrigger] SubscriptionInput job, CancellationToken ct) =>
        runner.RunAsync(job.CustomerId, job.SubscriptionId, ct);

    /// <summary>One subscription, one instance: the same event again finds it, and makes it look once more.</summary>
    internal static async Task WakeAsync(DurableTaskClient client, SubscriptionInput job, CancellationToken ct)
    {
        var instance = Subscription.IdOf(job.SubscriptionId);
        if (await client.GetInstanceAsync(instance, ct) is { IsCompleted: false })
        {
            await client.RaiseEventAsync(instance, SubscriptionOrchestration.Changed, "", ct);
        }
        else
        {
            await client.ScheduleNewOrchestrationInstanceAsync(
                SubscriptionOrchestration.Name, job, new StartOrchestrationOptions(instance), ct);
        }
    }
}
