using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.LocalHost.Queues;

/// <summary>The ids of the latest events, so that one that is published twice is delivered once. Each comes with the task that makes
/// it durable: a repeated publish waits for that as well.</summary>
internal sealed class RecentMessages
{
    private const int Capacity = 50_000;
    private readonly Lock gate = new();
    private readonly Dictionary<long, Task> known = [];
    private readonly Queue<long> oldestFirst = new();

    /// <summary>Separates new events from those that another call has made durable or is about to.</summary>
    public (List<OutboxEvent> Fresh, List<Task> Known) Part(IReadOnlyList<OutboxEvent> events, Task durable)
    {
        var fresh = new List<OutboxEvent>(events.Count);
        var earlier = new List<Task>();
        lock (gate)
        {
            foreach (var outboxEvent in events)
            {
                if (known.TryGetValue(outboxEvent.EventId, out var task))
                {
                    earlier.Add(task);
                }
                else
                {
                    Add(outboxEvent.EventId, durable);
                    fresh.Add(outboxEvent);
                }
            }
        }

        return (fresh, earlier);
    }

    /// <summary>It is durable.</summary>
    public void Remember(long eventId)
    {
        lock (gate)
        {
            if (!known.ContainsKey(eventId))
            {
                Add(eventId, Task.CompletedTask);
            }
        }
    }

    /// <summary>They did not become durable: they may come again.</summary>
    public void Forget(IEnumerable<OutboxEvent> events)
    {
        lock (gate)
        {
            foreach (var outboxEvent in events)
            {
                known.Remove(outboxEvent.EventId);
            }
        }
    }

    private void Add(long eventId, Task durable)
    {
        known.Add(eventId, durable);
        oldestFirst.Enqueue(eventId);
        if (oldestFirst.Count > Capacity)
        {
            known.Remove(oldestFirst.Dequeue());
        }
    }
}
