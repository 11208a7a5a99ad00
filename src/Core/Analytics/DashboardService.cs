using FunctionsCommerce.Core.Analytics.Rollups;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>The figures of a range and of as many days before it.</summary>
public sealed record Comparison(Metrics Now, Metrics Before);

/// <summary>The figures of one day.</summary>
public sealed record DailyMetrics(DateOnly Day, Metrics Figures);

/// <summary>What the dashboard shows, from the daily figures: one point read per month, however many orders there are.</summary>
public sealed class DashboardService(RollupReader months, PartialDays partial)
{
    public async ValueTask<Comparison> CompareAsync(TimeRange range, CancellationToken ct)
    {
        if (!range.IsWholeDays)
        {
            return new Comparison(Sum(await DaysAsync(range, ct)), Sum(await DaysAsync(range.Before, ct)));
        }

        var days = await DaysAsync(new DayRange(range.Days.Before.From, range.Days.Until), ct);
        return new Comparison(Sum(days.Where(day => day.Day >= range.Days.From)), Sum(days.Where(day => day.Day < range.Days.From)));
    }

    /// <summary>Every day that the range touches, in order; of a day that is in it only in part, that part.</summary>
    public async ValueTask<IReadOnlyList<DailyMetrics>> DaysAsync(TimeRange range, CancellationToken ct)
    {
        var days = (await DaysAsync(range.Days, ct)).ToArray();
        foreach (var index in new[] { 0, days.Length - 1 }.Distinct())
        {
            var part = range.On(days[index].Day);
            if (!part.IsWholeDays)
            {
                days[index] = days[index] with { Figures = await partial.CountAsync(part.From, part.Until, ct) };
            }
        }

        return days;
    }

    /// <summary>Every day of the range, in order.</summary>
    public async ValueTask<IReadOnlyList<DailyMetrics>> DaysAsync(DayRange range, CancellationToken ct)
    {
        var reads = RollupMonth.Between(range.From, range.Until)
            .Select(month => months.FiguresAsync(month, ct).AsTask())
            .ToArray();
        var read = (await Task.WhenAll(reads)).OfType<MonthlyMetrics>().ToDictionary(month => month.Month, month => month.Current);
        return [
            .. range.Days.Select(day => new DailyMetrics(day, read.GetValueOrDefault(RollupMonth.Of(day))?.On(day.Day) ?? Metrics.None)),
        ];
    }

    /// <summary>All days of the range in one sum: one request. Null: no bound, but for ten years back.</summary>
    public async ValueTask<Metrics> TotalAsync(DateOnly? from, DateOnly? until, DateOnly today, CancellationToken ct)
    {
        var (oldest, newest) = (today.AddDays(-DayRange.MaxDays), today.AddDays(2));
        var range = new DayRange(from > oldest ? from.Value : oldest, until < newest ? until.Value : newest);
        return (await months.FiguresAsync([.. RollupMonth.Between(range.From, range.Until)], ct))
            .SelectMany(month => month.Current.Days.Where(day => range.Has(month.First.AddDays(day.Key - 1))))
            .Aggregate(Metrics.None, (all, day) => all + day.Value);
    }

    private static Metrics Sum(IEnumerable<DailyMetrics> days) => days.Aggregate(Metrics.None, (sum, day) => sum + day.Figures);
}
