using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Storage.Tests.Conformance;

public abstract class FeedTests<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : class, IStoreFixture
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly IDocumentStore store = fixture.Store;

    [StoreFact]
    public async Task From_the_beginning_everything_shows()
    {
        var variant = Sample.Variant(Sample.Id());
        await store.CreateAsync(variant, Ct);

        var (documents, _) = await Drain(null);

        documents.OfType<Variant>().ShouldContain(document => document.ProductId == variant.ProductId);
    }

    [StoreFact]
    public async Task From_now_on_only_what_comes_later_shows()
    {
        await store.CreateAsync(Sample.Variant(Sample.Id()), Ct);
        var now = await Now();
        var later = Sample.Variant(Sample.Id());
        await store.CreateAsync(later, Ct);

        var (documents, _) = await Drain(now);

        documents.ShouldHaveSingleItem().Partition.ShouldBe(later.Partition);
    }

    [StoreFact]
    public async Task Changes_show_as_they_are_read_with_type_and_version()
    {
        var now = await Now();
        var variant = Sample.Variant(Sample.Id());
        await store.CreateAsync(variant, Ct);

        var (documents, _) = await Drain(now);

        documents.ShouldHaveSingleItem().ShouldBe(await store.ReadAsync<Variant>(variant.Partition, variant.Id, Ct));
    }

    [StoreFact]
    public async Task Changes_of_a_partition_show_in_their_order()
    {
        var now = await Now();
        var product = Sample.Id();
        for (var i = 0; i < 10; i++)
        {
            await store.CreateAsync(Sample.Variant(product, "v" + i, i), Ct);
        }

        var (documents, _) = await Drain(now);

        documents.Cast<Variant>().Select(variant => variant.Stock).ShouldBe(Enumerable.Range(0, 10));
    }

    [StoreFact]
    public async Task Only_the_newest_version_shows_in_its_place()
    {
        var now = await Now();
        var product = Sample.Id();
        await store.CreateAsync(Sample.Variant(product, "a", 1), Ct);
        await store.CreateAsync(Sample.Variant(product, "b", 2), Ct);
        await store.CommitAsync(Sample.InProduct(product).Upsert(Sample.Variant(product, "a", 3)), Ct);

        var (documents, _) = await Drain(now);

        documents.Cast<Variant>().Select(variant => variant.Stock).ShouldBe([2, 3]);
    }

    [StoreFact]
    public async Task Deletions_do_not_show()
    {
        var variant = Sample.Variant(Sample.Id());
        await store.CreateAsync(variant, Ct);
        var now = await Now();
        var gone = Sample.Variant(Sample.Id());
        await store.CreateAsync(gone, Ct);
        await store.DeleteAsync((await store.ReadAsync<Variant>(gone.Partition, gone.Id, Ct))!, Ct);
        await store.DeleteAsync((await store.ReadAsync<Variant>(variant.Partition, variant.Id, Ct))!, Ct);

        (await Drain(now)).Documents.ShouldBeEmpty();
    }

    [StoreFact]
    public async Task Other_containers_do_not_show()
    {
        var now = await Now();
        await store.CreateAsync(new SlugKey { Slug = "s" + Sample.Id(), ProductId = 1 }, Ct);

        (await Drain(now)).Documents.ShouldBeEmpty();
    }

    [StoreTheory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100)]
    public async Task It_goes_on_where_it_stopped(int max)
    {
        var now = await Now();
        var product = Sample.Id();
        for (var i = 0; i < 7; i++)
        {
            await store.CreateAsync(Sample.Variant(product, "v" + i, i), Ct);
        }

        var (documents, continuation) = await Drain(now, max);

        documents.Cast<Variant>().Select(variant => variant.Stock).ShouldBe(Enumerable.Range(0, 7));
        await store.CreateAsync(Sample.Variant(product, "next", 99), Ct);
        (await Drain(continuation, max)).Documents.ShouldHaveSingleItem().ShouldBeOfType<Variant>().Stock.ShouldBe(99);
    }

    [StoreFact]
    public async Task A_page_may_be_read_again()
    {
        var now = await Now();
        await store.CreateAsync(Sample.Variant(Sample.Id()), Ct);

        var first = await Drain(now);
        var again = await Drain(now);

        again.Documents.ShouldBe(first.Documents);
    }

    [StoreFact]
    public async Task Events_show_with_the_change_that_caused_them()
    {
        var now = await Now();
        var product = Sample.Product(Sample.Id());
        var happened = Sample.Event(product.Partition, new ProductSaved(product.ProductId, product.Name));
        await store.CommitAsync(Sample.InProduct(product.ProductId).Create(product).Emit(happened), Ct);

        var (documents, _) = await Drain(now);

        documents.Count.ShouldBe(2);
        documents.OfType<OutboxEvent>().Single().Event.ShouldBe(happened.Event);
    }

    [StoreFact]
    public async Task Who_waits_is_woken_by_the_first_change()
    {
        var now = await Now();
        var waiting = store.ChangesAsync(Containers.Products, now, 10, Patience, Ct).AsTask();
        waiting.IsCompleted.ShouldBeFalse();

        await store.CreateAsync(Sample.Variant(Sample.Id(), stock: 5), Ct);

        var page = await waiting.WaitAsync(Patience);
        page.Documents.ShouldHaveSingleItem().ShouldBeOfType<Variant>().Stock.ShouldBe(5);
    }

    [StoreFact]
    public async Task Who_waits_in_vain_gets_an_empty_page_and_goes_on_from_there()
    {
        var empty = await store.ChangesAsync(Containers.Products, await Now(), 10, TimeSpan.FromMilliseconds(30), Ct);
        await store.CreateAsync(Sample.Variant(Sample.Id()), Ct);

        var page = await store.ChangesAsync(Containers.Products, empty.Continuation, 10, Patience, Ct);

        empty.Documents.ShouldBeEmpty();
        page.Documents.Count.ShouldBe(1);
    }

    [StoreFact]
    public async Task Who_waits_can_be_called_off()
    {
        using var calledOff = new CancellationTokenSource();
        var waiting = store.ChangesAsync(Containers.Products, await Now(), 10, Patience, calledOff.Token).AsTask();

        await calledOff.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(waiting);
    }

    [StoreFact]
    public async Task A_reader_that_keeps_up_with_writers_sees_every_document()
    {
        var now = await Now();
        var products = Enumerable.Range(0, 200).Select(_ => Sample.Id()).ToList();
        var writing = Task.WhenAll(products.Chunk(25).Select(async chunk =>
        {
            foreach (var product in chunk)
            {
                await store.CreateAsync(Sample.Variant(product), Ct);
            }
        }));

        var seen = new List<string>();
        while (seen.Count < products.Count)
        {
            var page = await store.ChangesAsync(Containers.Products, now, 10, Patience, Ct);
            page.Documents.ShouldNotBeEmpty();
            seen.AddRange(page.Documents.Select(document => document.Partition));
            now = page.Continuation;
        }

        await writing;
        seen.ShouldBe(products.Select(Product.PartitionOf), ignoreOrder: true);
    }

    private async Task<string> Now() => (await store.ChangesAsync(Containers.Products, ChangeFeed.Now, 1, TimeSpan.Zero, Ct)).Continuation;

    private async Task<(List<Document> Documents, string? Continuation)> Drain(string? continuation, int max = 100)
    {
        var documents = new List<Document>();
        while (true)
        {
            var page = await store.ChangesAsync(Containers.Products, continuation, max, TimeSpan.Zero, Ct);
            page.Documents.Count.ShouldBeLessThanOrEqualTo(max);
            continuation = page.Continuation;
            if (page.Documents.Count == 0)
            {
                return (documents, continuation);
            }

            documents.AddRange(page.Documents);
        }
    }
}
