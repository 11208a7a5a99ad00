using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal sealed record LoyaltyHistoryQuery([Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 20, LoyaltyEntryKind? Type = null);

internal sealed record RedeemPointsRequest([Range(1d, Money.MaxMinor)] long Points, LoyaltyReward Type);

internal sealed record LoyaltyBenefitResponse(string Type, string Description, decimal Value)
{
    public static IReadOnlyList<LoyaltyBenefitResponse> From(LoyaltyTier tier) =>
        [.. tier.Benefits.Select(benefit => new LoyaltyBenefitResponse(benefit.Type, benefit.Description, benefit.Value))];
}

internal sealed record LoyaltyTierResponse(string Name, int Level, int PointsRequired, IReadOnlyList<LoyaltyBenefitResponse> Benefits)
{
    public static LoyaltyTierResponse From(LoyaltyTier tier) =>
        new(tier.Name, tier.Level, tier.PointsRequired, LoyaltyBenefitResponse.From(tier));
}

internal sealed record NextTierResponse(string Name, int PointsRequired, long PointsNeeded);

/// <summary>Tiers depend on all points ever earned, so redeeming never lowers a tier. Points of orders that can still be returned are not
/// counted.</summary>
internal sealed record LoyaltyStatusResponse(
    long Points,
    LoyaltyTierResponse Tier,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] NextTierResponse? NextTier,
    IReadOnlyList<LoyaltyBenefitResponse> Benefits)
{
    public static LoyaltyStatusResponse From(LoyaltyStatus status) => new(
        status.Points,
        LoyaltyTierResponse.From(status.Tier),
        status.NextTier is { } next ? new NextTierResponse(next.Name, next.PointsRequired, next.PointsRequired - status.Earned) : null,
        LoyaltyBenefitResponse.From(status.Tier));
}

/// <summary>Points as they stand in the ledger: what was redeemed, or taken back after a refund, is below zero.</summary>
/// <param name="AvailableAt">Only while the points wait for the end of the time in which the order can be returned.</param>
internal sealed record LoyaltyTransactionResponse(
    string Id, LoyaltyEntryKind Type, long Points, string Description, string? OrderId, DateTimeOffset? AvailableAt,
    DateTimeOffset CreatedAt)
{
    public static LoyaltyTransactionResponse From(LoyaltyEntry entry, DateTimeOffset now) => new(
        RocketryBoxIds.Of(entry.Cause),
        entry.Kind,
        entry.Points,
        entry.Description,
        entry.OrderId is { } order ? RocketryBoxIds.Of(order) : null,
        entry.AvailableAt > now ? entry.AvailableAt : null,
        entry.CreatedAt);
}

internal sealed record LoyaltyHistoryResponse(IReadOnlyList<LoyaltyTransactionResponse> History, MetaResponse Meta)
{
    public static LoyaltyHistoryResponse From(Paged<LoyaltyEntry> entries, DateTimeOffset now) =>
        new([.. entries.Items.Select(entry => LoyaltyTransactionResponse.From(entry, now))], MetaResponse.From(entries));
}

/// <param name="CouponCode">A discount's coupon: for this customer only.</param>
internal sealed record LoyaltyRedemptionResponse(
    string Id, long Points, LoyaltyReward Type, decimal Value, RedemptionStatus Status, string? CouponCode, DateTimeOffset CreatedAt)
{
    public static LoyaltyRedemptionResponse From(LoyaltyRedemption redemption, string currency) => new(
        RocketryBoxIds.Of(redemption.RedemptionId),
        redemption.Points,
        redemption.Reward,
        Money.ToDecimal(redemption.Value, currency),
        redemption.Status,
        redemption.CouponCode,
        redemption.CreatedAt);
}

internal sealed record RedeemedPointsResponse(string Message, LoyaltyRedemptionResponse Redemption)
{
    public static RedeemedPointsResponse From(LoyaltyRedemption redemption, string currency) =>
        new("Points redeemed successfully", LoyaltyRedemptionResponse.From(redemption, currency));
}
