using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Analytics.Rollups;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Tests.Accounts;
using FunctionsCommerce.Core.Tests.Orders;

namespace FunctionsCommerce.Core.Tests.Analytics;

/// <summary>Roll-ups as they were kept before they told what became of a day's orders.</summary>
public sealed class OldRollupTests : IDisposable
{
    private readonly AccountsHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Months_that_were_counted_before_can_be_read_and_counted_on()
    {
        var history = new ShopHistory(host, 3);
        var customer = await host.Registered();
        await history.Place(customer.AccountId);
        await history.Handle(await history.Emitted());
        var (day, total) = (DateOnly.FromDateTime(host.Time.GetUtcNow().UtcDateTime), Given.Pending().Totals.Total);
        var month = $"{day:yyyy-MM}";
        foreach (var old in await Stored<MetricContribution>(month))
        {
            await Replace(old with { Version = 0, Figures = old.Figures with { Kept = 0, Sold = 0 } });
        }

        foreach (var old in await Stored<MonthlyMetrics>(month))
        {
            await Replace(
                old with { Version = 0, Days = old.Days.ToDictionary(each => each.Key, each => each.Value with { Kept = 0, Sold = 0 }) });
        }

        var read = await host.Get<DashboardService>().TotalAsync(day, day.AddDays(1), day, default);
        await history.Place(customer.AccountId);
        await history.Handle(await history.Emitted());
        var countedOn = await host.Get<DashboardService>().TotalAsync(day, day.AddDays(1), day, default);

        (read.Orders, read.Sold, read.Kept).ShouldBe((1, 1, total));
        (countedOn.Orders, countedOn.Sold, countedOn.Kept, countedOn.Online + countedOn.Offline).ShouldBe((2, 2, 2 * total, 2 * total));
    }

    private async Task<IReadOnlyList<T>> Stored<T>(string partition)
        where T : Document => (await host.Store.QueryAsync(new Query<T, T>(all => all, partition), default)).Items;

    private async Task Replace(Document document) =>
        (await host.Store.CommitAsync(
            new DocumentBatch(Containers.Rollups, document.Partition).Replace(document), default)).Ok.ShouldBeTrue();
}
