using System.Collections.Concurrent;
using FunctionsCommerce.Core.Events;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Workers.Tests.Host;

/// <summary>What the test functions below received, and what they are to do with it.</summary>
public sealed class Deliveries
{
    public ConcurrentQueue<(string Subscription, long EventId)> All { get; } = new();

    /// <summary>Throws to make a delivery fail.</summary>
    public Func<string, long, CancellationToken, Task> Then { get; set; } = (_, _, _) => Task.CompletedTask;

    public int Count(string subscription) => All.Count(delivery => delivery.Subscription == subscription);

    public Task Take(string subscription, string body, CancellationToken ct)
    {
        var id = EventMessage.Parse(body).EventId;
        All.Enqueue((subscription, id));
        return Then(subscription, id, ct);
    }
}

public sealed class TestSubscribers(Deliveries deliveries)
{
    [Function("Test_Loyalty")]
    public Task Loyalty(
        [ServiceBusTrigger(EventTopic.Events, EventTopic.Loyalty, Connection = "ServiceBus")] string body, CancellationToken ct) =>
        deliveries.Take(EventTopic.Loyalty, body, ct);

    [Function("Test_Notifications")]
    public Task Notifications(
        [ServiceBusTrigger(EventTopic.Events, EventTopic.Notifications, Connection = "ServiceBus")] string body, CancellationToken ct) =>
        deliveries.Take(EventTopic.Notifications, body, ct);
}
