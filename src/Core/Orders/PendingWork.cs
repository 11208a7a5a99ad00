using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;

namespace FunctionsCommerce.Core.Orders;

/// <summary>Why something about an order's money waits.</summary>
public enum PendingReason
{
    /// <summary>A customer's request that staff decide.</summary>
    RefundRequested,

    /// <summary>Decided; the gateway has not taken it yet.</summary>
    RefundPending,

    /// <summary>The gateway or the bank works on it.</summary>
    RefundProcessing,

    /// <summary>It failed: retry it or pay it out.</summary>
    RefundFailed,

    /// <summary>Cash that staff pay out.</summary>
    CashPayout,

    /// <summary>A payment in another currency or over another amount than reported.</summary>
    PaymentMismatch,

    /// <summary>Less than the order's total was paid.</summary>
    Underpaid,

    /// <summary>The order no longer needs a payment, but its link can still be paid.</summary>
    PaymentLinkOpen,
}

/// <summary>Something about an order's money that is not final.</summary>
/// <param name="Amount">Minor units of <paramref name="Currency"/>, or of the order's currency where that is null.</param>
/// <param name="Note">What is known about the cause.</param>
public sealed record PendingWork(
    PendingReason Reason, DateTimeOffset Since, long Amount, string? Currency = null, long? RefundId = null, string? Note = null)
{
    /// <summary>All that waits, the oldest first. Pure.</summary>
    public static IReadOnlyList<PendingWork> Of(Payment payment)
    {
        var work = new List<PendingWork>();
        foreach (var refund in payment.Refunds)
        {
            if (ReasonOf(refund) is { } reason)
            {
                work.Add(new PendingWork(reason, refund.CreatedAt, refund.Amount, null, refund.RefundId, refund.Note));
            }
        }

        work.AddRange(payment.Mismatches.Where(mismatch => mismatch.ResolvedAt is null).Select(mismatch =>
            new PendingWork(
                PendingReason.PaymentMismatch, mismatch.At, mismatch.Amount, mismatch.Currency, null,
                $"{mismatch.GatewayPaymentId}: {mismatch.Problem}")));
        if (payment.IsUnderpaid)
        {
            work.Add(new PendingWork(PendingReason.Underpaid, payment.Captures[0].At, payment.Captured));
        }

        if (payment is { PaymentLinkRevokedAt: { } revokedAt, PaymentLinkClosedAt: null })
        {
            work.Add(new PendingWork(PendingReason.PaymentLinkOpen, revokedAt, payment.Amount, null, null, payment.PaymentLinkId));
        }

        work.Sort((one, other) => one.Since.CompareTo(other.Since));
        return work;
    }

    private static PendingReason? ReasonOf(Refund refund) => refund switch
    {
        { Status: RefundStatus.Requested } => PendingReason.RefundRequested,
        { Status: RefundStatus.Pending, IsCash: true } => PendingReason.CashPayout,
        { Status: RefundStatus.Pending } => PendingReason.RefundPending,
        { Status: RefundStatus.Processing } => PendingReason.RefundProcessing,
        { IsOwed: true } => PendingReason.RefundFailed,
        _ => null,
    };
}
