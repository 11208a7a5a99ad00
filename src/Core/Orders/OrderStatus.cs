using System.Collections.Frozen;

namespace FunctionsCommerce.Core.Orders;

/// <summary>The one order state machine; each API maps it to its own states.</summary>
public enum OrderStatus
{
    Pending,
    Confirmed,
    Processing,
    Shipped,
    Delivered,
    Completed,
    Cancelled,
    Returned,
}

/// <summary>Where the order was taken.</summary>
public enum OrderType
{
    Online,
    Offline,
}

/// <summary>The closed table of moves between states.</summary>
public static class OrderTransitions
{
    private static readonly FrozenDictionary<OrderStatus, OrderStatus[]> Table = new Dictionary<OrderStatus, OrderStatus[]>
    {
        [OrderStatus.Pending] = [OrderStatus.Confirmed, OrderStatus.Cancelled],
        [OrderStatus.Confirmed] = [OrderStatus.Processing, OrderStatus.Cancelled],
        [OrderStatus.Processing] = [OrderStatus.Shipped, OrderStatus.Cancelled],
        [OrderStatus.Shipped] = [OrderStatus.Delivered],
        [OrderStatus.Delivered] = [OrderStatus.Completed, OrderStatus.Returned],
        [OrderStatus.Completed] = [OrderStatus.Returned],
        [OrderStatus.Cancelled] = [],
        [OrderStatus.Returned] = [],
    }.ToFrozenDictionary();

    private static readonly OrderStatus[] Forward =
        [
            OrderStatus.Pending, OrderStatus.Confirmed, OrderStatus.Processing, OrderStatus.Shipped, OrderStatus.Delivered,
            OrderStatus.Completed,
        ];

    public static bool Allows(OrderStatus from, OrderStatus to) => Table[from].Contains(to);

    /// <summary>The states from the current one to the target, which is last; null when there is no path. Staff may jump forward: every
    /// state between is passed.</summary>
    public static IReadOnlyList<OrderStatus>? Path(OrderStatus from, OrderStatus to)
    {
        if (Allows(from, to))
        {
            return [to];
        }

        var start = Array.IndexOf(Forward, from);
        var end = Array.IndexOf(Forward, to);
        return start >= 0 && end > start ? Forward[(start + 1)..(end + 1)] : null;
    }
}

/// <summary>The state of a return.</summary>
public enum ReturnStatus
{
    Requested,
    Approved,
    Rejected,
    Received,
    Refunded,
}
