using System.Collections.Concurrent;
using FunctionsCommerce.Azure.Cosmos;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Storage;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace FunctionsCommerce.Topology.Tests;

/// <summary>Functions that count how often they are called, in all hosts of this process.</summary>
public static class Probe
{
    public const string Go = "Go";
    public const string Orchestrator = "Probe_Orchestrate";
    private const string Activity = "Probe_Activity";

    /// <summary>How often each coupon's change was handed over, by its code.</summary>
    public static ConcurrentDictionary<string, int> Changes { get; } = new();

    /// <summary>The times for which the timer ran.</summary>
    public static ConcurrentQueue<DateTime> Times { get; } = new();

    public static ConcurrentQueue<string> Activities { get; } = new();

    [Function("Probe_Changes")]
    public static Task OnChanges(
        [CosmosDBTrigger(
            CosmosSettings.DefaultDatabase, Containers.Coupons, Connection = CosmosSettings.Section,
            LeaseContainerName = CosmosDatabase.Leases, LeaseContainerPrefix = "probe-")]
            IReadOnlyList<ChangedDocument> changes)
    {
        foreach (var coupon in changes.Select(change => change.As<Coupon>()).OfType<Coupon>())
        {
            Changes.AddOrUpdate(coupon.Code, 1, (_, times) => times + 1);
        }

        return Task.CompletedTask;
    }

    [Function("Probe_Timer")]
    public static Task OnTime([TimerTrigger("* * * * * *")] TimerInfo timer)
    {
        Times.Enqueue(timer.ScheduleStatus!.Next);
        return Task.CompletedTask;
    }

    [Function(Orchestrator)]
    public static async Task Orchestrate([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        await context.CallActivityAsync(Activity, "before");
        await context.WaitForExternalEvent<string>(Go);
        await context.CallActivityAsync(Activity, "after");
    }

    [Function(Activity)]
    public static Task Act([ActivityTrigger] string what)
    {
        Activities.Enqueue(what);
        return Task.CompletedTask;
    }
}
