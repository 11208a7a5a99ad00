using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Storage.Tests.Conformance;

namespace FunctionsCommerce.Storage.Tests.Embedded;

/// <summary>A database that must not grow is a full disk to SQLite.</summary>
public sealed class OutageTests : IDisposable
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private readonly OpenStore open = new();

    public void Dispose() => open.Dispose();

    [Fact]
    public async Task A_full_disk_refuses_writes_and_memory_shows_what_the_disk_has()
    {
        await open.Store.CreateAsync(Sample.Product(1), Ct);
        var before = await Product();
        await FillDisk();

        await Should.ThrowAsync<StoreUnavailableException>(async () => await Enlarge(before!));
        await Should.ThrowAsync<StoreUnavailableException>(async () => await open.Store.CreateAsync(Sample.Product(2), Ct));
        await Should.ThrowAsync<StoreUnavailableException>(
            () => open.Database.WriteAsync(transaction => transaction.Run("CREATE TABLE other (x)")));

        (await Product()).ShouldBeSameAs(before);
        (await open.Store.CountAsync(new Query<Product, Product>(all => all), Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task After_a_restart_with_room_the_store_writes_again()
    {
        await open.Store.CreateAsync(Sample.Product(1), Ct);
        await FillDisk();
        await Should.ThrowAsync<StoreUnavailableException>(async () => await Enlarge((await Product())!));

        open.Restart();

        await Enlarge((await Product())!);
        (await Product())!.LongDescription!.Length.ShouldBe(100_000);
    }

    [Fact]
    public async Task Everybody_in_the_failed_transaction_hears_of_it()
    {
        await open.Store.CreateAsync(Sample.Product(1), Ct);
        await FillDisk();

        var writes = Enumerable.Range(2, 20).Select(id => Task.Run(async () =>
            await open.Store.CreateAsync(Sample.Product(id) with { LongDescription = new string('x', 100_000) }, Ct)));

        foreach (var write in writes.ToList())
        {
            await Should.ThrowAsync<StoreUnavailableException>(write);
        }

        (await open.Store.CountAsync(new Query<Product, Product>(all => all), Ct)).ShouldBe(1);
    }

    private Task<long> FillDisk() => open.Database.WriteAsync(transaction =>
        transaction.First("PRAGMA max_page_count = 1", row => row.Number(0)));

    private async Task Enlarge(Product product) =>
        await open.Store.CommitAsync(Sample.InProduct(1).Replace(product with { LongDescription = new string('x', 100_000) }), Ct);

    private ValueTask<Product?> Product() =>
        open.Store.ReadAsync<Product>(Core.Catalog.Product.PartitionOf(1), Core.Catalog.Product.DocumentId, Ct);
}
