using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <summary>Settings APIs.</summary>
public sealed class Settings(CustomerPortalApi api, AccountService accounts, StoreSettings store)
{
    [Function("CustomerPortal_GetSettings")]
    [Operation("Get customer settings and preferences", Access.Customer, Answer = typeof(SettingsWire))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CustomerPortalApi.Customer + "/settings")] HttpRequest request, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            api.Reply(await accounts.Get(caller.AccountId, ct), account => SettingsWire.From(account, store)));

    [Function("CustomerPortal_UpdateSettings")]
    [Operation("Update customer settings", Access.Customer, Input = typeof(UpdateSettingsBody), Answer = typeof(SettingsWire))]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = CustomerPortalApi.Customer + "/settings")] HttpRequest request, CancellationToken ct) =>
        api.Customer<UpdateSettingsBody>(request, ct, async (caller, body) =>
            api.Reply(
                await accounts.UpdateProfile(caller.AccountId, new ProfileChange { Preferences = body.Apply }, Channels.CustomerPortal, ct),
                account => SettingsWire.From(account, store)));
}
