using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>Makes the daily figures anew from the orders and accounts, by the store's calendar as it is now. Visits, and customers who are gone, are in
/// neither: their contributions are kept, on the day on which they were counted. May run while the store is open.</summary>
public sealed class Recomputation(IDocumentStore store, StoreCalendar calendar, TimeProvider time)
{
    private const int Chunk = Batch.MaxWrites - 1;
    private const int MaxAttempts = 50;

    /// <summary>Answers how many orders were counted.</summary>
    public async Task<int> Run(CancellationToken ct)
    {
        var people = await People(ct);
        var paid = await Paid(ct);
        var today = calendar.DayOf(time.GetUtcNow());
        var oldest = await OldestOrder(ct) is { } placed ? calendar.DayOf(placed) : today;
        var from = people.Values.Select(person => calendar.DayOf(person.CreatedAt)).Append(oldest).Min();
        var counted = 0;

        // A month more on both sides: in another time zone the first day was one of them, or the last.
        foreach (var month in RollupMonth.Between(from.AddMonths(-1), today.AddMonths(1).AddDays(1)))
        {
            counted += await Month(month, people, paid, ct);
        }

        return counted;
    }

    /// <summary>Every batch changes the month's figures document, as every batch of <see cref="RollupService"/> does: who was
    /// interrupted by the other begins again.</summary>
    private async Task<int> Month(DateOnly first, Dictionary<string, Person> people, ILookup<long, DateTimeOffset> paid, CancellationToken ct)
    {
        var month = RollupMonth.Of(first);
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var figures = await store.Read<MonthFigures>(month, MonthFigures.DocumentId, ct);
            var known = await Known(month, ct);
            var (contributions, orders) = await Contributing(first, known.Values, people, paid, ct);
            var days = contributions.GroupBy(one => one.Day).ToDictionary(day => day.Key);
            var right = (figures ?? new MonthFigures { Month = month }) with
            {
                Version = Contribution.CurrentVersion,
                Days = days.ToDictionary(day => day.Key.Day, day => day.Value.Aggregate(Figures.None, (sum, one) => sum + one.Figures)),
            };
            var sources = contributions.Select(one => one.Source).ToHashSet();
            Document[] changed =
            [
                .. contributions.Where(one => known.GetValueOrDefault(one.Source) is not { Version: Contribution.CurrentVersion } before || before != one),
                .. await Sold(first, contributions, ct),
            ];
            Document[] gone = [.. known.Values.Where(one => !sources.Contains(one.Source))];
            if ((figures is null && changed.Length == 0) || await Write(right, changed, gone, ct))
            {
                return orders;
            }
        }

