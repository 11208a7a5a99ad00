using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Pricing;

/// <summary>Coupons and their use by orders.</summary>
public sealed class CouponService
{
    /// <summary>The longest code that is looked up.</summary>
    public const int MaxCodeLength = 50;

    /// <summary>A batch takes the coupon, and two documents for each use.</summary>
    private const int MaxRedemptions = (DocumentBatch.MaxWrites - 1) / 2;

    private readonly IDocumentStore store;
    private readonly IdGenerator ids;
    private readonly StoreSettings settings;
    private readonly TimeProvider time;
    private readonly UpdateCombiner<string, CouponClaim, Result<Coupon>> redemptions;

    public CouponService(IDocumentStore store, IdGenerator ids, StoreSettings settings, TimeProvider time)
    {
        (this.store, this.ids, this.settings, this.time) = (store, ids, settings, time);
        redemptions = new(MaxRedemptions, RedeemAsync);
    }

    /// <summary>Codes are partitions: nothing else is looked for.</summary>
    public static bool IsCode(string code) => code.Length is > 0 and <= MaxCodeLength && code.All(char.IsAsciiLetterOrDigit);

    public async ValueTask<Coupon?> FindAsync(string code, CancellationToken ct)
    {
        var normalized = Coupon.Normalize(code);
        return normalized.Length is 0 or > MaxCodeLength ? null : await store.ReadAsync<Coupon>(normalized, Coupon.DocumentId, ct);
    }

    /// <summary>The coupon, when this customer can use it for lines of this value (minor units).</summary>
    public ValueTask<Result<Coupon>> ApplicableAsync(string code, long customerId, long subtotal, CancellationToken ct) =>
        ApplicableAsync(code, customerId, subtotal, held: false, ct);

    /// <param name="held">One of the uses counted is that of the order in question.</param>
    public async ValueTask<Result<Coupon>> ApplicableAsync(string code, long customerId, long subtotal, bool held, CancellationToken ct)
    {
        var own = held ? 1 : 0;
        var coupon = await FindAsync(code, ct);
        var others = coupon is null ? null : coupon with { UsedCount = coupon.UsedCount - own };
        if (DiscountCalculator.GetIneligibility(others, code, customerId, subtotal, settings.Currency, time.GetUtcNow()) is { } refusal)
        {
            return refusal;
        }

        if (coupon!.CustomerLimit is { } limit)
        {
            var customer = await store.ReadAsync<CouponCustomer>(coupon.Partition, CouponCustomer.IdOf(customerId), ct);
            if (customer?.UsedCount - own >= limit)
            {
                return UsedByCustomer(code);
            }
        }

        return coupon;
    }

    /// <summary>Counts one use by an order, within the limits, also when many orders come at once. Repeating it changes nothing. Orders
    /// that wait for the same coupon in this instance are counted in one batch, first come, first served.</summary>
    public async ValueTask<Result<Coupon>> RedeemAsync(string code, long customerId, long orderId, CancellationToken ct) =>
        await redemptions.UpdateAsync(Coupon.Normalize(code), new CouponClaim(code, customerId, orderId)).WaitAsync(ct);

    /// <summary>Gives the use back. Repeating it changes nothing.</summary>
    public ValueTask ReleaseAsync(string code, long orderId, CancellationToken ct) => store.UpdateAsync(
        async _ =>
        {
            var partition = Coupon.Normalize(code);
            if (await store.ReadAsync<CouponRedemption>(partition, CouponRedemption.IdOf(orderId), ct) is not { } redemption)
            {
                return null;
            }

            var batch = new DocumentBatch(Containers.Coupons, partition).Delete(redemption);
            if (await store.ReadAsync<Coupon>(partition, Coupon.DocumentId, ct) is { } coupon)
            {
                // A customer's own coupon does not run out while an order that came to nothing holds it.
                var held = coupon.CustomerId is null ? TimeSpan.Zero : time.GetUtcNow() - redemption.CreatedAt;
                batch.Replace(coupon with { UsedCount = Math.Max(0, coupon.UsedCount - 1), EndsAt = coupon.EndsAt + held });
            }

            if (await store.ReadAsync<CouponCustomer>(partition, CouponCustomer.IdOf(redemption.CustomerId), ct) is { } customer)
            {
                batch.Replace(customer with { UsedCount = Math.Max(0, customer.UsedCount - 1) });
            }

            return batch;
        },
        ct);

    /// <summary>A new coupon; Conflict when the code is taken.</summary>
    public async ValueTask<Result<Coupon>> CreateAsync(Coupon draft, CancellationToken ct)
    {
        var coupon = draft with { CouponId = draft.CouponId == 0 ? ids.Next() : draft.CouponId, Code = Coupon.Normalize(draft.Code) };
        return await store.CreateAsync(coupon, ct) ? coupon : Errors.Conflict($"The coupon code {coupon.Code} already exists");
    }

    internal static Error UsedByCustomer(string code) =>
        Errors.Invalid("code", "You have already used this coupon as often as it allows", code);

    private async Task<IReadOnlyList<Result<Coupon>>> RedeemAsync(string code, IReadOnlyList<CouponClaim> claims)
    {
        var decided = await store.UpdateAsync<IReadOnlyList<Result<Coupon>>>(
            async _ =>
            {
                var coupon = await FindAsync(code, default);
                string[] ids = coupon is null ? [] :
                    [
                        .. claims.Select(claim => claim.RedemptionId)
                            .Concat(claims.Where(_ => coupon.CustomerLimit is not null).Select(claim => claim.CustomerDocumentId))
                            .Distinct(),
                    ];
                var known = ids.Length == 0 ? [] : await store.ReadManyAsync(Containers.Coupons, code, ids, default);
                var (answers, batch) = CouponClaim.Decide(claims, coupon, ids.Zip(known).ToDictionary(), time.GetUtcNow());
                return batch is null ? Decision.Of(answers) : Decision.Save(batch, answers);
            },
            default);
        return decided.TryGetValue(out var all, out var stale) ? all : [.. claims.Select(_ => (Result<Coupon>)stale)];
    }
}
