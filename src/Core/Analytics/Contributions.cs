using System.Globalization;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>What orders, customers and visits contribute to days. A pure function of their present state: the order of events, and
/// how often, cannot matter.</summary>
public static class Contributions
{
    /// <summary>How many paid orders make a loyal customer.</summary>
    public const int LoyalOrders = 2;

    /// <summary>What an order adds to the day on which it was placed, and to every day on which something was refunded, cancelled or came back.
    /// The first one is that of the day on which it was placed.</summary>
    public static IReadOnlyList<Contribution> Of(Order order, StoreCalendar calendar)
    {
        var placed = calendar.DayOf(order.CreatedAt);
        var revenue = order.RevenueChanges().ToLookup(change => calendar.DayOf(change.At));
        var sales = order.SalesChanges().ToLookup(change => calendar.DayOf(change.At));
        return
        [
            .. revenue.Select(day => day.Key).Union(sales.Select(day => day.Key)).Order().Select(day => new Contribution
            {
                Source = SourceOf(order.OrderId, day == placed ? null : day),
                Day = day,
                Version = Contribution.CurrentVersion,
                Figures = FiguresOf(order, revenue[day], sales[day], day == placed),
                Products = ProductFigures.Sum(sales[day].Select(change => new ProductFigures(change.ProductId, change.Pieces, change.Amount))),
            }),
        ];
    }

    /// <summary>What an order adds to the time from one moment to another.</summary>
    internal static Figures Between(Order order, DateTimeOffset from, DateTimeOffset until)
    {
        return FiguresOf(
            order, order.RevenueChanges().Where(change => IsIn(change.At)), order.SalesChanges().Where(change => IsIn(change.At)), IsIn(order.CreatedAt));

        bool IsIn(DateTimeOffset at) => at >= from && at < until;
    }

    public static Contribution OfCustomer(long customerId, DateOnly registeredOn) => new()
    {
        Source = SourceOfCustomer(customerId),
        Day = registeredOn,
        Version = Contribution.CurrentVersion,
        Figures = new Figures { NewCustomers = 1 },
        Lasting = true,
    };

    public static Contribution OfVisit(string visitor, DateOnly day, bool isNew, bool isLoyal) => new()
    {
        Source = SourceOfVisit(visitor, day),
        Day = day,
        Version = Contribution.CurrentVersion,
        Figures = new Figures { Visitors = 1, NewVisitors = isNew ? 1 : 0, LoyalVisitors = isLoyal ? 1 : 0 },
        Lasting = true,
    };

    internal static string SourceOfCustomer(long customerId) => "customer-" + Base36.Encode(customerId);

    internal static string SourceOfVisit(string visitor, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"visit-{day.Day:00}-{visitor}");

    /// <summary>Whether registering or ordering there means that the customer came: in the back office it is staff who does it.</summary>
    internal static bool IsVisit(string channel) => channel != Channels.CateredByAfrica;

    /// <summary>How many of the customer's orders were paid before the day makes them loyal on it.</summary>
    internal static bool IsLoyal(IEnumerable<DateTimeOffset> paidAt, DateTimeOffset startOfDay) => paidAt.Count(at => at < startOfDay) >= LoyalOrders;

    internal static bool IsCustomer(Account account) => account.Role == Role.Customer;

    /// <param name="day">Null: that on which the order was placed.</param>
    private static string SourceOf(long orderId, DateOnly? day) =>
        string.Create(CultureInfo.InvariantCulture, $"order-{Base36.Encode(orderId)}") + (day is { } other ? other.ToString("-dd", CultureInfo.InvariantCulture) : "");

    private static Figures FiguresOf(Order order, IEnumerable<AmountChange> revenue, IEnumerable<SalesChange> sales, bool placed)
    {
        var amount = revenue.Sum(change => change.Amount);
        return new Figures
        {
            Orders = placed ? 1 : 0,
            Sold = placed && order.Status != OrderStatus.Cancelled ? 1 : 0,
            Kept = placed ? order.Kept() : 0,
            Online = order.OrderType == OrderType.Online ? amount : 0,
            Offline = order.OrderType == OrderType.Offline ? amount : 0,
            Pieces = sales.Sum(change => (long)change.Pieces),
        };
    }
}
