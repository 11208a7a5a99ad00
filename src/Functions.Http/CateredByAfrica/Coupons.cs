using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Coupons, which customers use in the other APIs.</summary>
public sealed class Coupons(CateredByAfricaApi api, CouponDesk desk, StoreSettings store, TimeProvider time)
{
    private const string One = CateredByAfricaApi.Base + "/coupons/{code}";

    [Function("CateredByAfrica_ListCoupons")]
    [Operation("List coupons", Access.Staff, Input = typeof(ListCouponsQuery), Answer = typeof(CouponListWire), Extension = true)]
    [Scope(StaffResource.Coupons, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/coupons")] HttpRequest request, CancellationToken ct) =>
        api.Staff<ListCouponsQuery>(request, ct, async (_, query) =>
        {
            var found = await desk.List(query.IsActive, PageRequest.Of(query.Page, query.Limit), ct);
            return api.Data(new CouponListWire([.. found.Items.Select(coupon => CouponWire.From(coupon, store))], PaginationWire.From(found)));
        });

    [Function("CateredByAfrica_CreateCoupon")]
    [Operation("Create a coupon", Access.Staff, Input = typeof(CreateCouponBody), Answer = typeof(CouponWire), Status = 201, Extension = true)]
    [Scope(StaffResource.Coupons, ScopeAccess.Write)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/coupons")] HttpRequest request, CancellationToken ct) =>
        api.Staff<CreateCouponBody>(request, ct, async (_, body) =>
            body.ToCoupon(store, time.GetUtcNow()).Try(out var draft, out var refused)
                ? api.Reply(await desk.Create(draft, ct), coupon => CouponWire.From(coupon, store), 201, "Coupon created successfully")
                : api.Refuse(refused));

    [Function("CateredByAfrica_UpdateCoupon")]
    [Operation("Update a coupon", Access.Staff, Input = typeof(UpdateCouponBody), Answer = typeof(CouponWire), Extension = true)]
    [Scope(StaffResource.Coupons, ScopeAccess.Write)]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = One)] HttpRequest request, string code, CancellationToken ct) =>
        api.Staff<UpdateCouponBody>(request, ct, async (_, body) => CouponAmounts.IsCode(code)
            ? api.Reply(
                await desk.Update(code, coupon => body.Apply(coupon, store), ct), coupon => CouponWire.From(coupon, store), message: "Coupon updated successfully")
            : api.Refuse(Errors.NotFound("Coupon")));

    /// <summary>Orders that used it keep it, so it is switched off.</summary>
    [Function("CateredByAfrica_DeactivateCoupon")]
    [Operation("Deactivate a coupon", Access.Staff, Extension = true)]
    [Scope(StaffResource.Coupons, ScopeAccess.Write)]
    public Task<IResult> Deactivate(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = One)] HttpRequest request, string code, CancellationToken ct) =>
        api.Staff(request, ct, async _ => CouponAmounts.IsCode(code)
            ? api.Reply(await desk.Update(code, coupon => coupon with { IsActive = false }, ct), "Coupon deactivated successfully")
            : api.Refuse(Errors.NotFound("Coupon")));
}
