using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Returns: goods that are received are refunded and restocked.</summary>
public sealed class ReturnFunctions(CateredByAfricaApi api, ReturnAdminService desk, StoreSettings store)
{
    private const string One = CateredByAfricaApi.Base + "/returns/{returnId}";

    [Function("CateredByAfrica_ListReturns")]
    [Operation("List returns", AccessLevel.Staff, Input = typeof(ListReturnsQuery), Answer = typeof(ReturnListResponse), Extension = true)]
    [Scope(StaffResource.Returns, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/returns")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync<ListReturnsQuery>(request, ct, async (_, query) =>
        {
            var found = await desk.ListAsync(query.Status, PageRequest.Of(query.Page, query.Limit), ct);
            return api.Data(
                new ReturnListResponse([.. found.Items.Select(one => ReturnResponse.From(one, store))], PaginationResponse.From(found)));
        });

    [Function("CateredByAfrica_ApproveReturn")]
    [Operation("Approve a return", AccessLevel.Staff, Answer = typeof(ReturnResponse), Extension = true)]
    [Scope(StaffResource.Returns, ScopeAccess.Write)]
    public Task<IResult> Approve(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One + "/approve")] HttpRequest request, string returnId,
        CancellationToken ct) =>
        MoveAsync(request, returnId, ReturnStatus.Approved, "Return approved", ct);

    [Function("CateredByAfrica_RejectReturn")]
    [Operation("Reject a return", AccessLevel.Staff, Answer = typeof(ReturnResponse), Extension = true)]
    [Scope(StaffResource.Returns, ScopeAccess.Write)]
    public Task<IResult> Reject(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One + "/reject")] HttpRequest request, string returnId,
        CancellationToken ct) =>
        MoveAsync(request, returnId, ReturnStatus.Rejected, "Return rejected", ct);

    [Function("CateredByAfrica_ReceiveReturn")]
    [Operation("Take the goods in: refunds and restocks", AccessLevel.Staff, Answer = typeof(ReturnResponse), Extension = true)]
    [Scope(StaffResource.Returns, ScopeAccess.Write)]
    public Task<IResult> Receive(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One + "/receive")] HttpRequest request, string returnId,
        CancellationToken ct) =>
        MoveAsync(request, returnId, ReturnStatus.Received, "Return received", ct);

    private Task<IResult> MoveAsync(HttpRequest request, string returnId, ReturnStatus status, string message, CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ => api.Reply(
            await desk.MoveToAsync(CateredByAfricaIds.Parse(CateredByAfricaIds.Return, returnId), status, ct),
            one => ReturnResponse.From(one, store), message: message));
}
