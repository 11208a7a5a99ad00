using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Orders;

/// <summary>The queries over orders, in the words that Cosmos translates.</summary>
public static class OrderQueries
{
    /// <summary>Newest first.</summary>
    public static IQueryable<Order> Listed(IQueryable<Order> orders, OrderFilter filter) =>
        Matching(orders, filter).OrderByDescending(order => order.CreatedAt);

    /// <summary>In no order: what is only counted need not be sorted.</summary>
    public static IQueryable<Order> Matching(IQueryable<Order> orders, OrderFilter filter)
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

        if (filter.Number is { } number)
        {
            var part = number.InDocumentIds();
            orders = orders.Where(order => order.Id.Contains(part));
        }

        return orders;
    }

    /// <summary>Orders to which something may have happened between two moments: every change moves their <c>UpdatedAt</c>.</summary>
    public static IQueryable<Order> ChangedBetween(IQueryable<Order> orders, DateTimeOffset from, DateTimeOffset until) =>
        orders.Where(order => order.UpdatedAt >= from && order.CreatedAt < until);

    /// <summary>Expired unpaid orders.</summary>
    public static IQueryable<Order> Expired(IQueryable<Order> orders, DateTimeOffset now) =>
        orders.Where(order => order.ExpiresAt != null && order.ExpiresAt <= now);

    /// <summary>Money of orders that is asked for, on its way back, or still owed because the refund failed.</summary>
    public static IQueryable<Refund> OpenRefunds(IQueryable<Order> orders) =>
        orders.SelectMany(order => order.Payment.Refunds)
            .Where(refund => refund.Status == RefundStatus.Pending
                || refund.Status == RefundStatus.Processing
                || refund.Status == RefundStatus.Requested
                || (refund.Status == RefundStatus.Failed && refund.ReplacedBy == null));

    /// <summary>Orders with refunds, of one status or of any.</summary>
    public static IQueryable<Order> Refunded(IQueryable<Order> orders, RefundStatus? status) => status is { } wanted
        ? orders.Where(order => order.Payment.Refunds.Any(refund => refund.Status == wanted))
        : orders.Where(order => order.Payment.Refunds.Any());

    /// <summary>The refunds themselves, of one status or of any.</summary>
    public static IQueryable<Refund> Refunds(IQueryable<Order> orders, RefundStatus? status)
    {
        var all = orders.SelectMany(order => order.Payment.Refunds);
        return status is { } wanted ? all.Where(refund => refund.Status == wanted) : all;
    }

    public static IQueryable<Order> OfRefund(IQueryable<Order> orders, long refundId) =>
        orders.Where(order => order.Payment.Refunds.Any(refund => refund.RefundId == refundId));

    /// <summary>Orders whose money waits for the gateway or for staff.</summary>
    public static IQueryable<Order> Waiting(IQueryable<Order> orders, DateTimeOffset since) =>
        orders.Where(order => order.Payment.WaitsSince != null && order.Payment.WaitsSince <= since);

    /// <summary>Orders about whose payment the gateway is to be asked.</summary>
    public static IQueryable<Order> ToCheck(IQueryable<Order> orders, DateTimeOffset now) =>
        orders.Where(order => order.Payment.CheckAt != null && order.Payment.CheckAt <= now);

    /// <summary>Orders that mean a purchase of the product.</summary>
    public static IQueryable<Order> Bought(IQueryable<Order> orders, long productId) =>
        orders.Where(order => order.Status != OrderStatus.Cancelled && order.Lines.Any(line => line.ProductId == productId));
}

/// <summary>Which orders to list. Null: all.</summary>
/// <param name="Statuses">Any of these.</param>
/// <param name="From">Created at or after.</param>
/// <param name="Until">Created before.</param>
/// <param name="Number">With this in their number.</param>
public sealed record OrderFilter(
    IReadOnlyList<OrderStatus>? Statuses = null, DateTimeOffset? From = null, DateTimeOffset? Until = null, OrderNumberPart? Number = null)
{
    /// <param name="last">The last moment that belongs to it.</param>
    public static OrderFilter Between(IReadOnlyList<OrderStatus>? statuses, DateTimeOffset? first, DateTimeOffset? last) =>
        new(statuses, first, last == DateTimeOffset.MaxValue ? null : last?.AddTicks(1));

    /// <summary>The days of the store that the filter means, from the first until the one after the last; null when it means anything but
    /// whole days.</summary>
    public (DateOnly? From, DateOnly? Until)? AsDays(StoreCalendar calendar)
    {
        return Statuses is null && Number is null && IsStart(From) && IsStart(Until) ? (DayOf(From), DayOf(Until)) : null;

        DateOnly? DayOf(DateTimeOffset? moment) => moment is { } at ? calendar.DayOf(at) : null;

        bool IsStart(DateTimeOffset? moment) => moment is not { } at || calendar.StartOf(calendar.DayOf(at)) == at;
    }
}

/// <summary>A piece of an order's id in base 36, in either case.</summary>
/// <param name="FromStart">The id begins with it.</param>
public sealed record OrderNumberPart(string Text, bool FromStart)
{
    /// <summary>Document ids read <c>order-2lchlro</c>. What can be found in their first word is looked for behind it only.</summary>
    internal string InDocumentIds()
    {
        var anywhere = Order.IdOf(0)[..^1];
        var text = Text.ToLowerInvariant();
        return FromStart || anywhere.Contains(text, StringComparison.Ordinal) || !text.All(char.IsAsciiLetterOrDigit) ? "-" + text : text;
    }
}
