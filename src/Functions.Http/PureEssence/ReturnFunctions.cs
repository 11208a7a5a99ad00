using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Returns &amp; Refunds Endpoints.</summary>
public sealed class ReturnFunctions(PureEssenceApi api, ReturnService returns, StoreSettings settings)
{
    [Function("PureEssence_ListReturns")]
    [Operation("Get user returns", AccessLevel.Customer, Input = typeof(ListReturnsQuery), Answer = typeof(IReadOnlyList<ReturnResponse>))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/returns")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<ListReturnsQuery>(request, ct, async (caller, query) =>
            api.Data((await returns.ListAsync(caller.AccountId, PageRequest.Of(query.Page, query.Limit), ct)).Items
                .Select(request => ReturnResponse.From(request, settings))));

    [Function("PureEssence_CreateReturn")]
    [Operation(
        "Create return request", AccessLevel.Customer, Input = typeof(CreateReturnRequest), Answer = typeof(ReturnResponse), Status = 201,
        Idempotent = true)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/returns")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerOnceAsync<CreateReturnRequest>(request, ct, async (caller, body, id) =>
            api.Reply(
                await returns.CreateAsync(caller.AccountId, id, body.ToDraft(), ct), created => ReturnResponse.From(created, settings), 201,
                "Return requested"));
}
