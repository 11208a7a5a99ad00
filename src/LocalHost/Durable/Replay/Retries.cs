using Microsoft.DurableTask;
using CoreOrchestrationException = DurableTask.Core.Exceptions.OrchestrationException;

namespace FunctionsCommerce.LocalHost.Durable.Replay;

/// <summary>Calls again what failed, by a policy's delays or a handler's decision. All of it is orchestrator code: timers and attempts
/// are steps of the history.</summary>
internal static class Retries
{
    public static Task<T> CallAsync<T>(TaskOrchestrationContext context, TaskRetryOptions? retry, Func<Task<T>> once) => retry switch
    {
        { Policy: { } policy } => ByPolicyAsync(context, policy, once),
        { Handler: { } handler } => ByHandlerAsync(context, handler, once),
        _ => once(),
    };

    private static async Task<T> ByPolicyAsync<T>(TaskOrchestrationContext context, RetryPolicy policy, Func<Task<T>> once)
    {
        var first = context.CurrentUtcDateTime;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await once();
            }
            catch (CoreOrchestrationException failure) when (
                attempt < policy.MaxNumberOfAttempts
                && failure.FailureDetails is not { IsNonRetriable: true }
                && !IsOver(policy.RetryTimeout, context.CurrentUtcDateTime - first)
                && policy.Handle(failure))
            {
                // Waits below: a catch block that awaits would keep the exception's frames alive.
            }

            await context.CreateTimer(Delay(policy, attempt), CancellationToken.None);
        }
    }

    private static async Task<T> ByHandlerAsync<T>(TaskOrchestrationContext context, AsyncRetryHandler handler, Func<Task<T>> once)
    {
        var first = context.CurrentUtcDateTime;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await once();
            }
            catch (CoreOrchestrationException failure) when (failure.FailureDetails is not { IsNonRetriable: true })
            {
                var details = TaskFailureDetails.FromException(failure);
                var elapsed = context.CurrentUtcDateTime - first;
                if (!await handler(new RetryContext(context, attempt, details, elapsed, CancellationToken.None)))
                {
                    throw;
                }
            }
        }
    }

    private static bool IsOver(TimeSpan timeout, TimeSpan elapsed) => timeout != Timeout.InfiniteTimeSpan && elapsed >= timeout;

    private static TimeSpan Delay(RetryPolicy policy, int attempt)
    {
        var milliseconds = policy.FirstRetryInterval.TotalMilliseconds * Math.Pow(policy.BackoffCoefficient, attempt - 1);
        return policy.MaxRetryInterval != Timeout.InfiniteTimeSpan && milliseconds >= policy.MaxRetryInterval.TotalMilliseconds
            ? policy.MaxRetryInterval
            : TimeSpan.FromMilliseconds(milliseconds);
    }
}
