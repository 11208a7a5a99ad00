using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Returns &amp; Refunds Endpoints.</summary>
public sealed class Returns(PureEssenceApi api, ReturnService returns, StoreSettings settings)
{
    [Function("PureEssence_ListReturns")]
    [Operation("Get user returns", Access.Customer, Input = typeof(ListReturnsQuery), Answer = typeof(IReadOnlyList<ReturnWire>))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/returns")] HttpRequest request, CancellationToken ct) =>
        api.Customer<ListReturnsQuery>(request, ct, async (caller, query) =>
            api.Data((await returns.List(caller.AccountId, PageRequest.Of(query.Page, query.Limit), ct)).Items
                .Select(request => ReturnWire.From(request, settings))));

    [Function("PureEssence_CreateReturn")]
    [Operation("Create return request", Access.Customer, Input = typeof(CreateReturnBody), Answer = typeof(ReturnWire), Status = 201, Idempotent = true)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/returns")] HttpRequest request, CancellationToken ct) =>
        api.CustomerOnce<CreateReturnBody>(request, ct, async (caller, body, id) =>
            api.Reply(
                await returns.Create(caller.AccountId, id, body.ToDraft(), ct), created => ReturnWire.From(created, settings), 201, "Return requested"));
}
