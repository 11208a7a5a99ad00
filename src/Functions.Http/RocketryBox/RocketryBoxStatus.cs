using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Order states of this API.</summary>
internal enum RocketryBoxOrderStatus
{
    Pending,
    Processing,
    Shipped,
    Delivered,
    Cancelled,
}

/// <summary>Payment states of this API.</summary>
internal enum RocketryBoxPaymentStatus
{
    Pending,
    Completed,
    Failed,
    Refunded,
}

/// <summary>Refund states of this API.</summary>
internal enum RocketryBoxRefundStatus
{
    Pending,
    Processing,
    Completed,
    Failed,
}

/// <summary>Payment methods of this API.</summary>
internal enum RocketryBoxPaymentMethod
{
    Cod,
    Online,
    Wallet,
}

/// <summary>Maps the store's states to those of this API.</summary>
internal static class RocketryBoxStatus
{
    public static RocketryBoxOrderStatus Of(OrderStatus status) => status switch
    {
        OrderStatus.Pending => RocketryBoxOrderStatus.Pending,
        OrderStatus.Confirmed or OrderStatus.Processing => RocketryBoxOrderStatus.Processing,
        OrderStatus.Shipped => RocketryBoxOrderStatus.Shipped,
        OrderStatus.Delivered or OrderStatus.Completed or OrderStatus.Returned => RocketryBoxOrderStatus.Delivered,
        OrderStatus.Cancelled => RocketryBoxOrderStatus.Cancelled,
    };

    /// <summary>The status of a timeline step: every report of the carrier before delivery is shipped.</summary>
    public static RocketryBoxOrderStatus OfStep(string step) => step switch
    {
        "order_placed" => RocketryBoxOrderStatus.Pending,
        "processing" => RocketryBoxOrderStatus.Processing,
        "delivered" or "returned" => RocketryBoxOrderStatus.Delivered,
        "cancelled" => RocketryBoxOrderStatus.Cancelled,
        _ => RocketryBoxOrderStatus.Shipped,
    };

    /// <summary>The store's states that a filter covers; null: all.</summary>
    public static IReadOnlyList<OrderStatus>? Filter(RocketryBoxOrderStatus? word) =>
        word is null ? null : [.. Enum.GetValues<OrderStatus>().Where(status => Of(status) == word)];

    /// <summary>A partly refunded payment stays completed.</summary>
    public static RocketryBoxPaymentStatus Of(PaymentStatus status) => status switch
    {
        PaymentStatus.Pending or PaymentStatus.Authorized => RocketryBoxPaymentStatus.Pending,
        PaymentStatus.Paid or PaymentStatus.PartiallyRefunded => RocketryBoxPaymentStatus.Completed,
        PaymentStatus.Failed => RocketryBoxPaymentStatus.Failed,
        PaymentStatus.Refunded => RocketryBoxPaymentStatus.Refunded,
    };

    /// <summary>What waits for staff is pending, what they declined failed.</summary>
    public static RocketryBoxRefundStatus Of(RefundStatus status) => status switch
    {
        RefundStatus.Requested or RefundStatus.Pending => RocketryBoxRefundStatus.Pending,
        RefundStatus.Processing => RocketryBoxRefundStatus.Processing,
        RefundStatus.Completed => RocketryBoxRefundStatus.Completed,
        RefundStatus.Failed or RefundStatus.Rejected => RocketryBoxRefundStatus.Failed,
    };

    public static RocketryBoxPaymentMethod Of(PaymentMethod method) => method switch
    {
        PaymentMethod.Cod => RocketryBoxPaymentMethod.Cod,
        PaymentMethod.Wallet => RocketryBoxPaymentMethod.Wallet,
        PaymentMethod.MobileMoney or PaymentMethod.Card or PaymentMethod.Upi or PaymentMethod.Online => RocketryBoxPaymentMethod.Online,
    };

    public static PaymentMethod From(RocketryBoxPaymentMethod word) => word switch
    {
        RocketryBoxPaymentMethod.Cod => PaymentMethod.Cod,
        RocketryBoxPaymentMethod.Online => PaymentMethod.Online,
        RocketryBoxPaymentMethod.Wallet => PaymentMethod.Wallet,
    };
}
