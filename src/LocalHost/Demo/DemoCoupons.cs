using FunctionsCommerce.Core.Pricing;

namespace FunctionsCommerce.LocalHost.Demo;

/// <summary>The demo store's coupons.</summary>
internal static class DemoCoupons
{
    public static IReadOnlyList<Coupon> All(DateTimeOffset now) =>
    [
        Coupon(1, "SAVE20", CouponType.Percentage, 2000, now),
        Coupon(2, "WELCOME10", CouponType.Fixed, 1000, now),
        Coupon(3, "BIGBASKET", CouponType.Percentage, 1500, now) with { MinOrderValue = 20_000, MaxDiscount = 10_000 },
        Coupon(4, "LASTYEAR", CouponType.Percentage, 5000, now) with { StartsAt = now.AddDays(-400), EndsAt = now.AddDays(-365) },
    ];

    private static Coupon Coupon(long id, string code, CouponType type, long value, DateTimeOffset now) => new()
    {
        CouponId = id,
        Code = code,
        CouponType = type,
        Value = value,
        StartsAt = now.AddDays(-DemoStore.Days),
        EndsAt = now.AddYears(1),
        CreatedAt = now.AddDays(-DemoStore.Days),
        UpdatedAt = now.AddDays(-DemoStore.Days),
    };
}
