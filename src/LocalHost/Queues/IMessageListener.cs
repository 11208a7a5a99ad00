namespace FunctionsCommerce.LocalHost.Queues;

/// <summary>Hands the messages of the topic's subscriptions to their functions: from the data folder, or from Service Bus.</summary>
public interface IMessageListener
{
    Task StartAsync();

    /// <summary>What is being processed is cancelled or ended, and delivered again when it was not done.</summary>
    Task StopAsync();
}
