namespace FunctionsCommerce.Core.ImportExport.Coupons;

/// <summary>The columns of a file of coupons; each row is a coupon.</summary>
internal static class CouponColumns
{
    /// <summary>Which coupon a row is about.</summary>
    public const string Code = "code";
    public const string Type = "type";

    /// <summary>Percent, or an amount.</summary>
    public const string Value = "value";
    public const string MinOrderValue = "minOrderValue";
    public const string MaxDiscount = "maxDiscount";
    public const string StartsAt = "startsAt";

    /// <summary>A day counts until its end.</summary>
    public const string EndsAt = "endsAt";
    public const string UsageLimit = "usageLimit";
    public const string CustomerLimit = "customerLimit";

    /// <summary>Orders that used it before; of a new coupon only, because orders count it from then on.</summary>
    public const string UsedCount = "usedCount";
    public const string IsActive = "isActive";

    /// <summary>The only customer who may use it; of a new coupon only.</summary>
    public const string CustomerEmail = "customerEmail";

    public static DataColumns Layout { get; } = new(
    [
        Code, Type, Value, MinOrderValue, MaxDiscount, StartsAt, EndsAt, UsageLimit, CustomerLimit, UsedCount, IsActive, CustomerEmail,
    ])
    {
        Keys = [Code],
        Numbers = [Value, MinOrderValue, MaxDiscount, UsageLimit, CustomerLimit, UsedCount],
        Flags = [IsActive],
    };
}
