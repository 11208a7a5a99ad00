using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Tests.Accounts;

namespace FunctionsCommerce.Core.Tests.Analytics;

/// <summary>Shops that have lived for a while, and their figures held against the orders they are made of.</summary>
public abstract class FigureTests : IDisposable
{
    private readonly List<AccountsHost> hosts = [];

    protected FigureTests() => Open(1, "UTC");

    internal AccountsHost Host { get; private set; } = null!;

    public void Dispose()
    {
        hosts.ForEach(each => each.Dispose());
        GC.SuppressFinalize(this);
    }

    internal ShopHistory Open(int seed, string zone, bool peopleLeave = true)
    {
        Host = new AccountsHost(("Store:TimeZone", zone));
        hosts.Add(Host);
        Host.Time.Advance(new DateTimeOffset(2026, 2, 25, 22, 0, 0, TimeSpan.Zero) - Host.Time.GetUtcNow());
        return new ShopHistory(Host, seed) { PeopleLeave = peopleLeave };
    }

    internal async Task<ShopHistory> Lived(bool peopleLeave, bool isHandled = false)
    {
        var history = Open(20261121, "UTC", peopleLeave);
        for (var action = 0; action < 150; action++)
        {
            await history.Act();
            Host.Time.Advance(TimeSpan.FromHours(7));
            if (isHandled && (action % 10 == 9))
            {
                await history.HandleNew();
            }
        }

        return history;
    }

    internal async Task<(IReadOnlyList<DailyMetrics> Days, IReadOnlyList<TopProduct> Top)> Snapshot()
    {
        var dashboard = Host.Get<DashboardService>();
        var range = new DayRange(new DateOnly(2026, 2, 20), DateOnly.FromDateTime(Host.Time.GetUtcNow().UtcDateTime).AddDays(2));
        return (await dashboard.DaysAsync(range, default), await Host.Get<TopProductService>().TopAsync(range, 100, default));
    }

    /// <summary>The plainest way to count.</summary>
    internal async Task EqualTheOrders(IReadOnlyList<DailyMetrics> days, IReadOnlyList<TopProduct> top, string zone)
    {
        var orders = new List<Order>();
        await foreach (var order in Host.Store.AllAsync(new Query<Order, Order>(all => all), default))
        {
            orders.Add(order);
        }

        var clocks = TimeZoneInfo.FindSystemTimeZoneById(zone);
        foreach (var (day, figures) in days)
        {
            var ofDay = orders.Where(order => PlainCount.DayOf(order.CreatedAt, clocks) == day).ToList();
            figures.Orders.ShouldBe(ofDay.Count, $"orders of {day}");
            figures.Sold.ShouldBe(ofDay.Count(order => order.Status != OrderStatus.Cancelled), $"orders of {day} that are not cancelled");
            figures.Kept.ShouldBe(ofDay.Sum(order => PlainCount.Kept(order, DateOnly.MaxValue, clocks)), $"kept of the orders of {day}");
            figures.Pieces.ShouldBe(
                orders.Sum(order => PlainCount.Pieces(order, day, clocks) - PlainCount.Pieces(order, day.AddDays(-1), clocks)),
                $"pieces of {day}");
            figures.Online.ShouldBe(Revenue(OrderType.Online, day), $"online revenue of {day}");
            figures.Offline.ShouldBe(Revenue(OrderType.Offline, day), $"offline revenue of {day}");
        }

        orders.Count.ShouldBe((int)days.Sum(day => day.Figures.Orders));
        top.Sum(product => product.Figures.Pieces).ShouldBe(orders.Sum(order => PlainCount.Pieces(order, DateOnly.MaxValue, clocks)));

        long Revenue(OrderType type, DateOnly day) => orders.Where(order => order.OrderType == type)
            .Sum(order => PlainCount.Kept(order, day, clocks) - PlainCount.Kept(order, day.AddDays(-1), clocks));
    }
}
