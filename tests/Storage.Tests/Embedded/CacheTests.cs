using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Storage.Tests.Conformance;

namespace FunctionsCommerce.Storage.Tests.Embedded;

public sealed class CacheTests : IDisposable
{
    private const int CacheBytes = 200_000;
    private static readonly CancellationToken Ct = CancellationToken.None;
    private readonly OpenStore open = new(CacheBytes);

    public void Dispose() => open.Dispose();

    [Fact]
    public async Task Memory_keeps_to_its_size_and_everything_stays_readable()
    {
        await Write(100);

        open.Store.TidyUp();

        open.Store.CachedBytes.ShouldBeInRange(1, CacheBytes);
        for (var id = 1; id <= 100; id++)
        {
            (await Read(id))!.LongDescription!.Length.ShouldBe(10_000);
        }
    }

    [Fact]
    public async Task What_is_read_often_stays()
    {
        await Write(100);
        var often = await Read(50);
        for (var i = 0; i < 20; i++)
        {
            await Read(50);
            open.Store.TidyUp();
            await Read(1 + i);
        }

        (await Read(50)).ShouldBeSameAs(often);
        ReferenceEquals(await Read(50), often).ShouldBeTrue();
    }

    [Fact]
    public async Task Readers_of_the_same_document_share_it()
    {
        await Write(1);
        open.Restart();

        ReferenceEquals(await Read(1), await Read(1)).ShouldBeTrue();
        ReferenceEquals(
            await Read(1), (await open.Store.ChangesAsync(Containers.Products, null, 1, TimeSpan.Zero, Ct)).Documents[0]).ShouldBeTrue();
    }

    [Fact]
    public async Task A_scan_of_everything_does_not_fill_memory()
    {
        await Write(100);
        open.Restart();

        var query = new Query<Product, int>(
            all => all.Where(p => p.LongDescription != null).Select(p => p.WeightGrams))
        { PageSize = 1000 };
        (await open.Store.QueryAsync(query, Ct)).Items.Count.ShouldBe(100);

        open.Store.CachedBytes.ShouldBe(0);
    }

    [Fact]
    public async Task Counting_a_whole_type_reads_nothing()
    {
        await Write(30);
        open.Restart();

        (await open.Store.CountAsync(new Query<Product, Product>(all => all, Product.PartitionOf(1)), Ct)).ShouldBe(1);
        (await open.Store.CountAsync(new Query<Product, Product>(all => all), Ct)).ShouldBe(30);
        open.Store.CachedBytes.ShouldBe(0);
    }

    [Fact]
    public async Task A_partition_larger_than_memory_is_read_once_by_all_of_its_pages_together()
    {
        const int count = 3000;
        foreach (var ids in Enumerable.Range(1, count).Chunk(100))
        {
            var batch = ids.Aggregate(
                new DocumentBatch(Containers.Marketing, Campaign.PartitionOf(1)),
                (all, id) => all.Create(new CampaignRecipient { CampaignId = 1, CustomerId = id, Outcome = default }));
            (await open.Store.CommitAsync(batch, Ct)).Ok.ShouldBeTrue();
        }

        open.Restart();
        var query = new Query<CampaignRecipient, long>(
            all => all.Select(send => send.CustomerId), Campaign.PartitionOf(1))
        { PageSize = 500 };
        List<long> found = [];
        await foreach (var id in open.Store.AllAsync(query, Ct))
        {
            found.Add(id);
            if (found.Count % 100 == 0)
            {
                open.Store.TidyUp();
            }
        }

        found.ShouldBe(Enumerable.Range(1, count).Select(id => (long)id));
        open.Store.ReadFromDisk.ShouldBeLessThan(2 * count);
    }

    private async Task Write(int count)
    {
        for (var id = 1; id <= count; id++)
        {
            await open.Store.CreateAsync(Sample.Product(id) with { LongDescription = new string('x', 10_000) }, Ct);
        }
    }

    private ValueTask<Product?> Read(long id) => open.Store.ReadAsync<Product>(Product.PartitionOf(id), Product.DocumentId, Ct);
}
