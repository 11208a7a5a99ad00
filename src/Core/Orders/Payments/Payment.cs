using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Orders.Refunds;

namespace FunctionsCommerce.Core.Orders.Payments;

/// <summary>How the customer pays.</summary>
public enum PaymentMethod
{
    Cod,
    MobileMoney,
    Card,
    Upi,
    Wallet,
    Online,
}

/// <summary>Where the money is. Only moves forward; a failed attempt can be followed by a good one.</summary>
public enum PaymentStatus
{
    Pending,
    Failed,
    Authorized,
    Paid,
    PartiallyRefunded,
    Refunded,
}

/// <summary>Money that the gateway took. Amount in minor units.</summary>
public sealed record Capture(string GatewayPaymentId, long Amount, DateTimeOffset At);

/// <summary>A payment that the gateway took and that does not fit its order: another currency, or not what the webhook said.</summary>
/// <param name="Amount">Minor units of <paramref name="Currency"/>.</param>
/// <param name="ResolvedAt">When it was refunded at the gateway, or staff settled it; null: it waits for staff.</param>
public sealed record PaymentMismatch(
    string GatewayPaymentId, long Amount, string Currency, string Problem, DateTimeOffset At, DateTimeOffset? ResolvedAt = null);

/// <summary>The payment of one order. Amounts in minor units.</summary>
public sealed record Payment
{
    public required long PaymentId { get; init; }

    public required PaymentMethod Method { get; init; }

    public required PaymentStatus Status { get; init; }

    /// <summary>What is to be paid.</summary>
    public required long Amount { get; init; }

    /// <summary>Money taken, oldest first; more than one only when a customer paid twice.</summary>
    public IReadOnlyList<Capture> Captures { get; init; } = [];

    public IReadOnlyList<Refund> Refunds { get; init; } = [];

    /// <summary>The gateway's order (<c>order_…</c>), where the checkout runs in the client.</summary>
    public string? GatewayOrderId { get; init; }

    /// <summary>The amount of <see cref="GatewayOrderId"/>; null in payments of before, where it is <see cref="Amount"/>.</summary>
    public long? GatewayOrderAmount { get; init; }

    /// <summary>The gateway's payment link (<c>plink_…</c>), where it runs on a page.</summary>
    public string? PaymentLinkId { get; init; }

    public string? PaymentUrl { get; init; }

    public string? FailureReason { get; init; }

    /// <summary>When the order stopped needing its payment link, which must then no longer be paid.</summary>
    public DateTimeOffset? PaymentLinkRevokedAt { get; init; }

    /// <summary>When the gateway said that the link is paid, cancelled or expired.</summary>
    public DateTimeOffset? PaymentLinkClosedAt { get; init; }

    /// <summary>When to ask the gateway about this payment, its refunds and its link, should it not report by itself; null: nothing is
    /// open.</summary>
    public DateTimeOffset? CheckAt { get; init; }

    /// <summary>The part of <see cref="Amount"/> that is no longer due, because its goods came back unpaid.</summary>
    public long Waived { get; init; }

    /// <summary>Payments that the gateway took and that do not fit the order; not part of <see cref="Captures"/>.</summary>
    public IReadOnlyList<PaymentMismatch> Mismatches { get; init; } = [];

    public DateTimeOffset? PaidAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    [JsonIgnore]
    public long Captured => Captures.Sum(capture => capture.Amount);

    /// <summary>What the client's checkout takes.</summary>
    [JsonIgnore]
    public long CheckoutAmount => GatewayOrderAmount ?? Amount;

    /// <summary>What the customer owes in all.</summary>
    [JsonIgnore]
    public long Due => Amount - Waived;

    /// <summary>Refunded, or being refunded.</summary>
    [JsonIgnore]
    public long Committed => Refunds.Where(refund => refund.IsCommitted).Sum(refund => refund.Amount);

    /// <summary>Returned for good.</summary>
    [JsonIgnore]
    public long Refunded => Refunds.Where(refund => refund.Status == RefundStatus.Completed).Sum(refund => refund.Amount);

    /// <summary>What can still be refunded: captured, and neither refunded nor being refunded.</summary>
    [JsonIgnore]
    public long Refundable => Math.Max(0, Captured - Committed);

    /// <summary>Asked for by the customer and not decided yet.</summary>
    [JsonIgnore]
    public long Requested => Refunds.Where(refund => refund.Status == RefundStatus.Requested).Sum(refund => refund.Amount);

    /// <summary>Refunds that failed and were not replaced: still owed to the customer.</summary>
    [JsonIgnore]
    public long Owed => Math.Min(Refundable, Refunds.Where(refund => refund.IsOwed).Sum(refund => refund.Amount));

    /// <summary>The order was paid, and all of it went back, is on its way or is owed: there is nothing to ship for it.</summary>
    [JsonIgnore]
    public bool IsFullyRefunded => PaidAt is not null && Captured > 0 && Refundable == Owed;

    /// <summary>The gateway has something to say: a refund or a link that is not final.</summary>
    [JsonIgnore]
    public bool AwaitsGateway =>
        PaymentLinkRevokedAt is not null && PaymentLinkClosedAt is null || Refunds.Any(refund => refund.IsWithGateway);

    /// <summary>Money came, but less than is due.</summary>
    [JsonIgnore]
    public bool IsUnderpaid => PaidAt is null && Captured > 0 && Refundable > 0;

    /// <summary>Since when something about the money waits for the gateway or for staff; null: nothing does. Stored, because lists go by
    /// it.</summary>
    public DateTimeOffset? WaitsSince => PendingWork.Of(this) is [var oldest, ..] ? oldest.Since : null;

    /// <summary>What the gateway calls the payment that paid the order, not one that came on top; null while it has none, and for cash and
    /// wallets.</summary>
    [JsonIgnore]
    public string? TransactionId => Captures.Select(capture => capture.GatewayPaymentId)
        .FirstOrDefault(id => id is not (PaymentDecisions.Cash or PaymentDecisions.Wallet));

    [JsonIgnore]
    public bool IsOnline => Method != PaymentMethod.Cod;
}
