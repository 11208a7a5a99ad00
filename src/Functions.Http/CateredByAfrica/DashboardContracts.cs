using System.Globalization;
using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record MetricsQuery(DateTimeOffset? StartDate, [EndOfDay] DateTimeOffset? EndDate);

internal sealed record RevenueQuery(Period? Period, DateTimeOffset? StartDate, [EndOfDay] DateTimeOffset? EndDate);

internal sealed record VisitorsQuery(VisitorPeriod? Period);

internal sealed record TopProductsQuery([Minimum(1)] int? Limit, Period? Period);

internal enum VisitorPeriod
{
    Day = Period.Day,
    Week = Period.Week,
    Month = Period.Month,
}

/// <summary>How a figure moved.</summary>
internal enum ChangeType
{
    Increase,
    Decrease,
    Unchanged,
}

/// <param name="Orders">How many orders were counted.</param>
internal sealed record RecomputedResponse(int Orders);

internal sealed record MetricsResponse(
    AmountMetricResponse TotalSales, MetricResponse TotalOrders, MetricResponse ProductsSold, MetricResponse NewCustomers)
{
    public static MetricsResponse From(Comparison comparison, string currency)
    {
        var (now, before) = comparison;
        var sales = MetricResponse.From(now.Online + now.Offline, before.Online + before.Offline);
        return new(
            new AmountMetricResponse(Money.ToDecimal(sales.Value, currency), currency, sales.Change, sales.ChangeType),
            MetricResponse.From(now.Orders, before.Orders),
            MetricResponse.From(now.Pieces, before.Pieces),
            MetricResponse.From(now.NewCustomers, before.NewCustomers));
    }
}

internal sealed record AmountMetricResponse(decimal Value, string Currency, decimal Change, ChangeType ChangeType);

/// <param name="Change">Percent against the period before: from 0 to anything is 100, from 0 to 0 is 0.</param>
internal sealed record MetricResponse(long Value, decimal Change, ChangeType ChangeType)
{
    public static MetricResponse From(long now, long before)
    {
        var change = before == 0 ? (now == 0 ? 0m : 100m) : Math.Round((now - before) * 100m / before, 1, MidpointRounding.AwayFromZero);
        return new(now, change, now > before ? ChangeType.Increase : now < before ? ChangeType.Decrease : ChangeType.Unchanged);
    }
}

internal sealed record RevenueResponse(IReadOnlyList<string> Labels, IReadOnlyList<decimal> Online, IReadOnlyList<decimal> Offline)
{
    /// <summary>A year shows its months, everything else its days.</summary>
    public static RevenueResponse From(IReadOnlyList<DailyMetrics> days, Period period, string currency)
    {
        var manyYears = days[0].Day.AddYears(1) <= days[^1].Day;
        var bars = period == Period.Year
            ? days.GroupBy(day => day.Day.ToString(manyYears ? "MMMM yyyy" : "MMMM", CultureInfo.InvariantCulture))
            : days.GroupBy(day => DayLabel.Of(day.Day, days.Count, "dddd"));
        var sums = bars.Select(bar => (Label: bar.Key, Figures: bar.Aggregate(Metrics.None, (sum, day) => sum + day.Figures))).ToArray();
        return new(
            [.. sums.Select(bar => bar.Label)],
            [.. sums.Select(bar => Money.ToDecimal(bar.Figures.Online, currency))],
            [.. sums.Select(bar => Money.ToDecimal(bar.Figures.Offline, currency))]);
    }
}

internal sealed record VisitorsResponse(
    IReadOnlyList<string> Labels, IReadOnlyList<long> LoyalCustomers, IReadOnlyList<long> NewCustomers, IReadOnlyList<long> UniqueCustomers,
    SharesResponse Percentages)
{
    public static VisitorsResponse From(IReadOnlyList<DailyMetrics> days) => new(
        [.. days.Select(day => DayLabel.Of(day.Day, days.Count, "ddd"))],
        [.. days.Select(day => day.Figures.LoyalVisitors)],
        [.. days.Select(day => day.Figures.NewVisitors)],
        [.. days.Select(day => day.Figures.Visitors)],
        SharesResponse.From(days.Aggregate(Metrics.None, (sum, day) => sum + day.Figures)));
}

/// <summary>Whole percents of the sum of the three. They add up to 100, or to 0 without visits.</summary>
internal sealed record SharesResponse(long Loyal, long New, long Unique)
{
    public static SharesResponse From(Metrics figures)
    {
        long[] counts = [figures.LoyalVisitors, figures.NewVisitors, figures.Visitors];
        var sum = counts.Sum();
        if (sum == 0)
        {
            return new(0, 0, 0);
        }

        // Rounded down, and what is missing to 100 goes to those who lost most.
        var shares = counts.Select(count => count * 100 / sum).ToArray();
        foreach (var index in Enumerable.Range(0, counts.Length)
            .OrderByDescending(index => counts[index] * 100 % sum)
            .Take((int)(100 - shares.Sum())))
        {
            shares[index]++;
        }

        return new(shares[0], shares[1], shares[2]);
    }
}

/// <param name="Popularity">Percent of what the best one sold.</param>
/// <param name="Sales">Pieces.</param>
internal sealed record TopProductResponse(string Id, int Rank, string Name, long Popularity, long Sales, decimal Revenue)
{
    public static IEnumerable<TopProductResponse> From(
        IReadOnlyList<TopProduct> top, string currency) => top.Select((product, index) => new TopProductResponse(
        CateredByAfricaIds.Of(CateredByAfricaIds.Product, product.Figures.ProductId),
        index + 1,
        product.Name ?? "A product that is no longer there",
        (long)Math.Round(product.Figures.Pieces * 100m / Math.Max(1, top[0].Figures.Pieces), MidpointRounding.AwayFromZero),
        product.Figures.Pieces,
        Money.ToDecimal(product.Figures.Revenue, currency)));
}

/// <summary>Days have names as long as there is one of each.</summary>
internal static class DayLabel
{
    public static string Of(DateOnly day, int days, string weekday) =>
        day.ToString(days <= 7 ? weekday : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
