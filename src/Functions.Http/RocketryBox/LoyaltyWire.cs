using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal sealed record LoyaltyHistoryQuery([AtLeast(1)] int Page = 1, [AtLeast(1)] int Limit = 20, LoyaltyEntryKind? Type = null);

internal sealed record RedeemPointsBody([Range(1d, Money.MaxMinor)] long Points, LoyaltyReward Type);

internal sealed record LoyaltyBenefitWire(string Type, string Description, decimal Value)
{
    public static IReadOnlyList<LoyaltyBenefitWire> From(LoyaltyTier tier) =>
        [.. tier.Benefits.Select(benefit => new LoyaltyBenefitWire(benefit.Type, benefit.Description, benefit.Value))];
}

internal sealed record LoyaltyTierWire(string Name, int Level, int PointsRequired, IReadOnlyList<LoyaltyBenefitWire> Benefits)
{
    public static LoyaltyTierWire From(LoyaltyTier tier) => new(tier.Name, tier.Level, tier.PointsRequired, LoyaltyBenefitWire.From(tier));
}

internal sealed record NextTierWire(string Name, int PointsRequired, long PointsNeeded);

/// <summary>Tiers depend on all points ever earned, so redeeming never lowers a tier. Points of orders that can still be returned are not counted.</summary>
internal sealed record LoyaltyStatusWire(
    long Points,
    LoyaltyTierWire Tier,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] NextTierWire? NextTier,
    IReadOnlyList<LoyaltyBenefitWire> Benefits)
{
    public static LoyaltyStatusWire From(LoyaltyStatus status) => new(
        status.Points,
        LoyaltyTierWire.From(status.Tier),
        status.NextTier is { } next ? new NextTierWire(next.Name, next.PointsRequired, next.PointsRequired - status.Earned) : null,
        LoyaltyBenefitWire.From(status.Tier));
}

/// <summary>Points as they stand in the ledger: what was redeemed, or taken back after a refund, is below zero.</summary>
/// <param name="AvailableAt">Only while the points wait for the end of the time in which the order can be returned.</param>
internal sealed record LoyaltyTransactionWire(
    string Id, LoyaltyEntryKind Type, long Points, string Description, string? OrderId, DateTimeOffset? AvailableAt, DateTimeOffset CreatedAt)
{
    public static LoyaltyTransactionWire From(LoyaltyEntry entry, DateTimeOffset now) => new(
        RocketryBoxIds.Of(entry.Cause),
        entry.Kind,
        entry.Points,
        entry.Description,
        entry.OrderId is { } order ? RocketryBoxIds.Of(order) : null,
        entry.AvailableAt > now ? entry.AvailableAt : null,
        entry.CreatedAt);
}

internal sealed record LoyaltyHistoryWire(IReadOnlyList<LoyaltyTransactionWire> History, MetaWire Meta)
{
    public static LoyaltyHistoryWire From(Paged<LoyaltyEntry> entries, DateTimeOffset now) =>
        new([.. entries.Items.Select(entry => LoyaltyTransactionWire.From(entry, now))], MetaWire.From(entries));
}

/// <param name="CouponCode">A discount's coupon: for this customer only.</param>
internal sealed record LoyaltyRedemptionWire(
    string Id, long Points, LoyaltyReward Type, decimal Value, RedemptionStatus Status, string? CouponCode, DateTimeOffset CreatedAt)
{
    public static LoyaltyRedemptionWire From(LoyaltyRedemption redemption, string currency) => new(
        RocketryBoxIds.Of(redemption.RedemptionId),
        redemption.Points,
        redemption.Reward,
        Money.ToDecimal(redemption.Value, currency),
        redemption.Status,
        redemption.CouponCode,
        redemption.CreatedAt);
}

internal sealed record RedeemedPointsWire(string Message, LoyaltyRedemptionWire Redemption)
{
    public static RedeemedPointsWire From(LoyaltyRedemption redemption, string currency) =>
        new("Points redeemed successfully", LoyaltyRedemptionWire.From(redemption, currency));
}
