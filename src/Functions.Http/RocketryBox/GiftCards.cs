using FunctionsCommerce.Core;
using FunctionsCommerce.Core.GiftCards;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Gift cards: bought with a saved method, redeemed to the wallet.</summary>
public sealed class GiftCards(RocketryBoxApi api, GiftCardService cards, GiftCardShop shop, StoreSettings store, TimeProvider time)
{
    private const string Route = RocketryBoxApi.Customer + "/gift-cards";

    [Function("RocketryBox_ListGiftCards")]
    [Operation("List gift cards", Access.Customer, Input = typeof(ListGiftCardsQuery), Answer = typeof(GiftCardListWire))]
    public Task<IResult> List([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.Customer<ListGiftCardsQuery>(request, ct, async (caller, query) =>
        {
            var listed = await cards.List(caller.AccountId, query.Status, PageRequest.Of(query.Page, query.Limit), ct);
            return api.Data(GiftCardListWire.From(listed, store.Currency, time.GetUtcNow()));
        });

    /// <summary>The one answer with codes in full: it is not kept, but made again when the call is repeated.</summary>
    [Function("RocketryBox_BuyGiftCards")]
    [Operation("Purchase gift card", Access.Customer, Input = typeof(BuyGiftCardsBody), Answer = typeof(BoughtGiftCardsWire), Status = 201, Idempotent = true)]
    public Task<IResult> Buy([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.CustomerOnceInSecret<BuyGiftCardsBody>(request, ct, async (caller, body, id) =>
        {
            if (!MoneyWire.Read("amount", body.Amount, store.Currency).Try(out var amount, out var refused))
            {
                return api.Refuse(refused);
            }

            var bought = await shop.Buy(caller, id, body.ToDraft(amount), ct);
            return api.Reply(bought, made => BoughtGiftCardsWire.From(made, store.Currency, time.GetUtcNow()), 201);
        });

    [Function("RocketryBox_RedeemGiftCard")]
    [Operation("Redeem gift card", Access.Customer, Input = typeof(RedeemGiftCardBody), Answer = typeof(RedeemedGiftCardWire), Idempotent = true)]
    public Task<IResult> Redeem([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/redeem")] HttpRequest request, CancellationToken ct) =>
        api.CustomerOnce<RedeemGiftCardBody>(request, ct, async (caller, body, id) =>
            api.Reply(await cards.Redeem(caller.AccountId, body.Code, id, ct), wallet => RedeemedGiftCardWire.From(wallet, store.Currency)));
}
