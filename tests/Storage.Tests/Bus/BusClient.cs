using Azure.Messaging.ServiceBus;
using FunctionsCommerce.Azure.Bus;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Tests.ServiceBus;

namespace FunctionsCommerce.Storage.Tests.Bus;

/// <summary>What the apps have of the bus, over the real SDK and an endpoint of its own.</summary>
internal sealed class BusClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);
    private readonly ServiceBusClient client;

    private BusClient(ServiceBusEndpoint endpoint)
    {
        Endpoint = endpoint;

        // As in the apps, but for waits: a test's are short.
        var retries = new ServiceBusRetryOptions
        {
            Delay = TimeSpan.FromMilliseconds(10),
            MaxDelay = TimeSpan.FromMilliseconds(50),
            TryTimeout = TimeSpan.FromSeconds(3),
        };
        client = new ServiceBusClient(endpoint.ConnectionString, new ServiceBusClientOptions { RetryOptions = retries });
        Sender = client.CreateSender(EventTopic.Events);
        Bus = new ServiceBusEventBus(Sender);
        Redelivery = new ServiceBusRedelivery(Sender, TimeProvider.System);
        DeadLetters = new ServiceBusDeadLetters(client, Sender);
    }

    public ServiceBusEndpoint Endpoint { get; }

    public ServiceBusSender Sender { get; }

    public ServiceBusEventBus Bus { get; }

    public ServiceBusRedelivery Redelivery { get; }

    public ServiceBusDeadLetters DeadLetters { get; }

    public static async Task<BusClient> StartAsync() => new(await ServiceBusEndpoint.StartAsync());

    /// <summary>Events that notifications and analytics receive.</summary>
    public static OutboxEvent[] Registered(int count = 1, string name = "Jane") =>
        [
            .. Enumerable.Range(0, count)
                .Select(_ => Conformance.Sample.Event("customer", new CustomerRegistered(7, name, "jane@example.com", "pure-essence"))),
        ];

    public static long IdOf(ServiceBusReceivedMessage message) => EventMessage.Parse(message.Body.ToString()).EventId;

    public ServiceBusReceiver Receive(string subscription) => client.CreateReceiver(EventTopic.Events, subscription);

    public ServiceBusProcessor Process(string subscription, int atOnce = 16) =>
        client.CreateProcessor(
            EventTopic.Events, subscription, new ServiceBusProcessorOptions { MaxConcurrentCalls = atOnce, AutoCompleteMessages = true });

    /// <summary>The next message of a subscription, as the host gives it to a function.</summary>
    public static async Task<ServiceBusReceivedMessage> NextAsync(ServiceBusReceiver receiver) =>
        await receiver.ReceiveMessageAsync(Patience) ?? throw new TimeoutException("No message came.");

    public static async Task NothingAsync(ServiceBusReceiver receiver) => (await receiver.ReceiveMessageAsync(Quiet)).ShouldBeNull();

    /// <summary>Receives until there is nothing, and completes all.</summary>
    public async Task<List<ServiceBusReceivedMessage>> DrainAsync(string subscription)
    {
        await using var receiver = Receive(subscription);
        var all = new List<ServiceBusReceivedMessage>();
        while (await receiver.ReceiveMessagesAsync(100, Quiet) is { Count: > 0 } some)
        {
            foreach (var message in some)
            {
                await receiver.CompleteMessageAsync(message);
                all.Add(message);
            }
        }

        return all;
    }

    /// <summary>Fails until the subscription gives a message up, as ten crashes do.</summary>
    public async Task GiveUpAsync(string subscription)
    {
        await using var receiver = Receive(subscription);
        while ((await Endpoint.StateAsync()).Subscriptions[subscription].Dead == 0)
        {
            await receiver.AbandonMessageAsync(await NextAsync(receiver));
        }
    }

    public async Task<int> CountAsync(Func<ServiceBusEndpointState, int> what, int until)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var count = what(await Endpoint.StateAsync());
            if (count == until || TimeProvider.System.GetElapsedTime(started) > Patience)
            {
                return count;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await client.DisposeAsync();
        Endpoint.Dispose();
    }
}
