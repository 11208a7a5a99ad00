using System.Text.Json.Serialization;

namespace FunctionsCommerce.Core.Orders;

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

/// <summary>Where a refund stands.</summary>
public enum RefundStatus
{
    /// <summary>Decided; the gateway was not asked yet.</summary>
    Pending,

    /// <summary>The gateway has it.</summary>
    Processing,
    Completed,
    Failed,
}

/// <summary>Money that the gateway took. Amount in minor units.</summary>
public sealed record Capture(string GatewayPaymentId, long Amount, DateTimeOffset At);

/// <summary>Money on its way back. Amount in minor units.</summary>
public sealed record Refund
{
    public required long RefundId { get; init; }

    public required long Amount { get; init; }

    public required string Reason { get; init; }

    public required RefundStatus Status { get; init; }

    /// <summary>The capture it is taken from; null for cash.</summary>
    public string? GatewayPaymentId { get; init; }

    public string? GatewayRefundId { get; init; }

    public long? ReturnId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public DateTimeOffset? ProcessedAt { get; init; }
}

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

    /// <summary>The gateway's payment link (<c>plink_…</c>), where it runs on a page.</summary>
    public string? PaymentLinkId { get; init; }

    public string? PaymentUrl { get; init; }

    public string? FailureReason { get; init; }

    /// <summary>When the gateway is to be asked what became of the payment, should it not have said so itself; null when there is nothing to ask.</summary>
    public DateTimeOffset? CheckAt { get; init; }

    public DateTimeOffset? PaidAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    [JsonIgnore]
    public long Captured => Captures.Sum(capture => capture.Amount);

    /// <summary>Returned, or on its way back.</summary>
    [JsonIgnore]
    public long Committed => Refunds.Where(refund => refund.Status != RefundStatus.Failed).Sum(refund => refund.Amount);

    /// <summary>Returned for good.</summary>
    [JsonIgnore]
    public long Refunded => Refunds.Where(refund => refund.Status == RefundStatus.Completed).Sum(refund => refund.Amount);

    /// <summary>What can still be refunded.</summary>
    [JsonIgnore]
    public long Refundable => Captured - Committed;

    /// <summary>What the gateway calls the payment that paid the order, not one that came on top; null while it has none, and for cash and wallets.</summary>
    [JsonIgnore]
    public string? TransactionId => Captures.Select(capture => capture.GatewayPaymentId)
        .FirstOrDefault(id => id is not (PaymentDecisions.Cash or PaymentDecisions.Wallet));

    [JsonIgnore]
    public bool IsOnline => Method != PaymentMethod.Cod;
}
