using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Order states of this API.</summary>
internal enum StaffOrderStatus
{
    Pending,
    Processing,
    Completed,
    Cancelled,
}

/// <summary>Maps the store's states to those of this API.</summary>
internal static class StaffOrderStatusMapper
{
    public static StaffOrderStatus Of(OrderStatus status) => status switch
    {
        OrderStatus.Pending => StaffOrderStatus.Pending,
        OrderStatus.Confirmed or OrderStatus.Processing or OrderStatus.Shipped => StaffOrderStatus.Processing,
        OrderStatus.Delivered or OrderStatus.Completed or OrderStatus.Returned => StaffOrderStatus.Completed,
        OrderStatus.Cancelled => StaffOrderStatus.Cancelled,
    };

    /// <summary>The store's states that a filter covers; null: all.</summary>
    public static IReadOnlyList<OrderStatus>? Filter(StaffOrderStatus? word) =>
        word is null ? null : [.. Enum.GetValues<OrderStatus>().Where(status => Of(status) == word)];

    public static ManualPaymentStatus Of(PaymentStatus status) => status switch
    {
        PaymentStatus.Pending or PaymentStatus.Authorized or PaymentStatus.Failed => ManualPaymentStatus.Unpaid,
        PaymentStatus.Paid or PaymentStatus.PartiallyRefunded => ManualPaymentStatus.Paid,
        PaymentStatus.Refunded => ManualPaymentStatus.Refunded,
    };
}
