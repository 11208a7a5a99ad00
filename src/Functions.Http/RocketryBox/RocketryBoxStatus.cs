using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Order states of this API.</summary>
internal enum OrderWord
{
    Pending,
    Processing,
    Shipped,
    Delivered,
    Cancelled,
}

/// <summary>Payment states of this API.</summary>
internal enum PaymentWord
{
    Pending,
    Completed,
    Failed,
    Refunded,
}

/// <summary>Refund states of this API.</summary>
internal enum RefundWord
{
    Pending,
    Processing,
    Completed,
    Failed,
}

/// <summary>Payment methods of this API.</summary>
internal enum PaymentMethodWord
{
    Cod,
    Online,
    Wallet,
}

/// <summary>Maps the store's states to those of this API.</summary>
internal static class RocketryBoxStatus
{
    public static OrderWord Of(OrderStatus status) => status switch
    {
        OrderStatus.Pending => OrderWord.Pending,
        OrderStatus.Confirmed or OrderStatus.Processing => OrderWord.Processing,
        OrderStatus.Shipped => OrderWord.Shipped,
        OrderStatus.Delivered or OrderStatus.Completed or OrderStatus.Returned => OrderWord.Delivered,
        OrderStatus.Cancelled => OrderWord.Cancelled,
    };

    /// <summary>The status of a timeline step: every report of the carrier before delivery is shipped.</summary>
    public static OrderWord OfStep(string step) => step switch
    {
        "order_placed" => OrderWord.Pending,
        "processing" => OrderWord.Processing,
        "delivered" or "returned" => OrderWord.Delivered,
        "cancelled" => OrderWord.Cancelled,
        _ => OrderWord.Shipped,
    };

    /// <summary>The store's states that a filter covers; null: all.</summary>
    public static IReadOnlyList<OrderStatus>? Filter(OrderWord? word) =>
        word is null ? null : [.. Enum.GetValues<OrderStatus>().Where(status => Of(status) == word)];

    /// <summary>A partly refunded payment stays completed.</summary>
    public static PaymentWord Of(PaymentStatus status) => status switch
    {
        PaymentStatus.Pending or PaymentStatus.Authorized => PaymentWord.Pending,
        PaymentStatus.Paid or PaymentStatus.PartiallyRefunded => PaymentWord.Completed,
        PaymentStatus.Failed => PaymentWord.Failed,
        PaymentStatus.Refunded => PaymentWord.Refunded,
    };

    /// <summary>What waits for staff is pending, what they declined failed.</summary>
    public static RefundWord Of(RefundStatus status) => status switch
    {
        RefundStatus.Requested or RefundStatus.Pending => RefundWord.Pending,
        RefundStatus.Processing => RefundWord.Processing,
        RefundStatus.Completed => RefundWord.Completed,
        RefundStatus.Failed or RefundStatus.Rejected => RefundWord.Failed,
    };

    public static PaymentMethodWord Of(PaymentMethod method) => method switch
    {
        PaymentMethod.Cod => PaymentMethodWord.Cod,
        PaymentMethod.Wallet => PaymentMethodWord.Wallet,
        PaymentMethod.MobileMoney or PaymentMethod.Card or PaymentMethod.Upi or PaymentMethod.Online => PaymentMethodWord.Online,
    };

    public static PaymentMethod From(PaymentMethodWord word) => word switch
    {
        PaymentMethodWord.Cod => PaymentMethod.Cod,
        PaymentMethodWord.Online => PaymentMethod.Online,
        PaymentMethodWord.Wallet => PaymentMethod.Wallet,
    };
}
