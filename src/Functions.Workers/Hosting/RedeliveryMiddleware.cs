using FunctionsCommerce.Azure.Bus;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Functions.Workers.Hosting;

/// <summary>Around every Service Bus function: what fails comes again after a wait, as a copy for that subscription, and the host completes
/// the original. The last failure goes to the host, which abandons the message until Service Bus makes it a dead letter.</summary>
public sealed partial class RedeliveryMiddleware(
    ServiceBusRedelivery redelivery, ILogger<RedeliveryMiddleware> log) : IFunctionsWorkerMiddleware
{
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (SubscriptionOf(context.FunctionDefinition) is not { } subscription)
        {
            await next(context);
            return;
        }

        try
        {
            await next(context);
        }
        catch (Exception problem) when (!context.CancellationToken.IsCancellationRequested)
        {
            // Where a copy cannot be sent, the exception of that takes over: the host abandons the message, and nothing is lost.
            var message = FailedMessage.From(subscription, context.BindingContext.BindingData, await BodyAsync(context));
            if (!await redelivery.TryAgainLaterAsync(message, problem, context.CancellationToken))
            {
                throw;
            }

            LogFailed(log, problem, message.EventName, subscription, message.Attempt);
        }
    }

    /// <summary>Null for functions that other things than the topic start.</summary>
    public static string? SubscriptionOf(FunctionDefinition function) => function.Parameters
        .SelectMany(parameter => parameter.Properties.Values)
        .OfType<ServiceBusTriggerAttribute>()
        .FirstOrDefault()?.SubscriptionName;

    private static async Task<string> BodyAsync(FunctionContext context)
    {
        var trigger = context.FunctionDefinition.InputBindings.Values.First(
            binding => string.Equals(binding.Type, "serviceBusTrigger", StringComparison.OrdinalIgnoreCase));
        return (await context.BindInputAsync<string>(trigger)).Value ?? throw new InvalidOperationException("A message has a body.");
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Event} failed in {Subscription} (attempt {Attempt}); it will be tried again.")]
    private static partial void LogFailed(ILogger logger, Exception problem, string @event, string subscription, int attempt);
}
