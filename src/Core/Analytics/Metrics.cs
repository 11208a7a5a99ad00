using System.Text.Json.Serialization;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>What is counted of a day, or of any number of days. Amounts in minor units. All of it adds up, so a day is the sum of what
/// orders, customers and visits contribute, and a period is the sum of its days.</summary>
/// <remarks>A refund, a cancellation and a return count on the day they are made, so past days no longer change. Only
/// <see cref="Sold"/> and <see cref="Kept"/> say what became of the orders of a day by now.
/// What is nothing is not written: every order writes the figures of its whole month.</remarks>
public sealed record Metrics
{
    public static readonly Metrics None = new();

    /// <summary>Orders placed, also those that were cancelled later.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long Orders { get; init; }

    /// <summary>Those of them that are not cancelled by now.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long Sold { get; init; }

    /// <summary>What the shop keeps by now of the orders placed that day (<see cref="Orders.OrderRevenue"/>).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long Kept { get; init; }

    /// <summary>Revenue of online orders: what was ordered that day, less what was refunded and cancelled that day.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long Online { get; init; }

    /// <summary>The same of offline orders.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long Offline { get; init; }

    /// <summary>Pieces ordered that day, less those that came back or were cancelled that day.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long Pieces { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long NewCustomers { get; init; }

    /// <summary>People, customers or not, who came that day.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long Visitors { get; init; }

    /// <summary>Those among them who were seen for the first time.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long NewVisitors { get; init; }

    /// <summary>Those among them with two or more orders paid before the day.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long LoyalVisitors { get; init; }

    public static Metrics operator +(Metrics one, Metrics other) => new()
    {
        Orders = one.Orders + other.Orders,
        Sold = one.Sold + other.Sold,
        Kept = one.Kept + other.Kept,
        Online = one.Online + other.Online,
        Offline = one.Offline + other.Offline,
        Pieces = one.Pieces + other.Pieces,
        NewCustomers = one.NewCustomers + other.NewCustomers,
        Visitors = one.Visitors + other.Visitors,
        NewVisitors = one.NewVisitors + other.NewVisitors,
        LoyalVisitors = one.LoyalVisitors + other.LoyalVisitors,
    };

    public static Metrics operator -(Metrics figures) => new()
    {
        Orders = -figures.Orders,
        Sold = -figures.Sold,
        Kept = -figures.Kept,
        Online = -figures.Online,
        Offline = -figures.Offline,
        Pieces = -figures.Pieces,
        NewCustomers = -figures.NewCustomers,
        Visitors = -figures.Visitors,
        NewVisitors = -figures.NewVisitors,
        LoyalVisitors = -figures.LoyalVisitors,
    };

    public static Metrics operator -(Metrics one, Metrics other) => one + -other;

    public static Metrics Add(Metrics left, Metrics right) => left + right;

    public static Metrics Negate(Metrics item) => -item;

    public static Metrics Subtract(Metrics left, Metrics right) => left - right;
}

/// <summary>What was sold of a product, less what came back. Revenue in minor units: what its lines cost, discount and tax
/// included.</summary>
public sealed record ProductMetrics(long ProductId, long Pieces, long Revenue)
{
    public static ProductMetrics operator +(ProductMetrics one, ProductMetrics other) =>
        one with { Pieces = one.Pieces + other.Pieces, Revenue = one.Revenue + other.Revenue };

    public static ProductMetrics Add(ProductMetrics left, ProductMetrics right) => left + right;

    /// <summary>The sum per product, ordered by product; products that come to nothing are left out.</summary>
    public static IReadOnlyList<ProductMetrics> Sum(IEnumerable<ProductMetrics> figures)
    {
        var sum = new SortedDictionary<long, ProductMetrics>();
        foreach (var product in figures)
        {
            sum[product.ProductId] = sum.TryGetValue(product.ProductId, out var before) ? before + product : product;
        }

        return [.. sum.Values.Where(product => product.Pieces != 0 || product.Revenue != 0)];
    }

    /// <summary>Those with the most pieces, best first.</summary>
    public static IReadOnlyList<ProductMetrics> Best(IEnumerable<ProductMetrics> products, int limit) =>
        [
            .. products.OrderByDescending(product => product.Pieces)
                .ThenByDescending(product => product.Revenue)
                .ThenBy(product => product.ProductId)
                .Take(limit),
        ];
}
