using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Customers;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Payments.Wallets;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Subscriptions;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>What a customer keeps with the store beside orders: addresses, consent, wallet, points, tickets.</summary>
public sealed class CustomerProfileFunctions(
    CateredByAfricaApi api, CustomerQueryService directory, AccountService accounts, AddressService addresses, LoyaltyService loyalty,
    WalletService wallets,
    SupportService support, SubscriptionService subscriptions, StoreSettings store)
{
    private const string One = CateredByAfricaApi.Base + "/customers/{customerId:regex(^cust_)}";
    private const string Addresses = One + "/addresses";
    private const int Shown = 20;

    [Function("CateredByAfrica_GetCustomerProfile")]
    [Operation("A customer's addresses, consent, wallet, points, tickets and subscriptions", AccessLevel.Staff,
        Answer = typeof(CustomerProfileResponse), Extension = true,
        Description = "The last 20 entries, tickets and subscriptions, and all addresses.")]
    [Scope(StaffResource.Customers, ScopeAccess.Read)]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = One + "/profile")] HttpRequest request, string customerId,
        CancellationToken ct) =>
        ForAsync(request, customerId, async customer => await ProfileAsync(customer, ct), ct);

    [Function("CateredByAfrica_UpdateCustomerConsent")]
    [Operation("Change what a customer wants to be told", AccessLevel.Staff, Input = typeof(UpdateConsentRequest),
        Answer = typeof(ConsentResponse), Extension = true,
        Description = "What is left out stays as it is.")]
    [Scope(StaffResource.Customers, ScopeAccess.Write)]
    public Task<IResult> UpdateConsent(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = One + "/consent")] HttpRequest request, string customerId,
        CancellationToken ct) =>
        api.StaffAsync<UpdateConsentRequest>(request, ct, async (
            _, body) => (await directory.GetAsync(Id(customerId), ct)).TryGetValue(out var customer, out var refused)
            ? api.Reply(
                await accounts.UpdateProfileAsync(customer.AccountId, body.ToChange(), Channels.CateredByAfrica, ct), ConsentResponse.From,
                message: "Consent updated successfully")
            : api.Refuse(refused));

    [Function("CateredByAfrica_AddCustomerAddress")]
    [Operation("Add an address to a customer", AccessLevel.Staff, Input = typeof(AddCustomerAddressRequest),
        Answer = typeof(CustomerAddressResponse), Status = 201, Extension = true,
        Idempotent = true)]
    [Scope(StaffResource.Customers, ScopeAccess.Write)]
    public Task<IResult> AddAddress(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Addresses)] HttpRequest request, string customerId,
        CancellationToken ct) =>
        api.StaffOnceAsync<AddCustomerAddressRequest>(request, ct, async (
            _, body, id) => (await directory.GetAsync(Id(customerId), ct)).TryGetValue(out var customer, out var refused)
            ? api.Reply(await addresses.AddAsync(As(customer), body.ToAddress(id), ct), CustomerAddressResponse.From, 201, "Address added")
            : api.Refuse(refused));

    [Function("CateredByAfrica_UpdateCustomerAddress")]
    [Operation("Change a customer's address", AccessLevel.Staff, Input = typeof(UpdateCustomerAddressRequest),
        Answer = typeof(CustomerAddressResponse), Extension = true,
        Description = "What is left out stays as it is; an empty state, country, name or phone takes it away.")]
    [Scope(StaffResource.Customers, ScopeAccess.Write)]
    public Task<IResult> UpdateAddress(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = Addresses + "/{addressId}")] HttpRequest request, string customerId,
        string addressId, CancellationToken ct) =>
        api.StaffAsync<UpdateCustomerAddressRequest>(request, ct, async (
            _, body) => (await directory.GetAsync(Id(customerId), ct)).TryGetValue(out var customer, out var refused)
            ? api.Reply(
                await addresses.ChangeAsync(As(customer), AddressId(addressId), body.Apply, ct), CustomerAddressResponse.From,
                message: "Address updated")
            : api.Refuse(refused));

    [Function("CateredByAfrica_DeleteCustomerAddress")]
    [Operation("Delete a customer's address", AccessLevel.Staff, Extension = true)]
    [Scope(StaffResource.Customers, ScopeAccess.Write)]
    public Task<IResult> DeleteAddress(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = Addresses + "/{addressId}")] HttpRequest request, string customerId,
        string addressId, CancellationToken ct) =>
        ForAsync(
            request, customerId,
            async customer => api.Reply(await addresses.RemoveAsync(As(customer), AddressId(addressId), ct), "Address deleted"), ct);

    private Task<IResult> ForAsync(
        HttpRequest request, string customerId, Func<Account, Task<IResult>> work,
        CancellationToken ct) => api.StaffAsync(request, ct, async _ =>
        (await directory.GetAsync(Id(customerId), ct)).TryGetValue(out var customer, out var refused)
            ? await work(customer)
            : api.Refuse(refused));

    private async Task<IResult> ProfileAsync(Account customer, CancellationToken ct)
    {
        var page = PageRequest.Of(1, Shown);
        var (id, caller) = (customer.AccountId, As(customer));
        return api.Data(CustomerProfileResponse.From(
            customer,
            await addresses.ListAsync(caller, ct),
            await wallets.ListAsync(id, page, ct),
            await loyalty.StatusAsync(id, ct),
            await loyalty.HistoryAsync(id, null, page, ct),
            await support.RecentAsync(caller, Shown, ct),
            (await subscriptions.ListAsync(id, null, page, ct)).Items,
            store));
    }

    private static CurrentUser As(Account customer) => new(customer.AccountId, Role.Customer, customer.Channel, 0);

    private static long Id(string customerId) => CateredByAfricaIds.Parse(CateredByAfricaIds.Customer, customerId);

    private static long AddressId(string addressId) => CateredByAfricaIds.Parse(CateredByAfricaIds.Address, addressId);
}
