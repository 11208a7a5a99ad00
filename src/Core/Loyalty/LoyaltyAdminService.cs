using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Loyalty;

/// <summary>Redemptions for goods and services, for staff.</summary>
public sealed class LoyaltyAdminService(IDocumentStore store, PointsRedemptionService redemptions)
{
    /// <summary>Newest first. Null: of any status.</summary>
    public ValueTask<Paged<LoyaltyRedemption>> ListAsync(
        RedemptionStatus? status, PageRequest page, CancellationToken ct) => store.PageAsync(
        new Query<LoyaltyRedemption, LoyaltyRedemption>(all => Of(all, status).OrderByDescending(redemption => redemption.CreatedAt)), page,
        ct);

    /// <summary>It was handed over, or could not be: then the points go back.</summary>
    /// <returns>NotFound; Conflict when it was settled the other way.</returns>
    public async ValueTask<Result<LoyaltyRedemption>> SettleAsync(long redemptionId, bool delivered, CancellationToken ct)
    {
        var found = await store.QueryAsync(
            new Query<LoyaltyRedemption, LoyaltyRedemption>(
                all => all.Where(redemption => redemption.RedemptionId == redemptionId).Take(1)), ct);
        return found.Items is [var redemption, ..]
            ? await redemptions.SettleAsync(redemption.CustomerId, redemptionId, delivered, ct)
            : Errors.NotFound("Redemption");
    }

    private static IQueryable<LoyaltyRedemption> Of(IQueryable<LoyaltyRedemption> redemptions, RedemptionStatus? status) =>
        status is { } wanted ? redemptions.Where(redemption => redemption.Status == wanted) : redemptions;
}
