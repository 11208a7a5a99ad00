using FunctionsCommerce.Core.Marketing.Automation;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace FunctionsCommerce.Functions.Workers.Automation;

/// <summary>One rule for one customer and occasion: waits until its message is due, then looks, as often as there is something to wait for
/// (a cart that was changed, quiet hours, a carrier that refused).</summary>
public static class AutomationOrchestration
{
    public const string Name = "Automation";
    private static readonly TaskOptions Outages = TaskOptions.FromRetryPolicy(
        new RetryPolicy(20, TimeSpan.FromSeconds(10), backoffCoefficient: 2, maxRetryInterval: TimeSpan.FromHours(1)));

    [Function(Name)]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var run = context.GetInput<AutomationRun>() ?? throw new InvalidOperationException("A run needs its rule and its occasion.");
        for (DateTimeOffset? due = run.Due; due is { } until;)
        {
            if (until.UtcDateTime > context.CurrentUtcDateTime)
            {
                await context.CreateTimer(until.UtcDateTime, CancellationToken.None);
            }

            due = (await context.CallActivityAsync<AutomationNextStep>(AutomationFunctions.AdvanceName, run, Outages)).Until;
        }
    }
}
