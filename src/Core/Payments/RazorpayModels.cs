using System.Text.Json.Serialization;

namespace FunctionsCommerce.Core.Payments;

// The gateway's entities, with the fields the store uses, named as the gateway names them (snake_case on the wire).
// Amounts are in minor units of the currency, times in seconds since 1970.

/// <summary>What a checkout pays for. Status: created, attempted, paid.</summary>
public sealed record GatewayOrder
{
    public required string Id { get; init; }

    public long Amount { get; init; }

    public long AmountPaid { get; init; }

    public string Currency { get; init; } = "";

    /// <summary>As given at creation.</summary>
    public string? Receipt { get; init; }

    public string Status { get; init; } = "";

    public IReadOnlyDictionary<string, string>? Notes { get; init; }
}

/// <summary>An attempt to pay. Status: created, authorized, captured, refunded, failed.</summary>
public sealed record GatewayPayment
{
    public required string Id { get; init; }

    public long Amount { get; init; }

    public long AmountRefunded { get; init; }

    public string Currency { get; init; } = "";

    public string Status { get; init; } = "";

    /// <summary>The gateway's order.</summary>
    public string? OrderId { get; init; }

    /// <summary>card, upi, netbanking, wallet, …</summary>
    public string? Method { get; init; }

    /// <summary>True from the capture on, after refunds too.</summary>
    public bool Captured { get; init; }

    /// <summary>Of a payment through a link: <c>#</c> and the link's id without its prefix.</summary>
    public string? Description { get; init; }

    /// <summary>The link that it was made through, from <see cref="Description"/>.</summary>
    [JsonIgnore]
    public string? PaymentLinkId => Description is ['#', .. { Length: 14 } id] && id.All(char.IsAsciiLetterOrDigit) ? "plink_" + id : null;

    public string? ErrorCode { get; init; }

    /// <summary>In words for the customer.</summary>
    public string? ErrorDescription { get; init; }

    public IReadOnlyDictionary<string, string>? Notes { get; init; }

    public long? CreatedAt { get; init; }
}

/// <summary>A refund at the gateway. Status: pending, processed, failed.</summary>
public sealed record GatewayRefund
{
    public required string Id { get; init; }

    public string PaymentId { get; init; } = "";

    public long Amount { get; init; }

    public string Currency { get; init; } = "";

    public string? Receipt { get; init; }

    public string Status { get; init; } = "";

    public IReadOnlyDictionary<string, string>? Notes { get; init; }
}

/// <summary>A page of the gateway on which a customer pays. Status: created, partially_paid, expired, cancelled, paid.</summary>
public sealed record PaymentLink
{
    public required string Id { get; init; }

    /// <summary>Where the customer pays.</summary>
    public string ShortUrl { get; init; } = "";

    public long Amount { get; init; }

    public long AmountPaid { get; init; }

    public string Currency { get; init; } = "";

    public string? ReferenceId { get; init; }

    /// <summary>The gateway's order; none before the link is opened.</summary>
    public string? OrderId { get; init; }

    public string Status { get; init; } = "";

    public IReadOnlyDictionary<string, string>? Notes { get; init; }
}

/// <summary>A payment link to be created.</summary>
public sealed record NewPaymentLink
{
    /// <summary>Minor units; the gateway wants at least 100.</summary>
    public required long Amount { get; init; }

    public required string Currency { get; init; }

    /// <summary>At most 40 characters. Asking again with the same reference answers the same link.</summary>
    public required string ReferenceId { get; init; }

    public required string Description { get; init; }

    public string? CustomerName { get; init; }

    public string? CustomerEmail { get; init; }

    public string? CustomerPhone { get; init; }

    /// <summary>At least 15 minutes from now, else the gateway refuses; null: never.</summary>
    public DateTimeOffset? ExpireBy { get; init; }

    public IReadOnlyDictionary<string, string>? Notes { get; init; }

    /// <summary>Where the customer's browser goes after the payment.</summary>
    public string? CallbackUrl { get; init; }
}

/// <summary>A charge of a saved method. Amount in minor units.</summary>
public sealed record SavedCharge
{
    public required string GatewayOrderId { get; init; }

    public required long Amount { get; init; }

    public required string Currency { get; init; }

    /// <summary>The gateway's token of the method.</summary>
    public required string Token { get; init; }

    public required string Description { get; init; }

    public required string Email { get; init; }

    public string? Phone { get; init; }

    public IReadOnlyDictionary<string, string>? Notes { get; init; }

    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => $"{Currency} {Amount} for {GatewayOrderId}";
}

/// <summary>A charge that came through.</summary>
public sealed record GatewayCharge
{
    public required string RazorpayPaymentId { get; init; }

    public string? RazorpayOrderId { get; init; }
}
