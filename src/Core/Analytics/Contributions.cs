using System.Globalization;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>What things add to their day. Pure, and a function of their present state alone: the order in which events arrive, and
/// how often, cannot matter.</summary>
public static class Contributions
{
    /// <summary>How many paid orders make a loyal customer.</summary>
    public const int LoyalOrders = 2;

    /// <summary>All that becomes of an order later counts on the day on which it was placed.</summary>
    public static Contribution Of(Order order)
    {
        var revenue = Revenue(order);
        var sold = order.Status is not (OrderStatus.Cancelled or OrderStatus.Returned);
        return new Contribution
        {
            Source = SourceOf(order.OrderId),
            Day = RollupMonth.DayOf(order.CreatedAt),
            Figures = new Figures
            {
                Orders = 1,
                Online = order.OrderType == OrderType.Online ? revenue : 0,
                Offline = order.OrderType == OrderType.Offline ? revenue : 0,
                Pieces = sold ? order.ItemCount : 0,
            },
            Products = sold ? ProductFigures.Sum(order.Lines.Select(line => new ProductFigures(line.ProductId, line.Quantity, line.Paid))) : [],
        };
    }

    /// <summary>Minor units: nothing when cancelled, else the total less what was refunded. Money paid twice and returned is no refund of the order.</summary>
    public static long Revenue(Order order)
    {
        var surplus = Math.Max(0, order.Payment.Captured - order.Totals.Total);
        return order.Status == OrderStatus.Cancelled ? 0 : order.Totals.Total - Math.Max(0, order.Payment.Refunded - surplus);
    }

    public static Contribution OfCustomer(long customerId, DateTimeOffset registeredAt) => new()
    {
        Source = "customer-" + Base36.Encode(customerId),
        Day = RollupMonth.DayOf(registeredAt),
        Figures = new Figures { NewCustomers = 1 },
        Lasting = true,
    };

    public static Contribution OfVisit(string visitor, DateOnly day, bool isNew, bool isLoyal) => new()
    {
        Source = SourceOfVisit(visitor, day),
        Day = day,
        Figures = new Figures { Visitors = 1, NewVisitors = isNew ? 1 : 0, LoyalVisitors = isLoyal ? 1 : 0 },
        Lasting = true,
    };

    internal static string SourceOf(long orderId) => "order-" + Base36.Encode(orderId);

    internal static string SourceOfVisit(string visitor, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"visit-{day.Day:00}-{visitor}");

    /// <summary>Whether registering or ordering there means that the customer came: in the back office it is staff who does it.</summary>
    internal static bool IsVisit(string channel) => channel != Channels.CateredByAfrica;

    /// <summary>How many of the customer's orders were paid before the day makes them loyal on it.</summary>
    internal static bool IsLoyal(IEnumerable<DateTimeOffset> paidAt, DateOnly day) => paidAt.Count(at => at < RollupMonth.Start(day)) >= LoyalOrders;

    internal static bool IsCustomer(Account account) => account.Role == Role.Customer;
}
