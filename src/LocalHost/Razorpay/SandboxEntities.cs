using System.Security.Cryptography;

namespace FunctionsCommerce.LocalHost.Razorpay;

// The gateway's entities as its API shows them. Amounts in minor units, times in seconds since 1970.

internal sealed record SandboxOrder
{
    public required string Id { get; init; }

    public string Entity { get; init; } = "order";

    public required long Amount { get; init; }

    public long AmountPaid { get; init; }

    public long AmountDue => Amount - AmountPaid;

    public required string Currency { get; init; }

    public string? Receipt { get; init; }

    public string? OfferId { get; init; }

    /// <summary>created, attempted, paid.</summary>
    public required string Status { get; init; }

    public int Attempts { get; init; }

    public SandboxNotes Notes { get; init; } = SandboxNotes.None;

    public required long CreatedAt { get; init; }
}

internal sealed record SandboxPayment
{
    public required string Id { get; init; }

    public string Entity { get; init; } = "payment";

    public required long Amount { get; init; }

    public required string Currency { get; init; }

    /// <summary>authorized, captured, refunded, failed.</summary>
    public required string Status { get; init; }

    public required string OrderId { get; init; }

    public string? InvoiceId { get; init; }

    public bool International { get; init; }

    public required string Method { get; init; }

    public long AmountRefunded { get; init; }

    /// <summary>partial, full.</summary>
    public string? RefundStatus { get; init; }

    public bool Captured { get; init; }

    public string? Description { get; init; }

    public string? CardId { get; init; }

    public string? Bank { get; init; }

    public string? Wallet { get; init; }

    public string? Vpa { get; init; }

    public string? Email { get; init; }

    public string? Contact { get; init; }

    public string? TokenId { get; init; }

    public SandboxNotes Notes { get; init; } = SandboxNotes.None;

    public long? Fee { get; init; }

    public long? Tax { get; init; }

    public string? ErrorCode { get; init; }

    public string? ErrorDescription { get; init; }

    public string? ErrorSource { get; init; }

    public string? ErrorStep { get; init; }

    public string? ErrorReason { get; init; }

    public required long CreatedAt { get; init; }
}

internal sealed record SandboxRefund
{
    public required string Id { get; init; }

    public string Entity { get; init; } = "refund";

    public required long Amount { get; init; }

    public required string Currency { get; init; }

    public required string PaymentId { get; init; }

    public string? Receipt { get; init; }

    public SandboxNotes Notes { get; init; } = SandboxNotes.None;

    public string? BatchId { get; init; }

    /// <summary>pending, processed, failed.</summary>
    public required string Status { get; init; }

    public string SpeedProcessed { get; init; } = "normal";

    public string SpeedRequested { get; init; } = "normal";

    public required long CreatedAt { get; init; }
}

internal sealed record SandboxLink
{
    public required string Id { get; init; }

    public bool AcceptPartial { get; init; }

    public required long Amount { get; init; }

    public long AmountPaid { get; init; }

    public required string Currency { get; init; }

    public required string ShortUrl { get; init; }

    public string ReferenceId { get; init; } = "";

    public string Description { get; init; } = "";

    public SandboxCustomer Customer { get; init; } = new(null, null, null);

    public SandboxNotify Notify { get; init; } = new(false, false);

    public bool ReminderEnable { get; init; }

    public SandboxNotes Notes { get; init; } = SandboxNotes.None;

    public string CallbackUrl { get; init; } = "";

    public string CallbackMethod { get; init; } = "";

    public required string OrderId { get; init; }

    /// <summary>created, expired, cancelled, paid.</summary>
    public required string Status { get; init; }

    public IReadOnlyList<SandboxLinkPayment>? Payments { get; init; }

    public long ExpireBy { get; init; }

    public long ExpiredAt { get; init; }

    public long CancelledAt { get; init; }

    public required long CreatedAt { get; init; }

    public required long UpdatedAt { get; init; }

    public string UserId { get; init; } = "";

    /// <summary>The link at a given time; it expires without a timer.</summary>
    public SandboxLink At(long now) =>
        Status == "created" && ExpireBy > 0 && ExpireBy <= now ? this with { Status = "expired", ExpiredAt = ExpireBy } : this;
}

internal sealed record SandboxCustomer(string? Name, string? Email, string? Contact);

internal sealed record SandboxNotify(bool Email, bool Sms);

internal sealed record SandboxLinkPayment(
    string PaymentId, string PlinkId, long Amount, string Method, string Status, long CreatedAt, long UpdatedAt);

/// <summary>Ids as the gateway makes them: a prefix and 14 letters or digits.</summary>
internal static class SandboxIds
{
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    public const string Order = "order_";
    public const string Payment = "pay_";
    public const string Refund = "rfnd_";
    public const string Link = "plink_";

    public static string Next(string prefix = "") => prefix + RandomNumberGenerator.GetString(Alphabet, 14);
}
