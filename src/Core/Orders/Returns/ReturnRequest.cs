using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders.Returns;

/// <summary>Pieces of one line that come back. Refund in minor units.</summary>
public sealed record ReturnItem(long ProductId, string VariantKey, string Name, int Quantity, string Reason, long RefundAmount)
{
    /// <summary>The line's position in the order, from 0; null in returns of before, which have one line of a variant.</summary>
    public int? Line { get; init; }

    /// <summary>The pieces, by their position in the line from 0; null in returns of before.</summary>
    public IReadOnlyList<int>? Pieces { get; init; }
}

/// <summary>A customer's wish to send something back, and what became of it.</summary>
[Stored(Containers.Customers, "return")]
public sealed record ReturnRequest : Document
{
    public required long ReturnId { get; init; }

    public required long OrderId { get; init; }

    public required long CustomerId { get; init; }

    public required ReturnStatus Status { get; init; }

    public required IReadOnlyList<ReturnItem> Items { get; init; }

    /// <summary>The reason of the first item, or of the whole.</summary>
    public required string Reason { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<string> Images { get; init; } = [];

    /// <summary>Minor units: what will be paid back as things stand; once received, what was. 0 when rejected.</summary>
    public required long RefundAmount { get; init; }

    /// <summary>The refund that pays it, once received.</summary>
    public long? RefundId { get; init; }

    /// <summary>When its pieces were put into stock, once received.</summary>
    public DateTimeOffset? RestockedAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public override string Id => IdOf(ReturnId);

    public override string Partition => CurrentUser.PartitionOf(CustomerId);

    public static string IdOf(long returnId) => "return-" + Base36.Encode(returnId);
}
