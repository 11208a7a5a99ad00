using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Points that were redeemed for goods and services, which staff hand over.</summary>
public sealed class RedemptionFunctions(CateredByAfricaApi api, LoyaltyAdminService desk, StoreSettings store)
{
    private const string Route = CateredByAfricaApi.Base + "/loyalty/redemptions";

    [Function("CateredByAfrica_ListRedemptions")]
    [Operation(
        "List redemptions of loyalty points", AccessLevel.Staff, Input = typeof(ListRedemptionsQuery),
        Answer = typeof(RedemptionListResponse), Extension = true)]
    [Scope(StaffResource.Balances, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.StaffAsync<ListRedemptionsQuery>(request, ct, async (_, query) =>
        {
            var found = await desk.ListAsync(query.Status, PageRequest.Of(query.Page, query.Limit), ct);
            return api.Data(
                new RedemptionListResponse(
                    [.. found.Items.Select(one => RedemptionResponse.From(one, store))], PaginationResponse.From(found)));
        });

    [Function("CateredByAfrica_SettleRedemption")]
    [Operation(
        "Hand a redemption over, or give its points back", AccessLevel.Staff, Input = typeof(SettleRedemptionRequest),
        Answer = typeof(RedemptionResponse), Extension = true)]
    [Scope(StaffResource.Balances, ScopeAccess.Write)]
    public Task<IResult> Settle(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/{redemptionId}/settle")] HttpRequest request,
        string redemptionId, CancellationToken ct) =>
        api.StaffAsync<SettleRedemptionRequest>(request, ct, async (_, body) => api.Reply(
            await desk.SettleAsync(CateredByAfricaIds.Parse(CateredByAfricaIds.Redemption, redemptionId), body.Delivered, ct),
            one => RedemptionResponse.From(one, store),
            message: body.Delivered ? "Redemption completed" : "The points went back"));
}
