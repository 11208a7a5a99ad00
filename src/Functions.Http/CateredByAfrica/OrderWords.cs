using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Order states of this API.</summary>
internal enum OrderWord
{
    Pending,
    Processing,
    Completed,
    Cancelled,
}

/// <summary>Maps the store's states to those of this API.</summary>
internal static class OrderWords
{
    public static OrderWord Of(OrderStatus status) => status switch
    {
        OrderStatus.Pending => OrderWord.Pending,
        OrderStatus.Confirmed or OrderStatus.Processing or OrderStatus.Shipped => OrderWord.Processing,
        OrderStatus.Delivered or OrderStatus.Completed or OrderStatus.Returned => OrderWord.Completed,
        OrderStatus.Cancelled => OrderWord.Cancelled,
    };

    /// <summary>The store's states that a filter covers; null: all.</summary>
    public static IReadOnlyList<OrderStatus>? Filter(OrderWord? word) =>
        word is null ? null : [.. Enum.GetValues<OrderStatus>().Where(status => Of(status) == word)];

    public static PaymentWord Of(PaymentStatus status) => status switch
    {
        PaymentStatus.Pending or PaymentStatus.Authorized or PaymentStatus.Failed => PaymentWord.Unpaid,
        PaymentStatus.Paid or PaymentStatus.PartiallyRefunded => PaymentWord.Paid,
        PaymentStatus.Refunded => PaymentWord.Refunded,
    };
}
