using FunctionsCommerce.Core.Pricing;

namespace FunctionsCommerce.Core.Tests.Pricing;

/// <summary>Coupons in a named state.</summary>
internal static class Coupons
{
    public static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static Coupon Percentage(long basisPoints) => Valid(CouponType.Percentage, basisPoints);

    public static Coupon Fixed(long amount) => Valid(CouponType.Fixed, amount);

    private static Coupon Valid(CouponType type, long value) => new()
    {
        CouponId = 1,
        Code = "SAVE",
        CouponType = type,
        Value = value,
        StartsAt = Now.AddDays(-1),
        EndsAt = Now.AddDays(1),
        CreatedAt = Now,
        UpdatedAt = Now,
    };
}
