using FunctionsCommerce.Core.Orders.Payments;

namespace FunctionsCommerce.Core.Orders.Refunds;

/// <summary>What follows from an order's refunds: what is left of each capture, what is still owed, the payment's status. Pure.</summary>
internal static class RefundBalance
{
    /// <summary>The order with other refunds: its payment's status, its next check and what is owed follow from them.</summary>
    internal static Order With(this Order order, IReadOnlyList<Refund> refunds, DateTimeOffset now)
    {
        var payment = WithoutVainRequests(WithoutSettledFailures(order.Payment with { Refunds = refunds, UpdatedAt = now }), now);
        payment = payment with { Status = StatusAfterRefund(order.Status, payment) };
        return order with { Payment = payment.WithCheck(now), UpdatedAt = now };
    }

    internal static Order With(this Order order, Refund old, Refund changed, DateTimeOffset now) =>
        order.With([.. order.Payment.Refunds.Select(refund => refund == old ? changed : refund)], now);

    /// <summary>A customer who asks again means the refunds of the same payment that failed, as far as the new ones cover them. What failed
    /// of another payment is owed beside it.</summary>
    /// <param name="known">So many refunds there were before the new ones.</param>
    internal static Order WithReplaced(this Order order, int known, long refundId, long amount, DateTimeOffset now)
    {
        var payments = order.Payment.Refunds.Skip(known).Select(refund => refund.GatewayPaymentId).ToHashSet();
        return order.With(
            [
                .. order.Payment.Refunds.Select(refund =>
                {
                    if (refund is not { IsOwed: true, ReturnId: null }
                        || refund.Amount > amount
                        || !payments.Contains(refund.GatewayPaymentId))
                    {
                        return refund;
                    }

                    amount -= refund.Amount;
                    return refund with { ReplacedBy = refundId, UpdatedAt = now };
                }),
            ],
            now);
    }

    /// <summary>The captures that a refund is taken from, the newest first: after a double payment that is the surplus one. What is owed
    /// for a refund that failed is left alone while there is other money, or that one would never be returned.</summary>
    internal static IReadOnlyList<(Capture Capture, long Amount)> Split(this Payment payment, long amount)
    {
        var captures = payment.Captures.Reverse().Select(capture =>
        {
            var free = Math.Max(0, payment.Free(capture));
            var owed = payment.Refunds.Where(refund => refund.IsOwed && refund.IsOf(capture)).Sum(refund => refund.Amount);
            return (Capture: capture, Owed: Math.Min(free, owed), Other: free - Math.Min(free, owed));
        }).ToArray();
        var other = Math.Min(amount, captures.Sum(each => each.Other));
        var rest = amount - other;
        var parts = new List<(Capture Capture, long Amount)>();
        foreach (var each in captures)
        {
            var (fromOther, fromOwed) = (Math.Min(each.Other, other), Math.Min(each.Owed, rest));
            (other, rest) = (other - fromOther, rest - fromOwed);
            if (fromOther + fromOwed > 0)
            {
                parts.Add((each.Capture, fromOther + fromOwed));
            }
        }

        return parts;
    }

    /// <summary>Of refunds that failed nothing is owed once their capture's money went back another way.</summary>
    private static Payment WithoutSettledFailures(Payment payment)
    {
        if (!payment.Refunds.Any(refund => refund.IsOwed))
        {
            return payment;
        }

        var free = payment.Captures.ToDictionary(capture => capture.GatewayPaymentId, capture => payment.Free(capture));
        var last = payment.Refunds.LastOrDefault(refund => refund.IsCommitted);
        return payment with
        {
            Refunds =
            [
                .. payment.Refunds.Select(refund => refund.IsOwed
                    && last is not null
                    && free.GetValueOrDefault(refund.GatewayPaymentId ?? PaymentDecisions.Cash) <= 0
                    ? refund with { ReplacedBy = last.RefundId }
                    : refund),
            ],
        };
    }

    /// <summary>Requests end when no money is left that they could mean.</summary>
    private static Payment WithoutVainRequests(Payment payment, DateTimeOffset now) => payment.Requested == 0 || payment.Refundable > 0
        ? payment
        : payment with
        {
            Refunds =
            [
                .. payment.Refunds.Select(refund => refund.Status == RefundStatus.Requested
                    ? refund with { Status = RefundStatus.Rejected, Note = "The money was returned another way", UpdatedAt = now }
                    : refund),
            ],
        };

    /// <summary>What is left of a capture.</summary>
    internal static long Free(this Payment payment, Capture capture) => capture.Amount
        - payment.Refunds.Where(refund => refund.IsCommitted && refund.IsOf(capture)).Sum(refund => refund.Amount);

    private static bool IsOf(this Refund refund, Capture capture) =>
        (refund.GatewayPaymentId ?? PaymentDecisions.Cash) == capture.GatewayPaymentId;

    /// <summary>What came of an order that still has to be paid, and went back, makes it neither paid nor refunded.</summary>
    internal static PaymentStatus StatusAfterRefund(OrderStatus order, Payment payment) => (payment.Captured - payment.Refunded) switch
    {
        _ when payment.Refunded == 0 => payment.Status,
        _ when payment.PaidAt is null && order is not (OrderStatus.Cancelled or OrderStatus.Returned) => payment.Status,
        <= 0 => PaymentStatus.Refunded,
        var kept when kept >= payment.Due => PaymentStatus.Paid,
        _ => PaymentStatus.PartiallyRefunded,
    };
}
