using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Razorpay;

/// <summary>Money back, never more than came in.</summary>
internal sealed class SandboxRefunds(TimeProvider time)
{
    public static Result<SandboxRefund> Find(LocalTransaction tx, string id) =>
        tx.Find<SandboxRefund>(id) is { } refund && id.StartsWith(SandboxIds.Refund, StringComparison.Ordinal)
            ? refund
            : SandboxRules.UnknownId();

    public static SandboxRefund[] OfPayment(LocalTransaction tx, string paymentId) =>
        [.. tx.Children<SandboxRefund>(SandboxIds.Refund, paymentId)];

    /// <param name="key">Header <c>X-Refund-Idempotency</c>: the same request with the same key is the same refund.</param>
    /// <param name="fate">What becomes of it: processed, failed (it is taken and then fails at the bank), or pending until
    /// <see cref="Settle"/>.</param>
    public Result<SandboxRefund> Create(LocalTransaction tx, string paymentId, NewRefund request, string? key, string fate = "processed")
    {
        if (!SandboxPayments.Find(tx, paymentId).TryGetValue(out var payment, out var error))
        {
            return error;
        }

        if (key is not null && (key.Length < 10 || !key.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')))
        {
            return SandboxRules.Refuse("The idempotency key must be at least 10 characters of letters, digits, hyphens and underscores.");
        }

        var reference = key is null ? null : $"{paymentId}:{key}";
        if (reference is not null && tx.Referenced<SandboxRefund>(SandboxIds.Refund, reference).FirstOrDefault() is { } known)
        {
            return known.Receipt == request.Receipt && (request.Amount ?? known.Amount) == known.Amount
                ? known
                : SandboxRules.Refuse("Different request payload for the same idempotency key.");
        }

        if (Check(payment, request) is { } refused)
        {
            return refused;
        }

        return Add(tx, payment, request, reference, fate);
    }

    /// <summary>What the bank makes of a pending refund: processed or failed.</summary>
    public Result<SandboxRefund> Settle(LocalTransaction tx, string id, string? outcome)
    {
        if (!Find(tx, id).TryGetValue(out var refund, out var error))
        {
            return error;
        }

        if (outcome is not ("processed" or "failed") || refund.Status != "pending")
        {
            return SandboxRules.Refuse("A pending refund becomes processed or failed.", "outcome");
        }

        var payment = SandboxPayments.Find(tx, refund.PaymentId).Value;
        if (outcome == "failed")
        {
            payment = Refunded(payment, -refund.Amount);
            tx.Change(payment.Id, payment);
        }

        refund = refund with { Status = outcome };
        tx.Change(refund.Id, refund);
        tx.Post(
            outcome == "failed" ? "refund.failed" : "refund.processed", payment.OrderId, time.GetUtcNow(), ("refund", refund),
            ("payment", payment));
        return refund;
    }

    private static SandboxPayment Refunded(SandboxPayment payment, long amount)
    {
        var refunded = payment.AmountRefunded + amount;
        var status = refunded == payment.Amount ? "refunded" : payment.Status == "refunded" ? "captured" : payment.Status;
        return payment with
        {
            AmountRefunded = refunded,
            RefundStatus = refunded == 0 ? null : refunded == payment.Amount ? "full" : "partial",
            Status = status,
        };
    }

    private static Error? Check(SandboxPayment payment, NewRefund request)
    {
        var left = payment.Amount - payment.AmountRefunded;
        if (!payment.Captured)
        {
            return SandboxRules.Refuse("The payment status should be captured for action to be taken");
        }

        if (left == 0)
        {
            return SandboxRules.Refuse("The payment has been fully refunded already");
        }

        if (request.Amount <= 0)
        {
            return SandboxRules.Refuse("The amount must be at least 1.", "amount");
        }

        if (request.Amount % GatewayAmounts.Step(payment.Currency) is > 0)
        {
            return SandboxRules.Refuse(SandboxRules.LastDigit, "amount");
        }

        return request.Amount > left
            ? SandboxRules.Refuse("The total refund amount is greater than the refund payment amount", "amount")
            : null;
    }

    private SandboxRefund Add(LocalTransaction tx, SandboxPayment payment, NewRefund request, string? reference, string fate)
    {
        var now = time.GetUtcNow();
        var refund = new SandboxRefund
        {
            Id = SandboxIds.Next(SandboxIds.Refund),
            Amount = request.Amount ?? payment.Amount - payment.AmountRefunded,
            Currency = payment.Currency,
            PaymentId = payment.Id,
            Receipt = request.Receipt,
            Notes = request.Notes ?? SandboxNotes.None,
            Status = fate == "processed" ? "processed" : "pending",
            SpeedRequested = request.Speed ?? "normal",
            CreatedAt = now.ToUnixTimeSeconds(),
        };
        if (fate != "failed")
        {
            payment = Refunded(payment, refund.Amount);
            tx.Change(payment.Id, payment);
        }

        var outcome = refund with { Status = fate };
        tx.Add(refund.Id, payment.Id, reference, outcome);
        tx.Post("refund.created", payment.OrderId, now, ("refund", refund), ("payment", payment));
        if (fate != "pending")
        {
            tx.Post(
                fate == "failed" ? "refund.failed" : "refund.processed", payment.OrderId, now, ("refund", outcome), ("payment", payment));
        }

        return refund;
    }
}
