using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Core.Orders;

/// <summary>An order's number as its buyer knows it: written as the API writes it that took the order. For mail, which no API
/// renders.</summary>
public static class OrderNumber
{
    public static string Of(Order order)
    {
        var id = Base36.Encode(order.OrderId).ToUpperInvariant();
        return order.Channel switch
        {
            Channels.PureEssence => "PE" + id,
            Channels.CustomerPortal => "ORD" + id,
            Channels.RocketryBox => id.ToLowerInvariant(),
            _ => $"ORD-{order.Year}-{id}",
        };
    }

    /// <summary>The shop's page of the order; null when the shop has none.</summary>
    public static string? PageOf(Order order, StoreSettings settings) =>
        settings.OrderUrl.Length == 0
            ? null
            : settings.OrderUrl.Replace("{orderNumber}", Uri.EscapeDataString(Of(order)), StringComparison.Ordinal);
}
