using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Customers;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Payments.Wallets;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Subscriptions;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>What a customer keeps with the store beside orders: addresses, consent, wallet, points, tickets.</summary>
public sealed class CustomerProfileFunctions(
    CateredByAfricaApi api, CustomerDirectory directory, AccountService accounts, AddressService addresses, LoyaltyService loyalty, WalletService wallets,
    SupportService support, SubscriptionService subscriptions, StoreSettings store)
{
    private const string One = CateredByAfricaApi.Base + "/customers/{customerId:regex(^cust_)}";
    private const string Addresses = One + "/addresses";
    private const int Shown = 20;

    [Function("CateredByAfrica_GetCustomerProfile")]
    [Operation("A customer's addresses, consent, wallet, points, tickets and subscriptions", Access.Staff, Answer = typeof(CustomerProfileWire), Extension = true,
        Description = "The last 20 entries, tickets and subscriptions, and all addresses.")]
    [Scope(StaffResource.Customers, ScopeAccess.Read)]
    public Task<IResult> Get([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = One + "/profile")] HttpRequest request, string customerId, CancellationToken ct) =>
        For(request, customerId, async customer => await ProfileAsync(customer, ct), ct);

    [Function("CateredByAfrica_UpdateCustomerConsent")]
    [Operation("Change what a customer wants to be told", Access.Staff, Input = typeof(UpdateConsentBody), Answer = typeof(ConsentWire), Extension = true,
        Description = "What is left out stays as it is.")]
    [Scope(StaffResource.Customers, ScopeAccess.Write)]
    public Task<IResult> UpdateConsent([HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = One + "/consent")] HttpRequest request, string customerId, CancellationToken ct) =>
        api.Staff<UpdateConsentBody>(request, ct, async (_, body) => (await directory.Get(Id(customerId), ct)).Try(out var customer, out var refused)
            ? api.Reply(
                await accounts.UpdateProfile(customer.AccountId, body.ToChange(), Channels.CateredByAfrica, ct), ConsentWire.From, message: "Consent updated successfully")
            : api.Refuse(refused));

    [Function("CateredByAfrica_AddCustomerAddress")]
    [Operation("Add an address to a customer", Access.Staff, Input = typeof(AddCustomerAddressBody), Answer = typeof(CustomerAddressWire), Status = 201, Extension = true,
        Idempotent = true)]
    [Scope(StaffResource.Customers, ScopeAccess.Write)]
    public Task<IResult> AddAddress([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Addresses)] HttpRequest request, string customerId, CancellationToken ct) =>
        api.StaffOnce<AddCustomerAddressBody>(request, ct, async (_, body, id) => (await directory.Get(Id(customerId), ct)).Try(out var customer, out var refused)
            ? api.Reply(await addresses.Add(As(customer), body.ToAddress(id), ct), CustomerAddressWire.From, 201, "Address added")
            : api.Refuse(refused));

    [Function("CateredByAfrica_UpdateCustomerAddress")]
    [Operation("Change a customer's address", Access.Staff, Input = typeof(UpdateCustomerAddressBody), Answer = typeof(CustomerAddressWire), Extension = true,
        Description = "What is left out stays as it is; an empty state, country, name or phone takes it away.")]
    [Scope(StaffResource.Customers, ScopeAccess.Write)]
    public Task<IResult> UpdateAddress(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = Addresses + "/{addressId}")] HttpRequest request, string customerId, string addressId, CancellationToken ct) =>
        api.Staff<UpdateCustomerAddressBody>(request, ct, async (_, body) => (await directory.Get(Id(customerId), ct)).Try(out var customer, out var refused)
            ? api.Reply(await addresses.Change(As(customer), AddressId(addressId), body.Apply, ct), CustomerAddressWire.From, message: "Address updated")
            : api.Refuse(refused));

    [Function("CateredByAfrica_DeleteCustomerAddress")]
    [Operation("Delete a customer's address", Access.Staff, Extension = true)]
    [Scope(StaffResource.Customers, ScopeAccess.Write)]
    public Task<IResult> DeleteAddress(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = Addresses + "/{addressId}")] HttpRequest request, string customerId, string addressId, CancellationToken ct) =>
        For(request, customerId, async customer => api.Reply(await addresses.Remove(As(customer), AddressId(addressId), ct), "Address deleted"), ct);

    private Task<IResult> For(HttpRequest request, string customerId, Func<Account, Task<IResult>> work, CancellationToken ct) => api.Staff(request, ct, async _ =>
        (await directory.Get(Id(customerId), ct)).Try(out var customer, out var refused) ? await work(customer) : api.Refuse(refused));

    private async Task<IResult> ProfileAsync(Account customer, CancellationToken ct)
    {
        var page = PageRequest.Of(1, Shown);
        var (id, caller) = (customer.AccountId, As(customer));
        return api.Data(CustomerProfileWire.From(
            customer,
            await addresses.List(caller, ct),
            await wallets.List(id, page, ct),
            await loyalty.Status(id, ct),
            await loyalty.History(id, null, page, ct),
            await support.Recent(caller, Shown, ct),
            (await subscriptions.List(id, null, page, ct)).Items,
            store));
    }

    private static Caller As(Account customer) => new(customer.AccountId, Role.Customer, customer.Channel, 0);

    private static long Id(string customerId) => CateredByAfricaIds.Parse(CateredByAfricaIds.Customer, customerId);

    private static long AddressId(string addressId) => CateredByAfricaIds.Parse(CateredByAfricaIds.Address, addressId);
}
