using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <summary>Profile APIs.</summary>
public sealed class ProfileFunctions(
    CustomerPortalApi api, AccountService accounts, OrderService orders, SupportService support, StoreSettings store)
{
    private static readonly OrderFilter All = new();

    [Function("CustomerPortal_GetProfile")]
    [Operation("Get customer profile information", AccessLevel.Customer, Answer = typeof(ProfileResponse))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CustomerPortalApi.Customer + "/profile")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller => await ReplyAsync(caller, await accounts.GetAsync(caller.AccountId, ct), ct));

    [Function("CustomerPortal_UpdateProfile")]
    [Operation("Update customer profile", AccessLevel.Customer, Input = typeof(UpdateProfileRequest), Answer = typeof(ProfileResponse))]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = CustomerPortalApi.Customer + "/profile")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<UpdateProfileRequest>(request, ct, async (caller, body) =>
            await ReplyAsync(
                caller, await accounts.UpdateProfileAsync(caller.AccountId, body.ToChange(), Channels.CustomerPortal, ct), ct));

    private async Task<IResult> ReplyAsync(CurrentUser caller, Result<Account> found, CancellationToken ct)
    {
        if (!found.TryGetValue(out var account, out var refused))
        {
            return api.Refuse(refused);
        }

        var ordered = orders.CountAsync(caller.AccountId, All, ct).AsTask();
        var asked = support.CountAsync(caller, null, ct).AsTask();
        return api.Data(ProfileResponse.From(account, await ordered, await asked, store));
    }
}
