using System.Globalization;
using System.Text.Json.Nodes;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Marketing;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Core.Webhooks;

/// <summary>Staff asked for a delivery: a ping, or an old one again.</summary>
public sealed record WebhookDeliveryRequested(long WebhookId, long DeliveryId) : DomainEvent;

/// <summary>What receivers get: the event's name for them and its data (docs/webhooks.md).</summary>
public sealed record WebhookPayload(string Event, JsonObject Data);

/// <summary>Turns domain events into those that receivers know.</summary>
public sealed class WebhookEvents(OrderRepository orders)
{
    public const string Ping = "ping";

    public static IReadOnlyList<string> All { get; } =
    [
        "order.created", "order.updated", "order.completed", "customer.registered", "customer.updated", "email.sent", "message.sent",
        "automation.triggered",
    ];

    /// <summary>Whose data an event carries.</summary>
    public static StaffResource ResourceOf(string name) => name.Split('.')[0] switch
    {
        "order" => StaffResource.Orders,
        "customer" => StaffResource.Customers,
        _ => StaffResource.Marketing,
    };

    public async ValueTask<IReadOnlyList<WebhookPayload>> FromAsync(DomainEvent happened, CancellationToken ct)
    {
        switch (happened)
        {
            case OrderPlaced placed:
                return [new("order.created", Data(await orders.RequireAsync(placed.CustomerId, placed.OrderId, ct), OrderStatus.Pending))];
            case OrderStatusChanged moved:
                var order = await orders.RequireAsync(moved.CustomerId, moved.OrderId, ct, seen => seen.Includes(moved));
                var updated = new WebhookPayload("order.updated", Data(order, moved.To));

                // Delivered is what the back office calls completed; the state after it is no second completion.
                return moved.To == OrderStatus.Delivered ? [updated, new("order.completed", Data(order, moved.To))] : [updated];
            case CustomerRegistered registered:
                return [new("customer.registered", new JsonObject
                {
                    ["customerId"] = Id("cust", registered.CustomerId),
                    ["name"] = registered.CustomerName,
                    ["email"] = registered.Email,
                })];
            case CustomerUpdated updatedCustomer:
                return [new("customer.updated", new JsonObject { ["customerId"] = Id("cust", updatedCustomer.CustomerId) })];
            case CampaignSent sent:
                return [
                    new("email.sent", new JsonObject { ["campaignId"] = Id("email", sent.CampaignId), ["sentCount"] = sent.SentCount }),
                ];
            case MessagesSent messages:
                return [new("message.sent", new JsonObject
                {
                    ["messageId"] = Id("msg", messages.MessageId),
                    ["type"] = messages.Channel,
                    ["sentCount"] = messages.SentCount,
                    ["failedCount"] = messages.FailedCount,
                })];
            case AutomationTriggered triggered:
                return [new("automation.triggered", new JsonObject
                {
                    ["ruleId"] = Id("auto", triggered.RuleId),
                    ["customerId"] = Id("cust", triggered.CustomerId),
                    ["status"] = triggered.Status,
                })];
            default:
                return [];
        }
    }

    private static JsonObject Data(Order order, OrderStatus status) => new()
    {
        ["orderId"] = Id("ord", order.OrderId),
        ["orderNumber"] = string.Create(
            CultureInfo.InvariantCulture, $"ORD-{order.Year}-{Base36.Encode(order.OrderId).ToUpperInvariant()}"),
        ["customerId"] = Id("cust", order.CustomerId),
        ["totalAmount"] = Money.ToDecimal(order.Totals.Total, order.Currency),
        ["currency"] = order.Currency,
        ["status"] = Word(status),
        ["revision"] = Revision(order, status),
    };

    /// <summary>How many states the order had been in, this one included: an order is in each at most once, so a receiver takes the
    /// greatest for the newest.</summary>
    private static int Revision(Order order, OrderStatus status)
    {
        for (var index = 0; index < order.History.Count; index++)
        {
            if (order.History[index].Status == status)
            {
                return index + 1;
            }
        }

        return order.History.Count;
    }

    private static string Word(OrderStatus status) => status switch
    {
        OrderStatus.Pending => "pending",
        OrderStatus.Cancelled => "cancelled",
        OrderStatus.Confirmed or OrderStatus.Processing or OrderStatus.Shipped => "processing",
        _ => "completed",
    };

    private static string Id(string prefix, long id) => $"{prefix}_{Base36.Encode(id)}";
}
