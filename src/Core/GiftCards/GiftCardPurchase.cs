using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.GiftCards;

/// <summary>Where a purchase stands.</summary>
public enum GiftCardPurchaseStatus
{
    /// <summary>The charge was not made, or its outcome is not known.</summary>
    Pending,

    /// <summary>The cards exist.</summary>
    Paid,

    /// <summary>The bank declined.</summary>
    Declined,
}

/// <summary>A purchase of gift cards: written before the charge, so that what was charged is always found again.</summary>
[Stored(Containers.Customers, "gift-purchase")]
public sealed record GiftCardPurchase : Document
{
    public required long PurchaseId { get; init; }

    public required long CustomerId { get; init; }

    public required string Sender { get; init; }

    /// <summary>Of each card, in minor units.</summary>
    public required long Amount { get; init; }

    public required int Quantity { get; init; }

    public string? Message { get; init; }

    public string? RecipientEmail { get; init; }

    public required long MethodId { get; init; }

    public required GiftCardPurchaseStatus Status { get; init; }

    public string? GatewayOrderId { get; init; }

    public string? GatewayPaymentId { get; init; }

    public IReadOnlyList<long> GiftCardIds { get; init; } = [];

    /// <summary>The day on which the mail goes out; null: at once.</summary>
    public DateTimeOffset? DeliverAt { get; init; }

    /// <summary>When the mail was asked for.</summary>
    public DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>Set while the mail waits for its day: what the timer looks for.</summary>
    public DateTimeOffset? DueAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public override string Id => IdOf(PurchaseId);

    public override string Partition => CurrentUser.PartitionOf(CustomerId);

    public static string IdOf(long purchaseId) => "gift-purchase-" + Base36.Encode(purchaseId);
}

/// <summary>Gift cards as a customer wants them. Amount of each in minor units.</summary>
public sealed record GiftCardPurchaseDraft
{
    public required long Amount { get; init; }

    public required int Quantity { get; init; }

    public string? Message { get; init; }

    public string? RecipientEmail { get; init; }

    public required long MethodId { get; init; }

    public DateTimeOffset? DeliverAt { get; init; }

    public IReadOnlyList<FieldError> Check(StoreSettings settings, DateTimeOffset now)
    {
        var faults = new List<FieldError>();
        if (Amount < settings.GiftCardLeast || Amount > settings.GiftCardMost)
        {
            var (least, most) = (
                Money.ToDecimal(settings.GiftCardLeast, settings.Currency), Money.ToDecimal(settings.GiftCardMost, settings.Currency));
            faults.Add(new FieldError("amount", FormattableString.Invariant($"amount must be between {least} and {most}")));
        }

        else if (GatewayAmounts.Refusal(Amount, settings.Currency, "amount") is { } unpayable)
        {
            faults.AddRange(unpayable.FieldErrors);
        }

        if (Quantity is < 1 or > GiftCardService.MaxQuantity)
        {
            faults.Add(new FieldError("quantity", $"quantity must be between 1 and {GiftCardService.MaxQuantity}"));
        }

        if (DeliverAt is { } day && (day < now.AddDays(-1) || day > now.AddYears(1)))
        {
            faults.Add(new FieldError("deliveryDate", "deliveryDate must be within a year from today"));
        }

        return faults;
    }
}
