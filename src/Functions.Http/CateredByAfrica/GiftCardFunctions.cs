using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.GiftCards;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Gift cards that customers ask staff about.</summary>
public sealed class GiftCardFunctions(CateredByAfricaApi api, GiftCardAdminService desk, StoreSettings store, TimeProvider time)
{
    // The code comes in a body: addresses are logged, and it is as good as money.
    [Function("CateredByAfrica_FindGiftCards")]
    [Operation(
        "Find gift cards by code or by its last characters", AccessLevel.Staff, Input = typeof(FindGiftCardsRequest),
        Answer = typeof(GiftCardListResponse), Extension = true)]
    [Scope(StaffResource.Balances, ScopeAccess.Read)]
    public Task<IResult> Find(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/gift-cards/lookup")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync<FindGiftCardsRequest>(request, ct, async (_, body) =>
        {
            if ((body.Code is null) == (body.Last4 is null))
            {
                return api.Refuse(Errors.Invalid("code", "Either code or last4 is required"));
            }

            IReadOnlyList<GiftCard> found = body.Last4 is { } end
                ? await desk.EndingWithAsync(end, ct)
                : await desk.WithCodeAsync(body.Code!, ct) is { } card ? [card] : [];
            return api.Data(new GiftCardListResponse([.. found.Select(one => GiftCardResponse.From(one, store, time.GetUtcNow()))]));
        });
}
