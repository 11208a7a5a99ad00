using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <summary>Order states of this API.</summary>
internal enum PortalOrderStatus
{
    Pending,
    Confirmed,
    Processing,
    Shipped,
    Delivered,
    Cancelled,
    Returned,
}

/// <summary>Maps the store's states to those of this API.</summary>
internal static class PortalStatus
{
    public static PortalOrderStatus Of(OrderStatus status) => status switch
    {
        OrderStatus.Pending => PortalOrderStatus.Pending,
        OrderStatus.Confirmed => PortalOrderStatus.Confirmed,
        OrderStatus.Processing => PortalOrderStatus.Processing,
        OrderStatus.Shipped => PortalOrderStatus.Shipped,
        OrderStatus.Delivered or OrderStatus.Completed => PortalOrderStatus.Delivered,
        OrderStatus.Cancelled => PortalOrderStatus.Cancelled,
        OrderStatus.Returned => PortalOrderStatus.Returned,
    };

    /// <summary>The store's states that a filter covers; null: all.</summary>
    public static IReadOnlyList<OrderStatus>? Filter(PortalOrderStatus? status) =>
        status is null ? null : [.. Enum.GetValues<OrderStatus>().Where(state => Of(state) == status)];
}
