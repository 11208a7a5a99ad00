using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Analytics.Rollups;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>Makes the daily figures anew from the orders and accounts, by the store's calendar as it is now. Visits, and customers who are
/// gone, are in neither: what was counted of them is kept, on the day on which it was counted. May run while the shop sells: a month is
/// counted in a place of its own, while events are counted in both.</summary>
public sealed class DashboardRebuilder(
    IDocumentStore store, OrderRepository orders, RollupReader months, StoreCalendar calendar, TimeProvider time)
{
    /// <summary>Sources that are counted at once, most of them in one batch.</summary>
    private const int AtOnce = 32;

    /// <summary>Answers how many orders were counted.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var today = calendar.DayOf(time.GetUtcNow());
        var order = await OldestAsync(
            new Query<Order, DateTimeOffset>(all => all.OrderBy(order => order.CreatedAt).Select(order => order.CreatedAt).Take(1)), ct);
        var person = await OldestAsync(new Query<Account, DateTimeOffset>(
            all => all.Where(account => account.Role == Role.Customer)
                .OrderBy(account => account.CreatedAt)
                .Select(account => account.CreatedAt)
                .Take(1)), ct);
        var from = new[] { order ?? today, person ?? today }.Min();
        var counted = 0;

        // A month more on both sides: in another time zone the first day was one of them, or the last.
        foreach (var month in RollupMonth.Between(from.AddMonths(-1), today.AddMonths(1).AddDays(1)))
        {
            counted += await MonthAsync(month, ct);
        }

        return counted;
    }

    private async Task<int> MonthAsync(DateOnly first, CancellationToken ct)
    {
        var recount = await MonthRecount.BeginAsync(store, months, first, ct);
        using var counter = new MonthlyRollupWriter(store, RollupMonth.Of(first), recount.Generation);
        var sources = new SourceCounter(store, orders, calendar, time, day => RollupMonth.FirstOf(day) == first ? counter : null);
        var now = time.GetUtcNow();
        await KeepAsync(recount.Current, sources, IsOver, ct);
        var counted = await CountAsync(first, sources, IsOver, ct);
        await recount.FinishAsync(ct);
        return counted;

        bool IsOver(DateOnly day) => recount.Current is not null && MetricContributions.AreVisitsOver(day, calendar, now);
    }

    /// <summary>What is in neither orders nor accounts.</summary>
    /// <param name="isOver">Of such a day only the number of visits is known.</param>
    private async Task KeepAsync(MonthlyMetrics? current, SourceCounter sources, Func<DateOnly, bool> isOver, CancellationToken ct)
    {
        if (current is null)
        {
            return;
        }

        foreach (var (number, figures) in current.Days)
        {
            var visits = MetricContributions.OfVisits(current.First.AddDays(number - 1), figures);
            if (isOver(visits.Day) && visits.Figures != Metrics.None)
            {
                await sources.CountAsync(visits, ct);
            }
        }

        var known = store.AllAsync(
            new Query<MetricContribution, MetricContribution>(all => all, current.Partition) { PageSize = DocumentBatch.MaxWrites }, ct);
        await ForEachAsync(known.Where(one => one.Lasting && !(one.IsOfVisits() && isOver(one.Day))), KeepAsync, ct);

        async ValueTask KeepAsync(MetricContribution contribution, CancellationToken token)
        {
            var isThere = MetricContributions.CustomerOf(contribution) is { } customer
                && await store.ReadAsync<Account>(CurrentUser.PartitionOf(customer), Account.DocumentId, token) is { Role: Role.Customer };
            if (!isThere)
            {
                await sources.CountAsync(contribution.Current, token);
            }
        }
    }

    /// <summary>Answers how many orders were placed in the month, or changed in it.</summary>
    private async Task<int> CountAsync(DateOnly first, SourceCounter sources, Func<DateOnly, bool> isOver, CancellationToken ct)
    {
        var (start, end) = (calendar.StartOf(first), calendar.StartOf(first.AddMonths(1)));
        var people = new Query<Account, Account>(
            all => all.Where(account => account.Role == Role.Customer && account.CreatedAt >= start && account.CreatedAt < end))
        {
            PageSize = DocumentBatch.MaxWrites,
        };
        await ForEachAsync(store.AllAsync(people, ct), PersonAsync, ct);
        var counted = 0;
        await ForEachAsync(
            store.AllAsync(
                new Query<Order, Order>(some => OrderQueries.ChangedBetween(some, start, end)) { PageSize = DocumentBatch.MaxWrites }, ct),
            OrderAsync, ct);
        return counted;

        async ValueTask PersonAsync(Account account, CancellationToken token)
        {
            await sources.CountCustomerAsync(account.AccountId, account.CreatedAt, token);
            if (MetricContributions.IsVisit(account.Channel) && !isOver(calendar.DayOf(account.CreatedAt)))
            {
                await sources.CountVisitAsync(account.Partition, account.AccountId, true, account.CreatedAt, token);
            }
        }

        async ValueTask OrderAsync(Order order, CancellationToken token)
        {
            await sources.CountOrderAsync(order, order.CreatedAt, token);
            if (order.CreatedAt >= start)
            {
                Interlocked.Increment(ref counted);
                if (MetricContributions.IsVisit(order.Channel) && !isOver(calendar.DayOf(order.CreatedAt)))
                {
                    await sources.CountVisitAsync(order.Partition, order.CustomerId, false, order.CreatedAt, token);
                }
            }
        }
    }

    private async Task<DateOnly?> OldestAsync<T>(Query<T, DateTimeOffset> oldest, CancellationToken ct)
        where T : Document =>
        (await store.QueryAsync(oldest with { PageSize = 1 }, ct)).Items is [var at, ..] ? calendar.DayOf(at) : null;

    private static async Task ForEachAsync<T>(IAsyncEnumerable<T> all, Func<T, CancellationToken, ValueTask> count, CancellationToken ct)
    {
        await foreach (var some in all.Chunk(AtOnce).WithCancellation(ct))
        {
            await Task.WhenAll(some.Select(one => count(one, ct).AsTask()));
        }
    }
}
