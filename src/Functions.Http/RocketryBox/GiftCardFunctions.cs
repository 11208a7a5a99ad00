using FunctionsCommerce.Core;
using FunctionsCommerce.Core.GiftCards;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Gift cards: bought with a saved method, redeemed to the wallet.</summary>
public sealed class GiftCardFunctions(
    RocketryBoxApi api, GiftCardService cards, GiftCardPurchaseService shop, StoreSettings store, TimeProvider time)
{
    private const string Route = RocketryBoxApi.Customer + "/gift-cards";

    [Function("RocketryBox_ListGiftCards")]
    [Operation("List gift cards", AccessLevel.Customer, Input = typeof(ListGiftCardsQuery), Answer = typeof(GiftCardListResponse))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.CustomerAsync<ListGiftCardsQuery>(request, ct, async (caller, query) =>
        {
            var listed = await cards.ListAsync(caller.AccountId, query.Status, PageRequest.Of(query.Page, query.Limit), ct);
            return api.Data(GiftCardListResponse.From(listed, store.Currency, time.GetUtcNow()));
        });

    /// <summary>The one answer with codes in full: it is not kept, but made again when the call is repeated.</summary>
    [Function("RocketryBox_BuyGiftCards")]
    [Operation(
        "Purchase gift card", AccessLevel.Customer, Input = typeof(BuyGiftCardsRequest), Answer = typeof(BoughtGiftCardsResponse),
        Status = 201, Idempotent = true)]
    public Task<IResult> Buy(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.CustomerOnceInSecretAsync<BuyGiftCardsRequest>(request, ct, async (caller, body, id) =>
        {
            if (!MoneyResponse.Read("amount", body.Amount, store.Currency).TryGetValue(out var amount, out var refused))
            {
                return api.Refuse(refused);
            }

            var bought = await shop.BuyAsync(caller, id, body.ToDraft(amount), ct);
            return api.Reply(bought, made => BoughtGiftCardsResponse.From(made, store.Currency, time.GetUtcNow()), 201);
        });

    [Function("RocketryBox_RedeemGiftCard")]
    [Operation(
        "Redeem gift card", AccessLevel.Customer, Input = typeof(RedeemGiftCardRequest), Answer = typeof(RedeemedGiftCardResponse),
        Idempotent = true)]
    public Task<IResult> Redeem(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/redeem")] HttpRequest request, CancellationToken ct) =>
        api.CustomerOnceAsync<RedeemGiftCardRequest>(request, ct, async (caller, body, id) =>
            api.Reply(
                await cards.RedeemAsync(caller.AccountId, body.Code, id, ct),
                wallet => RedeemedGiftCardResponse.From(wallet, store.Currency)));
}
