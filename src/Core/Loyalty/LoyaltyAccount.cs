using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Loyalty;

/// <summary>Points of one order that count once its goods can no longer be returned.</summary>
public sealed record PendingPoints(long OrderId, long Points, DateTimeOffset AvailableAt);

/// <summary>A customer's points: always the sum of the ledger, and changed in the same batch.</summary>
[Stored(Containers.Customers, "loyalty")]
public sealed record LoyaltyAccount : Document
{
    public const string DocumentId = "loyalty";

    public required long CustomerId { get; init; }

    public long Available { get; init; }

    /// <summary>Points redeemed in all: what was earned for good is this and <see cref="Available"/>, and makes the tier.</summary>
    public long Redeemed { get; init; }

    public IReadOnlyList<PendingPoints> Pending { get; init; } = [];

    public override string Id => DocumentId;

    public override string Partition => CurrentUser.PartitionOf(CustomerId);

    /// <summary>Points that can be used now; pending ones become available without a write.</summary>
    public long PointsAt(DateTimeOffset now) => Ripened(now).Available;

    /// <summary>Points earned for good, redeemed or not.</summary>
    public long EarnedAt(DateTimeOffset now) => Math.Max(0, PointsAt(now) + Redeemed);

    /// <summary>After points were redeemed.</summary>
    /// <returns>Validation on <c>points</c> when there are not so many.</returns>
    public Result<LoyaltyAccount> Redeem(long points, DateTimeOffset now)
    {
        var ripe = Ripened(now);
        return points > ripe.Available
            ? Errors.Invalid("points", $"You can redeem at most {Math.Max(0, ripe.Available)} points")
            : ripe with { Available = ripe.Available - points, Redeemed = ripe.Redeemed + points };
    }

    /// <summary>After redeemed points were given back.</summary>
    public LoyaltyAccount GiveBack(long points) => this with { Available = Available + points, Redeemed = Redeemed - points };

    /// <summary>After staff gave points, or took them.</summary>
    /// <param name="points">Below zero: taken.</param>
    /// <returns>Validation on <c>points</c> when there are not so many, or there would be too many.</returns>
    public Result<LoyaltyAccount> Correct(long points, DateTimeOffset now)
    {
        var ripe = Ripened(now);
        return points < 0 && ripe.Available + points < 0
            ? Errors.Invalid("points", $"There are {Math.Max(0, ripe.Available)} points to take")
            : ripe.Available + points > Money.MaxMinor ? Errors.Invalid("points", "There would be too many points")
            : ripe with { Available = ripe.Available + points };
    }

    /// <summary>With the pending points that are due added to the available ones.</summary>
    public LoyaltyAccount Ripened(DateTimeOffset now) =>
        Pending.Any(pending => pending.AvailableAt <= now)
            ? this with
            {
                Available = Available + Pending.Where(pending => pending.AvailableAt <= now).Sum(pending => pending.Points),
                Pending = [.. Pending.Where(pending => pending.AvailableAt > now)],
            }
            : this;

    /// <summary>With a posting: it joins the order's pending points, or counts at once when those are ripe.</summary>
    public LoyaltyAccount With(PendingPoints posting)
    {
        var known = Pending.FirstOrDefault(pending => pending.OrderId == posting.OrderId);
        return known is not null
            ? this with
            {
                Pending = [
                    .. Pending.Select(pending => pending == known ? known with { Points = known.Points + posting.Points } : pending),
                ],
            }
            : posting.Points > 0 ? this with { Pending = [.. Pending, posting] } : this with { Available = Available + posting.Points };
    }
}

/// <summary>What a posting was for.</summary>
public enum LoyaltyEntryKind
{
    /// <summary>Points for an order, or given by staff; below zero, what a refund or staff took back.</summary>
    Earn,

    /// <summary>Points spent or, above zero, given back.</summary>
    Redeem,
}

/// <summary>One posting; never changed, never deleted.</summary>
[Stored(Containers.Customers, "ledger")]
public sealed record LoyaltyEntry : Document
{
    public required long CustomerId { get; init; }

    /// <summary>What caused it: an event's id, so that a redelivered event posts once.</summary>
    public required string Cause { get; init; }

    public LoyaltyEntryKind Kind { get; init; }

    /// <summary>Above zero: earned. Below: redeemed or taken back.</summary>
    public required long Points { get; init; }

    public required string Description { get; init; }

    public long? OrderId { get; init; }

    /// <summary>The member of staff who corrected the points.</summary>
    public long? StaffId { get; init; }

    public DateTimeOffset? AvailableAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public override string Id => "ledger-" + Cause;

    public override string Partition => CurrentUser.PartitionOf(CustomerId);
}

/// <summary>What an order has earned so far, and at which rate: kept so that a refund takes back at the rate of the first
/// posting.</summary>
[Stored(Containers.Customers, "loyalty-order")]
public sealed record LoyaltyOrder : Document
{
    public required long CustomerId { get; init; }

    public required long OrderId { get; init; }

    /// <summary>Points per whole unit of currency.</summary>
    public required decimal Rate { get; init; }

    public long Points { get; init; }

    public required DateTimeOffset AvailableAt { get; init; }

    public override string Id => IdOf(OrderId);

    public override string Partition => CurrentUser.PartitionOf(CustomerId);

    public static string IdOf(long orderId) => "loyalty-order-" + Base36.Encode(orderId);

    /// <summary>So that no customer's sum overflows.</summary>
    private const long MaxPoints = Money.MaxMinor;

    /// <summary>What the order earns in all when so much of it is kept.</summary>
    /// <param name="units">Whole units of currency and parts.</param>
    public long Earns(decimal units) => (long)Math.Min(decimal.Floor(Math.Max(0, units) * Rate), MaxPoints);
}
