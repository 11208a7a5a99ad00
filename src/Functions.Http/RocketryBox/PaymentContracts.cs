using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal sealed record ListPaymentsQuery([Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 20, RocketryBoxPaymentStatus? Status = null);

internal sealed record RefundRequest([StringLength(500)] string Reason, decimal Amount);

internal sealed record PaymentDetailsResponse(string? TransactionId, string? Gateway)
{
    /// <summary>As the gateway calls the payment; nothing for money that it never saw.</summary>
    public static PaymentDetailsResponse From(Payment payment) =>
        new(payment.TransactionId, payment.TransactionId is null ? null : "razorpay");
}

internal sealed record PaymentResponse(
    string Id,
    string OrderId,
    decimal Amount,
    string Currency,
    RocketryBoxPaymentStatus Status,
    RocketryBoxPaymentMethod Method,
    PaymentDetailsResponse Details,
    decimal RefundedAmount,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public static PaymentResponse From(Order order)
    {
        var payment = order.Payment;
        return new PaymentResponse(
            RocketryBoxIds.Of(payment.PaymentId),
            RocketryBoxIds.Of(order.OrderId),
            Money.ToDecimal(payment.Due, order.Currency),
            order.Currency,
            RocketryBoxStatus.Of(payment.Status),
            RocketryBoxStatus.Of(payment.Method),
            PaymentDetailsResponse.From(payment),
            Money.ToDecimal(order.RefundedNet(), order.Currency),
            payment.CreatedAt,
            payment.UpdatedAt);
    }
}

internal sealed record PaymentListResponse(IReadOnlyList<PaymentResponse> Payments, MetaResponse Meta)
{
    public static PaymentListResponse From(Paged<Order> orders) =>
        new([.. orders.Items.Select(PaymentResponse.From)], MetaResponse.From(orders));
}

internal sealed record RefundResponse(
    string Id,
    string OrderId,
    string PaymentId,
    decimal Amount,
    string Reason,
    RocketryBoxRefundStatus Status,
    DateTimeOffset? ProcessedAt,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public static RefundResponse From(Order order, Refund refund) => new(
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

internal sealed record RequestedRefundResponse(string Message, RefundResponse Refund)
{
    public static RequestedRefundResponse From(Order order, long refundId) =>
        new(
            "Refund requested successfully",
            RefundResponse.From(order, order.Payment.Refunds.First(refund => refund.RefundId == refundId)));
}
