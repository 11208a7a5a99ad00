using FunctionsCommerce.Core.Orders;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace FunctionsCommerce.Functions.Workers.Orders;

/// <summary>Waits for an unpaid order's expiry, then cancels it and releases its stock. Ends early when the order is paid or
/// cancelled.</summary>
public static class OrderExpiryOrchestration
{
    public const string Name = "OrderExpiry";

    /// <summary>The external event that says that the order no longer waits for a payment.</summary>
    public const string Settled = "Settled";

    private static readonly TaskOptions Patiently =
        TaskOptions.FromRetryPolicy(
            new RetryPolicy(
                maxNumberOfAttempts: 5, TimeSpan.FromSeconds(10), backoffCoefficient: 3, maxRetryInterval: TimeSpan.FromMinutes(10)));

    /// <returns>The order's final status; null when it was settled otherwise.</returns>
    [Function(Name)]
    public static async Task<OrderStatus?> Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var job = context.GetInput<OrderExpiryInput>() ?? throw new InvalidOperationException("An order's time needs its end.");
        using var enough = new CancellationTokenSource();
        var settled = context.WaitForExternalEvent<string>(Settled, enough.Token);
        var over = context.CreateTimer(job.ExpiresAt.UtcDateTime, enough.Token);
        var first = await Task.WhenAny(settled, over);

        // In place: a continuation elsewhere would not replay.
        enough.Cancel();
        return first == settled ? null : await context.CallActivityAsync<OrderStatus?>(OrderExpiryFunctions.Expire, job, Patiently);
    }
}

/// <summary>One order's time, for its orchestration.</summary>
public sealed record OrderExpiryInput(long CustomerId, long OrderId, DateTimeOffset ExpiresAt);
