using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal enum CouponState
{
    Active,
    Inactive,
    Expired,
}

internal sealed record CouponResponse(
    string Id,
    string Code,
    CouponType Type,
    decimal Value,
    decimal? MinOrderValue,
    decimal? MaxDiscount,
    DateTimeOffset StartDate,
    DateTimeOffset EndDate,
    int? UsageLimit,
    int UsedCount,
    CouponState Status,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public static CouponResponse From(Coupon coupon, string currency, DateTimeOffset now) => new(
        RocketryBoxIds.Of(coupon.CouponId),
        coupon.Code,
        coupon.CouponType,
        coupon.CouponType == CouponType.Percentage ? coupon.Value / 100m : Money.ToDecimal(coupon.Value, currency),
        coupon.MinOrderValue is { } least ? Money.ToDecimal(least, currency) : null,
        coupon.MaxDiscount is { } most ? Money.ToDecimal(most, currency) : null,
        coupon.StartsAt,
        coupon.EndsAt,
        coupon.UsageLimit,
        coupon.UsedCount,
        coupon.EndsAt < now ? CouponState.Expired : coupon.IsActive ? CouponState.Active : CouponState.Inactive,
        coupon.CreatedAt,
        coupon.UpdatedAt);
}

internal sealed record CouponListResponse(IReadOnlyList<CouponResponse> Coupons, MetaResponse Meta)
{
    public static CouponListResponse From(Paged<Coupon> coupons, string currency, DateTimeOffset now) =>
        new([.. coupons.Items.Select(coupon => CouponResponse.From(coupon, currency, now))], MetaResponse.From(coupons));
}
