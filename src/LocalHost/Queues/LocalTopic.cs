using System.Text;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.LocalHost.Functions;
using FunctionsCommerce.LocalHost.Storage;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.LocalHost.Queues;

/// <summary>How a subscription is doing.</summary>
/// <param name="Active">Messages that wait or are being processed.</param>
/// <param name="Scheduled">Messages that failed and will be tried again.</param>
public sealed record QueueState(string Name, int Active, int Scheduled, IReadOnlyList<DeadLetter> DeadLetters);

/// <summary>The topic of the embedded host. Messages are on disk until all subscriptions are done with them; how far each subscription
/// is, is in memory: after a crash every message that was not done everywhere is delivered again.</summary>
public sealed class LocalTopic : IEventBus, IDeadLetterQueue, IMessageListener, IDisposable
{
    private readonly MessageTable table;
    private readonly TimeProvider clock;
    private readonly ILogger<LocalTopic> logger;
    private readonly RecentMessages recent = new();
    private readonly Dictionary<string, Subscription> subscriptions;
    private readonly Dictionary<string, List<Subscription>> byEvent;
    private readonly FinishedMessages finished;
    private readonly CancellationTokenSource stopping = new();
    private Task delivering = Task.CompletedTask;
    private Task removing = Task.CompletedTask;

    public LocalTopic(
        LocalDatabase database, FunctionIndex index, FunctionInstances instances, TimeProvider clock, ILogger<LocalTopic> logger)
    {
        table = new MessageTable(database);
        finished = new FinishedMessages(table, logger);
        this.clock = clock;
        this.logger = logger;
        subscriptions = index.With<ServiceBusTriggerAttribute>()
            .Select(found => new Subscription(
                SubscriptionOf(found.Function, found.Trigger), EventFunctions.Create<string>(found.Function, instances), this, clock,
                logger))
            .ToDictionary(subscription => subscription.Name);
        byEvent = subscriptions.Values
            .SelectMany(
                subscription => EventTopic.Subscriptions[subscription.Name].Select(name => (Event: name, Subscription: subscription)))
            .GroupBy(pair => pair.Event, pair => pair.Subscription)
            .ToDictionary(group => group.Key, group => group.ToList());
    }

    /// <summary>Nothing waits or is being processed.</summary>
    public bool IsIdle => subscriptions.Values.All(subscription => subscription.Active == 0);

    /// <summary>Messages are handed out.</summary>
    public bool IsDelivering => !delivering.IsCompleted;

    /// <summary>Deliveries that have ended, well or not.</summary>
    public long Finished => subscriptions.Values.Sum(subscription => subscription.Finished);

    public IReadOnlyList<QueueState> States() =>
        [.. subscriptions.Values.Select(s => new QueueState(s.Name, s.Active, s.Scheduled, table.DeadLetters(s.Name)))];

    /// <summary>Delivers what the last run left, and from then on what is published.</summary>
    public async Task StartAsync()
    {
        await table.PrepareAsync();
        foreach (var message in table.Unfinished())
        {
            Enqueue(message);
        }

        removing = Task.Run(() => finished.RunAsync(stopping.Token));
        delivering = Task.WhenAll(subscriptions.Values.Select(subscription => subscription.RunAsync(stopping.Token)));
    }

    /// <summary>Cancels what is being processed; it is delivered again after the next start.</summary>
    public async Task StopAsync()
    {
        await stopping.CancelAsync();
        await delivering;
        finished.Complete();
        await removing;
    }

    public void Dispose() => stopping.Dispose();

    public async Task<IReadOnlyList<OutboxEvent>> PublishAsync(IReadOnlyList<OutboxEvent> events, CancellationToken ct)
    {
        var durable = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var (fresh, known) = recent.Part(events, durable.Task);
        IReadOnlyList<OutboxEvent> tooLarge = [];
        try
        {
            tooLarge = await StoreAsync(fresh);
            durable.SetResult();
        }
        catch (Exception problem)
        {
            recent.Forget(fresh);
            durable.SetException(problem);
            await durable.Task;
        }

        recent.Forget(tooLarge);
        await Task.WhenAll(known);
        return tooLarge;
    }

    /// <summary>Delivers a subscription's dead letters again; answers how many, or null when there is no such subscription.</summary>
    public async Task<int?> RedriveAsync(string name)
    {
        if (!subscriptions.ContainsKey(name))
        {
            return null;
        }

        var revived = await table.ReviveAsync(name);
        revived.ForEach(Enqueue);
        return revived.Count;
    }

    Task<IReadOnlyList<DeadLetteredEvent>> IDeadLetterQueue.ListAsync(
        string subscription, int most, CancellationToken ct) => Task.FromResult<IReadOnlyList<DeadLetteredEvent>>(
        [
            .. table.DeadLetters(subscription)
                .Take(most)
                .Select(
                    letter => new DeadLetteredEvent(
                        subscription, letter.EventId, letter.Event, letter.Reason, letter.Attempts, letter.DeadAt)),
        ]);

    async Task<int> IDeadLetterQueue.RedriveAsync(string subscription, CancellationToken ct) => await RedriveAsync(subscription) ?? 0;

    internal void Done(QueuedMessage message)
    {
        if (message.IsDone())
        {
            finished.Add(message);
        }
    }

    internal async Task BuryAsync(Delivery delivery, string subscription, string reason)
    {
        var message = delivery.Message;
        try
        {
            await table.BuryAsync(new DeadLetter(
                0, subscription, message.EventId, message.EventName, message.Body, reason, delivery.Attempt, clock.GetUtcNow()));
            Done(message);
        }
        catch (Exception problem)
        {
            QueueLog.NotBuried(logger, problem, subscription);
        }
    }

    internal static string SubscriptionOf(FunctionMethod function, ServiceBusTriggerAttribute trigger) =>
        trigger is { TopicName: EventTopic.Events, SubscriptionName: { } name } && EventTopic.Subscriptions.ContainsKey(name)
            ? name
            : throw function.Unfit($"{trigger.TopicName}/{trigger.SubscriptionName} is no subscription of the topic.");

    /// <summary>Refuses what Service Bus would not take.</summary>
    private async Task<IReadOnlyList<OutboxEvent>> StoreAsync(List<OutboxEvent> events)
    {
        List<OutboxEvent> tooLarge = [];
        List<NewMessage> messages = [];
        foreach (var one in events.Where(outboxEvent => byEvent.ContainsKey(outboxEvent.Event.Name)))
        {
            var body = EventMessage.From(one).ToJson();
            if (Encoding.UTF8.GetByteCount(body) > EventTopic.MaxEventBytes)
            {
                tooLarge.Add(one);
            }
            else
            {
                messages.Add(new NewMessage(one.EventId, one.Event.Name, body));
            }
        }

        if (messages.Count > 0)
        {
            foreach (var message in await table.AddAsync(messages))
            {
                Enqueue(message);
            }
        }

        return tooLarge;
    }

    private void Enqueue(QueuedMessage message)
    {
        recent.Remember(message.EventId);
        var receivers = byEvent.GetValueOrDefault(message.EventName, []);
        if (message.Subscription is { } only)
        {
            receivers = subscriptions.TryGetValue(only, out var subscription) ? [subscription] : [];
        }

        // One more than there are receivers, and released at once, so that a message without receivers is completed as well.
        message.ExpectFrom(receivers.Count + 1);
        receivers.ForEach(receiver => receiver.Enqueue(message));
        Done(message);
    }
}
