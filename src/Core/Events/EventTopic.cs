namespace FunctionsCommerce.Core.Events;

/// <summary>The one topic and its subscriptions: the same names in the triggers, in LocalHost and in Bicep.</summary>
public static class EventTopic
{
    public const string Events = "events";

    /// <summary>Not a subscription: where dead letters are listed that no subscription got (<see cref="ParkedEvents"/>).</summary>
    public const string Parked = "parked";

    /// <summary>The largest body of an event: the Standard tier of Service Bus takes messages of 256 KB, headers and all.</summary>
    public const int MaxEventBytes = 255 * 1024;

    /// <summary>In-app notes and mail about orders, returns, tickets.</summary>
    public const string Notifications = "notifications";

    /// <summary>What the payment gateway reports, and refunds to ask it for.</summary>
    public const string Payments = "payments";

    /// <summary>Points earned and taken back.</summary>
    public const string Loyalty = "loyalty";

    /// <summary>Gift cards on their way into wallets.</summary>
    public const string GiftCards = "gift-cards";

    /// <summary>What each customer's orders come to: for the customer and for staff.</summary>
    public const string CustomerAnalytics = "customer-analytics";

    /// <summary>Reservations that became sales, stock that comes back.</summary>
    public const string Inventory = "inventory";

    /// <summary>Orders that wait for their payment, and those that no longer do.</summary>
    public const string OrderExpiry = "order-expiry";

    /// <summary>What subscribers of an order's tracking want to hear.</summary>
    public const string Tracking = "tracking";

    /// <summary>What the dashboard counts.</summary>
    public const string Analytics = "analytics";

    /// <summary>What staff see happening.</summary>
    public const string Realtime = "realtime";

    /// <summary>Campaigns that were scheduled, started or cancelled.</summary>
    public const string Marketing = "marketing";

    /// <summary>What sets off automatic messages.</summary>
    public const string Automation = "automation";

    /// <summary>Customers' subscriptions to run, or to look at again.</summary>
    public const string CustomerSubscriptions = "customer-subscriptions";

    /// <summary>What is sent to receivers outside.</summary>
    public const string Webhooks = "webhooks";

    /// <summary>Which events each subscription receives (in Azure: a correlation filter on the subject), and what is handed to it
    /// alone.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Subscriptions { get; } = new Dictionary<string, string[]>
    {
        [Notifications] =
        [
            "customer.registered", "customer.email_verification_requested", "customer.login_code_requested",
            "customer.password_reset_requested",
            "order.placed", "order.paid", "order.payment_failed",
            "order.status_changed", "order.refunded", "order.refund_asked", "order.refund_rejected", "order.refund_failed",
            "return.requested", "return.changed", "ticket.replied",
            "gift_card.delivered", "subscription.delivery_skipped", "subscription.payment_failed",
        ],
        [Payments] = ["gateway.event_received", "order.refund_requested", "order.payment_link_revoked"],
        [Loyalty] = ["order.paid", "order.status_changed", "order.refunded", "loyalty.redeemed"],
        [GiftCards] = ["gift_card.redeemed"],
        [CustomerAnalytics] = [
            "order.placed", "order.imported", "order.paid", "order.status_changed", "order.refund_requested", "order.refunded",
            "return.changed", "review.posted",
        ],
        [Inventory] = ["order.status_changed", "return.changed"],
        [OrderExpiry] = ["order.placed", "order.status_changed"],
        [Tracking] = ["order.status_changed", "order.tracked"],
        [Analytics] =
        [
            "customer.registered", "customer.imported", "visitor.seen", "order.placed", "order.imported", "order.status_changed",
            "order.refund_requested", "order.refunded", "return.changed",
        ],
        [Realtime] = ["order.placed", "customer.registered", "email.sent", "message.delivered", "automation.triggered"],
        [CustomerSubscriptions] = ["subscription.created", "subscription.changed"],
        [Marketing] = ["campaign.changed"],
        [Automation] =
        [
            "customer.registered", "customer.imported", "customer.birth_date_changed", "order.placed", "order.status_changed",
            "cart.changed",
        ],
        [Webhooks] =
        [
            "order.placed", "order.status_changed", "customer.registered", "customer.updated", "email.sent", "message.sent",
            "automation.triggered", "webhook.delivery_requested",
        ],
    }.ToDictionary(
        subscription => subscription.Key, IReadOnlyList<string> (subscription) => [.. subscription.Value, Redriven(subscription.Key)]);

    /// <summary>The subject of a dead letter on its way back: only the subscription that it comes from receives it.</summary>
    public static string Redriven(string subscription) => "redrive." + subscription;
}

/// <summary>Sends events to the topic. Azure Service Bus in Azure, durable queues in LocalHost.</summary>
public interface IEventBus
{
    /// <summary>Returns when the bus has them for good. May be called again with the same events: the bus or the
    /// consumers drop what they know by <see cref="OutboxEvent.EventId"/>.</summary>
    /// <returns>Those that are larger than the bus takes: it has all but them.</returns>
    Task<IReadOnlyList<OutboxEvent>> PublishAsync(IReadOnlyList<OutboxEvent> events, CancellationToken ct);
}
