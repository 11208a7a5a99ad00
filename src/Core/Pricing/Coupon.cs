using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Pricing;

/// <summary>What a coupon takes off.</summary>
public enum CouponType
{
    Percentage,
    Fixed,
}

/// <summary>A discount code. Its partition is the code in capitals.</summary>
[Stored(Containers.Coupons, "coupon")]
public sealed record Coupon : Document
{
    public const string DocumentId = "coupon";

    public required long CouponId { get; init; }

    /// <summary>Capitals and digits.</summary>
    public required string Code { get; init; }

    public required CouponType CouponType { get; init; }

    /// <summary>Basis points (2000 is 20 %) or minor units.</summary>
    public required long Value { get; init; }

    /// <summary>Least subtotal in minor units.</summary>
    public long? MinOrderValue { get; init; }

    /// <summary>Most that a percentage takes off, in minor units.</summary>
    public long? MaxDiscount { get; init; }

    public required DateTimeOffset StartsAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>Orders that may use it in all; null: any number.</summary>
    public int? UsageLimit { get; init; }

    /// <summary>Orders of one customer that may use it; null: any number.</summary>
    public int? CustomerLimit { get; init; }

    /// <summary>Orders that used it and were not cancelled.</summary>
    public int UsedCount { get; init; }

    public bool IsActive { get; init; } = true;

    /// <summary>The only customer who may use it; null: all.</summary>
    public long? CustomerId { get; init; }

    /// <summary>The import and row that wrote it last.</summary>
    public string? ImportMark { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public override string Id => DocumentId;

    public override string Partition => Code;

    public static string Normalize(string code) => code.Trim().ToUpperInvariant();
}

/// <summary>An order's use of a coupon: gone again when the order is cancelled, so giving back happens once.</summary>
[Stored(Containers.Coupons, "redemption")]
public sealed record CouponRedemption : Document
{
    public required string Code { get; init; }

    public required long OrderId { get; init; }

    public required long CustomerId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public override string Id => IdOf(OrderId);

    public override string Partition => Code;

    public static string IdOf(long orderId) => "redemption-" + Base36.Encode(orderId);
}

/// <summary>How often one customer used a coupon that has a limit per customer.</summary>
[Stored(Containers.Coupons, "coupon-customer")]
public sealed record CouponCustomer : Document
{
    public required string Code { get; init; }

    public required long CustomerId { get; init; }

    public required int UsedCount { get; init; }

    public override string Id => IdOf(CustomerId);

    public override string Partition => Code;

    public static string IdOf(long customerId) => "customer-" + Base36.Encode(customerId);
}
