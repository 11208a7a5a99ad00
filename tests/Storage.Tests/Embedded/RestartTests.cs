using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Storage.Tests.Conformance;

namespace FunctionsCommerce.Storage.Tests.Embedded;

public sealed class RestartTests : IDisposable
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private readonly OpenStore open = new();

    public void Dispose() => open.Dispose();

    [Fact]
    public async Task Documents_versions_and_types_survive()
    {
        var product = Sample.Product(1) with { Brand = "Ätherisch", Tags = ["a", "b"] };
        var happened = Sample.Event(product.Partition, new ProductSaved(1, "Oil"));
        await open.Store.CommitAsync(Sample.InProduct(1).Create(product).Create(Sample.Variant(1)).Emit(happened), Ct);
        await open.Store.CommitAsync(Sample.InProduct(1).Upsert(Sample.Variant(1, stock: 7)), Ct);
        var (before, variant) = (await open.Store.ReadAsync<Product>(product.Partition, product.Id, Ct), await Variant());

        open.Restart();

        (await open.Store.ReadAsync<Product>(product.Partition, product.Id, Ct)).ShouldBeSameAs(before);
        (await Variant()).ShouldBe(variant);
        variant!.Stock.ShouldBe(7);
        var events = new Query<OutboxEvent, OutboxEvent>(all => all) { Container = Containers.Products };
        (await open.Store.QueryAsync(events, Ct)).Items.ShouldHaveSingleItem().Event.ShouldBe(happened.Event);
    }

    [Fact]
    public async Task A_version_read_before_can_be_replaced_after()
    {
        await open.Store.CreateAsync(Sample.Variant(1), Ct);
        var variant = (await Variant())!;
        open.Restart();

        (await open.Store.CommitAsync(Sample.InProduct(1).Replace(variant with { Stock = 1 }), Ct)).Ok.ShouldBeTrue();
        (await open.Store.CommitAsync(Sample.InProduct(1).Replace(variant with { Stock = 2 }), Ct)).Status.ShouldBe(CommitStatus.Changed);
    }

    [Fact]
    public async Task Versions_never_come_again()
    {
        var versions = new HashSet<string>();
        for (var run = 0; run < 4; run++)
        {
            var commit = await open.Store.CommitAsync(Sample.InProduct(1).Create(Sample.Variant(1)), Ct);
            versions.Add(commit.ETags[0]).ShouldBeTrue();
            await open.Store.DeleteAsync((await Variant())!, Ct);
            open.Restart();
        }
    }

    [Fact]
    public async Task Deletions_survive()
    {
        await open.Store.CreateAsync(Sample.Variant(1), Ct);
        await open.Store.DeleteAsync((await Variant())!, Ct);

        open.Restart();

        (await Variant()).ShouldBeNull();
        (await open.Store.CreateAsync(Sample.Variant(1), Ct)).ShouldBeTrue();
    }

    [Fact]
    public async Task The_feed_goes_on_where_it_stopped()
    {
        await open.Store.CreateAsync(Sample.Variant(1), Ct);
        var read = await open.Store.ChangesAsync(Containers.Products, null, 10, TimeSpan.Zero, Ct);
        await open.Store.CreateAsync(Sample.Variant(2), Ct);
        await open.Store.CreateAsync(Sample.Variant(3), Ct);
        await open.Store.DeleteAsync((await open.Store.ReadAsync<Variant>(Product.PartitionOf(3), "variant-default", Ct))!, Ct);
        var end = (await open.Store.ChangesAsync(Containers.Products, ChangeFeed.Now, 10, TimeSpan.Zero, Ct)).Continuation;

        open.Restart();
        await open.Store.CreateAsync(Sample.Variant(4), Ct);

        (await Seen(read.Continuation)).ShouldBe([2, 4]);
        (await Seen(end)).ShouldBe([4]);
        (await Seen(null)).ShouldBe([1, 2, 4]);
    }

    [Fact]
    public async Task What_expires_expires_also_while_nobody_looks()
    {
        await open.Store.CreateAsync(Sample.Variant(1) with { Ttl = 100 }, Ct);
        await open.Store.CreateAsync(Sample.Variant(2) with { Ttl = 10 }, Ct);
        open.Time.Advance(TimeSpan.FromSeconds(50));

        open.Restart();

        (await Variant()).ShouldNotBeNull();
        (await open.Store.ReadAsync<Variant>(Product.PartitionOf(2), "variant-default", Ct)).ShouldBeNull();
        open.Time.Advance(TimeSpan.FromSeconds(50));
        (await Variant()).ShouldBeNull();
    }

    [Fact]
    public async Task What_expired_is_swept_from_the_disk()
    {
        for (var i = 1; i <= 1200; i++)
        {
            await open.Store.CommitAsync(Sample.InProduct(i).Create(Sample.Variant(i) with { Ttl = i % 2 == 0 ? 10 : null }), Ct);
        }

        open.Time.Advance(TimeSpan.FromSeconds(10));
        open.Store.TidyUp();
        await open.Database.WriteAsync(_ => { });

        open.Database.Read(transaction => transaction.First("SELECT count(*) FROM documents_products", row => row.Number(0))).ShouldBe(600);
        (await open.Store.CountAsync(new Query<Variant, Variant>(all => all), Ct)).ShouldBe(600);
    }

    private ValueTask<Variant?> Variant() =>
        open.Store.ReadAsync<Variant>(Product.PartitionOf(1), Core.Catalog.Variant.IdOf("default"), Ct);

    private async Task<IEnumerable<long>> Seen(string? continuation) =>
        (await open.Store.ChangesAsync(Containers.Products, continuation, 10, TimeSpan.Zero, Ct)).Documents.Cast<Variant>()
            .Select(variant => variant.ProductId);
}
