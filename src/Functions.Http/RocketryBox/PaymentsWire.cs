using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal sealed record ListPaymentsQuery([AtLeast(1)] int Page = 1, [AtLeast(1)] int Limit = 20, PaymentWord? Status = null);

internal sealed record RefundBody([StringLength(500)] string Reason, decimal Amount);

internal sealed record PaymentDetailsWire(string? TransactionId, string? Gateway)
{
    /// <summary>As the gateway calls the payment; nothing for money that it never saw.</summary>
    public static PaymentDetailsWire From(Payment payment) => new(payment.TransactionId, payment.TransactionId is null ? null : "razorpay");
}

internal sealed record PaymentWire(
    string Id,
    string OrderId,
    decimal Amount,
    string Currency,
    PaymentWord Status,
    PaymentMethodWord Method,
    PaymentDetailsWire Details,
    decimal RefundedAmount,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public static PaymentWire From(Order order)
    {
        var payment = order.Payment;
        return new PaymentWire(
            RocketryBoxIds.Of(payment.PaymentId),
            RocketryBoxIds.Of(order.OrderId),
            Money.ToDecimal(payment.Due, order.Currency),
            order.Currency,
            RocketryBoxStatus.Of(payment.Status),
            RocketryBoxStatus.Of(payment.Method),
            PaymentDetailsWire.From(payment),
            Money.ToDecimal(order.RefundedNet(), order.Currency),
            payment.CreatedAt,
            payment.UpdatedAt);
    }
}

internal sealed record PaymentListWire(IReadOnlyList<PaymentWire> Payments, MetaWire Meta)
{
    public static PaymentListWire From(Paged<Order> orders) => new([.. orders.Items.Select(PaymentWire.From)], MetaWire.From(orders));
}

internal sealed record RefundWire(
    string Id,
    string OrderId,
    string PaymentId,
    decimal Amount,
    string Reason,
    RefundWord Status,
    DateTimeOffset? ProcessedAt,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public static RefundWire From(Order order, Refund refund) => new(
        RocketryBoxIds.Of(refund.RefundId),
        RocketryBoxIds.Of(order.OrderId),
        RocketryBoxIds.Of(order.Payment.PaymentId),
        Money.ToDecimal(refund.Amount, order.Currency),
        refund.Reason,
        RocketryBoxStatus.Of(refund.Status),
        refund.ProcessedAt,
        refund.CreatedAt,
        refund.UpdatedAt);
}

internal sealed record RequestedRefundWire(string Message, RefundWire Refund)
{
    public static RequestedRefundWire From(Order order, long refundId) =>
        new("Refund requested successfully", RefundWire.From(order, order.Payment.Refunds.First(refund => refund.RefundId == refundId)));
}
