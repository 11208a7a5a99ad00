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
        Check(draft) is { } invalid ? invalid : await coupons.CreateAsync(draft, ct);

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

            return Check(changed) is { } invalid ? invalid : changed with { UpdatedAt = time.GetUtcNow() };
        },
        Errors.NotFound("Coupon"),
        ct);

    private static Error? Check(Coupon coupon)
    {
        List<FieldError> faults = [];
        var code = Coupon.Normalize(coupon.Code);
        if (code.Length is 0 or > CouponService.MaxCodeLength || !code.All(char.IsAsciiLetterOrDigit))
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

        return faults.Count > 0 ? Errors.Invalid(faults) : null;
    }

    private static IQueryable<Coupon> Of(IQueryable<Coupon> all, bool? isActive) =>
        isActive is { } wanted ? all.Where(coupon => coupon.IsActive == wanted) : all;
}
