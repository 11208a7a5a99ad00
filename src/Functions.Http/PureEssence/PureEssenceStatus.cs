using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Maps the store's states to those of this API.</summary>
internal static class PureEssenceStatus
{
    public static PureEssenceOrderStatus Of(OrderStatus status) => status switch
    {
        OrderStatus.Pending => PureEssenceOrderStatus.Pending,
        OrderStatus.Confirmed or OrderStatus.Processing => PureEssenceOrderStatus.Processing,
        OrderStatus.Shipped => PureEssenceOrderStatus.Shipped,
        OrderStatus.Delivered or OrderStatus.Completed or OrderStatus.Returned => PureEssenceOrderStatus.Completed,
        OrderStatus.Cancelled => PureEssenceOrderStatus.Cancelled,
    };

    /// <summary>The store's states that a filter covers; null: all.</summary>
    public static IReadOnlyList<OrderStatus>? Filter(PureEssenceOrderStatus? status) =>
        status is null ? null : [.. Enum.GetValues<OrderStatus>().Where(state => Of(state) == status)];

    public static string Of(PaymentStatus status) => status switch
    {
        PaymentStatus.Pending or PaymentStatus.Authorized => "pending",
        PaymentStatus.Paid => "paid",
        PaymentStatus.Failed => "failed",
        PaymentStatus.Refunded => "refunded",
        PaymentStatus.PartiallyRefunded => "partially_refunded",
    };

    /// <summary>The carrier's last word while the parcel travels, else where the order stands.</summary>
    public static string OfTracking(Order order) => order.Status switch
    {
        OrderStatus.Pending => "order_placed",
        OrderStatus.Confirmed or OrderStatus.Processing => "processing",
        OrderStatus.Shipped => order.Shipment.Updates is [.., var last] ? last.Status : "shipped",
        OrderStatus.Delivered or OrderStatus.Completed => "delivered",
        OrderStatus.Cancelled => "cancelled",
        OrderStatus.Returned => "returned",
    };
}
