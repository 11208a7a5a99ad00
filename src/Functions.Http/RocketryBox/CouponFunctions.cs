using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Coupons that this customer may use now.</summary>
public sealed class CouponFunctions(RocketryBoxApi api, AvailableCouponsQuery coupons, StoreSettings store, TimeProvider time)
{
    [Function("RocketryBox_ListCoupons")]
    [Operation("List available coupons", AccessLevel.Customer, Input = typeof(PageQuery), Answer = typeof(CouponListResponse))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/coupons")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<PageQuery>(request, ct, async (caller, query) =>
        {
            var available = await coupons.AvailableAsync(caller.AccountId, PageRequest.Of(query.Page, query.Limit), ct);
            return api.Data(CouponListResponse.From(available, store.Currency, time.GetUtcNow()));
        });
}
