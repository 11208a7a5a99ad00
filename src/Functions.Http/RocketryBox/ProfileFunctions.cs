using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Profile.</summary>
public sealed class ProfileFunctions(RocketryBoxApi api, AccountService accounts, AddressService addresses, StoreSettings settings)
{
    [Function("RocketryBox_GetProfile")]
    [Operation("Get profile", AccessLevel.Customer, Answer = typeof(ProfileResponse))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/profile")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
        {
            var known = await addresses.ListAsync(caller, ct);
            return api.Reply(
                await accounts.GetAsync(caller.AccountId, ct), account => ProfileResponse.From(account, known, settings.Currency));
        });

    [Function("RocketryBox_UpdateProfile")]
    [Operation("Update profile", AccessLevel.Customer, Input = typeof(UpdateProfileRequest), Answer = typeof(UpdatedProfileResponse))]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = RocketryBoxApi.Customer + "/profile")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<UpdateProfileRequest>(request, ct, async (caller, body) =>
        {
            var known = await addresses.ListAsync(caller, ct);
            return api.Reply(
                await accounts.UpdateProfileAsync(caller.AccountId, body.ToChange(), Channels.RocketryBox, ct),
                account => UpdatedProfileResponse.From(account, known, settings.Currency));
        });
}
