using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Customers;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Payments.Wallets;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Money and points that customers have with the store, and corrections by staff.</summary>
public sealed class CustomerBalanceFunctions(
    CateredByAfricaApi api, CustomerQueryService directory, LoyaltyService loyalty, WalletService wallets, StoreSettings store)
{
    private const string One = CateredByAfricaApi.Base + "/customers/{customerId:regex(^cust_)}";
    private const string Wallet = One + "/wallet";
    private const string Points = One + "/points";
    private const int PageSize = 20;

    [Function("CateredByAfrica_GetCustomerWallet")]
    [Operation("A customer's wallet", AccessLevel.Staff, Input = typeof(BalanceQuery), Answer = typeof(CustomerWalletResponse), Extension = true,
        Description = "Entries are the newest first.")]
    [Scope(StaffResource.Balances, ScopeAccess.Read)]
    public Task<IResult> GetWallet(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Wallet)] HttpRequest request, string customerId, CancellationToken ct) =>
        api.StaffAsync<BalanceQuery>(request, ct, async (
            _, query) => (await directory.GetAsync(Id(customerId), ct)).TryGetValue(out var customer, out var refused)
            ? api.Data(
                CustomerWalletResponse.From(
                    await wallets.ListAsync(customer.AccountId, PageRequest.Of(query.Page, query.Limit), ct), store))
            : api.Refuse(refused));

    [Function("CateredByAfrica_CorrectCustomerWallet")]
    [Operation("Give money to a customer's wallet, or take it", AccessLevel.Staff, Input = typeof(CorrectWalletRequest), Answer = typeof(CustomerWalletResponse), Status = 201,
        Extension = true, Idempotent = true, Description = "No gateway moves money for it. The wallet never goes below zero.")]
    [Scope(StaffResource.Balances, ScopeAccess.Write)]
    public Task<IResult> CorrectWallet(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Wallet)] HttpRequest request, string customerId, CancellationToken ct) =>
        api.StaffOnceAsync<CorrectWalletRequest>(request, ct, async (caller, body, id) =>
        {
            if (!body.ToMinor(store.Currency).TryGetValue(out var amount, out var refused)
                || !(await directory.GetAsync(Id(customerId), ct)).TryGetValue(out var customer, out refused))
            {
                return api.Refuse(refused);
            }

            var corrected = await wallets.CorrectAsync(customer.AccountId, id, amount, body.Reason, caller, ct);
            return corrected.Error is { } tooLittle
                ? api.Refuse(tooLittle)
                : api.Data(
                    CustomerWalletResponse.From(await wallets.ListAsync(customer.AccountId, PageRequest.Of(1, PageSize), ct), store), 201,
                    "Wallet corrected");
        });

    [Function("CateredByAfrica_GetCustomerPoints")]
    [Operation("A customer's loyalty points", AccessLevel.Staff, Input = typeof(BalanceQuery), Answer = typeof(CustomerLoyaltyResponse), Extension = true,
        Description = "Entries are the newest first.")]
    [Scope(StaffResource.Balances, ScopeAccess.Read)]
    public Task<IResult> GetPoints(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Points)] HttpRequest request, string customerId, CancellationToken ct) =>
        api.StaffAsync<BalanceQuery>(request, ct, async (
            _, query) => (await directory.GetAsync(Id(customerId), ct)).TryGetValue(out var customer, out var refused)
            ? api.Data(await PointsAsync(customer.AccountId, PageRequest.Of(query.Page, query.Limit), ct))
            : api.Refuse(refused));

    [Function("CateredByAfrica_CorrectCustomerPoints")]
    [Operation("Give points to a customer, or take them", AccessLevel.Staff, Input = typeof(CorrectPointsRequest), Answer = typeof(CustomerLoyaltyResponse), Status = 201,
        Extension = true, Idempotent = true,
        Description = "Points that are given count for the tier. What is taken is never more than there is.")]
    [Scope(StaffResource.Balances, ScopeAccess.Write)]
    public Task<IResult> CorrectPoints(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Points)] HttpRequest request, string customerId, CancellationToken ct) =>
        api.StaffOnceAsync<CorrectPointsRequest>(request, ct, async (caller, body, id) =>
        {
            if (!(await directory.GetAsync(Id(customerId), ct)).TryGetValue(out var customer, out var refused))
            {
                return api.Refuse(refused);
            }

            var corrected = body.Points == 0
                ? Errors.Invalid("points", "points must not be zero")
                : await loyalty.CorrectAsync(customer.AccountId, id, body.Points, body.Reason, caller, ct);
            return corrected.Error is { } tooFew
                ? api.Refuse(tooFew)
                : api.Data(await PointsAsync(customer.AccountId, PageRequest.Of(1, PageSize), ct), 201, "Points corrected");
        });

    private async Task<CustomerLoyaltyResponse> PointsAsync(long customerId, PageRequest page, CancellationToken ct) =>
        CustomerLoyaltyResponse.From(await loyalty.StatusAsync(customerId, ct), await loyalty.HistoryAsync(customerId, null, page, ct));

    private static long Id(string customerId) => CateredByAfricaIds.Parse(CateredByAfricaIds.Customer, customerId);
}
