using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Address Endpoints.</summary>
public sealed class Addresses(PureEssenceApi api, AddressService addresses)
{
    [Function("PureEssence_ListAddresses")]
    [Operation("Get user addresses", Access.Customer, Answer = typeof(IReadOnlyList<AddressWire>))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/addresses")] HttpRequest request, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            api.Data((await addresses.List(caller, ct)).Select(AddressWire.From)));

    [Function("PureEssence_AddAddress")]
    [Operation("Add address", Access.Customer, Input = typeof(AddAddressBody), Answer = typeof(AddressWire), Status = 201, Idempotent = true)]
    public Task<IResult> Add(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/addresses")] HttpRequest request, CancellationToken ct) =>
        api.CustomerOnce<AddAddressBody>(request, ct, async (caller, body, id) =>
            api.Reply(await addresses.Add(caller, body.ToAddress(id), ct), AddressWire.From, 201, "Address added"));

    [Function("PureEssence_UpdateAddress")]
    [Operation("Update address", Access.Customer, Input = typeof(UpdateAddressBody), Answer = typeof(AddressWire))]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = PureEssenceApi.Base + "/addresses/{id}")] HttpRequest request, string id, CancellationToken ct) =>
        api.Customer<UpdateAddressBody>(request, ct, async (caller, body) =>
            api.Reply(await addresses.Change(caller, PureEssenceIds.Parse(id), body.Apply, ct), AddressWire.From, message: "Address updated"));

    [Function("PureEssence_DeleteAddress")]
    [Operation("Delete address", Access.Customer)]
    public Task<IResult> Delete(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = PureEssenceApi.Base + "/addresses/{id}")] HttpRequest request, string id, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            api.Reply(await addresses.Remove(caller, PureEssenceIds.Parse(id), ct), "Address deleted"));

    [Function("PureEssence_SetDefaultAddress")]
    [Operation("Set default address", Access.Customer, Answer = typeof(AddressWire))]
    public Task<IResult> SetDefault(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/addresses/{id}/set-default")] HttpRequest request, string id, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            api.Reply(await addresses.SetDefault(caller, PureEssenceIds.Parse(id), ct), AddressWire.From, message: "Default address set"));
}
