using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Storage.Tests.Conformance;

public abstract class PagingTests<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : class, IStoreFixture
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private readonly IDocumentStore store = fixture.Store;

    [StoreTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task Pages_of_any_size_give_everything_once(int size)
    {
        var (product, category) = await Seven();
        var partition = Product.PartitionOf(product);

        (await Paged(
            new Query<Variant, int>(all => all.OrderBy(v => v.Stock).Select(v => v.Stock), partition),
            size)).ShouldBe([0, 1, 2, 3, 4, 5, 6]);
        (await Paged(new Query<Variant, int>(all => all.Where(v => v.Stock > 1).Select(v => v.Stock), partition), size))
            .Order()
            .ShouldBe([2, 3, 4, 5, 6]);
        (await Paged(
            new Query<Variant, int>(all => all.OrderBy(v => v.Stock).Skip(1).Take(5).Select(v => v.Stock), partition),
            size)).ShouldBe([1, 2, 3, 4, 5]);
        (await Paged(new Query<Variant, int>(all => all.Where(v => v.Category == category).Select(v => v.Stock)), size))
            .Order()
            .ShouldBe([0, 1, 2, 3, 4, 5, 6]);
        (await Paged(
            new Query<Variant, int>(all => all.Where(v => v.Category == category).OrderByDescending(v => v.Stock).Select(v => v.Stock)),
            size))
            .ShouldBe([6, 5, 4, 3, 2, 1, 0]);
    }

    [StoreFact]
    public async Task The_last_page_says_so()
    {
        var (product, _) = await Seven();
        var query = new Query<Variant, Variant>(all => all.OrderBy(v => v.Stock), Product.PartitionOf(product)) { PageSize = 4 };

        var first = await store.QueryAsync(query, Ct);
        var second = await store.QueryAsync(query with { Continuation = first.Continuation }, Ct);

        first.Items.Count.ShouldBe(4);
        first.Continuation.ShouldNotBeNull();
        second.Items.Count.ShouldBe(3);
        second.Continuation.ShouldBeNull();
    }

    [StoreFact]
    public async Task All_pages_come_one_after_another()
    {
        var (product, _) = await Seven();
        var stocks = new List<int>();

        await foreach (var variant in store.AllAsync(
            new Query<Variant, Variant>(all => all.OrderBy(v => v.Stock), Product.PartitionOf(product)) { PageSize = 2 }, Ct))
        {
            stocks.Add(variant.Stock);
        }

        stocks.ShouldBe([0, 1, 2, 3, 4, 5, 6]);
    }

    [StoreFact]
    public async Task Who_deletes_what_each_page_brings_misses_nothing()
    {
        var (product, category) = await Seven();
        var met = new List<int>();

        await foreach (var variant in store.AllAsync(
            new Query<Variant, Variant>(all => all.Where(v => v.Category == category)) { PageSize = 2 }, Ct))
        {
            met.Add(variant.Stock);
            (await store.DeleteAsync(variant, Ct)).ShouldBeTrue();
        }

        met.Order().ShouldBe([0, 1, 2, 3, 4, 5, 6]);
        (await store.CountAsync(new Query<Variant, Variant>(all => all, Product.PartitionOf(product)), Ct)).ShouldBe(0);
    }

    [StoreFact]
    public async Task Who_changes_what_each_page_brings_meets_each_once()
    {
        var (_, category) = await Seven();
        var met = new List<int>();

        await foreach (var variant in store.AllAsync(
            new Query<Variant, Variant>(all => all.Where(v => v.Category == category)) { PageSize = 2 }, Ct))
        {
            met.Add(variant.Stock);
            await store.CommitAsync(Sample.InProduct(variant.ProductId).Replace(variant with { Sold = 1 }), Ct);
        }

        met.Order().ShouldBe([0, 1, 2, 3, 4, 5, 6]);
    }

    [StoreFact]
    public async Task A_page_of_no_results_is_a_bug() =>
        await Should.ThrowAsync<ArgumentException>(
            async () => await store.QueryAsync(new Query<Variant, Variant>(all => all) { PageSize = 0 }, Ct));

    private async Task<(long Product, string Category)> Seven()
    {
        var product = Sample.Id();
        var batch = Sample.InProduct(product);
        foreach (var stock in new[] { 3, 0, 6, 2, 5, 1, 4 })
        {
            batch.Create(Sample.Variant(product, "v" + stock, stock) with { Category = "category-" + product });
        }

        await store.CommitAsync(batch, Ct);
        return (product, "category-" + product);
    }

    private async Task<List<TResult>> Paged<T, TResult>(Query<T, TResult> query, int size)
        where T : Document
    {
        var items = new List<TResult>();
        for (query = query with { PageSize = size }; ;)
        {
            var page = await store.QueryAsync(query, Ct);
            page.Items.Count.ShouldBeLessThanOrEqualTo(size);
            items.AddRange(page.Items);
            if (page.Continuation is null)
            {
                return items;
            }

            query = query with { Continuation = page.Continuation };
        }
    }
}
