namespace FunctionsCommerce.Core.Orders;

/// <summary>The queries over orders, in the words that Cosmos translates.</summary>
public static class OrderQueries
{
    /// <summary>Newest first.</summary>
    public static IQueryable<Order> Listed(IQueryable<Order> orders, OrderFilter filter)
    {
        if (filter.Statuses is { } statuses)
        {
            orders = orders.Where(order => statuses.Contains(order.Status));
        }

        if (filter.From is { } from)
        {
            orders = orders.Where(order => order.CreatedAt >= from);
        }

        if (filter.Until is { } until)
        {
            orders = orders.Where(order => order.CreatedAt < until);
        }

        return orders.OrderByDescending(order => order.CreatedAt);
    }

    /// <summary>Unpaid orders whose time is over.</summary>
    public static IQueryable<Order> Expired(IQueryable<Order> orders, DateTimeOffset now) =>
        orders.Where(order => order.ExpiresAt != null && order.ExpiresAt <= now);

    /// <summary>Orders that mean a purchase of the product.</summary>
    public static IQueryable<Order> Bought(IQueryable<Order> orders, long productId) =>
        orders.Where(order => order.Status != OrderStatus.Cancelled && order.Lines.Any(line => line.ProductId == productId));
}

/// <summary>Which orders to list. Null: all.</summary>
/// <param name="Statuses">Any of these.</param>
/// <param name="From">Created at or after.</param>
/// <param name="Until">Created before.</param>
public sealed record OrderFilter(IReadOnlyList<OrderStatus>? Statuses = null, DateTimeOffset? From = null, DateTimeOffset? Until = null);
