using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <summary>Profile APIs.</summary>
public sealed class Profile(CustomerPortalApi api, AccountService accounts, OrderService orders, SupportService support, StoreSettings store)
{
    private static readonly OrderFilter All = new();

    [Function("CustomerPortal_GetProfile")]
    [Operation("Get customer profile information", Access.Customer, Answer = typeof(ProfileWire))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CustomerPortalApi.Customer + "/profile")] HttpRequest request, CancellationToken ct) =>
        api.Customer(request, ct, async caller => await Reply(caller, await accounts.Get(caller.AccountId, ct), ct));

    [Function("CustomerPortal_UpdateProfile")]
    [Operation("Update customer profile", Access.Customer, Input = typeof(UpdateProfileBody), Answer = typeof(ProfileWire))]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = CustomerPortalApi.Customer + "/profile")] HttpRequest request, CancellationToken ct) =>
        api.Customer<UpdateProfileBody>(request, ct, async (caller, body) =>
            await Reply(caller, await accounts.UpdateProfile(caller.AccountId, body.ToChange(), Channels.CustomerPortal, ct), ct));

    private async Task<IResult> Reply(Caller caller, Result<Account> found, CancellationToken ct)
    {
        if (!found.Try(out var account, out var refused))
        {
            return api.Refuse(refused);
        }

        var ordered = orders.Count(caller.AccountId, All, ct).AsTask();
        var asked = support.Count(caller, null, ct).AsTask();
        return api.Data(ProfileWire.From(account, await ordered, await asked, store));
    }
}
