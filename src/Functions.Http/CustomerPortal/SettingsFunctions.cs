using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <summary>Settings APIs.</summary>
public sealed class SettingsFunctions(CustomerPortalApi api, AccountService accounts, StoreSettings store)
{
    [Function("CustomerPortal_GetSettings")]
    [Operation("Get customer settings and preferences", AccessLevel.Customer, Answer = typeof(SettingsResponse))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CustomerPortalApi.Customer + "/settings")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            api.Reply(await accounts.GetAsync(caller.AccountId, ct), account => SettingsResponse.From(account, store)));

    [Function("CustomerPortal_UpdateSettings")]
    [Operation("Update customer settings", AccessLevel.Customer, Input = typeof(UpdateSettingsRequest), Answer = typeof(SettingsResponse))]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = CustomerPortalApi.Customer + "/settings")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<UpdateSettingsRequest>(request, ct, async (caller, body) =>
            api.Reply(
                await accounts.UpdateProfileAsync(
                    caller.AccountId, new ProfileChange { Preferences = body.Apply }, Channels.CustomerPortal, ct),
                account => SettingsResponse.From(account, store)));
}
