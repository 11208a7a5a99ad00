using FunctionsCommerce.Api.Tests;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Tests.Accounts;
using FunctionsCommerce.Core.Tests.Orders;

namespace FunctionsCommerce.Core.Tests.Analytics;

/// <summary>The daily figures against the orders they are made of.</summary>
public sealed class RollupTests : IDisposable
{
    private const int Actions = 1000;
    private readonly List<AccountsHost> hosts = [];
    private AccountsHost host = null!;

    public RollupTests() => Open(1, "UTC");

    public void Dispose() => hosts.ForEach(each => each.Dispose());

    /// <summary>From the end of February to April: clocks change in New York and Santiago.</summary>
    [Theory]
    [InlineData("UTC")]
    [InlineData("Asia/Kolkata")]
    [InlineData("America/New_York")]
    [InlineData("America/Santiago")]
    public async Task After_a_thousand_random_events_in_any_order_and_with_duplicates_the_figures_are_those_of_the_orders(string zone)
    {
        var history = Open(20261121, zone);
        var handled = new List<EventMessage>();
        for (var action = 0; action < Actions; action++)
        {
            await history.Act();
            host.Time.Advance(TimeSpan.FromMinutes(history.Next(120)));
            if (action % 100 == 99)
            {
                // Some are worked on while the orders go on changing, some of those a second time.
                var some = (await history.Emitted()).OrderBy(_ => history.Next(int.MaxValue)).Take(200).ToArray();
                await history.Handle(some);
                handled.AddRange(some);
            }
        }

        await history.Handle([.. (await history.Emitted()).Concat(handled).OrderBy(_ => history.Next(int.MaxValue))]);
        var kept = await Snapshot();
        await host.Get<Recomputation>().Run(default);
        var recomputed = await Snapshot();

        kept.Days.ShouldBe(recomputed.Days);
        kept.Top.ShouldBe(recomputed.Top);
        await EqualTheOrders(kept.Days, kept.Top, zone);
        await CustomersEqualTheirOrders(history);
    }

    [Fact]
    public async Task What_was_lost_is_found_again_by_recomputing()
    {
        var history = await Lived(peopleLeave: false);

        await host.Get<Recomputation>().Run(default);
        var recomputed = await Snapshot();
        await history.Handle(await history.Emitted());

        (await Snapshot()).Days.ShouldBe(recomputed.Days);
        await EqualTheOrders(recomputed.Days, recomputed.Top, "UTC");
    }

    [Theory]
    [InlineData("Asia/Kolkata")]
    [InlineData("America/New_York")]
    public async Task A_store_that_moves_to_another_time_zone_has_its_days_after_recomputing(string zone)
    {
        var history = await Lived(peopleLeave: false);
        await history.Handle(await history.Emitted());

        await new Recomputation(host.Store, new StoreSettings { TimeZone = zone }.Calendar, host.Time).Run(default);

        var (days, top) = await Snapshot();
        await EqualTheOrders(days, top, zone);
        days.Sum(day => day.Figures.NewCustomers).ShouldBe(history.Customers);
        (await host.Get<DashboardService>().Total(null, null, days[^1].Day, default)).Orders.ShouldBe(history.Placed.Count);
    }

    [Fact]
    public async Task Parts_of_a_day_sum_to_the_day()
    {
        var history = await Lived(peopleLeave: false);
        await history.Handle(await history.Emitted());
        var dashboard = host.Get<DashboardService>();
        foreach (var (day, figures) in (await Snapshot()).Days.Where(day => day.Figures.Orders > 0).Take(10))
        {
            var whole = TimeRange.Of(new DayRange(day, day.AddDays(1)), StoreCalendar.Utc);
            var noon = whole.From.AddHours(12.5);

            var morning = (await dashboard.Days(whole with { Until = noon }, default)).Single().Figures;
            var evening = (await dashboard.Days(whole with { From = noon }, default)).Single().Figures;

            (morning + evening).ShouldBe(figures with { Visitors = 0, NewVisitors = 0, LoyalVisitors = 0 });
        }
    }

    [Fact]
    public async Task A_visitor_counts_once_a_day_and_is_new_on_the_first()
    {
        var (history, start) = (Open(1, "UTC"), host.Time.GetUtcNow());
        var seen = new EventMessage(1, start, new VisitorSeen("visitor-1", null, true));

        await history.Handle([seen, seen with { EventId = 2 }, seen with { EventId = 3, OccurredAt = start.AddDays(1), Event = new VisitorSeen("visitor-1", null, false) }]);

        var days = (await Snapshot()).Days;
        days.Sum(day => day.Figures.Visitors).ShouldBe(2);
        days.Sum(day => day.Figures.NewVisitors).ShouldBe(1);
    }

    [Fact]
    public async Task Of_many_events_at_once_none_is_counted_in_vain()
    {
        const int Visitors = 200;
        var start = host.Time.GetUtcNow();
        var store = new WatchedStore(host.Store);
        using var rollups = new RollupService(store, host.Get<OrderLedger>(), StoreCalendar.Utc);
        var seen = Enumerable.Range(1, Visitors).Select(visitor => new EventMessage(visitor, start, new VisitorSeen($"visitor-{visitor}", null, true)));

        await Task.WhenAll(seen.Select(message => Task.Run(() => rollups.Handle(message, default))));

        store.Of("commit", typeof(Document)).ShouldBeLessThanOrEqualTo(Visitors);
        (await Snapshot()).Days.Sum(day => day.Figures.Visitors).ShouldBe(Visitors);
    }

