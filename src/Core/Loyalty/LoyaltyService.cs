using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Loyalty;

/// <summary>Where a customer stands in the programme.</summary>
/// <param name="Points">What can be redeemed now; below zero when a refund took back what was spent.</param>
/// <param name="Earned">What was earned for good, redeemed or not: it makes the tier.</param>
public sealed record LoyaltyStatus(long Points, long Earned)
{
    public LoyaltyTier Tier => LoyaltyTier.Of(Earned);

    /// <summary>Null at the top.</summary>
    public LoyaltyTier? NextTier => LoyaltyTier.After(Tier);
}

/// <summary>Points that customers have.</summary>
public sealed class LoyaltyService(IDocumentStore store, TimeProvider time)
{
    /// <summary>Points that can be used now.</summary>
    public async ValueTask<long> PointsAsync(long customerId, CancellationToken ct) => (await StatusAsync(customerId, ct)).Points;

    public async ValueTask<LoyaltyStatus> StatusAsync(long customerId, CancellationToken ct)
    {
        var account = await store.ReadAsync<LoyaltyAccount>(CurrentUser.PartitionOf(customerId), LoyaltyAccount.DocumentId, ct);
        var now = time.GetUtcNow();
        return account is null ? new LoyaltyStatus(0, 0) : new LoyaltyStatus(account.PointsAt(now), account.EarnedAt(now));
    }

    /// <summary>The ledger, newest first.</summary>
    /// <param name="kind">Null: all.</param>
    public ValueTask<Paged<LoyaltyEntry>> HistoryAsync(
        long customerId, LoyaltyEntryKind? kind, PageRequest page, CancellationToken ct) => store.PageAsync(
        new Query<LoyaltyEntry, LoyaltyEntry>(
            all => Listed(all, kind).OrderByDescending(entry => entry.CreatedAt), CurrentUser.PartitionOf(customerId)), page, ct);

    /// <summary>Staff give points or take them back.</summary>
    /// <param name="correctionId">The same again posts nothing.</param>
    /// <param name="points">Below zero: taken.</param>
    /// <param name="reason">The customer reads it.</param>
    /// <returns>Validation on <c>points</c> when there are not so many, or there would be too many.</returns>
    public async ValueTask<Result<LoyaltyAccount>> CorrectAsync(
        long customerId, long correctionId, long points, string reason, CurrentUser staff, CancellationToken ct)
    {
        var (partition, now) = (CurrentUser.PartitionOf(customerId), time.GetUtcNow());
        var entry = new LoyaltyEntry
        {
            CustomerId = customerId,
            Cause = "staff-" + Base36.Encode(correctionId),
            Points = points,
            Description = reason,
            StaffId = staff.AccountId,
            CreatedAt = now,
        };
        return await store.UpdateAsync<LoyaltyAccount>(
            async _ =>
            {
                var account = await store.ReadAsync<LoyaltyAccount>(partition, LoyaltyAccount.DocumentId, ct)
                    ?? new LoyaltyAccount { CustomerId = customerId };
                if (await store.ReadAsync<LoyaltyEntry>(partition, entry.Id, ct) is not null)
                {
                    return account;
                }

                return account.Correct(points, now).TryGetValue(out var after, out var refused)
                    ? Decision.Save(new DocumentBatch(Containers.Customers, partition).Create(entry).Save(after), after)
                    : refused;
            },
            ct);
    }

    private static IQueryable<LoyaltyEntry> Listed(IQueryable<LoyaltyEntry> entries, LoyaltyEntryKind? kind) =>
        kind is { } wanted ? entries.Where(entry => entry.Kind == wanted) : entries;
}
