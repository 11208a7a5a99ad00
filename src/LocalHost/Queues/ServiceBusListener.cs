using Azure.Messaging.ServiceBus;
using FunctionsCommerce.Azure.Bus;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.LocalHost.Functions;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.LocalHost.Queues;

/// <summary>Receives from Service Bus as the Functions host does: several messages of a subscription at a time, each completed when its
/// function has ended. What fails comes again as a scheduled copy; after the last attempt it is abandoned until it is a dead
/// letter.</summary>
internal sealed class ServiceBusListener(
    ServiceBusClient client, ServiceBusRedelivery redelivery, FunctionIndex index, FunctionInstances instances,
    ILogger<ServiceBusListener> logger) : IMessageListener
{
    private static readonly ServiceBusProcessorOptions Options = new() { MaxConcurrentCalls = Subscription.MaxConcurrent };
    private readonly List<ServiceBusProcessor> processors = [];

    public async Task StartAsync()
    {
        foreach (var (function, trigger) in index.With<ServiceBusTriggerAttribute>())
        {
            var name = LocalTopic.SubscriptionOf(function, trigger);
            var run = EventFunctions.Create<string>(function, instances);
            var processor = client.CreateProcessor(EventTopic.Events, name, Options);
            processor.ProcessMessageAsync += received => ProcessAsync(name, run, received);
            processor.ProcessErrorAsync += failed =>
            {
                QueueLog.NotReceived(logger, failed.Exception, name);
                return Task.CompletedTask;
            };
            processors.Add(processor);
            await processor.StartProcessingAsync();
        }
    }

    public async Task StopAsync()
    {
        await Task.WhenAll(processors.Select(processor => processor.CloseAsync()));
        processors.Clear();
    }

    private async Task ProcessAsync(string subscription, EventFunction<string> function, ProcessMessageEventArgs received)
    {
        try
        {
            await function(received.Message.Body.ToString(), received.CancellationToken);
        }
        catch (Exception problem) when (!received.CancellationToken.IsCancellationRequested)
        {
            var message = FailedMessage.From(subscription, received.Message);
            if (!await redelivery.TryAgainLaterAsync(message, problem, received.CancellationToken))
            {
                QueueLog.Dead(logger, problem, message.EventName, subscription, message.Attempt);
                throw;
            }

            QueueLog.Failed(logger, problem, message.EventName, subscription, message.Attempt);
        }
    }
}