        throw new StoreContentionException($"The figures of {month} changed {MaxAttempts} times while they were made anew.");
    }

    private async Task<Dictionary<string, Contribution>> Known(string month, CancellationToken ct)
    {
        var known = new Dictionary<string, Contribution>();
        await foreach (var contribution in store.All(new Query<Contribution, Contribution>(all => all, month), ct))
        {
            known[contribution.Source] = contribution;
        }

        return known;
    }

    /// <summary>The shelves that are not as they should be.</summary>
    private async Task<IEnumerable<Sales>> Sold(DateOnly first, IEnumerable<Contribution> contributions, CancellationToken ct)
    {
        var sold = contributions
            .SelectMany(one => one.Products.SelectMany(product => Sales.Of(one.Day, product.ProductId).Select(shelf => (shelf, product))))
            .ToLookup(pair => pair.shelf, pair => pair.product);
        string[] names = [.. Enumerable.Range(0, DateTime.DaysInMonth(first.Year, first.Month)).SelectMany(day => Sales.OfDay(first.AddDays(day))), .. Sales.OfMonth()];
        var known = await store.ReadMany(Containers.Rollups, RollupMonth.Of(first), names, ct);
        return names
            .Select((name, index) => (Known: (Sales?)known[index], Right: new Sales { Month = RollupMonth.Of(first), Shelf = name }.With(sold[name])))
            .Where(shelf => !shelf.Right.Products.SequenceEqual(shelf.Known?.Products ?? []))
            .Select(shelf => shelf.Right);
    }

    /// <summary>The figures are written even when nothing else is: they may be all that was wrong.</summary>
    private async Task<bool> Write(MonthFigures figures, IReadOnlyList<Document> changed, IReadOnlyList<Document> gone, CancellationToken ct)
    {
        var writes = changed.Select(document => (Document: document, IsGone: false)).Concat(gone.Select(document => (Document: document, IsGone: true))).ToArray();
        foreach (var some in writes.Chunk(Chunk).DefaultIfEmpty([]))
        {
            var batch = new Batch(Containers.Rollups, figures.Partition).Save(figures);
            foreach (var (document, isGone) in some)
            {
                _ = isGone ? batch.Delete(document) : batch.Upsert(document);
            }

            var commit = await store.Commit(batch, ct);
            if (!commit.Ok)
            {
                return false;
            }

            figures = figures with { ETag = commit.ETags[0] };
        }

        return true;
    }

    private async Task<(List<Contribution> All, int Orders)> Contributing(
        DateOnly first, IEnumerable<Contribution> known, Dictionary<string, Person> people, ILookup<long, DateTimeOffset> paid, CancellationToken ct)
    {
        var (start, end) = (calendar.StartOf(first), calendar.StartOf(first.AddMonths(1)));
        var there = people.Values.Select(person => Contributions.SourceOfCustomer(person.CustomerId)).ToHashSet();
        var all = known.Where(one => one.Lasting && !there.Contains(one.Source)).ToDictionary(one => one.Source, one => one.Current);
        foreach (var (partition, person) in people.Where(person => person.Value.CreatedAt >= start && person.Value.CreatedAt < end))
        {
            Add(Contributions.OfCustomer(person.CustomerId, calendar.DayOf(person.CreatedAt)));
            AddVisit(partition, person, person.Channel, person.CreatedAt);
        }

        var orders = 0;
        await foreach (var order in store.All(new Query<Order, Order>(some => OrderQueries.ChangedBetween(some, start, end)), ct))
        {
            foreach (var contribution in Contributions.Of(order, calendar).Where(one => RollupMonth.FirstOf(one.Day) == first))
            {
                Add(contribution);
            }

            if (order.CreatedAt >= start)
            {
                orders++;
                AddVisit(order.Partition, people.GetValueOrDefault(order.Partition) ?? new Person(order.CustomerId, DateTimeOffset.MinValue, ""), order.Channel, order.CreatedAt);
            }
        }

        return ([.. all.Values], orders);

        void Add(Contribution contribution) => all[contribution.Source] = contribution;

        void AddVisit(string visitor, Person person, string channel, DateTimeOffset at)
        {
            var day = calendar.DayOf(at);
            if (Contributions.IsVisit(channel))
            {
                all.TryAdd(
                    Contributions.SourceOfVisit(visitor, day),
                    Contributions.OfVisit(
                        visitor, day, calendar.DayOf(person.CreatedAt) == day, Contributions.IsLoyal(paid[person.CustomerId], calendar.StartOf(day))));
            }
        }
    }

    private async Task<Dictionary<string, Person>> People(CancellationToken ct)
    {
        var people = new Dictionary<string, Person>();
        await foreach (var account in store.All(new Query<Account, Account>(all => all.Where(account => account.Role == Role.Customer)), ct))
        {
            people[account.Partition] = new Person(account.AccountId, account.CreatedAt, account.Channel);
        }

        return people;
    }

    private async Task<ILookup<long, DateTimeOffset>> Paid(CancellationToken ct)
    {
        var paid = new List<(long CustomerId, DateTimeOffset At)>();
        await foreach (var order in store.All(new Query<Order, Order>(all => all.Where(order => order.Payment.PaidAt != null)), ct))
        {
            paid.Add((order.CustomerId, order.Payment.PaidAt!.Value));
        }

        return paid.ToLookup(one => one.CustomerId, one => one.At);
    }

    private async Task<DateTimeOffset?> OldestOrder(CancellationToken ct)
    {
        var oldest = new Query<Order, DateTimeOffset>(all => all.OrderBy(order => order.CreatedAt).Select(order => order.CreatedAt).Take(1)) { PageSize = 1 };
        return (await store.Query(oldest, ct)).Items is [var at, ..] ? at : null;
    }

    private sealed record Person(long CustomerId, DateTimeOffset CreatedAt, string Channel);
}
