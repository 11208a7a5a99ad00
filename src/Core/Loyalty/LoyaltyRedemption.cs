using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Loyalty;

/// <summary>What points are redeemed for.</summary>
public enum LoyaltyReward
{
    /// <summary>A coupon of one's own.</summary>
    Discount,

    /// <summary>Goods, which staff choose with the customer.</summary>
    Product,

    /// <summary>A service, which staff arrange.</summary>
    Service,
}

/// <summary>Where a redemption stands.</summary>
public enum RedemptionStatus
{
    Pending,
    Completed,
    Failed,
}

/// <summary>Points that a customer redeemed.</summary>
[Stored(Containers.Customers, "redemption-of-points")]
public sealed record LoyaltyRedemption : Document
{
    public required long RedemptionId { get; init; }

    public required long CustomerId { get; init; }

    public required long Points { get; init; }

    public required LoyaltyReward Reward { get; init; }

    /// <summary>What the points are worth, in minor units.</summary>
    public required long Value { get; init; }

    public required RedemptionStatus Status { get; init; }

    /// <summary>A discount's coupon.</summary>
    public string? CouponCode { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public override string Id => IdOf(RedemptionId);

    public override string Partition => CurrentUser.PartitionOf(CustomerId);

    public static string IdOf(long redemptionId) => "loyalty-redemption-" + Base36.Encode(redemptionId);
}

/// <summary>Points were redeemed: a discount's coupon is to be made. Value in minor units.</summary>
public sealed record LoyaltyRedeemed(long CustomerId, long RedemptionId, LoyaltyReward Reward, long Points, long Value) : DomainEvent;
