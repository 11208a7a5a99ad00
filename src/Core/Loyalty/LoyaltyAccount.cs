using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Loyalty;

/// <summary>Points of one order that count once its goods can no longer be returned.</summary>
public sealed record PendingPoints(long OrderId, int Points, DateTimeOffset AvailableAt);

/// <summary>A customer's points: always the sum of the ledger, and changed in the same batch.</summary>
[Stored(Containers.Customers, "loyalty")]
public sealed record LoyaltyAccount : Document
{
    public const string DocumentId = "loyalty";

    public required long CustomerId { get; init; }

    public int Available { get; init; }

    public IReadOnlyList<PendingPoints> Pending { get; init; } = [];

    public override string Id => DocumentId;

    public override string Partition => Caller.PartitionOf(CustomerId);

    /// <summary>Points that can be used now: pending ones ripen without anybody writing.</summary>
    public int PointsAt(DateTimeOffset now) => Ripened(now).Available;

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
            ? this with { Pending = [.. Pending.Select(pending => pending == known ? known with { Points = known.Points + posting.Points } : pending)] }
            : posting.Points > 0 ? this with { Pending = [.. Pending, posting] } : this with { Available = Available + posting.Points };
    }
}

/// <summary>One posting; never changed, never deleted.</summary>
[Stored(Containers.Customers, "ledger")]
public sealed record LoyaltyEntry : Document
{
    public required long CustomerId { get; init; }

    /// <summary>What caused it: an event's id, so that a redelivered event posts once.</summary>
    public required string Cause { get; init; }

    /// <summary>Above zero: earned. Below: redeemed or taken back.</summary>
    public required int Points { get; init; }

    public required string Description { get; init; }

    public long? OrderId { get; init; }

    public DateTimeOffset? AvailableAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public override string Id => "ledger-" + Cause;

    public override string Partition => Caller.PartitionOf(CustomerId);
}
