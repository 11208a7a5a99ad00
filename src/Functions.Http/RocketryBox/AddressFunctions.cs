using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Addresses.</summary>
public sealed class AddressFunctions(RocketryBoxApi api, AddressService addresses)
{
    [Function("RocketryBox_ListAddresses")]
    [Operation("List addresses", AccessLevel.Customer, Answer = typeof(AddressListResponse))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/addresses")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            api.Data(AddressListResponse.From(await addresses.ListAsync(caller, ct))));

    [Function("RocketryBox_AddAddress")]
    [Operation(
        "Add address", AccessLevel.Customer, Input = typeof(AddAddressRequest), Answer = typeof(SavedAddressResponse), Status = 201,
        Idempotent = true)]
    public Task<IResult> Add(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/addresses")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerOnceAsync<AddAddressRequest>(request, ct, async (caller, body, id) =>
            api.Reply(await addresses.AddAsync(caller, body.ToAddress(id), ct), SavedAddressResponse.Added, 201));

    [Function("RocketryBox_UpdateAddress")]
    [Operation(
        "Update address", AccessLevel.Customer, Input = typeof(UpdateAddressRequest), Answer = typeof(SavedAddressResponse),
        Extension = true)]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = RocketryBoxApi.Customer + "/addresses/{addressId}")] HttpRequest request,
        string addressId,
        CancellationToken ct) =>
        api.CustomerAsync<UpdateAddressRequest>(request, ct, async (caller, body) =>
            api.Reply(await addresses.ChangeAsync(caller, RocketryBoxIds.Parse(addressId), body.Apply, ct), SavedAddressResponse.Updated));

    [Function("RocketryBox_DeleteAddress")]
    [Operation("Delete address", AccessLevel.Customer, Extension = true)]
    public Task<IResult> Delete(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "delete", Route = RocketryBoxApi.Customer + "/addresses/{addressId}")] HttpRequest request,
        string addressId,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            api.Reply(await addresses.RemoveAsync(caller, RocketryBoxIds.Parse(addressId), ct), "Address deleted successfully"));
}
