using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost.Storage;
using FunctionsCommerce.Storage.Tests.Conformance;

namespace FunctionsCommerce.Storage.Tests.Embedded;

/// <summary>A store that answers by indexes finds what one finds that looks at every document.</summary>
public sealed class IndexTests : IDisposable
{
    private const int Orders = 40;
    private static readonly CancellationToken Ct = CancellationToken.None;
    private readonly OpenStore indexed = new(cacheBytes: 0, indexFrom: 0);
    private readonly OpenStore plain = new(indexFrom: int.MaxValue);

    public void Dispose()
    {
        indexed.Dispose();
        plain.Dispose();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Whatever_changes_the_answers_are_those_of_a_store_that_looks_at_everything(int seed)
    {
        var random = new Random(seed);
        for (var step = 1; step <= 400; step++)
        {
            await Change(random);
            if (step % 10 == 0)
            {
                indexed.Store.TidyUp();
                await Compare(random);
            }

            if (step % 150 == 0)
            {
                // Both: the order of creation is known in one run only.
                indexed.Restart();
                plain.Restart();
            }
        }
    }

    [Fact]
    public async Task A_question_reads_what_it_finds_and_not_the_rest()
    {
        for (var i = 1; i <= 300; i++)
        {
            await Save(Order(i, i, i == 150 ? 1 : null));
        }

        var due = new Query<Order, Order>(all => OrderQueries.ToCheck(all, At(5)));
        var newest = new Query<Order, Order>(all => OrderQueries.Listed(all, new OrderFilter()).Skip(20).Take(10));
        await indexed.Store.QueryAsync(due, Ct);
        await indexed.Store.QueryAsync(newest, Ct);
        indexed.Store.TidyUp();
        var before = indexed.Store.ReadFromDisk;

        (await indexed.Store.QueryAsync(due, Ct)).Items.ShouldHaveSingleItem().OrderId.ShouldBe(150);
        (await indexed.Store.QueryAsync(newest, Ct)).Items.Select(order => order.OrderId)
            .ShouldBe(Enumerable.Range(0, 10).Select(i => 280L - i));

        (indexed.Store.ReadFromDisk - before).ShouldBeLessThan(40);
    }

    [Fact]
    public async Task What_is_not_due_any_more_is_read_once_and_then_no_more()
    {
        for (var i = 1; i <= 100; i++)
        {
            await Save(Order(i, i, 1));
        }

        var due = new Query<Order, Order>(all => OrderQueries.ToCheck(all, At(5)));
        (await indexed.Store.QueryAsync(due, Ct)).Items.Count.ShouldBe(100);
        for (var i = 1; i <= 100; i++)
        {
            await Save(Order(i, i, null));
        }

        (await indexed.Store.QueryAsync(due, Ct)).Items.ShouldBeEmpty();
        indexed.Store.TidyUp();
        var before = indexed.Store.ReadFromDisk;
        (await indexed.Store.QueryAsync(due, Ct)).Items.ShouldBeEmpty();

        indexed.Store.ReadFromDisk.ShouldBe(before);
    }

    [Fact]
    public async Task All_pages_of_a_range_together_walk_it_once()
    {
        for (var i = 1; i <= 300; i++)
        {
            await Save(Order(i, i, i));
        }

        var due = new Query<Order, Order>(all => OrderQueries.ToCheck(all, At(1000))) { PageSize = 10 };
        var before = indexed.Store.PlacesWalked;
        List<long> found = [];
        await foreach (var order in indexed.Store.AllAsync(due, Ct))
        {
            found.Add(order.OrderId);
        }

        found.ShouldBe(Enumerable.Range(1, 300).Select(i => (long)i));
        (indexed.Store.PlacesWalked - before).ShouldBeLessThanOrEqualTo(300);
    }

    [Fact]
    public async Task What_moves_within_the_range_between_two_pages_is_found_once()
    {
        for (var i = 1; i <= 6; i++)
        {
            await Save(Order(i, i, i));
        }

        var due = new Query<Order, Order>(all => OrderQueries.ToCheck(all, At(1000))) { PageSize = 2 };
        var first = await indexed.Store.QueryAsync(due, Ct);
        await Save(Order(1, 1, 500));
        await Save(Order(4, 4, 500));
        await Save(Order(5, 5, null));
        await Save(Order(7, 7, 7));
        List<long> rest = [];
        await foreach (var order in indexed.Store.AllAsync(due with { Continuation = first.Continuation }, Ct))
        {
            rest.Add(order.OrderId);
        }

        first.Items.Select(order => order.OrderId).ShouldBe([1, 2]);
        rest.ShouldBe([3, 4, 6]);
    }

    private static DateTimeOffset At(int minutes) => Sample.Time.AddMinutes(minutes);

    private static Order Order(long id, int createdAt, int? checkAt)
    {
        var order = Sample.Order(id, 1 + (id % 7));
        return order with
        {
            Status = (OrderStatus)(createdAt % 5),
            CreatedAt = At(createdAt),
            Payment = order.Payment with { CheckAt = checkAt is { } minutes ? At(minutes) : null },
        };
    }

    private async Task Change(Random random)
    {
        var order = Order(random.Next(1, Orders + 1), random.Next(20), random.Next(3) == 0 ? random.Next(20) : null);
        if (random.Next(4) == 0)
        {
            await Delete(indexed.Store, order);
            await Delete(plain.Store, order);
        }
        else
        {
            await Save(order);
        }
    }

    private async Task Save(Order order)
    {
        (await indexed.Store.CommitAsync(new DocumentBatch(Containers.Customers, order.Partition).Upsert(order), Ct)).Ok.ShouldBeTrue();
        (await plain.Store.CommitAsync(new DocumentBatch(Containers.Customers, order.Partition).Upsert(order), Ct)).Ok.ShouldBeTrue();
    }

    private static async Task Delete(EmbeddedStore store, Order order)
    {
        if (await store.ReadAsync<Order>(order.Partition, order.Id, Ct) is { } found)
        {
            (await store.CommitAsync(new DocumentBatch(Containers.Customers, order.Partition).Delete(found), Ct)).Ok.ShouldBeTrue();
        }
    }

    private async Task Compare(Random random)
    {
        var (from, until) = (At(random.Next(20)), At(random.Next(20)));
        var id = random.NextInt64(1, Orders + 1);
        await Same(all => all);
        await Same(all => all.OrderBy(order => order.CreatedAt));
        await Same(all => OrderQueries.Listed(all, new OrderFilter()));
        await Same(all => OrderQueries.Listed(all, new OrderFilter([OrderStatus.Pending], from, until)).Skip(2).Take(9));
        await Same(all => OrderQueries.Matching(all, new OrderFilter(null, from, until)));
        await Same(all => OrderQueries.ToCheck(all, from));
        await Same(all => all.Where(order => order.Payment.CheckAt > from && order.Payment.CheckAt < until));
        await Same(all => all.Where(order => order.OrderId == id));
        await Same(all => all.Where(order => order.Payment.CheckAt == null));
        DateTimeOffset? nothing = null;
        await Same(all => all.Where(order => order.Payment.CheckAt == nothing));
        await Same(all => all.Where(order => order.Payment.CheckAt <= nothing));
        await Same(all => all.Where(order => order.Status == OrderStatus.Shipped));
        await Same(all => OrderQueries.Matching(all, new OrderFilter([OrderStatus.Shipped, OrderStatus.Delivered])));
        await Same(all => OrderQueries.Matching(all, new OrderFilter([])));
        await Same(all => all.Where(order => order.OrderId > id).OrderByDescending(order => order.OrderId).Select(order => order.OrderId));
        await Same(all => all.OrderBy(order => order.CreatedAt).ThenByDescending(order => order.OrderId));
        await Same(all => all.Where(order => from < order.CreatedAt || order.OrderId == id).OrderBy(order => order.Payment.CheckAt));
        await Same(all => all.Where(order => order.CreatedAt >= from).SelectMany(order => order.Lines).Take(5));
    }

    /// <summary>Also page by page, and counted.</summary>
    private async Task Same<TResult>(Func<IQueryable<Order>, IQueryable<TResult>> shape)
    {
        var expected = await Pages(plain.Store, new Query<Order, TResult>(shape) { PageSize = 1000 });
        (await Pages(indexed.Store, new Query<Order, TResult>(shape) { PageSize = 1000 })).ShouldBe(expected);
        (await Pages(indexed.Store, new Query<Order, TResult>(shape) { PageSize = 4 })).ShouldBe(expected);
        (await indexed.Store.CountAsync(new Query<Order, TResult>(shape), Ct)).ShouldBe(expected.Count);
    }

    /// <summary>Which they are: each store has versions of its own.</summary>
    private static async Task<List<string>> Pages<TResult>(EmbeddedStore store, Query<Order, TResult> query)
    {
        var all = new List<string>();
        string? continuation = null;
        do
        {
            var page = await store.QueryAsync(query with { Continuation = continuation }, Ct);
            all.AddRange(
                page.Items.Select(
                    item => item is Order order ? $"{order.OrderId} {order.CreatedAt:O} {order.Payment.CheckAt:O}" : $"{item}"));
            continuation = page.Continuation;
        }
        while (continuation is not null);
        return all;
    }
}
