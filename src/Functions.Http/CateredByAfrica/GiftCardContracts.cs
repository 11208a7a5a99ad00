using FunctionsCommerce.Core;
using FunctionsCommerce.Core.GiftCards;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record FindGiftCardsRequest(
    [StringLength(GiftCardCodeGenerator.MaxLength, MinimumLength = 1)] string? Code,
    [RegularExpression("[0-9A-Za-z]{4}", ErrorMessage = "last4 must have 4 letters or digits")] string? Last4)
{
    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => nameof(FindGiftCardsRequest);
}

internal sealed record GiftCardResponse(
    string Id, string Code, decimal Amount, decimal Balance, string Currency, GiftCardStatus Status, string BuyerId, string? Recipient,
    string? RedeemedBy,
    DateTimeOffset IssuedAt, DateTimeOffset ExpiresAt, DateTimeOffset? RedeemedAt)
{
    public static GiftCardResponse From(GiftCard card, StoreSettings store, DateTimeOffset now) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.GiftCard, card.GiftCardId),
        GiftCardCodeGenerator.Mask(card.Last4),
        Money.ToDecimal(card.Amount, store.Currency),
        Money.ToDecimal(card.Balance, store.Currency),
        store.Currency,
        card.StatusAt(now),
        CateredByAfricaIds.Of(CateredByAfricaIds.Customer, card.BuyerId),
        card.Recipient,
        card.RedeemedBy is { } by ? CateredByAfricaIds.Of(CateredByAfricaIds.Customer, by) : null,
        card.IssuedAt,
        card.ExpiresAt,
        card.RedeemedAt);
}

internal sealed record GiftCardListResponse(IReadOnlyList<GiftCardResponse> GiftCards);
