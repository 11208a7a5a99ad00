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
    private readonly AccountsHost host = new();
    private readonly Random random = new(20261121);
    private readonly List<(long CustomerId, long OrderId)> placed = [];
    private readonly List<long> customers = [];
    private readonly DateTimeOffset start;
    private bool peopleLeave = true;

    public RollupTests() => start = host.Time.GetUtcNow();

    private RollupService Rollups => host.Get<RollupService>();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task After_a_thousand_random_events_in_any_order_and_with_duplicates_the_figures_are_those_of_the_orders()
    {
        var handled = new List<EventMessage>();
        for (var action = 0; action < Actions; action++)
        {
            await Act();
            host.Time.Advance(TimeSpan.FromMinutes(random.Next(120)));
            if (action % 100 == 99)
            {
                // Some are worked on while the orders go on changing, some of those a second time.
                var some = (await Emitted()).OrderBy(_ => random.Next()).Take(200).ToArray();
                await Handle(some);
                handled.AddRange(some);
            }
        }

        await Handle([.. (await Emitted()).Concat(handled).OrderBy(_ => random.Next())]);
        var kept = await Snapshot();
        await host.Get<Recomputation>().Run(default);
        var recomputed = await Snapshot();

        kept.Days.ShouldBe(recomputed.Days);
        kept.Top.ShouldBe(recomputed.Top);
        await EqualTheOrders(kept.Days);
        await CustomersEqualTheirOrders();
    }

    [Fact]
    public async Task What_was_lost_is_found_again_by_recomputing()
    {
        peopleLeave = false;
        for (var action = 0; action < 60; action++)
        {
            await Act();
            host.Time.Advance(TimeSpan.FromHours(9));
        }

        await host.Get<Recomputation>().Run(default);
        var recomputed = await Snapshot();
        await Handle(await Emitted());

        (await Snapshot()).Days.ShouldBe(recomputed.Days);
        await EqualTheOrders(recomputed.Days);
    }

    [Fact]
    public async Task A_visitor_counts_once_a_day_and_is_new_on_the_first()
    {
        var seen = new EventMessage(1, start, new VisitorSeen("visitor-1", null, true));

        await Handle([seen, seen with { EventId = 2 }, seen with { EventId = 3, OccurredAt = start.AddDays(1), Event = new VisitorSeen("visitor-1", null, false) }]);

        var days = (await Snapshot()).Days;
        days.Sum(day => day.Figures.Visitors).ShouldBe(2);
        days.Sum(day => day.Figures.NewVisitors).ShouldBe(1);
    }

    [Fact]
    public async Task Of_many_events_at_once_none_is_counted_in_vain()
    {
        const int Visitors = 200;
        var store = new WatchedStore(host.Store);
        using var rollups = new RollupService(store, host.Get<OrderLedger>());
        var seen = Enumerable.Range(1, Visitors).Select(visitor => new EventMessage(visitor, start, new VisitorSeen($"visitor-{visitor}", null, true)));

        await Task.WhenAll(seen.Select(message => Task.Run(() => rollups.Handle(message, default))));

        store.Of("commit", typeof(Document)).ShouldBeLessThanOrEqualTo(Visitors);
        (await Snapshot()).Days.Sum(day => day.Figures.Visitors).ShouldBe(Visitors);
    }

    [Fact]
    public async Task Two_orders_paid_before_a_day_make_its_visitor_loyal()
    {
        var customer = await host.Registered();
        for (var number = 0; number < 2; number++)
        {
            await Place(customer.AccountId);
            await Change(placed[^1], order => order.Captured("pay" + number, order.Totals.Total, Given.NewId, host.Time.GetUtcNow()));
        }

        var sameDay = new EventMessage(1, host.Time.GetUtcNow(), new VisitorSeen(customer.Partition, customer.AccountId, false));
        await Handle([sameDay, sameDay with { EventId = 2, OccurredAt = sameDay.OccurredAt.AddDays(1) }]);

        var days = (await Snapshot()).Days.Where(day => day.Figures.Visitors > 0).Select(day => (day.Figures.NewVisitors, day.Figures.LoyalVisitors));
        days.ShouldBe([(1, 0), (0, 1)]);
    }

    private async Task Act()
    {
        var at = placed.Count == 0 ? default : placed[random.Next(placed.Count)];
        switch (random.Next(10))
        {
            case 0 or 1 when customers.Count < 40:
                customers.Add((await host.Registered($"customer{Given.NewId()}@example.com")).AccountId);
                break;
            case 2 or 3 or 4 when placed.Count > 0:
                await Change(at, order => order.Captured("pay" + random.Next(3), order.Totals.Total, Given.NewId, host.Time.GetUtcNow()));
                break;
            case 5 when placed.Count > 0:
                await Change(at, order => order.Cancel("No more", Given.NewId, host.Time.GetUtcNow()));
                break;
            case 6 when placed.Count > 0:
                await Change(at, order => order.MoveTo(random.Next(2) == 0 ? OrderStatus.Delivered : OrderStatus.Completed, host.Time.GetUtcNow()));
                break;
            case 7 when placed.Count > 0:
                await Change(at, order => order.RequestRefund(1 + random.Next(500), "Damaged", null, Given.NewId, host.Time.GetUtcNow())
                    .Map(change => change.Order.RefundReported(change.Order.Payment.Refunds[^1].RefundId, RefundStatus.Completed, null, host.Time.GetUtcNow())));
                break;
            case 8 when peopleLeave && customers.Count > 5:
                // The person goes, the orders stay.
                var gone = customers[random.Next(customers.Count)];
                if (await host.Store.Read<Account>(Caller.PartitionOf(gone), Account.DocumentId, default) is { } account)
                {
                    await host.Store.Delete(account, default);
                }

                customers.Remove(gone);
                break;
            default:
                if (customers.Count > 0)
                {
                    await Place(customers[random.Next(customers.Count)]);
                }

                break;
        }
    }

    private async Task Place(long customerId)
    {
        var now = host.Time.GetUtcNow();
        var order = Given.Pending() with
        {
            OrderId = Given.NewId(),
            CustomerId = customerId,
            OrderType = random.Next(3) == 0 ? OrderType.Offline : OrderType.Online,
            CreatedAt = now,
            UpdatedAt = now,
        };
        var happened = new OrderPlaced(customerId, order.OrderId, order.Totals.Total, order.Currency, order.OrderType, []);
        await host.Store.Commit(
            new Batch(Containers.Customers, order.Partition).Create(order).Emit(host.Get<EventFactory>().Create(order.Partition, happened)), default);
        placed.Add((customerId, order.OrderId));
    }

    private async Task Change((long CustomerId, long OrderId) at, Func<Order, Result<OrderChange>> decide) =>
        await host.Get<OrderLedger>().Apply(at.CustomerId, at.OrderId, decide, default);

    private async Task<IReadOnlyList<EventMessage>> Emitted()
    {
        var emitted = new List<EventMessage>();
        var query = new Query<OutboxEvent, OutboxEvent>(all => all) { Container = Containers.Customers };
        await foreach (var outboxEvent in host.Store.All(query, default))
        {
            emitted.Add(EventMessage.From(outboxEvent));
        }

        return emitted;
    }

    private Task Handle(IEnumerable<EventMessage> messages) =>
        Parallel.ForEachAsync(messages, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (message, ct) =>
        {
            await Rollups.Handle(message, ct);
            await host.Get<CustomerRollUp>().Handle(message, ct);
        });

    private async Task<(IReadOnlyList<DayFigures> Days, IReadOnlyList<TopProduct> Top)> Snapshot()
    {
        var dashboard = host.Get<DashboardService>();
        var range = new DayRange(DateOnly.FromDateTime(start.UtcDateTime).AddDays(-1), DateOnly.FromDateTime(host.Time.GetUtcNow().UtcDateTime).AddDays(2));
        return (await dashboard.Days(range, default), await dashboard.Top(range, 100, default));
    }

    /// <summary>The plainest way to count.</summary>
    private async Task EqualTheOrders(IReadOnlyList<DayFigures> days)
    {
        var orders = new List<Order>();
        await foreach (var order in host.Store.All(new Query<Order, Order>(all => all), default))
        {
            orders.Add(order);
        }

        foreach (var (day, figures) in days)
        {
            var ofDay = orders.Where(order => DateOnly.FromDateTime(order.CreatedAt.UtcDateTime) == day).ToList();
            figures.Orders.ShouldBe(ofDay.Count, $"orders of {day}");
            figures.Pieces.ShouldBe(ofDay.Where(order => order.Status != OrderStatus.Cancelled).Sum(order => order.ItemCount), $"pieces of {day}");
            figures.Online.ShouldBe(ofDay.Where(order => order.OrderType == OrderType.Online).Sum(Contributions.Revenue), $"online revenue of {day}");
            figures.Offline.ShouldBe(ofDay.Where(order => order.OrderType == OrderType.Offline).Sum(Contributions.Revenue), $"offline revenue of {day}");
        }

        orders.Count.ShouldBe((int)days.Sum(day => day.Figures.Orders));
    }

    /// <summary>What the back office shows of each customer, and what the customer sees.</summary>
    private async Task CustomersEqualTheirOrders()
    {
        foreach (var customerId in placed.Select(order => order.CustomerId).Distinct())
        {
            var orders = new List<Order>();
            await foreach (var order in host.Store.All(new Query<Order, Order>(all => all, Caller.PartitionOf(customerId)), default))
            {
                orders.Add(order);
            }

            var counting = orders.Where(order => order.Status != OrderStatus.Cancelled).ToList();
            var rollUp = (await host.Store.Read<PersonalRollUp>(Caller.PartitionOf(customerId), PersonalRollUp.DocumentId, default)).ShouldNotBeNull();
            rollUp.IsComplete.ShouldBeTrue();
            (rollUp.Figures - orders.Aggregate(PersonalFigures.None, (sum, order) => sum + PersonalFigures.Of(order))).IsNone.ShouldBeTrue();
            rollUp.Summary.ShouldBe(new CustomerFigures(
                counting.Count, counting.Sum(Contributions.Revenue), counting.Count == 0 ? null : counting.Max(order => order.CreatedAt)));
            if (await host.Store.Read<Account>(Caller.PartitionOf(customerId), Account.DocumentId, default) is { } account)
            {
                account.Figures.ShouldBe(rollUp.Summary);
            }
        }
    }
}
