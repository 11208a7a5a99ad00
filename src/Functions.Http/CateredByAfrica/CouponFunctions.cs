using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Coupons, which customers use in the other APIs.</summary>
public sealed class CouponFunctions(CateredByAfricaApi api, CouponAdminService desk, StoreSettings store, TimeProvider time)
{
    private const string One = CateredByAfricaApi.Base + "/coupons/{code}";

    [Function("CateredByAfrica_ListCoupons")]
    [Operation("List coupons", AccessLevel.Staff, Input = typeof(ListCouponsQuery), Answer = typeof(CouponListResponse), Extension = true)]
    [Scope(StaffResource.Coupons, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/coupons")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync<ListCouponsQuery>(request, ct, async (_, query) =>
        {
            var found = await desk.ListAsync(query.IsActive, PageRequest.Of(query.Page, query.Limit), ct);
            return api.Data(
                new CouponListResponse(
                    [.. found.Items.Select(coupon => CouponResponse.From(coupon, store))], PaginationResponse.From(found)));
        });

    [Function("CateredByAfrica_CreateCoupon")]
    [Operation(
        "Create a coupon", AccessLevel.Staff, Input = typeof(CreateCouponRequest), Answer = typeof(CouponResponse), Status = 201,
        Extension = true)]
    [Scope(StaffResource.Coupons, ScopeAccess.Write)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/coupons")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync<CreateCouponRequest>(request, ct, async (_, body) =>
            body.ToCoupon(store, time.GetUtcNow()).TryGetValue(out var draft, out var refused)
                ? api.Reply(
                    await desk.CreateAsync(draft, ct), coupon => CouponResponse.From(coupon, store), 201, "Coupon created successfully")
                : api.Refuse(refused));

    [Function("CateredByAfrica_UpdateCoupon")]
    [Operation(
        "Update a coupon", AccessLevel.Staff, Input = typeof(UpdateCouponRequest), Answer = typeof(CouponResponse), Extension = true)]
    [Scope(StaffResource.Coupons, ScopeAccess.Write)]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = One)] HttpRequest request, string code, CancellationToken ct) =>
        api.StaffAsync<UpdateCouponRequest>(request, ct, async (_, body) => CouponService.IsCode(code)
            ? api.Reply(
                await desk.UpdateAsync(code, coupon => body.Apply(coupon, store), ct), coupon => CouponResponse.From(coupon, store),
                message: "Coupon updated successfully")
            : api.Refuse(Errors.NotFound("Coupon")));

    /// <summary>Orders that used it keep it, so it is switched off.</summary>
    [Function("CateredByAfrica_DeactivateCoupon")]
    [Operation("Deactivate a coupon", AccessLevel.Staff, Extension = true)]
    [Scope(StaffResource.Coupons, ScopeAccess.Write)]
    public Task<IResult> Deactivate(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = One)] HttpRequest request, string code, CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ => CouponService.IsCode(code)
            ? api.Reply(await desk.UpdateAsync(code, coupon => coupon with { IsActive = false }, ct), "Coupon deactivated successfully")
            : api.Refuse(Errors.NotFound("Coupon")));
}
