using FunctionsCommerce.Core.Subscriptions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace FunctionsCommerce.Functions.Workers.Subscriptions;

/// <summary>Runs one subscription from its first day to its cancellation: waits for the next step or a change, does the step, and continues
/// as new.</summary>
/// <remarks>What is due and how far it has come is in the subscription's document. A step that is repeated finds there what was
/// done.</remarks>
public static class SubscriptionOrchestration
{
    public const string Name = "Subscription";

    /// <summary>The event that says: look at the subscription again.</summary>
    public const string Changed = "Changed";

    private static readonly TimeSpan AfterTrouble = TimeSpan.FromHours(1);

    private static readonly TaskOptions Patiently =
        TaskOptions.FromRetryPolicy(
            new RetryPolicy(
                maxNumberOfAttempts: 5, TimeSpan.FromSeconds(10), backoffCoefficient: 3, maxRetryInterval: TimeSpan.FromMinutes(10)));

    [Function(Name)]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var job = context.GetInput<SubscriptionInput>() ?? throw new InvalidOperationException("A subscription needs its ids.");
        var outlook = await LookAsync(context, job);
        if (outlook.IsOver)
        {
            return;
        }

        await UntilAsync(context, outlook.WakeAt);
        context.ContinueAsNew(job);
    }

    /// <summary>Trouble that lasts does not end a subscription: it is looked at again later.</summary>
    private static async Task<SubscriptionNextStep> LookAsync(TaskOrchestrationContext context, SubscriptionInput job)
    {
        try
        {
            return await context.CallActivityAsync<SubscriptionNextStep>(SubscriptionFunctions.Step, job, Patiently);
        }
        catch (TaskFailedException)
        {
            return new SubscriptionNextStep(false, context.CurrentUtcDateTime + AfterTrouble);
        }
    }

    private static async Task UntilAsync(TaskOrchestrationContext context, DateTimeOffset? moment)
    {
        using var enough = new CancellationTokenSource();
        var changed = context.WaitForExternalEvent<string>(Changed, enough.Token);
        if (moment is not { } due)
        {
            await changed;
            return;
        }

        await Task.WhenAny(context.CreateTimer(due.UtcDateTime, enough.Token), changed);

        // In place: a continuation elsewhere would not replay.
        enough.Cancel();
    }
}

/// <summary>One subscription, for its orchestration.</summary>
public sealed record SubscriptionInput(long CustomerId, long SubscriptionId);
