using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record ListRedemptionsQuery([Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 20, RedemptionStatus? Status = null);

/// <param name="Delivered">False: it could not be handed over, the points go back.</param>
internal sealed record SettleRedemptionRequest(bool Delivered);

internal sealed record RedemptionResponse(
    string Id, string CustomerId, LoyaltyReward Reward, long Points, decimal Value, RedemptionStatus Status, DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public static RedemptionResponse From(LoyaltyRedemption redemption, StoreSettings store) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Redemption, redemption.RedemptionId),
        CateredByAfricaIds.Of(CateredByAfricaIds.Customer, redemption.CustomerId),
        redemption.Reward,
        redemption.Points,
        Money.ToDecimal(redemption.Value, store.Currency),
        redemption.Status,
        redemption.CreatedAt,
        redemption.UpdatedAt);
}

internal sealed record RedemptionListResponse(IReadOnlyList<RedemptionResponse> Redemptions, PaginationResponse Pagination);
