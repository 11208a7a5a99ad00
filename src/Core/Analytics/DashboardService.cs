using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>The figures of a range and of as many days before it.</summary>
public sealed record Comparison(Figures Now, Figures Before);

/// <summary>The figures of one day.</summary>
public sealed record DayFigures(DateOnly Day, Figures Figures);

/// <summary>How a product sold. Revenue in minor units; the name is null when the product is gone.</summary>
public sealed record TopProduct(ProductFigures Figures, string? Name);

/// <summary>What the dashboard shows, from the daily figures: one point read per month, however many orders there are.</summary>
public sealed class DashboardService(IDocumentStore store, PartialDays partial)
{
    public async ValueTask<Comparison> Compare(TimeRange range, CancellationToken ct)
    {
        if (!range.IsWholeDays)
        {
            return new Comparison(Sum(await Days(range, ct)), Sum(await Days(range.Before, ct)));
        }

        var days = await Days(new DayRange(range.Days.Before.From, range.Days.Until), ct);
        return new Comparison(Sum(days.Where(day => day.Day >= range.Days.From)), Sum(days.Where(day => day.Day < range.Days.From)));
    }

    /// <summary>Every day that the range touches, in order; of a day that is in it only in part, that part.</summary>
    public async ValueTask<IReadOnlyList<DayFigures>> Days(TimeRange range, CancellationToken ct)
    {
        var days = (await Days(range.Days, ct)).ToArray();
        foreach (var index in new[] { 0, days.Length - 1 }.Distinct())
        {
            var part = range.On(days[index].Day);
            if (!part.IsWholeDays)
            {
                days[index] = days[index] with { Figures = await partial.Count(part.From, part.Until, ct) };
            }
        }

        return days;
    }

    /// <summary>Every day of the range, in order.</summary>
    public async ValueTask<IReadOnlyList<DayFigures>> Days(DayRange range, CancellationToken ct)
    {
        var reads = RollupMonth.Between(range.From, range.Until)
            .Select(month => store.Read<MonthFigures>(RollupMonth.Of(month), MonthFigures.DocumentId, ct).AsTask())
            .ToArray();
        var months = (await Task.WhenAll(reads)).OfType<MonthFigures>().ToDictionary(month => month.Month, month => month.Current);
        return [.. range.Days.Select(day => new DayFigures(day, months.GetValueOrDefault(RollupMonth.Of(day))?.On(day.Day) ?? Figures.None))];
    }

    /// <summary>All days of the range in one sum: one request. Null: no bound, but for ten years back.</summary>
    public async ValueTask<Figures> Total(DateOnly? from, DateOnly? until, DateOnly today, CancellationToken ct)
    {
        var (oldest, newest) = (today.AddDays(-DayRange.MaxDays), today.AddDays(2));
        var range = new DayRange(from > oldest ? from.Value : oldest, until < newest ? until.Value : newest);
        var keys = RollupMonth.Between(range.From, range.Until).Select(month => new DocumentKey(RollupMonth.Of(month), MonthFigures.DocumentId)).ToArray();
        return (await store.ReadMany<MonthFigures>(keys, ct))
            .SelectMany(month => month.Current.Days.Where(day => range.Has(month.First.AddDays(day.Key - 1))))
            .Aggregate(Figures.None, (all, day) => all + day.Value);
    }

    /// <summary>The products with the most pieces sold in the range, best first. One request per month, and one for the names.</summary>
    public async ValueTask<IReadOnlyList<TopProduct>> Top(DayRange range, int limit, CancellationToken ct)
    {
        var reads = range.Days.GroupBy(RollupMonth.FirstOf)
            .Select(days => store.ReadMany(Containers.Rollups, RollupMonth.Of(days.Key), [.. Shelves(days.Key, [.. days])], ct).AsTask())
            .ToArray();
        var sold = ProductFigures.Sum((await Task.WhenAll(reads)).SelectMany(shelves => shelves.OfType<Sales>()).SelectMany(shelf => shelf.Products));
        var best = sold.OrderByDescending(product => product.Pieces).ThenByDescending(product => product.Revenue).ThenBy(product => product.ProductId).Take(limit).ToArray();
        if (best.Length == 0)
        {
            return [];
        }

        var products = await store.ReadMany<Product>([.. best.Select(product => new DocumentKey(Product.PartitionOf(product.ProductId), Product.DocumentId))], ct);
        var names = products.ToDictionary(product => product.ProductId, product => product.Name);
        return [.. best.Select(product => new TopProduct(product, names.GetValueOrDefault(product.ProductId)))];
    }

    private static Figures Sum(IEnumerable<DayFigures> days) => days.Aggregate(Figures.None, (sum, day) => sum + day.Figures);

    /// <summary>Those of the whole month, or of the days of it.</summary>
    private static IEnumerable<string> Shelves(DateOnly month, DateOnly[] days) =>
        days.Length == DateTime.DaysInMonth(month.Year, month.Month) ? Sales.OfMonth() : days.SelectMany(Sales.OfDay);
}
