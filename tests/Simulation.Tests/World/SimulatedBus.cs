using System.Diagnostics.CodeAnalysis;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Simulation.Tests.Machine;

namespace FunctionsCommerce.Simulation.Tests.World;

/// <summary>The topic: every subscription gets its events late, in any order, now and then twice, until an instance has processed them.
/// Events that are published again within an hour are dropped, as in Azure.</summary>
internal sealed class SimulatedBus(Scheduler scheduler, Func<Instance?> pick)
{
    private const int MaxDeliveries = 10;
    private static readonly TimeSpan Lock = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);
    private readonly Dictionary<long, DateTimeOffset> known = [];

    public Remote Remote { get; } = new(scheduler, "bus", problem => new EventBusUnavailableException(problem));

    /// <summary>The share of deliveries that come again although they were processed.</summary>
    public double Duplicates { get; set; }

    /// <summary>The share of deliveries whose lock is lost while they are worked on: another instance gets the message meanwhile.</summary>
    public double LostLocks { get; set; }

    public Fault Fault { get; init; }

    public Dictionary<string, List<DeadLetter>> Dead { get; } = EventTopic.Subscriptions.Keys.ToDictionary(
        name => name, _ => new List<DeadLetter>());

    /// <summary>How often each subscription processed each event to its end.</summary>
    public Dictionary<(string Subscription, long EventId), int> Processed { get; } = [];

    /// <summary>Messages that are neither processed nor dead.</summary>
    public int Waiting { get; private set; }

    public IReadOnlyList<OutboxEvent> Publish(IReadOnlyList<OutboxEvent> events)
    {
        var tooLarge = new List<OutboxEvent>();
        foreach (var outboxEvent in events)
        {
            var body = EventMessage.From(outboxEvent).ToJson();
            if (body.Length > EventTopic.MaxEventBytes)
            {
                tooLarge.Add(outboxEvent);
            }
            else if (!known.TryGetValue(MessageId(outboxEvent), out var at) || at + Remembered < scheduler.Now)
            {
                known[MessageId(outboxEvent)] = scheduler.Now;
                foreach (var (subscription, names) in EventTopic.Subscriptions)
                {
                    if (names.Contains(outboxEvent.Event.Name))
                    {
                        Enqueue(new Message(subscription, outboxEvent.EventId, outboxEvent.Event.Name, body, 1), Delay());
                    }
                }
            }
        }

        return tooLarge;
    }

    public int Redrive(string subscription)
    {
        var letters = Dead[subscription].ToArray();
        Dead[subscription].Clear();
        foreach (var letter in letters)
        {
            Enqueue(letter.Message with { Attempt = 1, Deliveries = 0 }, Delay());
        }

        return letters.Length;
    }

    /// <summary>Service Bus drops a message whose id it knows.</summary>
    private long MessageId(OutboxEvent outboxEvent)
    {
        if (Fault != Fault.ShortMessageIds)
        {
            return outboxEvent.EventId;
        }

        // The slot stands for the process, whose ids of one moment follow each other.
        var (slot, counter) = (outboxEvent.EventId & 0x7FF, outboxEvent.EventId >> 11);
        var moment = counter / 200;
        return (moment << 4) + ((new Random(unchecked((int)((slot * 31) + moment))).Next(16) + (counter % 200)) & 15);
    }

    private bool IsOver(Message message, [NotNullWhen(false)] Exception? problem) => problem is null || Fault switch
    {
        Fault.EarlyCompletion => true,
        Fault.DroppedRefunds => problem is NotYetVisibleException && message.Subscription == EventTopic.Payments,
        _ => false,
    };

    private TimeSpan Delay() => scheduler.Chance(0.05) ? scheduler.Between(1000, 20_000) : scheduler.Between(5, 300);

    private void Enqueue(Message message, TimeSpan delay)
    {
        Waiting++;
        scheduler.After(delay, null, "message", () => Deliver(message));
    }

    private void Deliver(Message message)
    {
        Waiting--;
        if (message.Deliveries == MaxDeliveries)
        {
            Bury(message, "MaxDeliveryCountExceeded");
        }
        else if (pick() is { } instance)
        {
            Waiting++;
            var given = message with { Deliveries = message.Deliveries + 1 };
            if (scheduler.Chance(LostLocks))
            {
                Enqueue(given, scheduler.Between(0, 200));
            }

            instance.Start(
                given.Subscription, Base36.Encode(given.EventId), () => instance.OnMessageAsync(given.Subscription, given.Body),
                problem => End(given, problem));
        }
        else
        {
            Enqueue(message, TimeSpan.FromSeconds(1));
        }
    }

    private void End(Message message, Exception? problem)
    {
        Waiting--;
        if (IsOver(message, problem))
        {
            Processed[(message.Subscription, message.EventId)] = Processed.GetValueOrDefault((message.Subscription, message.EventId)) + 1;
            if (scheduler.Chance(Duplicates))
            {
                Enqueue(message, scheduler.Between(0, 5000));
            }
        }
        else if (problem is NodeCrashedException)
        {
            Enqueue(message, Lock);
        }
        else
        {
            scheduler.Log?.Add(
                scheduler.Now,
                $"     {message.Subscription} {Base36.Encode(message.EventId)} failed: {problem.GetType().Name} {problem.Message}");
            if (RedeliveryPolicy.After(message.Attempt, problem) is { } wait)
            {
                Enqueue(message with { Attempt = message.Attempt + 1, Deliveries = 0 }, wait);
            }
            else
            {
                Bury(message, $"{problem.GetType().Name}: {problem.Message}");
            }
        }
    }

    private void Bury(Message message, string reason)
    {
        scheduler.Log?.Add(scheduler.Now, $"     {message.Subscription} {Base36.Encode(message.EventId)} is a dead letter: {reason}");
        Dead[message.Subscription].Add(new DeadLetter(message, reason, scheduler.Now));
    }
}

/// <summary>An event for one subscription.</summary>
/// <param name="Attempt">From 1; copies count on.</param>
internal sealed record Message(string Subscription, long EventId, string Event, string Body, int Attempt, int Deliveries = 0);

internal sealed record DeadLetter(Message Message, string Reason, DateTimeOffset At);

/// <summary>The bus as one instance reaches it.</summary>
internal sealed class NodeBus(SimulatedBus bus, Node node) : IEventBus, IDeadLetterQueue
{
    public Task<IReadOnlyList<OutboxEvent>> PublishAsync(IReadOnlyList<OutboxEvent> events, CancellationToken ct) =>
        bus.Remote.CallAsync(
            node, $"publishes {string.Join(' ', events.Select(one => $"{one.Event.Name} {Base36.Encode(one.EventId)}"))}",
            () => bus.Publish(events));

    public Task<IReadOnlyList<DeadLetteredEvent>> ListAsync(string subscription, int most, CancellationToken ct) =>
        bus.Remote.CallAsync(node, "lists dead letters", IReadOnlyList<DeadLetteredEvent> () => [.. bus.Dead[subscription].Take(most).Select(letter =>
            new DeadLetteredEvent(
                subscription, letter.Message.EventId, letter.Message.Event, letter.Reason, letter.Message.Attempt, letter.At))]);

    public Task<int> RedriveAsync(string subscription, CancellationToken ct) =>
        bus.Remote.CallAsync(node, $"redrives {subscription}", () => bus.Redrive(subscription));
}
