using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Analytics.Rollups;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Tests.Orders;

namespace FunctionsCommerce.Core.Tests.Analytics;

/// <summary>Figures that are counted anew, and what they are counted from.</summary>
public sealed class RecomputationTests : FigureTests
{
    [Fact]
    public async Task What_was_lost_is_found_again_by_recomputing()
    {
        var history = await Lived(peopleLeave: false);

        await Host.Get<DashboardRebuilder>().RunAsync(default);
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
        var history = await Lived(peopleLeave: false, isHandled: true);

        await new DashboardRebuilder(
            Host.Store, Host.Get<OrderRepository>(), Host.Get<RollupReader>(), new StoreSettings { TimeZone = zone }.Calendar,
            Host.Time).RunAsync(default);

        var (days, top) = await Snapshot();
        await EqualTheOrders(days, top, zone);
        days.Sum(day => day.Figures.NewCustomers).ShouldBe(history.Customers);
        (await Host.Get<DashboardService>().TotalAsync(null, null, days[^1].Day, default)).Orders.ShouldBe(history.Placed.Count);
    }

    [Fact]
    public async Task A_month_is_recomputed_to_the_end_while_the_shop_sells()
    {
        var history = await Lived(peopleLeave: false, isHandled: true);
        var customer = await Host.Registered("somebody@example.com");
        using var one = new SemaphoreSlim(1);
        var sales = 0;
        var store = new BusyStore(Host.Store, async () =>
        {
            await one.WaitAsync();
            await history.Place(customer.AccountId);
            await history.HandleNew();
            sales++;
            one.Release();
        });

        await new DashboardRebuilder(
            store, Host.Get<OrderRepository>(), new RollupReader(store), StoreCalendar.Utc, Host.Time).RunAsync(default);
        var kept = await Snapshot();
        var salesDuring = sales;
        await new DashboardRebuilder(
            store, Host.Get<OrderRepository>(), new RollupReader(store), StoreCalendar.Utc, Host.Time).RunAsync(default);

        salesDuring.ShouldBeGreaterThan(20);
        kept.Days.Sum(day => day.Figures.Orders).ShouldBe(history.Placed.Count - (sales - salesDuring));
        var (days, top) = await Snapshot();
        await EqualTheOrders(days, top, "UTC");
        await Host.Get<DashboardRebuilder>().RunAsync(default);
        (await Snapshot()).Days.ShouldBe(days);
    }

    [Fact]
    public async Task What_an_order_contributed_is_known_after_its_contribution_has_expired()
    {
        var history = Open(5, "UTC");
        var customer = await Host.Registered();
        for (var number = 0; number < 3; number++)
        {
            await history.Place(customer.AccountId);
        }

        await history.Change(history.Placed[0], order => order.Captured("pay", order.Totals.Total, Given.NewId, Host.Time.GetUtcNow()));
        await history.HandleNew();
        var visitors = (await Snapshot()).Days.Sum(day => day.Figures.Visitors);
        Host.Time.Advance(MetricContribution.Lifetime + TimeSpan.FromDays(3));

        (await Host.Store.CountAsync(
            new Query<MetricContribution, MetricContribution>(all => all.Where(one => one.Source.StartsWith("order"))),
            default)).ShouldBe(0);
        await history.Change(history.Placed[0], order => order.RequestRefund(500, "Damaged", null, Given.NewId, Host.Time.GetUtcNow())
            .Map(
                change => change.Order.RefundReported(
                    change.Order.Payment.Refunds[^1].RefundId, RefundStatus.Completed, null, Host.Time.GetUtcNow())));
        await history.Change(history.Placed[1], order => order.Cancel("No more", Given.NewId, Host.Time.GetUtcNow()));
        await history.Change(history.Placed[2], order => order.Captured("pay", order.Totals.Total, Given.NewId, Host.Time.GetUtcNow()));
        await history.HandleNew();

        var (days, top) = await Snapshot();
        await EqualTheOrders(days, top, "UTC");
        days.Sum(day => day.Figures.Visitors).ShouldBe(visitors);
        await Host.Get<DashboardRebuilder>().RunAsync(default);
        (await Snapshot()).Days.ShouldBe(days);
    }

    [Fact]
    public async Task A_recomputation_that_was_cut_short_leaves_the_figures_and_can_be_repeated()
    {
        var history = await Lived(peopleLeave: false, isHandled: true);
        var before = await Snapshot();
        for (var commits = 0; commits < 40; commits += 3)
        {
            var left = commits;
            var store = new BusyStore(
                Host.Store,
                () => Interlocked.Decrement(ref left) < 0
                    ? throw new StoreUnavailableException("The test wants it so")
                    : Task.CompletedTask);

            await Should.ThrowAsync<StoreUnavailableException>(
                () => new DashboardRebuilder(
                    store, Host.Get<OrderRepository>(), new RollupReader(store), StoreCalendar.Utc, Host.Time).RunAsync(default));
            (await Snapshot()).Days.ShouldBe(before.Days);
        }

        await history.Act();
        await history.HandleNew();
        var (days, top) = await Snapshot();
        await EqualTheOrders(days, top, "UTC");
        await Host.Get<DashboardRebuilder>().RunAsync(default);
        (await Snapshot()).Days.ShouldBe(days);
        (await Snapshot()).Top.ShouldBe(top);
    }

    /// <summary>Something happens whenever it is asked a query, and at every other commit.</summary>
    private sealed class BusyStore(IDocumentStore store, Func<Task> happens) : DelegatingDocumentStore(store)
    {
        private int commits;

        public override async ValueTask<Commit> CommitAsync(DocumentBatch batch, CancellationToken ct)
        {
            if (Interlocked.Increment(ref commits) % 2 == 0)
            {
                await happens();
            }

            return await Inner.CommitAsync(batch, ct);
        }

        public override async ValueTask<QueryPage<TResult>> QueryAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        {
            await happens();
            return await Inner.QueryAsync(query, ct);
        }
    }
}
