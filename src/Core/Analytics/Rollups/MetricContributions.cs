using System.Globalization;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Core.Analytics.Rollups;

/// <summary>What orders, customers and visits contribute to days. A pure function of their present state: the order of events, and
/// how often, cannot matter.</summary>
public static class MetricContributions
{
    /// <summary>How many paid orders make a loyal customer.</summary>
    public const int LoyalOrders = 2;

    /// <summary>How the sources of visits begin.</summary>
    private const string Visits = "visit-";
    private const string Customers = "customer-";
    private static readonly int Seconds = (int)MetricContribution.Lifetime.TotalSeconds;
    private static readonly TimeSpan Spare = TimeSpan.FromHours(1);

    /// <summary>What an order adds to the day on which it was placed, and to every day on which something was refunded, cancelled or came
    /// back. The first one is that of the day on which it was placed.</summary>
    public static IReadOnlyList<MetricContribution> Of(Order order, StoreCalendar calendar)
    {
        var placed = calendar.DayOf(order.CreatedAt);
        var revenue = order.RevenueChanges().ToLookup(change => calendar.DayOf(change.At));
        var sales = order.SalesChanges().ToLookup(change => calendar.DayOf(change.At));
        return
        [
            .. revenue.Select(day => day.Key).Union(sales.Select(day => day.Key)).Order().Select(day => new MetricContribution
            {
                Source = SourceOf(order.OrderId, day == placed ? null : day),
                Day = day,
                Version = MetricContribution.CurrentVersion,
                Figures = FiguresOf(order, revenue[day], sales[day], day == placed),
                Products = ProductsOf(sales[day]),
                Ttl = Seconds,
            }),
        ];
    }

    /// <summary>What the order had added at a moment; nothing when it was not placed by then.</summary>
    public static IReadOnlyList<MetricContribution> Of(Order order, StoreCalendar calendar, DateTimeOffset at)
    {
        var revenue = order.RevenueChanges().Where(change => change.At <= at).ToArray();
        var sales = order.SalesChanges().Where(change => change.At <= at).ToArray();
        var placed = calendar.DayOf(order.CreatedAt);
        var isCancelled = order.History.Any(change => change.Status == OrderStatus.Cancelled && change.At <= at);
        return
        [
            .. Of(order, calendar).Where(_ => order.CreatedAt <= at).Select(now =>
            {
                var sold = sales.Where(change => calendar.DayOf(change.At) == now.Day);
                var figures = FiguresOf(order, revenue.Where(change => calendar.DayOf(change.At) == now.Day), sold, now.Day == placed);
                return now with
                {
                    Figures = now.Day == placed
                        ? figures with { Sold = isCancelled ? 0 : 1, Kept = revenue.Sum(change => change.Amount) }
                        : figures,
                    Products = ProductsOf(sold),
                };
            }),
        ];
    }

    /// <summary>What an order adds to the time from one moment to another.</summary>
    internal static Metrics Between(Order order, DateTimeOffset from, DateTimeOffset until)
    {
        return FiguresOf(
            order, order.RevenueChanges().Where(change => IsIn(change.At)), order.SalesChanges().Where(change => IsIn(change.At)),
            IsIn(order.CreatedAt));

        bool IsIn(DateTimeOffset at) => at >= from && at < until;
    }

    public static MetricContribution OfCustomer(long customerId, DateOnly registeredOn) => new()
    {
        Source = SourceOfCustomer(customerId),
        Day = registeredOn,
        Version = MetricContribution.CurrentVersion,
        Figures = new Metrics { NewCustomers = 1 },
        Lasting = true,
    };

    public static MetricContribution OfVisit(string visitor, DateOnly day, bool isNew, bool isLoyal) => new()
    {
        Source = SourceOfVisit(visitor, day),
        Day = day,
        Version = MetricContribution.CurrentVersion,
        Figures = new Metrics { Visitors = 1, NewVisitors = isNew ? 1 : 0, LoyalVisitors = isLoyal ? 1 : 0 },
        Lasting = true,
        Ttl = Seconds,
    };

    /// <summary>All visits of a day whose own contributions have expired.</summary>
    internal static MetricContribution OfVisits(DateOnly day, Metrics figures) => new()
    {
        Source = string.Create(CultureInfo.InvariantCulture, $"{Visits}{day.Day:00}"),
        Day = day,
        Version = MetricContribution.CurrentVersion,
        Figures = new Metrics { Visitors = figures.Visitors, NewVisitors = figures.NewVisitors, LoyalVisitors = figures.LoyalVisitors },
        Lasting = true,
    };

    internal static string SourceOfCustomer(long customerId) => Customers + Base36.Encode(customerId);

    internal static string SourceOfVisit(string visitor, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{Visits}{day.Day:00}-{visitor}");

    internal static bool IsOfVisits(this MetricContribution contribution) =>
        contribution.Source.StartsWith(Visits, StringComparison.Ordinal);

    /// <summary>Whose registration it is; null for other sources.</summary>
    internal static long? CustomerOf(MetricContribution contribution) =>
        contribution.Source.StartsWith(Customers, StringComparison.Ordinal)
            && Base36.TryDecode(contribution.Source.AsSpan(Customers.Length), out var id)
            ? id
            : null;

    /// <summary>Whether contributions of that day's visits may have expired. With an hour to spare, for clocks that differ.</summary>
    internal static bool AreVisitsOver(DateOnly day, StoreCalendar calendar, DateTimeOffset now) =>
        calendar.StartOf(day) + MetricContribution.Lifetime <= now + Spare;

    /// <summary>What of an order had been counted when its contribution expired: all that happened before this moment. Of a late event it
    /// is known that it was not counted.</summary>
    internal static DateTimeOffset CountedUntil(DateTimeOffset occurredAt, DateTimeOffset now)
    {
        var expired = now - MetricContribution.Lifetime + Spare;
        return expired < occurredAt ? expired : occurredAt.AddTicks(-1);
    }

    /// <summary>Whether registering or ordering there means that the customer came: in the back office it is staff who does it.</summary>
    internal static bool IsVisit(string channel) => channel != Channels.CateredByAfrica;

    /// <summary>How many of the customer's orders were paid before the day makes them loyal on it.</summary>
    internal static bool IsLoyal(IEnumerable<DateTimeOffset> paidAt, DateTimeOffset startOfDay) =>
        paidAt.Count(at => at < startOfDay) >= LoyalOrders;

    internal static bool IsCustomer(Account account) => account.Role == Role.Customer;

    /// <param name="day">Null: that on which the order was placed.</param>
    private static string SourceOf(long orderId, DateOnly? day) =>
        string.Create(CultureInfo.InvariantCulture, $"order-{Base36.Encode(orderId)}")
            + (day is { } other ? other.ToString("-dd", CultureInfo.InvariantCulture) : "");

    private static IReadOnlyList<ProductMetrics> ProductsOf(IEnumerable<SalesChange> sales) =>
        ProductMetrics.Sum(sales.Select(change => new ProductMetrics(change.ProductId, change.Pieces, change.Amount)));

    private static Metrics FiguresOf(Order order, IEnumerable<AmountChange> revenue, IEnumerable<SalesChange> sales, bool placed)
    {
        var amount = revenue.Sum(change => change.Amount);
        return new Metrics
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
