using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders.Checkout;

/// <summary>A cash order that was open when last looked at. Amount in minor units.</summary>
public sealed record OpenCashOrder(long OrderId, int Pieces, long Amount);

/// <summary>A customer's cash orders that staff have not confirmed yet, and how many were refused.</summary>
[Stored(Containers.Customers, "cash-orders")]
public sealed record CashOrderCounter : Document
{
    public const string DocumentId = "cash-orders";

    public required long CustomerId { get; init; }

    public IReadOnlyList<OpenCashOrder> Open { get; init; } = [];

    /// <summary>How often a limit refused an order.</summary>
    public int Refused { get; init; }

    public string? RefusedBecause { get; init; }

    public DateTimeOffset? RefusedAt { get; init; }

    public override string Id => DocumentId;

    public override string Partition => CurrentUser.PartitionOf(CustomerId);

    /// <summary>Why the order is more than the customer may have open, or null.</summary>
    public string? Exceeds(CashLimit limit, OpenCashOrder order) =>
        Open.Count + 1 > limit.OpenOrders ? $"At most {limit.OpenOrders} unconfirmed orders can be paid on delivery"
        : Open.Sum(open => (long)open.Pieces)
            + order.Pieces > limit.Pieces ? $"At most {limit.Pieces} pieces can be paid on delivery before they are confirmed"
        : limit.Amount > 0 && Open.Sum(open => open.Amount) + order.Amount > limit.Amount ? "The amount is too high for cash on delivery"
        : null;

    public CashOrderCounter With(OpenCashOrder order) => this with { Open = [.. Open.Where(open => open.OrderId != order.OrderId), order] };
}
