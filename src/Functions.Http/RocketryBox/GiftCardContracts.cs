using FunctionsCommerce.Core.GiftCards;
using FunctionsCommerce.Core.Payments.Wallets;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal sealed record ListGiftCardsQuery([Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 20, GiftCardStatus? Status = null);

/// <param name="DeliveryDate">The day on which the mail goes out; without it, at once.</param>
internal sealed record BuyGiftCardsRequest(
    decimal Amount,
    int Quantity,
    [StringLength(500)] string? Message,
    [Email] string? RecipientEmail,
    [StringLength(20)] string PaymentMethod,
    DateTimeOffset? DeliveryDate)
{
    public GiftCardPurchaseDraft ToDraft(long amount) => new()
    {
        Amount = amount,
        Quantity = Quantity,
        Message = Message,
        RecipientEmail = RecipientEmail?.Trim(),
        MethodId = RocketryBoxIds.Parse(PaymentMethod),
        DeliverAt = DeliveryDate,
    };
}

internal sealed record RedeemGiftCardRequest([Secret, StringLength(GiftCardCodeGenerator.MaxLength)] string Code)
{
    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => nameof(RedeemGiftCardRequest);
}

internal sealed record GiftCardResponse(
    string Id,
    string Code,
    decimal Amount,
    decimal Balance,
    GiftCardStatus Status,
    DateTimeOffset IssuedAt,
    DateTimeOffset? ExpiresAt,
    DateTimeOffset? RedeemedAt,
    string? Message,
    string? Sender,
    string? Recipient)
{
    public static GiftCardResponse From(GiftCard card, string currency, DateTimeOffset now) => new(
        RocketryBoxIds.Of(card.GiftCardId),
        GiftCardCodeGenerator.Mask(card.Last4),
        Money.ToDecimal(card.Amount, currency),
        Money.ToDecimal(card.Balance, currency),
        card.StatusAt(now),
        card.IssuedAt,
        card.ExpiresAt,
        card.RedeemedAt,
        card.Message,
        card.Sender,
        card.Recipient);

    public static GiftCardResponse From(PurchasedGiftCard bought, string currency, DateTimeOffset now) =>
        From(bought.Card, currency, now) with { Code = bought.Code };

    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => Id;
}

internal sealed record GiftCardListResponse(IReadOnlyList<GiftCardResponse> GiftCards, MetaResponse Meta)
{
    public static GiftCardListResponse From(Paged<GiftCard> cards, string currency, DateTimeOffset now) =>
        new([.. cards.Items.Select(card => GiftCardResponse.From(card, currency, now))], MetaResponse.From(cards));
}

internal sealed record BoughtGiftCardsResponse(string Message, IReadOnlyList<GiftCardResponse> GiftCards)
{
    public static BoughtGiftCardsResponse From(PurchasedGiftCard[] bought, string currency, DateTimeOffset now) => new(
        bought.Length == 1 ? "Gift card purchased successfully" : "Gift cards purchased successfully",
        [.. bought.Select(card => GiftCardResponse.From(card, currency, now))]);
}

/// <summary>The balance is the wallet's.</summary>
internal sealed record RedeemedGiftCardResponse(string Message, decimal Balance)
{
    public static RedeemedGiftCardResponse From(Wallet wallet, string currency) =>
        new("Gift card redeemed successfully", Money.ToDecimal(wallet.Balance, currency));
}
