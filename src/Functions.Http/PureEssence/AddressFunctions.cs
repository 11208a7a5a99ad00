using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Address Endpoints.</summary>
public sealed class AddressFunctions(PureEssenceApi api, AddressService addresses)
{
    [Function("PureEssence_ListAddresses")]
    [Operation("Get user addresses", AccessLevel.Customer, Answer = typeof(IReadOnlyList<AddressResponse>))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/addresses")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            api.Data((await addresses.ListAsync(caller, ct)).Select(AddressResponse.From)));

    [Function("PureEssence_AddAddress")]
    [Operation(
        "Add address", AccessLevel.Customer, Input = typeof(AddAddressRequest), Answer = typeof(AddressResponse), Status = 201,
        Idempotent = true)]
    public Task<IResult> Add(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/addresses")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerOnceAsync<AddAddressRequest>(request, ct, async (caller, body, id) =>
            api.Reply(await addresses.AddAsync(caller, body.ToAddress(id), ct), AddressResponse.From, 201, "Address added"));

    [Function("PureEssence_UpdateAddress")]
    [Operation("Update address", AccessLevel.Customer, Input = typeof(UpdateAddressRequest), Answer = typeof(AddressResponse))]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = PureEssenceApi.Base + "/addresses/{id}")] HttpRequest request, string id,
        CancellationToken ct) =>
        api.CustomerAsync<UpdateAddressRequest>(request, ct, async (caller, body) =>
            api.Reply(
                await addresses.ChangeAsync(caller, PureEssenceIds.Parse(id), body.Apply, ct), AddressResponse.From,
                message: "Address updated"));

    [Function("PureEssence_DeleteAddress")]
    [Operation("Delete address", AccessLevel.Customer)]
    public Task<IResult> Delete(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = PureEssenceApi.Base + "/addresses/{id}")] HttpRequest request,
        string id, CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            api.Reply(await addresses.RemoveAsync(caller, PureEssenceIds.Parse(id), ct), "Address deleted"));

    [Function("PureEssence_SetDefaultAddress")]
    [Operation("Set default address", AccessLevel.Customer, Answer = typeof(AddressResponse))]
    public Task<IResult> SetDefault(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/addresses/{id}/set-default")] HttpRequest request,
            string id, CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            api.Reply(
                await addresses.SetDefaultAsync(caller, PureEssenceIds.Parse(id), ct), AddressResponse.From,
                message: "Default address set"));
}
