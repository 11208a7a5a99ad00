using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Loyalty;

/// <summary>Redeems points: they leave the ledger in one batch with the redemption and its event; the coupon follows, from this call or the
/// event.</summary>
public sealed class PointsRedemptionService(
    IDocumentStore store, CouponService coupons, EventFactory events, StoreSettings settings, TimeProvider time)
{
    private static readonly Error Missing = Errors.NotFound("Redemption");

    /// <param name="redemptionId">One id, one redemption: the same call again answers the same.</param>
    /// <returns>Validation on <c>points</c> when there are not so many.</returns>
    public async ValueTask<Result<LoyaltyRedemption>> RedeemAsync(
        long customerId, long redemptionId, long points, LoyaltyReward reward, CancellationToken ct)
    {
        var partition = CurrentUser.PartitionOf(customerId);
        var redeemed = await store.UpdateAsync<LoyaltyRedemption>(
            async _ =>
            {
                if (await store.ReadAsync<LoyaltyRedemption>(partition, LoyaltyRedemption.IdOf(redemptionId), ct) is { } known)
                {
                    return known;
                }

                var now = time.GetUtcNow();
                var account = await store.ReadAsync<LoyaltyAccount>(partition, LoyaltyAccount.DocumentId, ct)
                    ?? new LoyaltyAccount { CustomerId = customerId };
                if (!account.Redeem(points, now).TryGetValue(out var after, out var tooFew))
                {
                    return tooFew;
                }

                var bonus = LoyaltyTier.Of(account.EarnedAt(now)).RedemptionBonusPercent;
                var fresh = new LoyaltyRedemption
                {
                    RedemptionId = redemptionId,
                    CustomerId = customerId,
                    Points = points,
                    Reward = reward,
                    Value = Money.Share(points * settings.LoyaltyPointValue, 10_000 + (bonus * 100)),
                    Status = RedemptionStatus.Pending,
                    CouponCode = reward == LoyaltyReward.Discount ? "LOYAL" + Base36.Encode(redemptionId).ToUpperInvariant() : null,
                    CreatedAt = now,
                    UpdatedAt = now,
                };
                var batch = new DocumentBatch(Containers.Customers, partition)
                    .Create(fresh)
                    .Create(
                        Entry(
                            fresh, "redemption-" + Base36.Encode(redemptionId), -points,
                            $"Redeemed for a {reward.ToString().ToLowerInvariant()}", now))
                    .Save(after)
                    .Emit(events.Create(partition, new LoyaltyRedeemed(customerId, redemptionId, reward, points, fresh.Value)));
                return Decision.Save(batch, fresh);
            },
            ct);

        // The points are gone by now: a client that hangs up gets its coupon, too.
        return redeemed.TryGetValue(out var redemption, out var refused) ? await FulfilAsync(redemption, CancellationToken.None) : refused;
    }

    /// <summary>Makes a discount's coupon, if the call that redeemed did not come to it.</summary>
    public async Task HandleAsync(LoyaltyRedeemed redeemed, CancellationToken ct)
    {
        var redemption = await store.RequireAsync<LoyaltyRedemption>(
            CurrentUser.PartitionOf(redeemed.CustomerId), LoyaltyRedemption.IdOf(redeemed.RedemptionId), ct);
        _ = await FulfilAsync(redemption, ct);
    }

    /// <summary>Staff handed over what the points were for, or could not: then the points go back.</summary>
    /// <returns>NotFound; Conflict when it was settled the other way.</returns>
    public async ValueTask<Result<LoyaltyRedemption>> SettleAsync(long customerId, long redemptionId, bool delivered, CancellationToken ct)
    {
        var partition = CurrentUser.PartitionOf(customerId);
        var target = delivered ? RedemptionStatus.Completed : RedemptionStatus.Failed;
        return await store.UpdateAsync<LoyaltyRedemption>(
            async _ =>
            {
                if (await store.ReadAsync<LoyaltyRedemption>(partition, LoyaltyRedemption.IdOf(redemptionId), ct) is not { } redemption)
                {
                    return Missing;
                }

                if (redemption.Status != RedemptionStatus.Pending)
                {
                    return redemption.Status == target ? redemption : Errors.Conflict($"This redemption is {redemption.Status} already");
                }

                var now = time.GetUtcNow();
                var settled = redemption with { Status = target, UpdatedAt = now };
                var batch = new DocumentBatch(Containers.Customers, partition).Replace(settled);
                if (!delivered && await store.ReadAsync<LoyaltyAccount>(partition, LoyaltyAccount.DocumentId, ct) is { } account)
                {
                    batch
                        .Create(Entry(redemption, "giveback-" + Base36.Encode(redemptionId), redemption.Points, "Points returned", now))
                        .Replace(account.GiveBack(redemption.Points));
                }

                return Decision.Save(batch, settled);
            },
            ct);
    }

    private async ValueTask<Result<LoyaltyRedemption>> FulfilAsync(LoyaltyRedemption redemption, CancellationToken ct)
    {
        if (redemption is not { Status: RedemptionStatus.Pending, CouponCode: { } code })
        {
            return redemption;
        }

        // A coupon under this code is this redemption's: it was made before.
        _ = await coupons.CreateAsync(
            new Coupon
            {
                CouponId = redemption.RedemptionId,
                Code = code,
                CouponType = CouponType.Fixed,
                Value = redemption.Value,
                StartsAt = redemption.CreatedAt,
                EndsAt = redemption.CreatedAt.AddDays(settings.LoyaltyCouponDays),
                UsageLimit = 1,
                CustomerId = redemption.CustomerId,
                CreatedAt = redemption.CreatedAt,
                UpdatedAt = redemption.CreatedAt,
            },
            ct);
        return await store.UpdateAsync<LoyaltyRedemption>(
            redemption.Partition,
            redemption.Id,
            current => current.Status == RedemptionStatus.Pending
                ? current with { Status = RedemptionStatus.Completed, UpdatedAt = time.GetUtcNow() }
                : current,
            Missing,
            ct);
    }

    private static LoyaltyEntry Entry(
        LoyaltyRedemption redemption, string cause, long points, string description, DateTimeOffset now) => new()
        {
            CustomerId = redemption.CustomerId,
            Cause = cause,
            Kind = LoyaltyEntryKind.Redeem,
            Points = points,
            Description = description,
            CreatedAt = now,
        };
}
