using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Orders.Refunds;

/// <summary>A refund as the gateway's books show it. Amount in minor units.</summary>
/// <param name="RefundId">Ours, where it is.</param>
public sealed record FoundRefund(string GatewayRefundId, string GatewayPaymentId, long Amount, RefundStatus Status, long? RefundId)
{
    public static FoundRefund From(GatewayRefund refund) => new(
        refund.Id,
        refund.PaymentId,
        refund.Amount,
        StatusOf(refund.Status),
        GatewayReference.RefundIn(refund.Receipt) ?? GatewayReference.Noted(refund.Notes, GatewayReference.RefundNote));

    public static RefundStatus StatusOf(string gatewayStatus) => gatewayStatus switch
    {
        "processed" => RefundStatus.Completed,
        "failed" => RefundStatus.Failed,
        _ => RefundStatus.Processing,
    };
}

/// <summary>What the gateway's reports make of refunds. Pure, and indifferent to order and repetition of reports.</summary>
public static class RefundReports
{
    /// <summary>The gateway could not be asked for the refund, or has no answer yet: the reason is shown to staff.</summary>
    public static OrderChange RefundDelayed(this Order order, long refundId, string note, DateTimeOffset now) =>
        order.Payment.Refunds.FirstOrDefault(refund => refund.RefundId == refundId) is { IsWithGateway: true } open && open.Note != note
            ? new(order.With(open, open with { Note = note, UpdatedAt = now }, now).CheckSoon(now), [])
            : OrderChange.None(order);

    private static Order CheckSoon(this Order order, DateTimeOffset now)
    {
        var soon = now + PaymentReconciliation.OutageRetryInterval;
        return order.Payment.CheckAt <= soon ? order : order with { Payment = order.Payment with { CheckAt = soon } };
    }

    /// <summary>A refund of ours moved on. Completed is final; failed only becomes completed.</summary>
    public static OrderChange RefundReported(
        this Order order, long refundId, RefundStatus status, string? gatewayRefundId, DateTimeOffset now, string? note = null)
    {
        var refund = order.Payment.Refunds.FirstOrDefault(known => known.RefundId == refundId);
        if (refund is null || !Allows(refund.Status, status))
        {
            return OrderChange.None(order);
        }

        var reported = refund with
        {
            Status = status,
            GatewayRefundId = gatewayRefundId ?? refund.GatewayRefundId,
            Note = note,
            UpdatedAt = now,
            ProcessedAt = status == RefundStatus.Completed ? now : null,
        };
        var changed = order.With(refund, reported, now);
        return new OrderChange(changed, status switch
        {
            RefundStatus.Completed => [
                new OrderRefunded(order.CustomerId, order.OrderId, refundId, refund.Amount, changed.Payment.Refunded),
            ],
            RefundStatus.Failed => [new RefundFailed(order.CustomerId, order.OrderId, refundId, refund.Amount, note)],
            _ => [],
        });
    }

    /// <summary>The same, and money that the order does not need goes back: a refund that failed because its money was returned another way
    /// may have been counted against money that is still here.</summary>
    public static Result<OrderChange> RefundReported(
        this Order order, long refundId, RefundStatus status, string? gatewayRefundId, Func<long> newId, DateTimeOffset now,
        string? note = null) =>
        order.RefundReported(refundId, status, gatewayRefundId, now, note).Then(reported => reported.ReturnRest(newId, now));

    private static Result<OrderChange> ReturnRest(this Order order, Func<long> newId, DateTimeOffset now)
    {
        var payment = order.Payment;
        var needed = order.Status is OrderStatus.Cancelled or OrderStatus.Returned
            ? 0
            : payment.PaidAt is null ? payment.Captured : payment.Due;
        return payment.Refundable - payment.Owed - needed is var rest and > 0
            ? order.RequestRefund(rest, order.CancelReason ?? "Paid more than was due", null, newId, now)
            : OrderChange.None(order);
    }

