using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.GiftCards;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Gift cards that customers ask staff about.</summary>
public sealed class GiftCards(CateredByAfricaApi api, GiftCardDesk desk, StoreSettings store, TimeProvider time)
{
    // The code comes in a body: addresses are logged, and it is as good as money.
    [Function("CateredByAfrica_FindGiftCards")]
    [Operation("Find gift cards by code or by its last characters", Access.Staff, Input = typeof(FindGiftCardsBody), Answer = typeof(GiftCardListWire), Extension = true)]
    [Scope(StaffResource.Balances, ScopeAccess.Read)]
    public Task<IResult> Find(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/gift-cards/lookup")] HttpRequest request, CancellationToken ct) =>
        api.Staff<FindGiftCardsBody>(request, ct, async (_, body) =>
        {
            if ((body.Code is null) == (body.Last4 is null))
            {
                return api.Refuse(Errors.Invalid("code", "Either code or last4 is required"));
            }

            IReadOnlyList<GiftCard> found = body.Last4 is { } end
                ? await desk.EndingWith(end, ct)
                : await desk.WithCode(body.Code!, ct) is { } card ? [card] : [];
            return api.Data(new GiftCardListWire([.. found.Select(one => GiftCardWire.From(one, store, time.GetUtcNow()))]));
        });
}
