using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>The document's order states.</summary>
internal enum OrderWord
{
    Pending,
    Processing,
    Completed,
    Cancelled,
}

/// <summary>The store's states in the document's words.</summary>
internal static class OrderWords
{
    public static OrderWord Of(OrderStatus status) => status switch
    {
        OrderStatus.Pending => OrderWord.Pending,
        OrderStatus.Confirmed or OrderStatus.Processing or OrderStatus.Shipped => OrderWord.Processing,
        OrderStatus.Delivered or OrderStatus.Completed or OrderStatus.Returned => OrderWord.Completed,
        OrderStatus.Cancelled => OrderWord.Cancelled,
    };

    /// <summary>The states that a filter by the document's word means; null: all.</summary>
    public static IReadOnlyList<OrderStatus>? Filter(OrderWord? word) =>
        word is null ? null : [.. Enum.GetValues<OrderStatus>().Where(status => Of(status) == word)];

    public static PaymentWord Of(PaymentStatus status) => status switch
    {
        PaymentStatus.Pending or PaymentStatus.Authorized or PaymentStatus.Failed => PaymentWord.Unpaid,
        PaymentStatus.Paid or PaymentStatus.PartiallyRefunded => PaymentWord.Paid,
        PaymentStatus.Refunded => PaymentWord.Refunded,
    };
}
