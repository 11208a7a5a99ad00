using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Coupons that this customer may use now.</summary>
public sealed class Coupons(RocketryBoxApi api, CouponShelf coupons, StoreSettings store, TimeProvider time)
{
    [Function("RocketryBox_ListCoupons")]
    [Operation("List available coupons", Access.Customer, Input = typeof(PageQuery), Answer = typeof(CouponListWire))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/coupons")] HttpRequest request, CancellationToken ct) =>
        api.Customer<PageQuery>(request, ct, async (caller, query) =>
        {
            var available = await coupons.Available(caller.AccountId, PageRequest.Of(query.Page, query.Limit), ct);
            return api.Data(CouponListWire.From(available, store.Currency, time.GetUtcNow()));
        });
}
