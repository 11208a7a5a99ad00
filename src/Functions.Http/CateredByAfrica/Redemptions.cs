using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Points that were redeemed for goods and services, which staff hand over.</summary>
public sealed class Redemptions(CateredByAfricaApi api, LoyaltyDesk desk, StoreSettings store)
{
    private const string Route = CateredByAfricaApi.Base + "/loyalty/redemptions";

    [Function("CateredByAfrica_ListRedemptions")]
    [Operation("List redemptions of loyalty points", Access.Staff, Input = typeof(ListRedemptionsQuery), Answer = typeof(RedemptionListWire), Extension = true)]
    [Scope(StaffResource.Balances, ScopeAccess.Read)]
    public Task<IResult> List([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.Staff<ListRedemptionsQuery>(request, ct, async (_, query) =>
        {
            var found = await desk.List(query.Status, PageRequest.Of(query.Page, query.Limit), ct);
            return api.Data(new RedemptionListWire([.. found.Items.Select(one => RedemptionWire.From(one, store))], PaginationWire.From(found)));
        });

    [Function("CateredByAfrica_SettleRedemption")]
    [Operation("Hand a redemption over, or give its points back", Access.Staff, Input = typeof(SettleRedemptionBody), Answer = typeof(RedemptionWire), Extension = true)]
    [Scope(StaffResource.Balances, ScopeAccess.Write)]
    public Task<IResult> Settle(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/{redemptionId}/settle")] HttpRequest request, string redemptionId, CancellationToken ct) =>
        api.Staff<SettleRedemptionBody>(request, ct, async (_, body) => api.Reply(
            await desk.Settle(CateredByAfricaIds.Parse(CateredByAfricaIds.Redemption, redemptionId), body.Delivered, ct),
            one => RedemptionWire.From(one, store),
            message: body.Delivered ? "Redemption completed" : "The points went back"));
}
