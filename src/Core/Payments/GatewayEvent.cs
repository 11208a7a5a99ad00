namespace FunctionsCommerce.Core.Payments;

/// <summary>What the gateway reports. It reports at least once and in any order.</summary>
public enum GatewayEventKind
{
    /// <summary>Anything the store has no use for.</summary>
    Other,
    PaymentAuthorized,
    PaymentCaptured,
    PaymentFailed,

    /// <summary>Follows a capture and, unlike it, always leads to our order.</summary>
    OrderPaid,
    RefundCreated,
    RefundProcessed,
    RefundFailed,

    /// <summary>Follows a capture through a link and, unlike it, always leads to our order.</summary>
    PaymentLinkPaid,
    PaymentLinkCancelled,
    PaymentLinkExpired,
}

/// <summary>A parsed webhook. Absent fields are null.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Name">The gateway's name for it: <c>payment.captured</c>.</param>
public sealed record GatewayEvent(GatewayEventKind Kind, string Name)
{
    public DateTimeOffset? OccurredAt { get; init; }

    /// <summary>Our order, as noted at the gateway's order, link or refund; reports on a payment alone do not say it
    /// (<see cref="PaymentWebhookResolver"/> asks).</summary>
    public long? OrderId { get; init; }

    /// <summary>Our refund, from the refund's receipt or notes.</summary>
    public long? RefundId { get; init; }

    /// <summary>Our purchase of gift cards, and whose it is, as noted at the gateway's order.</summary>
    public GiftCardPurchaseReference? GiftPurchase { get; init; }

    public string? GatewayOrderId { get; init; }

    public string? GatewayPaymentId { get; init; }

    public string? GatewayRefundId { get; init; }

    public string? PaymentLinkId { get; init; }

    /// <summary>Minor units: of the refund in a refund event, else of the payment, else of the link.</summary>
    public long Amount { get; init; }

    public string? Currency { get; init; }

    /// <summary>card, upi, netbanking, wallet, …</summary>
    public string? Method { get; init; }

    /// <summary>Why a payment failed, in words for the customer.</summary>
    public string? ErrorDescription { get; init; }
}

/// <summary>A purchase of gift cards: it is in its buyer's partition.</summary>
public sealed record GiftCardPurchaseReference(long CustomerId, long PurchaseId)
{
    /// <summary>Null when the notes name none.</summary>
    public static GiftCardPurchaseReference? In(IReadOnlyDictionary<string, string>? notes) =>
        GatewayReference.Noted(notes, GatewayReference.GiftPurchaseNote) is { } purchaseId
        && GatewayReference.Noted(notes, GatewayReference.CustomerNote) is { } customerId
            ? new(customerId, purchaseId)
            : null;
}
