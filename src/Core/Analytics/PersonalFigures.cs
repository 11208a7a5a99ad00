using System.Globalization;
using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>A number of things and the money in them, in minor units.</summary>
public sealed record Tally(long Count, long Amount)
{
    public static Tally operator +(Tally one, Tally other) => new(one.Count + other.Count, one.Amount + other.Amount);

    public static Tally operator -(Tally tally) => new(-tally.Count, -tally.Amount);
}

/// <summary>Figures that can be added and taken off again: of one order, or of all orders of a customer.</summary>
public sealed record PersonalFigures
{
    public static PersonalFigures None { get; } = new();

    /// <summary>Orders that were not cancelled, and what was paid for orders less what went back, in minor units.</summary>
    public Tally Orders { get; init; } = new(0, 0);

    /// <summary>What the orders that were not cancelled come to, less refunds, paid or not; in minor units.</summary>
    public long Revenue { get; init; }

    /// <summary>Pieces in orders that were not cancelled.</summary>
    public long Pieces { get; init; }

    /// <summary>By day (<c>2026-03-01</c>, UTC): as <see cref="Orders"/>.</summary>
    public IReadOnlyDictionary<string, Tally> Days { get; init; } = new Dictionary<string, Tally>();

    /// <summary>By category: pieces, and what their lines cost with tax, of orders that were not cancelled.</summary>
    public IReadOnlyDictionary<string, Tally> Categories { get; init; } = new Dictionary<string, Tally>();

    /// <summary>By payment method: as <see cref="Orders"/>.</summary>
    public IReadOnlyDictionary<string, Tally> Methods { get; init; } = new Dictionary<string, Tally>();

    /// <summary>By reason: refunds that came through, and what they returned.</summary>
    public IReadOnlyDictionary<string, Tally> Refunds { get; init; } = new Dictionary<string, Tally>();

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
    public static PersonalFigures Of(Order order)
    {
        var counts = order.Status != OrderStatus.Cancelled;
        var tally = new Tally(counts ? 1 : 0, order.Payment.Captured - order.Payment.Refunded);
        var lines = counts ? order.Lines : [];
        return new PersonalFigures
        {
            Orders = tally,
            Revenue = Contributions.Revenue(order),
            Pieces = lines.Sum(line => (long)line.Quantity),
            Days = One(order.CreatedAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), tally),
            Categories = Sum(lines.Select(line => KeyValuePair.Create(line.Category, new Tally(line.Quantity, line.Paid)))),
            Methods = One(order.Payment.Method.ToString(), tally),
            Refunds = Sum(order.Payment.Refunds
                .Where(refund => refund.Status == RefundStatus.Completed)
                .Select(refund => KeyValuePair.Create(refund.Reason, new Tally(1, refund.Amount)))),
        };
    }

    public static PersonalFigures operator +(PersonalFigures one, PersonalFigures other) => new()
    {
        Orders = one.Orders + other.Orders,
        Revenue = one.Revenue + other.Revenue,
        Pieces = one.Pieces + other.Pieces,
        Days = Add(one.Days, other.Days),
        Categories = Add(one.Categories, other.Categories),
        Methods = Add(one.Methods, other.Methods),
        Refunds = Add(one.Refunds, other.Refunds),
    };

    public static PersonalFigures operator -(PersonalFigures figures) => new()
    {
        Orders = -figures.Orders,
        Revenue = -figures.Revenue,
        Pieces = -figures.Pieces,
        Days = Negate(figures.Days),
        Categories = Negate(figures.Categories),
        Methods = Negate(figures.Methods),
        Refunds = Negate(figures.Refunds),
    };

    public static PersonalFigures operator -(PersonalFigures one, PersonalFigures other) => one + -other;

    private static SortedDictionary<string, Tally> One(string key, Tally tally) => Sum([new(key, tally)]);

    private static IReadOnlyDictionary<string, Tally> Add(IReadOnlyDictionary<string, Tally> one, IReadOnlyDictionary<string, Tally> other) =>
        other.Count == 0 ? one : Sum(one.Concat(other));

    private static Dictionary<string, Tally> Negate(IReadOnlyDictionary<string, Tally> tallies) => tallies.ToDictionary(pair => pair.Key, pair => -pair.Value);

    /// <summary>What comes to nothing is left out, so equal figures are equal however they came about.</summary>
    private static SortedDictionary<string, Tally> Sum(IEnumerable<KeyValuePair<string, Tally>> tallies)
    {
        var sum = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
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
