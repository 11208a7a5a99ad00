using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Customers whom the limits of cash on delivery stopped.</summary>
public sealed class CashOnDeliveryFunctions(CateredByAfricaApi api, CashOnDeliveryLimits limits)
{
    [Function("CateredByAfrica_ListCashRefusals")]
    [Operation(
        "List customers whom the limits of cash on delivery stopped", AccessLevel.Staff, Input = typeof(ListCashRefusalsQuery),
        Answer = typeof(CashRefusalListResponse), Extension = true)]
    [Scope(StaffResource.Orders, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/cash-on-delivery/refusals")] HttpRequest request,
            CancellationToken ct) =>
        api.StaffAsync<ListCashRefusalsQuery>(request, ct, async (_, query) =>
        {
            var found = await limits.RefusedAsync(PageRequest.Of(query.Page, query.Limit), ct);
            return api.Data(new CashRefusalListResponse([.. found.Items.Select(CashRefusalResponse.From)], PaginationResponse.From(found)));
        });
}
