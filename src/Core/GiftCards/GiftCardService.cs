using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Payments.Wallets;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.GiftCards;

/// <summary>Gift cards of a customer, and redeeming them. Buying is <see cref="GiftCardPurchaseService"/>.</summary>
public sealed class GiftCardService(
    IDocumentStore store, GiftCardCodeGenerator codes, WalletService wallets, DistributedRateLimiter attempts, EventFactory events,
    TimeProvider time)
{
    public const int MaxQuantity = 20;
    private const int MaxAttempts = 10;
    private static readonly TimeSpan AttemptWindow = TimeSpan.FromMinutes(15);
    private static readonly Error Unknown = Errors.Invalid("code", "This gift card code is not valid");

    /// <summary>The cards that the customer bought or redeemed, newest first.</summary>
    /// <param name="status">Null: all.</param>
    public ValueTask<Paged<GiftCard>> ListAsync(long customerId, GiftCardStatus? status, PageRequest page, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var newest = new Query<GiftCard, GiftCard>(
            all => Listed(all, status, now).OrderByDescending(card => card.IssuedAt).ThenByDescending(card => card.GiftCardId),
            CurrentUser.PartitionOf(customerId));
        return store.PageAsync(newest, page, ct);
    }

    /// <summary>Moves a card's whole balance into the customer's wallet, once, also under concurrency.</summary>
    /// <param name="redemptionId">The same call again finds what it did.</param>
    /// <returns>The wallet. Or RateLimited, Validation on <c>code</c> (unknown, expired), Conflict (redeemed already).</returns>
    public async ValueTask<Result<Wallet>> RedeemAsync(long customerId, string code, long redemptionId, CancellationToken ct)
    {
        if ((await attempts.AcquireAsync(
            "gift-card", CurrentUser.PartitionOf(customerId), MaxAttempts, AttemptWindow, ct)).Error is { } throttled)
        {
            return throttled;
        }

        var id = GiftCardCodeKey.IdOf(codes.HashOf(code));
        if (await store.ReadAsync<GiftCardCodeKey>(id, id, ct) is not { } key)
        {
            return Unknown;
        }

        // The card first, the wallet by its event, too: a crash in between loses nothing.
        var buyer = CurrentUser.PartitionOf(key.BuyerId);
        var redeemed = await store.UpdateAsync<GiftCard>(
            buyer,
            GiftCard.IdOf(key.GiftCardId),
            card => card.Redeem(customerId, redemptionId, time.GetUtcNow()),
            Unknown,
            ct,
            (
                batch,
                card) => batch.Emit(events.Create(buyer, new GiftCardRedeemed(customerId, card.GiftCardId, card.BuyerId, card.Amount))));
        return redeemed.TryGetValue(out var done, out var refused) ? await CreditAsync(customerId, done, CancellationToken.None) : refused;
    }

    /// <summary>Posts a redeemed card's amount to the wallet and copies the card to its redeemer. Idempotent.</summary>
    public async Task HandleAsync(GiftCardRedeemed happened, CancellationToken ct)
    {
        var card = await store.RequireAsync<GiftCard>(CurrentUser.PartitionOf(happened.BuyerId), GiftCard.IdOf(happened.GiftCardId), ct);
        await CreditAsync(happened.CustomerId, card, ct);
    }

    private async ValueTask<Result<Wallet>> CreditAsync(long customerId, GiftCard card, CancellationToken ct)
    {
        if (card.BuyerId != customerId)
        {
            await store.CreateAsync(card with { OwnerId = customerId, ETag = null }, ct);
        }

        return await wallets.PostAsync(customerId, card.Id, card.Amount, "Gift card redeemed", null, ct);
    }

    private static IQueryable<GiftCard> Listed(IQueryable<GiftCard> cards, GiftCardStatus? status, DateTimeOffset now) => status switch
    {
        GiftCardStatus.Active => cards.Where(card => card.RedeemedAt == null && card.ExpiresAt > now),
        GiftCardStatus.Redeemed => cards.Where(card => card.RedeemedAt != null),
        GiftCardStatus.Expired => cards.Where(card => card.RedeemedAt == null && card.ExpiresAt <= now),
        _ => cards,
    };
}