    /// <summary>What the gateway's books say about a refund. One that is not ours was made in the gateway's own dashboard: it is
    /// adopted.</summary>
    /// <param name="payment">The payment that it is taken from, where the order did not hear of it yet.</param>
    public static Result<OrderChange> RefundFound(
        this Order order, CapturedPayment? payment, FoundRefund found, Func<long> newId, DateTimeOffset now)
    {
        // Another report may have told of the payment meanwhile: known money is not money that came twice.
        if (payment is null
            || payment.Currency != order.Currency
            || order.Payment.Captures.Any(capture => capture.GatewayPaymentId == payment.GatewayPaymentId))
        {
            var change = payment is null ? OrderChange.None(order) : order.Captured(payment, newId, now).Value;
            return change.Then(known => known.RefundFound(found, newId, now));
        }

        // What the gateway returned already must not be returned again as money that came twice.
        var wasPaid = order.Payment.PaidAt is not null;
        return order.Booked(payment, now).TryGetValue(out var booked, out var refused)
            ? booked.Then(paid => paid.PaidIfCovered(now)).Value
                .Then(known => known.RefundFound(found, newId, now)).Value
                .Then(adopted => adopted.ReturnExcess(payment.GatewayPaymentId, wasPaid, newId, now))
            : refused;
    }

    /// <returns>Nothing changes where the payment is unknown.</returns>
    private static OrderChange RefundFound(this Order order, FoundRefund found, Func<long> newId, DateTimeOffset now)
    {
        var payment = order.Payment;
        var known = payment.Refunds.FirstOrDefault(refund => refund.GatewayRefundId == found.GatewayRefundId)
            ?? payment.Refunds.FirstOrDefault(
                refund => refund.RefundId == found.RefundId && refund.GatewayRefundId is null && refund.PaidOutBy is null);
        if (known is not null)
        {
            var note = found.Status == RefundStatus.Failed ? "Failed at the bank" : null;
            return order.RefundReported(known.RefundId, found.Status, found.GatewayRefundId, newId, now, note).Value;
        }

        if (payment.Captures.All(capture => capture.GatewayPaymentId != found.GatewayPaymentId))
        {
            return payment.Mismatches.FirstOrDefault(
                mismatch => mismatch.GatewayPaymentId == found.GatewayPaymentId) is { ResolvedAt: null } odd
                && found.Status == RefundStatus.Completed && found.Amount >= odd.Amount
                ? order.MismatchResolved(odd.GatewayPaymentId, now).Value
                : OrderChange.None(order);
        }

        var adopted = new Refund
        {
            RefundId = newId(),
            Amount = found.Amount,
            Reason = "Refunded at the payment gateway",
            Status = RefundStatus.Processing,
            GatewayPaymentId = found.GatewayPaymentId,
            GatewayRefundId = found.GatewayRefundId,
            CreatedAt = now,
            UpdatedAt = now,
        };
        var change = new OrderChange(
            order.With([.. payment.Refunds, adopted], now),
            [new RefundRequested(order.CustomerId, order.OrderId, adopted.RefundId, adopted.Amount)]);
        return found.Status == RefundStatus.Processing
            ? change
            : change.Then(taken => taken.RefundReported(adopted.RefundId, found.Status, found.GatewayRefundId, now)).Value;
    }

    /// <summary>A payment that did not fit was returned, or staff settled it.</summary>
    public static Result<OrderChange> MismatchResolved(this Order order, string gatewayPaymentId, DateTimeOffset now) =>
        order.Payment.Mismatches.FirstOrDefault(mismatch => mismatch.GatewayPaymentId == gatewayPaymentId) switch
        {
            null => Errors.NotFound("Payment"),
            { ResolvedAt: not null } => OrderChange.None(order),
            var open => new OrderChange(
                order with
                {
                    Payment = order.Payment with
                    {
                        Mismatches = [.. order.Payment.Mismatches.Select(known => known == open ? open with { ResolvedAt = now } : known)],
                        UpdatedAt = now,
                    },
                    UpdatedAt = now,
                },
                []),
        };

    private static bool Allows(RefundStatus from, RefundStatus to) => (from, to) switch
    {
        (RefundStatus.Pending, RefundStatus.Processing or RefundStatus.Completed or RefundStatus.Failed) => true,
        (RefundStatus.Processing, RefundStatus.Completed or RefundStatus.Failed) => true,
        (RefundStatus.Failed, RefundStatus.Completed) => true,
        _ => false,
    };
}
