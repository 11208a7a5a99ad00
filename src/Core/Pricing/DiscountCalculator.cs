using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Pricing;

/// <summary>What a coupon takes off an order, and off which line.</summary>
public static class DiscountCalculator
{
    /// <summary>Why this customer cannot use the coupon now; null when they can. The limits are kept by the redemption, too.</summary>
    public static Error? GetIneligibility(Coupon? coupon, string code, long customerId, DateTimeOffset now)
    {
        var problem = coupon switch
        {
            null => "This coupon does not exist",
            { CustomerId: { } owner } when owner != customerId => "This coupon does not exist",
            { IsActive: false } => "This coupon is no longer valid",
            _ when now < coupon.StartsAt => "This coupon is not valid yet",
            _ when now > coupon.EndsAt => "This coupon has expired",
            { UsageLimit: { } limit } when coupon.UsedCount >= limit => "This coupon has been used up",
            _ => null,
        };
        return problem is null ? null : Errors.Invalid("code", problem, code);
    }

    /// <summary>As <see cref="GetIneligibility(Coupon, string, long, DateTimeOffset)"/>, with the order's value.</summary>
    /// <param name="subtotal">Minor units.</param>
    public static Error? GetIneligibility(Coupon? coupon, string code, long customerId, long subtotal, string currency, DateTimeOffset now)
    {
        if (GetIneligibility(coupon, code, customerId, now) is { } refusal)
        {
            return refusal;
        }

        return coupon!.MinOrderValue is { } least && subtotal < least
            ? Errors.Invalid("code", $"This coupon needs an order of at least {Money.ToDecimal(least, currency)} {currency}", code)
            : null;
    }

    /// <summary>The whole discount in minor units: never more than the lines cost.</summary>
    public static long GetAmount(Coupon coupon, long subtotal)
    {
        var amount = coupon.CouponType == CouponType.Percentage ? Money.Share(subtotal, coupon.Value) : coupon.Value;
        return Math.Clamp(amount, 0, Math.Min(subtotal, coupon.MaxDiscount ?? long.MaxValue));
    }

    /// <summary>Spreads an amount over lines by their value, to the last minor unit: each line gets its share rounded down,
    /// what is left goes to those that lost most by rounding.</summary>
    public static long[] Allocate(long amount, IReadOnlyList<long> values)
    {
        var total = values.Sum();
        var shares = new long[values.Count];
        if (amount == 0 || total == 0)
        {
            return shares;
        }

        var lost = new decimal[values.Count];
        for (var i = 0; i < values.Count; i++)
        {
            var exact = (decimal)amount * values[i] / total;
            shares[i] = (long)decimal.Floor(exact);
            lost[i] = exact - shares[i];
        }

        var left = amount - shares.Sum();
        foreach (var i in Enumerable.Range(0, values.Count).OrderByDescending(i => lost[i]).Take((int)left))
        {
            shares[i]++;
        }

        return shares;
    }
}
