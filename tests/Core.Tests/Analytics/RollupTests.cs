using FunctionsCommerce.Api.Tests;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Tests.Orders;

namespace FunctionsCommerce.Core.Tests.Analytics;

/// <summary>The daily figures against the orders they are made of.</summary>
public sealed class RollupTests : FigureTests
{
    private const int Actions = 1000;

    /// <summary>From the end of February to April: clocks change in New York and Santiago.</summary>
    [Theory]
    [InlineData("UTC")]
    [InlineData("Asia/Kolkata")]
    [InlineData("America/New_York")]
    [InlineData("America/Santiago")]
    public async Task After_a_thousand_random_events_in_any_order_and_with_duplicates_the_figures_are_those_of_the_orders(string zone)
    {
        var history = Open(20261121, zone);
        var handled = new Dictionary<long, EventMessage>();
        for (var action = 0; action < Actions; action++)
        {
            await history.Act();
            Host.Time.Advance(TimeSpan.FromMinutes(history.Next(120)));
            if (action % 100 == 99)
            {
                // Most are worked on while the orders go on changing, the others days later, some a second time.
                var since = Host.Time.GetUtcNow() - TimeSpan.FromDays(10);
                var late = (await history.Emitted()).Where(
                    message => !handled.ContainsKey(message.EventId) && (message.OccurredAt < since.AddDays(5) || history.Next(4) > 0));
                var twice = handled.Values.Where(message => message.OccurredAt > since && history.Next(8) == 0).ToArray();
                var some = late.Concat(twice).OrderBy(_ => history.Next(int.MaxValue)).ToArray();
                await history.Handle(some);
                Array.ForEach(some, message => handled[message.EventId] = message);
            }
        }

        await history.Handle(
            (await history.Emitted()).Where(message => !handled.ContainsKey(message.EventId)).OrderBy(_ => history.Next(int.MaxValue)));
        var kept = await Snapshot();
        await Host.Get<DashboardRebuilder>().RunAsync(default);
        var recomputed = await Snapshot();

        kept.Days.ShouldBe(recomputed.Days);
        kept.Top.ShouldBe(recomputed.Top);
        await EqualTheOrders(kept.Days, kept.Top, zone);
        await CustomersEqualTheirOrders(history);
    }

    [Fact]
    public async Task Parts_of_a_day_sum_to_the_day()
    {
        var history = await Lived(peopleLeave: false, isHandled: true);
        var dashboard = Host.Get<DashboardService>();
        foreach (var (day, figures) in (await Snapshot()).Days.Where(day => day.Figures.Orders > 0).Take(10))
        {
            var whole = TimeRange.Of(new DayRange(day, day.AddDays(1)), StoreCalendar.Utc);
            var noon = whole.From.AddHours(12.5);

            var morning = (await dashboard.DaysAsync(whole with { Until = noon }, default)).Single().Figures;
            var evening = (await dashboard.DaysAsync(whole with { From = noon }, default)).Single().Figures;

            (morning + evening).ShouldBe(figures with { Visitors = 0, NewVisitors = 0, LoyalVisitors = 0 });
        }
    }

    [Fact]
    public async Task A_visitor_counts_once_a_day_and_is_new_on_the_first()
    {
        var (history, start) = (Open(1, "UTC"), Host.Time.GetUtcNow());
        var seen = new EventMessage(1, start, new VisitorSeen("visitor-1", null, true));

        await history.Handle(
            [
                seen, seen with { EventId = 2 },
                seen with { EventId = 3, OccurredAt = start.AddDays(1), Event = new VisitorSeen("visitor-1", null, false) },
            ]);

        var days = (await Snapshot()).Days;
        days.Sum(day => day.Figures.Visitors).ShouldBe(2);
        days.Sum(day => day.Figures.NewVisitors).ShouldBe(1);
    }

    [Fact]
    public async Task Of_many_events_at_once_none_is_counted_in_vain()
    {
        const int Visitors = 200;
        var start = Host.Time.GetUtcNow();
        var store = new WatchedStore(Host.Store);
        using var rollups = new DashboardProjection(store, Host.Get<OrderRepository>(), StoreCalendar.Utc, Host.Time);
        var seen = Enumerable.Range(1, Visitors)
            .Select(visitor => new EventMessage(visitor, start, new VisitorSeen($"visitor-{visitor}", null, true)));

        await Task.WhenAll(seen.Select(message => Task.Run(() => rollups.HandleAsync(message, default))));

        store.Of("commit", typeof(Document)).ShouldBeLessThanOrEqualTo(Visitors);
        (await Snapshot()).Days.Sum(day => day.Figures.Visitors).ShouldBe(Visitors);
    }

    [Fact]
    public async Task Two_orders_paid_before_a_day_make_its_visitor_loyal()
    {
        var history = Open(1, "UTC");
        var customer = await Host.Registered();
        for (var number = 0; number < 2; number++)
        {
            await history.Place(customer.AccountId);
            await history.Change(
                history.Placed[^1], order => order.Captured("pay" + number, order.Totals.Total, Given.NewId, Host.Time.GetUtcNow()));
        }

        var sameDay = new EventMessage(1, Host.Time.GetUtcNow(), new VisitorSeen(customer.Partition, customer.AccountId, false));
        await history.Handle([sameDay, sameDay with { EventId = 2, OccurredAt = sameDay.OccurredAt.AddDays(1) }]);

        var days = (await Snapshot()).Days.Where(day => day.Figures.Visitors > 0)
            .Select(day => (day.Figures.NewVisitors, day.Figures.LoyalVisitors));
        days.ShouldBe([(1, 0), (0, 1)]);
    }

    /// <summary>What the back office shows of each customer, and what the customer sees.</summary>
    private async Task CustomersEqualTheirOrders(ShopHistory history)
    {
        foreach (var customerId in history.Placed.Select(order => order.CustomerId).Distinct())
        {
            var orders = new List<Order>();
            await foreach (var order in Host.Store.AllAsync(
                new Query<Order, Order>(all => all, CurrentUser.PartitionOf(customerId)), default))
            {
                orders.Add(order);
            }

            var counting = orders.Where(order => order.Status != OrderStatus.Cancelled).ToList();
            var rollUp = (await Host.Store.ReadAsync<CustomerMetricsDocument>(
                CurrentUser.PartitionOf(customerId), CustomerMetricsDocument.DocumentId, default)).ShouldNotBeNull();
            rollUp.IsComplete.ShouldBeTrue();
            (rollUp.Figures
                - orders.Aggregate(
                    CustomerMetrics.None,
                    (sum, order) => sum + CustomerMetrics.Of(order, Host.Get<StoreCalendar>()))).IsNone.ShouldBeTrue();
            rollUp.Summary.ShouldBe(new CustomerOrderTotals(
                counting.Count, counting.Sum(order => order.Kept()), counting.Count == 0 ? null : counting.Max(order => order.CreatedAt)));
            if (await Host.Store.ReadAsync<Account>(CurrentUser.PartitionOf(customerId), Account.DocumentId, default) is { } account)
            {
                account.Figures.ShouldBe(rollUp.Summary);
            }
        }
    }
}
