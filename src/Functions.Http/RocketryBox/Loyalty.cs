using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>The loyalty programme.</summary>
public sealed class Loyalty(RocketryBoxApi api, LoyaltyService loyalty, LoyaltyRedemptions redemptions, StoreSettings store, TimeProvider time)
{
    private const string Route = RocketryBoxApi.Customer + "/loyalty";

    [Function("RocketryBox_LoyaltyStatus")]
    [Operation("Get loyalty status", Access.Customer, Answer = typeof(LoyaltyStatusWire))]
    public Task<IResult> Status([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.Customer(request, ct, async caller => api.Data(LoyaltyStatusWire.From(await loyalty.Status(caller.AccountId, ct))));

    [Function("RocketryBox_LoyaltyHistory")]
    [Operation("Get loyalty history", Access.Customer, Input = typeof(LoyaltyHistoryQuery), Answer = typeof(LoyaltyHistoryWire))]
    public Task<IResult> History([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route + "/history")] HttpRequest request, CancellationToken ct) =>
        api.Customer<LoyaltyHistoryQuery>(request, ct, async (caller, query) =>
        {
            var entries = await loyalty.History(caller.AccountId, query.Type, PageRequest.Of(query.Page, query.Limit), ct);
            return api.Data(LoyaltyHistoryWire.From(entries, time.GetUtcNow()));
        });

    [Function("RocketryBox_RedeemPoints")]
    [Operation("Redeem loyalty points", Access.Customer, Input = typeof(RedeemPointsBody), Answer = typeof(RedeemedPointsWire), Status = 201, Idempotent = true)]
    public Task<IResult> Redeem([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/redeem")] HttpRequest request, CancellationToken ct) =>
        api.CustomerOnce<RedeemPointsBody>(request, ct, async (caller, body, id) => api.Reply(
            await redemptions.Redeem(caller.AccountId, id, body.Points, body.Type, ct),
            redemption => RedeemedPointsWire.From(redemption, store.Currency),
            201));
}
