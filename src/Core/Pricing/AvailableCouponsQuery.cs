using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Pricing;

/// <summary>The coupons that a customer may use now.</summary>
public sealed class AvailableCouponsQuery(IDocumentStore store, TimeProvider time)
{
    /// <summary>More than this is no choice for a person.</summary>
    private const int MaxCoupons = 500;

    /// <summary>Those that end first come first. One query over the coupons, and point reads for those with a limit per customer.</summary>
    public async ValueTask<Paged<Coupon>> AvailableAsync(long customerId, PageRequest page, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var found = new List<Coupon>();
        await foreach (var coupon in store.AllAsync(
            new Query<Coupon, Coupon>(all => Usable(all, customerId, now)) { PageSize = MaxCoupons }, ct))
        {
            found.Add(coupon);
            if (found.Count == MaxCoupons)
            {
                break;
            }
        }

        var usedUp = await UsedUpAsync(found, customerId, ct);
        var usable = found.Where(coupon => !usedUp.Contains(coupon.Code))
            .OrderBy(coupon => coupon.EndsAt)
            .ThenBy(coupon => coupon.Code, StringComparer.Ordinal)
            .ToArray();
        return Paged<Coupon>.Of(usable, page);
    }

    private static IQueryable<Coupon> Usable(IQueryable<Coupon> coupons, long customerId, DateTimeOffset now) => coupons.Where(coupon =>
        coupon.IsActive
        && coupon.StartsAt <= now
        && coupon.EndsAt >= now
        && (coupon.CustomerId == null || coupon.CustomerId == customerId)
        && (coupon.UsageLimit == null || coupon.UsedCount < coupon.UsageLimit));

    private async ValueTask<HashSet<string>> UsedUpAsync(List<Coupon> coupons, long customerId, CancellationToken ct)
    {
        var limits = coupons.Where(coupon => coupon.CustomerLimit is not null)
            .ToDictionary(coupon => coupon.Code, coupon => coupon.CustomerLimit!.Value);
        if (limits.Count == 0)
        {
            return [];
        }

        var keys = limits.Keys.Select(code => new DocumentKey(code, CouponCustomer.IdOf(customerId))).ToArray();
        var uses = await store.ReadManyAsync<CouponCustomer>(keys, ct);
        return [.. uses.Where(use => use.UsedCount >= limits[use.Code]).Select(use => use.Code)];
    }
}
