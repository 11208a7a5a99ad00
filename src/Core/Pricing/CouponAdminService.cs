using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Pricing;

/// <summary>What staff do with coupons.</summary>
public sealed class CouponAdminService(IDocumentStore store, CouponService coupons, TimeProvider time)
{
    /// <summary>Newest first. Null: active and inactive ones.</summary>
    public ValueTask<Paged<Coupon>> ListAsync(bool? isActive, PageRequest page, CancellationToken ct) =>
        store.PageAsync(new Query<Coupon, Coupon>(all => Of(all, isActive).OrderByDescending(coupon => coupon.CreatedAt)), page, ct);

    /// <returns>Validation, or Conflict when the code is taken.</returns>
    public async ValueTask<Result<Coupon>> CreateAsync(Coupon draft, CancellationToken ct) =>
        Check(draft) is { Count: > 0 } faults ? Errors.Invalid(faults) : await coupons.CreateAsync(draft, ct);

    /// <param name="change">Pure: may run more than once.</param>
    /// <returns>NotFound or Validation.</returns>
    public ValueTask<Result<Coupon>> UpdateAsync(
        string code, Func<Coupon, Result<Coupon>> change, CancellationToken ct) => store.UpdateAsync<Coupon>(
        Coupon.Normalize(code),
        Coupon.DocumentId,
        coupon =>
        {
            if (!change(coupon).TryGetValue(out var changed, out var refused))
            {
                return refused;
            }

            return Check(changed) is { Count: > 0 } faults ? Errors.Invalid(faults) : changed with { UpdatedAt = time.GetUtcNow() };
        },
        Errors.NotFound("Coupon"),
        ct);

    /// <summary>What is wrong with a coupon, by the fields' names in the staff's API.</summary>
    internal static IReadOnlyList<FieldError> Check(Coupon coupon)
    {
        List<FieldError> faults = [];
        if (!CouponService.IsCode(Coupon.Normalize(coupon.Code)))
        {
            faults.Add(new FieldError("code", $"A code has 1 to {CouponService.MaxCodeLength} letters and digits", coupon.Code));
        }

        if (coupon.Value <= 0 || (coupon.CouponType == CouponType.Percentage && coupon.Value > 10_000))
        {
            faults.Add(new FieldError("value", "Value must be above 0, and at most 100 for a percentage"));
        }

        if (coupon.EndsAt <= coupon.StartsAt)
        {
            faults.Add(new FieldError("endsAt", "endsAt must be after startsAt"));
        }

        AtLeast(coupon.MinOrderValue, 0, "minOrderValue");
        AtLeast(coupon.MaxDiscount, 1, "maxDiscount");
        AtLeast(coupon.UsageLimit, 1, "usageLimit");
        AtLeast(coupon.CustomerLimit, 1, "customerLimit");
        return faults;

        void AtLeast(long? value, long least, string field)
        {
            if (value < least)
            {
                faults.Add(new FieldError(field, $"{field} must be {(least == 0 ? "0 or more" : "above 0")}"));
            }
        }
    }

    private static IQueryable<Coupon> Of(IQueryable<Coupon> all, bool? isActive) =>
        isActive is { } wanted ? all.Where(coupon => coupon.IsActive == wanted) : all;
}
