using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>When an order was placed.</summary>
public sealed record OrderTimestamp(long OrderId, DateTimeOffset At);

/// <summary>The newest few of a customer's orders that are not cancelled: so that the last one is still known when it is cancelled,
/// too.</summary>
/// <param name="Orders">The newest first.</param>
/// <param name="IsAll">There are no older ones that were left out.</param>
public sealed record LatestOrders(IReadOnlyList<OrderTimestamp> Orders, bool IsAll)
{
    public const int Kept = 10;

    public static LatestOrders None { get; } = new([], true);

    [JsonIgnore]
    public DateTimeOffset? Newest => Orders is [var newest, ..] ? newest.At : null;

    /// <summary>All that were kept are gone: the orders themselves have to tell which are the newest now.</summary>
    [JsonIgnore]
    public bool IsUnknown => Orders.Count == 0 && !IsAll;

    public static LatestOrders Of(IEnumerable<OrderTimestamp> orders)
    {
        var sorted = orders.OrderByDescending(order => order.At).ThenByDescending(order => order.OrderId).ToArray();
        return new LatestOrders([.. sorted.Take(Kept)], sorted.Length <= Kept);
    }

    /// <summary>The order as it is now, in place of what was known of it.</summary>
    public LatestOrders With(Order order)
    {
        var others = Orders.Where(known => known.OrderId != order.OrderId).ToList();

        // What is older than all of these may be older than some that were left out.
        var belongs = IsAll || (others.Count > 0 && order.CreatedAt >= others[^1].At);
        if (belongs && order.Status != OrderStatus.Cancelled)
        {
            others.Add(new OrderTimestamp(order.OrderId, order.CreatedAt));
        }

        var latest = Of(others);
        return latest with { IsAll = IsAll && latest.IsAll };
    }
}
