using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Returns: goods that are received are refunded and restocked.</summary>
public sealed class Returns(CateredByAfricaApi api, ReturnDesk desk, StoreSettings store)
{
    private const string One = CateredByAfricaApi.Base + "/returns/{returnId}";

    [Function("CateredByAfrica_ListReturns")]
    [Operation("List returns", Access.Staff, Input = typeof(ListReturnsQuery), Answer = typeof(ReturnListWire), Extension = true)]
    [Scope(StaffResource.Returns, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/returns")] HttpRequest request, CancellationToken ct) =>
        api.Staff<ListReturnsQuery>(request, ct, async (_, query) =>
        {
            var found = await desk.List(query.Status, PageRequest.Of(query.Page, query.Limit), ct);
            return api.Data(new ReturnListWire([.. found.Items.Select(one => ReturnWire.From(one, store))], PaginationWire.From(found)));
        });

    [Function("CateredByAfrica_ApproveReturn")]
    [Operation("Approve a return", Access.Staff, Answer = typeof(ReturnWire), Extension = true)]
    [Scope(StaffResource.Returns, ScopeAccess.Write)]
    public Task<IResult> Approve(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One + "/approve")] HttpRequest request, string returnId, CancellationToken ct) =>
        Move(request, returnId, ReturnStatus.Approved, "Return approved", ct);

    [Function("CateredByAfrica_RejectReturn")]
    [Operation("Reject a return", Access.Staff, Answer = typeof(ReturnWire), Extension = true)]
    [Scope(StaffResource.Returns, ScopeAccess.Write)]
    public Task<IResult> Reject(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One + "/reject")] HttpRequest request, string returnId, CancellationToken ct) =>
        Move(request, returnId, ReturnStatus.Rejected, "Return rejected", ct);

    [Function("CateredByAfrica_ReceiveReturn")]
    [Operation("Take the goods in: refunds and restocks", Access.Staff, Answer = typeof(ReturnWire), Extension = true)]
    [Scope(StaffResource.Returns, ScopeAccess.Write)]
    public Task<IResult> Receive(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One + "/receive")] HttpRequest request, string returnId, CancellationToken ct) =>
        Move(request, returnId, ReturnStatus.Received, "Return received", ct);

    private Task<IResult> Move(HttpRequest request, string returnId, ReturnStatus status, string message, CancellationToken ct) =>
        api.Staff(request, ct, async _ => api.Reply(
            await desk.MoveTo(CateredByAfricaIds.Parse(CateredByAfricaIds.Return, returnId), status, ct), one => ReturnWire.From(one, store), message: message));
}
