using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>What one order has added to its customer's roll-up: taken off again before the order is counted anew.</summary>
[Stored(Containers.Customers, "order-figures")]
public sealed record OrderFigures : Document
{
    public required long CustomerId { get; init; }

    public required long OrderId { get; init; }

    public required PersonalFigures Figures { get; init; }

    public override string Id => IdOf(OrderId);

    public override string Partition => Caller.PartitionOf(CustomerId);

    public static string IdOf(long orderId) => "order-figures-" + Base36.Encode(orderId);
}

/// <summary>The roll-up of a customer: always the sum of its <see cref="OrderFigures"/>, changed in the same batch.</summary>
[Stored(Containers.Customers, "personal-figures")]
public sealed record PersonalRollUp : Document
{
    public const string DocumentId = "personal-figures";

    public required long CustomerId { get; init; }

    public PersonalFigures Figures { get; init; } = PersonalFigures.None;

    /// <summary>Products reviewed.</summary>
    public int Reviews { get; init; }

    /// <summary>All orders that were there when it began are in it.</summary>
    public bool IsComplete { get; init; }

    public override string Id => DocumentId;

    public override string Partition => Caller.PartitionOf(CustomerId);
}

/// <summary>A review that is in the roll-up: counted once.</summary>
[Stored(Containers.Customers, "counted-review")]
public sealed record CountedReview : Document
{
    public required long CustomerId { get; init; }

    public required long ReviewId { get; init; }

    public override string Id => "counted-review-" + Base36.Encode(ReviewId);

    public override string Partition => Caller.PartitionOf(CustomerId);
}
