using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Loyalty;

/// <summary>Revokes coupons made of points that refunds took away. Idempotent.</summary>
public sealed class RewardRevocation(IDocumentStore store, TimeProvider time)
{
    private static readonly Error Missing = Errors.NotFound("Coupon");

    /// <summary>While the balance is below zero, unused coupons are voided, the newest first, and their points come back. A coupon that was
    /// used stays used: the balance stays below zero, and the next points go there.</summary>
    public async Task RevokeUnusedAsync(long customerId, CancellationToken ct)
    {
        var partition = CurrentUser.PartitionOf(customerId);
        if (!await IsOverdrawnAsync(partition, ct))
        {
            return;
        }

        var made = new Query<LoyaltyRedemption, LoyaltyRedemption>(
            all => all.Where(one => one.Status == RedemptionStatus.Completed).OrderByDescending(one => one.CreatedAt), partition);
        await foreach (var redemption in store.AllAsync(made, ct))
        {
            if (redemption.CouponCode is not { } code || !await VoidCouponAsync(code, ct))
            {
                continue;
            }

            await GiveBackAsync(redemption, ct);
            if (!await IsOverdrawnAsync(partition, ct))
            {
                return;
            }
        }
    }

    private async ValueTask<bool> IsOverdrawnAsync(string partition, CancellationToken ct) =>
        await store.ReadAsync<LoyaltyAccount>(partition, LoyaltyAccount.DocumentId, ct) is { } account
            && account.PointsAt(time.GetUtcNow()) < 0;

    /// <summary>False when it was used, is over, or is not there.</summary>
    private async ValueTask<bool> VoidCouponAsync(string code, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var voided = await store.UpdateAsync<Coupon>(
            Coupon.Normalize(code),
            Coupon.DocumentId,
            coupon => coupon.UsedCount > 0 || coupon.EndsAt <= now
                ? Errors.Conflict("The coupon has been used or has expired")
                : coupon.IsActive ? coupon with { IsActive = false, UpdatedAt = now } : coupon,
            Missing,
            ct);
        return voided.IsOk;
    }

    private ValueTask GiveBackAsync(LoyaltyRedemption redemption, CancellationToken ct) => store.UpdateAsync(
        async _ =>
        {
            var current = await store.ReadAsync<LoyaltyRedemption>(redemption.Partition, redemption.Id, ct);
            if (current is not { Status: RedemptionStatus.Completed }
                || await store.ReadAsync<LoyaltyAccount>(redemption.Partition, LoyaltyAccount.DocumentId, ct) is not { } account)
            {
                return null;
            }

            var now = time.GetUtcNow();
            return new DocumentBatch(Containers.Customers, redemption.Partition)
                .Replace(current with { Status = RedemptionStatus.Failed, UpdatedAt = now })
                .Create(new LoyaltyEntry
                {
                    CustomerId = current.CustomerId,
                    Cause = "giveback-" + Base36.Encode(current.RedemptionId),
                    Kind = LoyaltyEntryKind.Redeem,
                    Points = current.Points,
                    Description = "Coupon withdrawn after a refund",
                    CreatedAt = now,
                })
                .Replace(account.GiveBack(current.Points));
        },
        ct);
}
