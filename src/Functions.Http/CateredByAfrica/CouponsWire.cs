using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record ListCouponsQuery([AtLeast(1)] int Page = 1, [AtLeast(1)] int Limit = 20, bool? IsActive = null);

/// <param name="Value">Percent, or an amount.</param>
/// <param name="StartsAt">Null: now.</param>
internal sealed record CreateCouponBody(
    [RegularExpression("[A-Za-z0-9]{1,50}")] string Code,
    CouponType Type,
    [Range(0.01, 1_000_000_000)] decimal Value,
    DateTimeOffset EndsAt,
    DateTimeOffset? StartsAt = null,
    [Range(0, 1_000_000_000)] decimal? MinOrderValue = null,
    [Range(0.01, 1_000_000_000)] decimal? MaxDiscount = null,
    [AtLeast(1)] int? UsageLimit = null,
    [AtLeast(1)] int? CustomerLimit = null)
{
    public Coupon ToCoupon(string currency, DateTimeOffset now) => new()
    {
        CouponId = 0,
        Code = Code,
        CouponType = Type,
        Value = CouponAmounts.Of(Value, Type, currency),
        MinOrderValue = MinOrderValue is { } min ? Money.Ceiling(min, currency) : null,
        MaxDiscount = MaxDiscount is { } max ? Money.Floor(max, currency) : null,
        StartsAt = StartsAt ?? now,
        EndsAt = EndsAt,
        UsageLimit = UsageLimit,
        CustomerLimit = CustomerLimit,
        CreatedAt = now,
        UpdatedAt = now,
    };
}

internal sealed record UpdateCouponBody(
    [Range(0.01, 1_000_000_000)] decimal? Value = null,
    DateTimeOffset? StartsAt = null,
    DateTimeOffset? EndsAt = null,
    [Range(0, 1_000_000_000)] decimal? MinOrderValue = null,
    [Range(0.01, 1_000_000_000)] decimal? MaxDiscount = null,
    [AtLeast(1)] int? UsageLimit = null,
    [AtLeast(1)] int? CustomerLimit = null,
    bool? IsActive = null)
{
    public Coupon Apply(Coupon coupon, string currency) => coupon with
    {
        Value = Value is { } value ? CouponAmounts.Of(value, coupon.CouponType, currency) : coupon.Value,
        StartsAt = StartsAt ?? coupon.StartsAt,
        EndsAt = EndsAt ?? coupon.EndsAt,
        MinOrderValue = MinOrderValue is { } min ? Money.Ceiling(min, currency) : coupon.MinOrderValue,
        MaxDiscount = MaxDiscount is { } max ? Money.Floor(max, currency) : coupon.MaxDiscount,
        UsageLimit = UsageLimit ?? coupon.UsageLimit,
        CustomerLimit = CustomerLimit ?? coupon.CustomerLimit,
        IsActive = IsActive ?? coupon.IsActive,
    };
}

internal static class CouponAmounts
{
    /// <summary>Percent are basis points inside, amounts minor units.</summary>
    public static long Of(decimal value, CouponType type, string currency) =>
        type == CouponType.Percentage ? (long)Math.Min(Math.Round(value * 100), 1_000_000) : Money.Floor(value, currency);

    /// <summary>Codes are partitions: nothing else is looked for.</summary>
    public static bool IsCode(string code) => code.Length is > 0 and <= CouponService.MaxCodeLength && code.All(char.IsAsciiLetterOrDigit);
}

internal sealed record CouponWire(
    string Id, string Code, CouponType Type, decimal Value, decimal? MinOrderValue, decimal? MaxDiscount, DateTimeOffset StartsAt, DateTimeOffset EndsAt,
    int? UsageLimit, int? CustomerLimit, int UsedCount, bool IsActive, DateTimeOffset CreatedAt)
{
    public static CouponWire From(Coupon coupon, StoreSettings store) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Coupon, coupon.CouponId),
        coupon.Code,
        coupon.CouponType,
        coupon.CouponType == CouponType.Percentage ? coupon.Value / 100m : Money.ToDecimal(coupon.Value, store.Currency),
        coupon.MinOrderValue is { } min ? Money.ToDecimal(min, store.Currency) : null,
        coupon.MaxDiscount is { } max ? Money.ToDecimal(max, store.Currency) : null,
        coupon.StartsAt,
        coupon.EndsAt,
        coupon.UsageLimit,
        coupon.CustomerLimit,
        coupon.UsedCount,
        coupon.IsActive,
        coupon.CreatedAt);
}

internal sealed record CouponListWire(IReadOnlyList<CouponWire> Coupons, PaginationWire Pagination);
