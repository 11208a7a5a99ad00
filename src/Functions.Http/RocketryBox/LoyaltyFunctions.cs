using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>The loyalty programme.</summary>
public sealed class LoyaltyFunctions(
    RocketryBoxApi api, LoyaltyService loyalty, PointsRedemptionService redemptions, StoreSettings store, TimeProvider time)
{
    private const string Route = RocketryBoxApi.Customer + "/loyalty";

    [Function("RocketryBox_LoyaltyStatus")]
    [Operation("Get loyalty status", AccessLevel.Customer, Answer = typeof(LoyaltyStatusResponse))]
    public Task<IResult> Status(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.CustomerAsync(
            request, ct, async caller => api.Data(LoyaltyStatusResponse.From(await loyalty.StatusAsync(caller.AccountId, ct))));

    [Function("RocketryBox_LoyaltyHistory")]
    [Operation("Get loyalty history", AccessLevel.Customer, Input = typeof(LoyaltyHistoryQuery), Answer = typeof(LoyaltyHistoryResponse))]
    public Task<IResult> History(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route + "/history")] HttpRequest request, CancellationToken ct) =>
        api.CustomerAsync<LoyaltyHistoryQuery>(request, ct, async (caller, query) =>
        {
            var entries = await loyalty.HistoryAsync(caller.AccountId, query.Type, PageRequest.Of(query.Page, query.Limit), ct);
            return api.Data(LoyaltyHistoryResponse.From(entries, time.GetUtcNow()));
        });

    [Function("RocketryBox_RedeemPoints")]
    [Operation(
        "Redeem loyalty points", AccessLevel.Customer, Input = typeof(RedeemPointsRequest), Answer = typeof(RedeemedPointsResponse),
        Status = 201, Idempotent = true)]
    public Task<IResult> Redeem(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/redeem")] HttpRequest request, CancellationToken ct) =>
        api.CustomerOnceAsync<RedeemPointsRequest>(request, ct, async (caller, body, id) => api.Reply(
            await redemptions.RedeemAsync(caller.AccountId, id, body.Points, body.Type, ct),
            redemption => RedeemedPointsResponse.From(redemption, store.Currency),
            201));
}
