using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Addresses.</summary>
public sealed class Addresses(RocketryBoxApi api, AddressService addresses)
{
    [Function("RocketryBox_ListAddresses")]
    [Operation("List addresses", Access.Customer, Answer = typeof(AddressListWire))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/addresses")] HttpRequest request, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            api.Data(AddressListWire.From(await addresses.List(caller, ct))));

    [Function("RocketryBox_AddAddress")]
    [Operation("Add address", Access.Customer, Input = typeof(AddAddressBody), Answer = typeof(SavedAddressWire), Status = 201, Idempotent = true)]
    public Task<IResult> Add(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/addresses")] HttpRequest request, CancellationToken ct) =>
        api.CustomerOnce<AddAddressBody>(request, ct, async (caller, body, id) =>
            api.Reply(await addresses.Add(caller, body.ToAddress(id), ct), SavedAddressWire.Added, 201));

    [Function("RocketryBox_UpdateAddress")]
    [Operation("Update address", Access.Customer, Input = typeof(UpdateAddressBody), Answer = typeof(SavedAddressWire), Extension = true)]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = RocketryBoxApi.Customer + "/addresses/{addressId}")] HttpRequest request,
        string addressId,
        CancellationToken ct) =>
        api.Customer<UpdateAddressBody>(request, ct, async (caller, body) =>
            api.Reply(await addresses.Change(caller, RocketryBoxIds.Parse(addressId), body.Apply, ct), SavedAddressWire.Updated));

    [Function("RocketryBox_DeleteAddress")]
    [Operation("Delete address", Access.Customer, Extension = true)]
    public Task<IResult> Delete(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = RocketryBoxApi.Customer + "/addresses/{addressId}")] HttpRequest request,
        string addressId,
        CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            api.Reply(await addresses.Remove(caller, RocketryBoxIds.Parse(addressId), ct), "Address deleted successfully"));
}
