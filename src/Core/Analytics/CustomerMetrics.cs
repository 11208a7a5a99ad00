using System.Globalization;
using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>A number of things and the money in them, in minor units.</summary>
public sealed record CountAndAmount(long Count, long Amount)
{
    public static CountAndAmount operator +(CountAndAmount one, CountAndAmount other) =>
        new(one.Count + other.Count, one.Amount + other.Amount);

    public static CountAndAmount operator -(CountAndAmount tally) => new(-tally.Count, -tally.Amount);
}

/// <summary>Figures that can be added and taken off again: of one order, or of all orders of a customer.</summary>
public sealed record CustomerMetrics
{
    public static CustomerMetrics None { get; } = new();

    /// <summary>Orders that were not cancelled, and what was paid for them and not refunded, in minor units.</summary>
    public CountAndAmount Orders { get; init; } = new(0, 0);

    /// <summary>What the shop keeps of the orders, paid or not; in minor units.</summary>
    public long Revenue { get; init; }

    /// <summary>Pieces in orders that were not cancelled, less those that came back.</summary>
    public long Pieces { get; init; }

    /// <summary>By the store's day on which an order was placed (<c>2026-03-01</c>): as <see cref="Orders"/>.</summary>
    public IReadOnlyDictionary<string, CountAndAmount> Days { get; init; } = new Dictionary<string, CountAndAmount>();

    /// <summary>By category: as <see cref="Pieces"/>, and what they cost with tax.</summary>
    public IReadOnlyDictionary<string, CountAndAmount> Categories { get; init; } = new Dictionary<string, CountAndAmount>();

    /// <summary>By payment method: as <see cref="Orders"/>.</summary>
    public IReadOnlyDictionary<string, CountAndAmount> Methods { get; init; } = new Dictionary<string, CountAndAmount>();

    /// <summary>By reason: refunds that came through, and what they returned; a surplus that went back is none.</summary>
    public IReadOnlyDictionary<string, CountAndAmount> Refunds { get; init; } = new Dictionary<string, CountAndAmount>();

    [JsonIgnore]
    public bool IsNone => this is
    {
        Orders: { Count: 0, Amount: 0 },
        Revenue: 0,
        Pieces: 0,
        Days.Count: 0,
        Categories.Count: 0,
        Methods.Count: 0,
        Refunds.Count: 0,
    };

    /// <summary>What an order adds.</summary>
    public static CustomerMetrics Of(Order order, StoreCalendar calendar)
    {
        var tally = new CountAndAmount(order.Status == OrderStatus.Cancelled ? 0 : 1, order.Received());
        var sales = order.SalesChanges();
        return new CustomerMetrics
        {
            Orders = tally,
            Revenue = order.Kept(),
            Pieces = sales.Sum(change => (long)change.Pieces),
            Days = One(calendar.DayOf(order.CreatedAt).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), tally),
            Categories = Sum(
                sales.Select(change => KeyValuePair.Create(change.Category, new CountAndAmount(change.Pieces, change.Amount)))),
            Methods = One(order.Payment.Method.ToString(), tally),
            Refunds = Sum(order.NetRefunds().Select(net => KeyValuePair.Create(net.Refund.Reason, new CountAndAmount(1, net.Amount)))),
        };
    }

    public static CustomerMetrics operator +(CustomerMetrics one, CustomerMetrics other) => new()
    {
        Orders = one.Orders + other.Orders,
        Revenue = one.Revenue + other.Revenue,
        Pieces = one.Pieces + other.Pieces,
        Days = Add(one.Days, other.Days),
        Categories = Add(one.Categories, other.Categories),
        Methods = Add(one.Methods, other.Methods),
        Refunds = Add(one.Refunds, other.Refunds),
    };

    public static CustomerMetrics operator -(CustomerMetrics figures) => new()
    {
        Orders = -figures.Orders,
        Revenue = -figures.Revenue,
        Pieces = -figures.Pieces,
        Days = Negate(figures.Days),
        Categories = Negate(figures.Categories),
        Methods = Negate(figures.Methods),
        Refunds = Negate(figures.Refunds),
    };

    public static CustomerMetrics operator -(CustomerMetrics one, CustomerMetrics other) => one + -other;

    private static SortedDictionary<string, CountAndAmount> One(string key, CountAndAmount tally) => Sum([new(key, tally)]);

    private static IReadOnlyDictionary<string, CountAndAmount> Add(
        IReadOnlyDictionary<string, CountAndAmount> one, IReadOnlyDictionary<string, CountAndAmount> other) =>
        other.Count == 0 ? one : Sum(one.Concat(other));

    private static Dictionary<string, CountAndAmount> Negate(IReadOnlyDictionary<string, CountAndAmount> tallies) =>
        tallies.ToDictionary(pair => pair.Key, pair => -pair.Value);

    /// <summary>Zero entries are left out, so equal figures compare as equal.</summary>
    private static SortedDictionary<string, CountAndAmount> Sum(IEnumerable<KeyValuePair<string, CountAndAmount>> tallies)
    {
        var sum = new SortedDictionary<string, CountAndAmount>(StringComparer.Ordinal);
        foreach (var (key, tally) in tallies)
        {
            var total = sum.TryGetValue(key, out var before) ? before + tally : tally;
            if (total is { Count: 0, Amount: 0 })
            {
                sum.Remove(key);
            }
            else
            {
                sum[key] = total;
            }
        }

        return sum;
    }
}
