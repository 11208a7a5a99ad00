using System.Globalization;
using System.Text.Json.Nodes;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Marketing;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Core.Realtime;

/// <summary>Turns events into the five messages of docs/realtime.md, with ids and amounts as docs/api/catered-by-africa.md writes
/// them.</summary>
public sealed class RealtimeService(OrderRepository orders, IRealtimePush push)
{
    public async Task HandleAsync(EventMessage message, CancellationToken ct)
    {
        if (await FromAsync(message, ct) is { } told)
        {
            await push.PushAsync(told, ct);
        }
    }

    private async ValueTask<RealtimeMessage?> FromAsync(EventMessage message, CancellationToken ct) => message.Event switch
    {
        OrderPlaced placed => Created(await orders.RequireAsync(placed.CustomerId, placed.OrderId, ct)),
        CustomerRegistered registered => new("customer:registered", new JsonObject
        {
            ["customerId"] = Id("cust", registered.CustomerId),
            ["name"] = registered.CustomerName,
            ["email"] = registered.Email,
            ["createdAt"] = At(message.OccurredAt),
        }),
        CampaignSent sent => new("email:sent", new JsonObject
        {
            ["campaignId"] = Id("email", sent.CampaignId),
            ["name"] = sent.CampaignName,
            ["sentCount"] = sent.SentCount,
            ["sentAt"] = At(message.OccurredAt),
        }),
        MessageDelivered delivered => new("message:delivered", new JsonObject
        {
            ["messageId"] = Id("msg", delivered.MessageId),
            ["type"] = delivered.Channel,
            ["deliveryStatus"] = delivered.Status,
            ["customerId"] = delivered.CustomerId is { } customerId ? Id("cust", customerId) : null,
            ["deliveredAt"] = At(message.OccurredAt),
        }),
        AutomationTriggered triggered => new("automation:triggered", new JsonObject
        {
            ["ruleId"] = Id("auto", triggered.RuleId),
            ["customerId"] = Id("cust", triggered.CustomerId),
            ["status"] = triggered.Status,
            ["triggeredAt"] = At(message.OccurredAt),
        }),
        _ => null,
    };

    private static RealtimeMessage Created(Order order) => new("order:created", new JsonObject
    {
        ["orderId"] = Id("ord", order.OrderId),
        ["orderNumber"] = string.Create(
            CultureInfo.InvariantCulture, $"ORD-{order.Year}-{Base36.Encode(order.OrderId).ToUpperInvariant()}"),
        ["customerId"] = Id("cust", order.CustomerId),
        ["customerName"] = order.CustomerName,
        ["amount"] = Money.ToDecimal(order.Totals.Total, order.Currency),
        ["currency"] = order.Currency,
        ["itemCount"] = order.ItemCount,
        ["orderType"] = order.OrderType == OrderType.Online ? "online" : "offline",
        ["createdAt"] = At(order.CreatedAt),
    });

    private static string Id(string prefix, long id) => $"{prefix}_{Base36.Encode(id)}";

    private static string At(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