    [Fact]
    public async Task Two_orders_paid_before_a_day_make_its_visitor_loyal()
    {
        var history = Open(1, "UTC");
        var customer = await host.Registered();
        for (var number = 0; number < 2; number++)
        {
            await history.Place(customer.AccountId);
            await history.Change(history.Placed[^1], order => order.Captured("pay" + number, order.Totals.Total, Given.NewId, host.Time.GetUtcNow()));
        }

        var sameDay = new EventMessage(1, host.Time.GetUtcNow(), new VisitorSeen(customer.Partition, customer.AccountId, false));
        await history.Handle([sameDay, sameDay with { EventId = 2, OccurredAt = sameDay.OccurredAt.AddDays(1) }]);

        var days = (await Snapshot()).Days.Where(day => day.Figures.Visitors > 0).Select(day => (day.Figures.NewVisitors, day.Figures.LoyalVisitors));
        days.ShouldBe([(1, 0), (0, 1)]);
    }

    private ShopHistory Open(int seed, string zone, bool peopleLeave = true)
    {
        host = new AccountsHost(("Store:TimeZone", zone));
        hosts.Add(host);
        host.Time.Advance(new DateTimeOffset(2026, 2, 25, 22, 0, 0, TimeSpan.Zero) - host.Time.GetUtcNow());
        return new ShopHistory(host, seed) { PeopleLeave = peopleLeave };
    }

    private async Task<ShopHistory> Lived(bool peopleLeave)
    {
        var history = Open(20261121, "UTC", peopleLeave);
        for (var action = 0; action < 150; action++)
        {
            await history.Act();
            host.Time.Advance(TimeSpan.FromHours(7));
        }

        return history;
    }

    private async Task<(IReadOnlyList<DayFigures> Days, IReadOnlyList<TopProduct> Top)> Snapshot()
    {
        var dashboard = host.Get<DashboardService>();
        var range = new DayRange(new DateOnly(2026, 2, 20), DateOnly.FromDateTime(host.Time.GetUtcNow().UtcDateTime).AddDays(2));
        return (await dashboard.Days(range, default), await dashboard.Top(range, 100, default));
    }

    /// <summary>The plainest way to count.</summary>
    private async Task EqualTheOrders(IReadOnlyList<DayFigures> days, IReadOnlyList<TopProduct> top, string zone)
    {
        var orders = new List<Order>();
        await foreach (var order in host.Store.All(new Query<Order, Order>(all => all), default))
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
            figures.Pieces.ShouldBe(orders.Sum(order => PlainCount.Pieces(order, day, clocks) - PlainCount.Pieces(order, day.AddDays(-1), clocks)), $"pieces of {day}");
            figures.Online.ShouldBe(Revenue(OrderType.Online, day), $"online revenue of {day}");
            figures.Offline.ShouldBe(Revenue(OrderType.Offline, day), $"offline revenue of {day}");
        }

        orders.Count.ShouldBe((int)days.Sum(day => day.Figures.Orders));
        top.Sum(product => product.Figures.Pieces).ShouldBe(orders.Sum(order => PlainCount.Pieces(order, DateOnly.MaxValue, clocks)));

        long Revenue(OrderType type, DateOnly day) => orders.Where(order => order.OrderType == type)
            .Sum(order => PlainCount.Kept(order, day, clocks) - PlainCount.Kept(order, day.AddDays(-1), clocks));
    }

    /// <summary>What the back office shows of each customer, and what the customer sees.</summary>
    private async Task CustomersEqualTheirOrders(ShopHistory history)
    {
        foreach (var customerId in history.Placed.Select(order => order.CustomerId).Distinct())
        {
            var orders = new List<Order>();
            await foreach (var order in host.Store.All(new Query<Order, Order>(all => all, Caller.PartitionOf(customerId)), default))
            {
                orders.Add(order);
            }

            var counting = orders.Where(order => order.Status != OrderStatus.Cancelled).ToList();
            var rollUp = (await host.Store.Read<PersonalRollUp>(Caller.PartitionOf(customerId), PersonalRollUp.DocumentId, default)).ShouldNotBeNull();
            rollUp.IsComplete.ShouldBeTrue();
            (rollUp.Figures - orders.Aggregate(PersonalFigures.None, (sum, order) => sum + PersonalFigures.Of(order, host.Get<StoreCalendar>()))).IsNone.ShouldBeTrue();
            rollUp.Summary.ShouldBe(new CustomerFigures(
                counting.Count, counting.Sum(order => order.Kept()), counting.Count == 0 ? null : counting.Max(order => order.CreatedAt)));
            if (await host.Store.Read<Account>(Caller.PartitionOf(customerId), Account.DocumentId, default) is { } account)
            {
                account.Figures.ShouldBe(rollUp.Summary);
            }
        }
    }
}
