using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record ListCouponsQuery([Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 20, bool? IsActive = null);

/// <param name="Value">Percent, or an amount.</param>
/// <param name="EndsAt">A date counts as the whole day: a start on the same date makes a coupon of one day.</param>
/// <param name="StartsAt">Null: now.</param>
internal sealed record CreateCouponRequest(
    [RegularExpression("[A-Za-z0-9]{1,50}")] string Code,
    CouponType Type,
    [Range(0.01, 1_000_000_000)] decimal Value,
    [EndOfDay] DateTimeOffset EndsAt,
    DateTimeOffset? StartsAt = null,
    [Range(0, 1_000_000_000)] decimal? MinOrderValue = null,
    [Range(0.01, 1_000_000_000)] decimal? MaxDiscount = null,
    [Minimum(1)] int? UsageLimit = null,
    [Minimum(1)] int? CustomerLimit = null)
{
    public Result<Coupon> ToCoupon(StoreSettings store, DateTimeOffset now)
    {
        var amounts = new CouponAmounts(store.Currency);
        var coupon = new Coupon
        {
            CouponId = 0,
            Code = Code,
            CouponType = Type,
            Value = amounts.Value(Value, Type),
            MinOrderValue = amounts.Amount(MinOrderValue, "minOrderValue"),
            MaxDiscount = amounts.Amount(MaxDiscount, "maxDiscount"),
            StartsAt = StartsAt ?? now,
            EndsAt = EndsAt,
            UsageLimit = UsageLimit,
            CustomerLimit = CustomerLimit,
            CreatedAt = now,
            UpdatedAt = now,
        };
        return amounts.Faults.Count > 0 ? Errors.Invalid(amounts.Faults) : coupon;
    }
}

internal sealed record UpdateCouponRequest(
    [Range(0.01, 1_000_000_000)] decimal? Value = null,
    DateTimeOffset? StartsAt = null,
    [EndOfDay] DateTimeOffset? EndsAt = null,
    [Range(0, 1_000_000_000)] decimal? MinOrderValue = null,
    [Range(0.01, 1_000_000_000)] decimal? MaxDiscount = null,
    [Minimum(1)] int? UsageLimit = null,
    [Minimum(1)] int? CustomerLimit = null,
    bool? IsActive = null)
{
    /// <summary>The meaning of a value depends on the coupon's type.</summary>
    public Result<Coupon> Apply(Coupon coupon, StoreSettings store)
    {
        var amounts = new CouponAmounts(store.Currency);
        var changed = coupon with
        {
            Value = Value is { } value ? amounts.Value(value, coupon.CouponType) : coupon.Value,
            StartsAt = StartsAt ?? coupon.StartsAt,
            EndsAt = EndsAt ?? coupon.EndsAt,
            MinOrderValue = amounts.Amount(MinOrderValue, "minOrderValue") ?? coupon.MinOrderValue,
            MaxDiscount = amounts.Amount(MaxDiscount, "maxDiscount") ?? coupon.MaxDiscount,
            UsageLimit = UsageLimit ?? coupon.UsageLimit,
            CustomerLimit = CustomerLimit ?? coupon.CustomerLimit,
            IsActive = IsActive ?? coupon.IsActive,
        };
        return amounts.Faults.Count > 0 ? Errors.Invalid(amounts.Faults) : changed;
    }
}

/// <summary>Reads the numbers of a coupon, and remembers those with more decimals than they can have.</summary>
internal sealed class CouponAmounts(string currency)
{
    public List<FieldError> Faults { get; } = [];

    /// <summary>Percent are basis points inside, amounts minor units.</summary>
    public long Value(decimal value, CouponType type)
    {
        if (type == CouponType.Fixed)
        {
            return Amount(value, "value") ?? 0;
        }

        if (Money.TryToBasisPoints(value, out var basisPoints))
        {
            return basisPoints;
        }

        Faults.Add(new FieldError("value", "A percentage is at most 100, with at most two decimals", value));
        return 0;
    }

    public long? Amount(decimal? amount, string field)
    {
        if (amount is not { } given)
        {
            return null;
        }

        if (Money.TryFromDecimal(given, currency, out var minor))
        {
            return minor;
        }

        Faults.Add(
            new FieldError(field, $"{field} must be an amount in {currency}, with at most {Money.Digits(currency)} decimals", given));
        return null;
    }
}

internal sealed record CouponResponse(
    string Id, string Code, CouponType Type, decimal Value, decimal? MinOrderValue, decimal? MaxDiscount, DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    int? UsageLimit, int? CustomerLimit, int UsedCount, bool IsActive, DateTimeOffset CreatedAt)
{
    public static CouponResponse From(Coupon coupon, StoreSettings store) => new(
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

internal sealed record CouponListResponse(IReadOnlyList<CouponResponse> Coupons, PaginationResponse Pagination);
