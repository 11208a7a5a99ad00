using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Profile.</summary>
public sealed class Profile(RocketryBoxApi api, AccountService accounts, AddressService addresses, StoreSettings settings)
{
    [Function("RocketryBox_GetProfile")]
    [Operation("Get profile", Access.Customer, Answer = typeof(ProfileWire))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/profile")] HttpRequest request, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
        {
            var known = await addresses.List(caller, ct);
            return api.Reply(await accounts.Get(caller.AccountId, ct), account => ProfileWire.From(account, known, settings.Currency));
        });

    [Function("RocketryBox_UpdateProfile")]
    [Operation("Update profile", Access.Customer, Input = typeof(UpdateProfileBody), Answer = typeof(UpdatedProfileWire))]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = RocketryBoxApi.Customer + "/profile")] HttpRequest request, CancellationToken ct) =>
        api.Customer<UpdateProfileBody>(request, ct, async (caller, body) =>
        {
            var known = await addresses.List(caller, ct);
            return api.Reply(
                await accounts.UpdateProfile(caller.AccountId, body.ToChange(), Channels.RocketryBox, ct),
                account => UpdatedProfileWire.From(account, known, settings.Currency));
        });
}
