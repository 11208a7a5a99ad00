using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Webhooks;

namespace FunctionsCommerce.Simulation.Tests.Checks;

/// <summary>Every event that was committed reached every consumer, every mail and webhook that it promises was sent under one id.</summary>
internal static class EventChecks
{
    public static IEnumerable<string> Violations(World.World world)
    {
        foreach (var id in world.Store.ReusedIds)
        {
            yield return $"Two events have the id {Base36.Encode(id)}";
        }

        foreach (var happened in world.Store.Events.Values)
        {
            var name = $"{happened.Event.Name} {Base36.Encode(happened.EventId)}";
            foreach (var (subscription, events) in EventTopic.Subscriptions)
            {
                if (events.Contains(happened.Event.Name) && !world.Bus.Processed.ContainsKey((subscription, happened.EventId)))
                {
                    yield return $"{name} was never processed by {subscription}";
                }
            }

            if (IsMailed(happened.Event) && !world.Outside.Mails.ContainsKey($"{Base36.Encode(happened.EventId)}-email"))
            {
                yield return $"There is no mail about {name}";
            }

            foreach (var (id, what) in Webhooks(happened))
            {
                if (world.Outside.Webhooks.GetValueOrDefault("msg_" + Base36.Encode(id)) != what)
                {
                    yield return $"There is no webhook {what} about {name}";
                }
            }
        }

        var mailed = world.Store.Events.Values.Count(happened => IsMailed(happened.Event));
        if (world.Outside.Mails.Count > mailed)
        {
            yield return $"{world.Outside.Mails.Count} mails were sent about {mailed} events";
        }

        foreach (var open in world.Store.All<WebhookDelivery>().Where(delivery => delivery.Status != DeliveryStatus.Delivered))
        {
            yield return $"The webhook {Base36.Encode(open.MessageId)} is {open.Status}";
        }
    }

    private static bool IsMailed(DomainEvent happened) => happened switch
    {
        OrderPlaced or OrderPaid or OrderRefunded or RefundAsked or RefundRejected or RefundFailed or ReturnRequested => true,
        OrderStatusChanged changed => changed.To is OrderStatus.Shipped or OrderStatus.Delivered or OrderStatus.Cancelled,
        ReturnChanged changed => changed.Status != ReturnStatus.Refunded,
        _ => false,
    };

    private static IEnumerable<(long Id, string Name)> Webhooks(OutboxEvent happened) => happened.Event switch
    {
        OrderPlaced => [(happened.EventId, "order.created")],
        OrderStatusChanged { To: OrderStatus.Delivered } => [
            (happened.EventId, "order.updated"), (IdGenerator.Sibling(happened.EventId), "order.completed"),
        ],
        OrderStatusChanged => [(happened.EventId, "order.updated")],
        _ => [],
    };
}
