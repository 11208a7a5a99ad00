using FunctionsCommerce.Client.CateredByAfrica;

namespace FunctionsCommerce.BackOffice.Coupons;

/// <summary>What is typed about a coupon. Days are those of the browser; only what differs from the coupon goes to the store.</summary>
public sealed class CouponForm
{
    private Coupon? coupon;

    public bool IsNew => coupon is null;

    public string Code { get; set; } = "";

    public CouponType? Type { get; set; } = CouponType.Percentage;

    public decimal? Value { get; set; }

    public decimal? MinOrderValue { get; set; }

    public decimal? MaxDiscount { get; set; }

    public DateTime? StartsAt { get; set; }

    public DateTime? EndsAt { get; set; }

    public int? UsageLimit { get; set; }

    public int? CustomerLimit { get; set; }

    public static CouponForm Of(Coupon coupon) => new()
    {
        coupon = coupon,
        Code = coupon.Code,
        Type = coupon.Type,
        Value = coupon.Value,
        MinOrderValue = coupon.MinOrderValue,
        MaxDiscount = coupon.MaxDiscount,
        StartsAt = coupon.StartsAt.LocalDateTime,
        EndsAt = coupon.EndsAt.LocalDateTime,
        UsageLimit = coupon.UsageLimit,
        CustomerLimit = coupon.CustomerLimit,
    };

    public CreateCouponRequest ToNew() => new()
    {
        Code = Code.Trim(),
        Type = Type ?? CouponType.Percentage,
        Value = Value ?? 0,
        EndsAt = Moment(EndsAt) ?? DateTimeOffset.Now,
        StartsAt = Moment(StartsAt),
        MinOrderValue = MinOrderValue,
        MaxDiscount = MaxDiscount,
        UsageLimit = UsageLimit,
        CustomerLimit = CustomerLimit,
    };

    public UpdateCouponRequest ToChange()
    {
        var before = Of(coupon!);
        return new()
        {
            Value = Value == before.Value ? null : Value,
            StartsAt = StartsAt == before.StartsAt ? null : Moment(StartsAt),
            EndsAt = EndsAt == before.EndsAt ? null : Moment(EndsAt),
            MinOrderValue = MinOrderValue == before.MinOrderValue ? null : MinOrderValue,
            MaxDiscount = MaxDiscount == before.MaxDiscount ? null : MaxDiscount,
            UsageLimit = UsageLimit == before.UsageLimit ? null : UsageLimit,
            CustomerLimit = CustomerLimit == before.CustomerLimit ? null : CustomerLimit,
        };
    }

    /// <summary>Limits that a coupon has cannot be taken away, only changed.</summary>
    public bool RemovesLimits =>
        coupon is not null
        && ((coupon.MinOrderValue is not null && MinOrderValue is null)
            || (coupon.MaxDiscount is not null && MaxDiscount is null)
            || (coupon.UsageLimit is not null && UsageLimit is null)
            || (coupon.CustomerLimit is not null && CustomerLimit is null));

    private static DateTimeOffset? Moment(DateTime? local) =>
        local is { } known ? new DateTimeOffset(DateTime.SpecifyKind(known, DateTimeKind.Local)) : null;
}
