using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Storage.Tests.Conformance;

public abstract class BatchTests<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : class, IStoreFixture
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private readonly IDocumentStore store = fixture.Store;

    [StoreFact]
    public async Task A_batch_writes_everything_and_answers_each_version()
    {
        var product = Sample.Product(Sample.Id());
        var variant = Sample.Variant(product.ProductId);
        var reservation = Sample.Reservation(product.ProductId, Sample.Id());

        var commit = await store.CommitAsync(Sample.InProduct(product.ProductId).Create(product).Upsert(variant).Create(reservation), Ct);

        commit.Ok.ShouldBeTrue();
        commit.ETags.Count.ShouldBe(3);
        (await store.ReadAsync<Product>(product.Partition, product.Id, Ct))!.ETag.ShouldBe(commit.ETags[0]);
        (await store.ReadAsync<Variant>(product.Partition, variant.Id, Ct))!.ETag.ShouldBe(commit.ETags[1]);
        (await store.ReadAsync<Reservation>(product.Partition, reservation.Id, Ct))!.ETag.ShouldBe(commit.ETags[2]);
    }

    [StoreTheory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_batch_that_fails_anywhere_leaves_nothing(int failing)
    {
        var product = Sample.Id();
        var kept = Sample.Variant(product, "kept", stock: 1);
        await store.CreateAsync(kept, Ct);
        var batch = Sample.InProduct(product);
        for (var i = 0; i < 5; i++)
        {
            batch.Create(i == failing ? kept with { Stock = 99 } : Sample.Variant(product, "new" + i));
        }

        var commit = await store.CommitAsync(batch, Ct);

        commit.Status.ShouldBe(CommitStatus.Exists);
        commit.FailedWrite.ShouldBe(failing);
        (await In(product)).ShouldHaveSingleItem().Stock.ShouldBe(1);
    }

    [StoreTheory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Changes_and_deletions_before_and_after_a_failure_do_not_happen(int failing)
    {
        var product = Sample.Id();
        await store.CommitAsync(
            Sample.InProduct(product)
                .Create(Sample.Variant(product, "a"))
                .Create(Sample.Variant(product, "b"))
                .Create(Sample.Variant(product, "c")),
            Ct);
        var before = await In(product);
        await store.CommitAsync(Sample.InProduct(product).Upsert(before[failing] with { Stock = 50 }), Ct);
        var batch = Sample.InProduct(product);
        foreach (var variant in before)
        {
            _ = variant.Key == "b" ? batch.Delete(variant) : batch.Replace(variant with { Stock = 0 });
        }

        var commit = await store.CommitAsync(batch, Ct);

        (commit.Status, commit.FailedWrite).ShouldBe((CommitStatus.Changed, failing));
        (await In(product)).Sum(variant => variant.Stock).ShouldBe(70);
    }

    [StoreFact]
    public async Task The_first_write_that_cannot_be_made_is_the_one_reported()
    {
        var product = Sample.Id();
        var (there, gone) = (Sample.Variant(product, "there"), Sample.Variant(product, "gone") with { ETag = "1" });
        await store.CreateAsync(there, Ct);

        var commit = await store.CommitAsync(
            Sample.InProduct(product).Create(Sample.Variant(product, "new")).Delete(gone).Create(there), Ct);

        (commit.Status, commit.FailedWrite).ShouldBe((CommitStatus.Missing, 1));
    }

    [StoreFact]
    public async Task A_batch_deletes_one_document_and_creates_another()
    {
        var product = Sample.Id();
        await store.CreateAsync(Sample.Variant(product, "old"), Ct);
        var old = (await In(product))[0];

        (await store.CommitAsync(Sample.InProduct(product).Delete(old).Create(Sample.Variant(product, "new")), Ct)).Ok.ShouldBeTrue();

        (await In(product)).ShouldHaveSingleItem().Key.ShouldBe("new");
    }

    [StoreFact]
    public async Task A_hundred_writes_are_one_batch()
    {
        var product = Sample.Id();
        var batch = Sample.InProduct(product);
        for (var i = 0; i < DocumentBatch.MaxWrites; i++)
        {
            batch.Create(Sample.Variant(product, "v" + i));
        }

        (await store.CommitAsync(batch, Ct)).Ok.ShouldBeTrue();

        (await In(product)).Count.ShouldBe(100);
    }

    [StoreFact]
    public void More_than_a_hundred_writes_are_a_bug()
    {
        var batch = Sample.InProduct(1);
        for (var i = 0; i < DocumentBatch.MaxWrites; i++)
        {
            batch.Create(Sample.Variant(1, "v" + i));
        }

        Should.Throw<InvalidOperationException>(() => batch.Create(Sample.Variant(1, "v100")));
    }

    [StoreFact]
    public void A_document_of_another_partition_or_container_is_a_bug()
    {
        Should.Throw<ArgumentException>(() => Sample.InProduct(1).Create(Sample.Variant(2)));
        Should.Throw<ArgumentException>(() => new DocumentBatch(Containers.Customers, Product.PartitionOf(1)).Create(Sample.Variant(1)));
    }

    [StoreFact]
    public async Task An_unknown_container_is_a_bug() =>
        await Should.ThrowAsync<ArgumentException>(
            async () => await store.CommitAsync(new DocumentBatch("none", "p").Create(Sample.Event("p", new ProductSaved(1, "Oil"))), Ct));

    [StoreFact]
    public async Task An_empty_batch_does_nothing() => (await store.CommitAsync(Sample.InProduct(1), Ct)).Ok.ShouldBeTrue();

    [StoreFact]
    public async Task An_event_is_written_with_its_cause()
    {
        var product = Sample.Product(Sample.Id());
        var happened = Sample.Event(product.Partition, new ProductSaved(product.ProductId, product.Name));

        await store.CommitAsync(Sample.InProduct(product.ProductId).Create(product).Emit(happened), Ct);

        (await Events(product.Partition)).ShouldHaveSingleItem().Event.ShouldBe(happened.Event);
    }

    [StoreFact]
    public async Task An_event_of_a_refused_change_does_not_exist()
    {
        var product = Sample.Product(Sample.Id());
        await store.CreateAsync(product, Ct);

        await store.CommitAsync(
            Sample.InProduct(product.ProductId).Emit(Sample.Event(product.Partition, new ProductSaved(1, "Oil"))).Create(product), Ct);

        (await Events(product.Partition)).ShouldBeEmpty();
    }

    [StoreFact]
    public async Task Readers_see_a_batch_whole_or_not_at_all()
    {
        var product = Sample.Id();
        await store.CommitAsync(
            Sample.InProduct(product).Create(Sample.Variant(product, "a", 0)).Create(Sample.Variant(product, "b", 0)), Ct);
        using var done = new CancellationTokenSource();
        var reading = Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                (await In(product)).Select(variant => variant.Stock).Distinct().Count().ShouldBe(1);
            }
        });

        for (var i = 1; i <= 100; i++)
        {
            await store.CommitAsync(
                Sample.InProduct(product).Upsert(Sample.Variant(product, "a", i)).Upsert(Sample.Variant(product, "b", i)), Ct);
        }

        await done.CancelAsync();
        await reading;
    }

    private async Task<IReadOnlyList<Variant>> In(long product) =>
        (await store.QueryAsync(
            new Query<Variant, Variant>(all => all.OrderBy(variant => variant.Key), Product.PartitionOf(product)), Ct)).Items;

    private async Task<IReadOnlyList<OutboxEvent>> Events(string partition) =>
        (await store.QueryAsync(new Query<OutboxEvent, OutboxEvent>(all => all, partition) { Container = Containers.Products }, Ct)).Items;
}
