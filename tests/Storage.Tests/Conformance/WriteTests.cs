using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Storage.Tests.Conformance;

public abstract class WriteTests<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : class, IStoreFixture
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private readonly IDocumentStore store = fixture.Store;

    [StoreFact]
    public async Task Creating_twice_is_refused_and_changes_nothing()
    {
        var variant = await Stored(stock: 1);

        var commit = await store.CommitAsync(Sample.InProduct(variant.ProductId).Create(variant with { Stock = 2 }), Ct);

        commit.Status.ShouldBe(CommitStatus.Exists);
        commit.Ok.ShouldBeFalse();
        commit.FailedWrite.ShouldBe(0);
        (await Again(variant))!.ShouldBe(variant);
    }

    [StoreFact]
    public async Task Replacing_the_version_that_was_read_gives_a_new_version()
    {
        var variant = await Stored(stock: 1);

        var commit = await store.CommitAsync(Sample.InProduct(variant.ProductId).Replace(variant with { Stock = 2 }), Ct);

        commit.Ok.ShouldBeTrue();
        commit.ETags[0].ShouldNotBe(variant.ETag);
        (await Again(variant)).ShouldBe(variant with { Stock = 2, ETag = commit.ETags[0] });
    }

    [StoreFact]
    public async Task Replacing_an_older_version_is_refused()
    {
        var variant = await Stored(stock: 1);
        await store.CommitAsync(Sample.InProduct(variant.ProductId).Replace(variant with { Stock = 2 }), Ct);

        var commit = await store.CommitAsync(Sample.InProduct(variant.ProductId).Replace(variant with { Stock = 3 }), Ct);

        commit.Status.ShouldBe(CommitStatus.Changed);
        (await Again(variant))!.Stock.ShouldBe(2);
    }

    [StoreFact]
    public async Task Replacing_what_is_gone_is_refused()
    {
        var variant = await Stored();
        await store.DeleteAsync(variant, Ct);

        var commit = await store.CommitAsync(Sample.InProduct(variant.ProductId).Replace(variant), Ct);

        commit.Status.ShouldBe(CommitStatus.Missing);
        (await Again(variant)).ShouldBeNull();
    }

    [StoreFact]
    public async Task Replacing_a_version_of_a_document_that_was_deleted_and_created_again_is_refused()
    {
        var variant = await Stored();
        await store.DeleteAsync(variant, Ct);
        await store.CreateAsync(variant with { ETag = null }, Ct);

        (await store.CommitAsync(Sample.InProduct(variant.ProductId).Replace(variant), Ct)).Status.ShouldBe(CommitStatus.Changed);
    }

    [StoreFact]
    public async Task Replacing_a_document_that_was_never_read_is_a_bug() =>
        Should.Throw<ArgumentException>(() => Sample.InProduct(1).Replace(Sample.Variant(1)));

    [StoreFact]
    public async Task Upserting_creates_and_then_overwrites_whatever_is_there()
    {
        var variant = Sample.Variant(Sample.Id(), stock: 1);

        var first = await store.CommitAsync(Sample.InProduct(variant.ProductId).Upsert(variant), Ct);
        var second = await store.CommitAsync(Sample.InProduct(variant.ProductId).Upsert(variant with { Stock = 2 }), Ct);

        first.Ok.ShouldBeTrue();
        second.ETags[0].ShouldNotBe(first.ETags[0]);
        (await Again(variant))!.Stock.ShouldBe(2);
    }

    [StoreFact]
    public async Task Upserting_may_change_the_type()
    {
        var order = Sample.Order(Sample.Id(), Sample.Id());
        var abandoned = new VoidedOrderId { OrderId = order.OrderId, CustomerId = order.CustomerId };
        await store.CreateAsync(abandoned, Ct);

        await store.CommitAsync(new DocumentBatch(Containers.Customers, order.Partition).Upsert(order), Ct);

        (await store.ReadAsync<Order>(order.Partition, order.Id, Ct))!.Totals.ShouldBe(order.Totals);
        (await store.ReadAsync<VoidedOrderId>(order.Partition, order.Id, Ct)).ShouldBeNull();
        (await store.CreateAsync(abandoned, Ct)).ShouldBeFalse();
    }

    [StoreFact]
    public async Task Saving_creates_what_was_never_stored_and_replaces_what_was_read()
    {
        var variant = Sample.Variant(Sample.Id(), stock: 1);

        (await store.CommitAsync(Sample.InProduct(variant.ProductId).Save(variant), Ct)).Ok.ShouldBeTrue();
        (await store.CommitAsync(Sample.InProduct(variant.ProductId).Save(variant), Ct)).Status.ShouldBe(CommitStatus.Exists);
        var read = (await Again(variant))!;
        (await store.CommitAsync(Sample.InProduct(variant.ProductId).Save(read with { Stock = 2 }), Ct)).Ok.ShouldBeTrue();
        (await store.CommitAsync(
            Sample.InProduct(variant.ProductId).Save(read with { Stock = 3 }), Ct)).Status.ShouldBe(CommitStatus.Changed);
    }

    [StoreFact]
    public async Task A_deleted_document_is_gone_and_its_id_is_free()
    {
        var variant = await Stored();

        (await store.DeleteAsync(variant, Ct)).ShouldBeTrue();

        (await Again(variant)).ShouldBeNull();
        (await store.CreateAsync(variant with { ETag = null, Stock = 7 }, Ct)).ShouldBeTrue();
        (await Again(variant))!.Stock.ShouldBe(7);
    }

    [StoreFact]
    public async Task Deleting_answers_an_empty_version()
    {
        var variant = await Stored();

        (await store.CommitAsync(Sample.InProduct(variant.ProductId).Delete(variant), Ct)).ETags.ShouldBe([""]);
    }

    [StoreFact]
    public async Task Deleting_an_older_version_is_refused()
    {
        var variant = await Stored(stock: 1);
        await store.CommitAsync(Sample.InProduct(variant.ProductId).Replace(variant with { Stock = 2 }), Ct);

        (await store.CommitAsync(Sample.InProduct(variant.ProductId).Delete(variant), Ct)).Status.ShouldBe(CommitStatus.Changed);
        (await Again(variant))!.Stock.ShouldBe(2);
    }

    [StoreFact]
    public async Task Deleting_without_a_version_deletes_whatever_is_there()
    {
        var variant = await Stored();

        (await store.CommitAsync(Sample.InProduct(variant.ProductId).Delete(variant with { ETag = null }), Ct)).Ok.ShouldBeTrue();
        (await Again(variant)).ShouldBeNull();
    }

    [StoreFact]
    public async Task Deleting_what_is_gone_is_refused()
    {
        var variant = await Stored();
        await store.DeleteAsync(variant, Ct);

        (await store.CommitAsync(Sample.InProduct(variant.ProductId).Delete(variant), Ct)).Status.ShouldBe(CommitStatus.Missing);
        (await store.DeleteAsync(variant with { ETag = null }, Ct)).ShouldBeFalse();
    }

    [StoreFact]
    public async Task The_document_that_was_written_does_not_change()
    {
        var variant = Sample.Variant(Sample.Id());

        await store.CreateAsync(variant, Ct);

        variant.ETag.ShouldBeNull();
    }

    [StoreFact]
    public async Task Every_write_gives_another_version()
    {
        var variant = Sample.Variant(Sample.Id());
        var versions = new HashSet<string>();

        for (var i = 0; i < 20; i++)
        {
            versions.Add((await store.CommitAsync(Sample.InProduct(variant.ProductId).Upsert(variant), Ct)).ETags[0]);
        }

        versions.Count.ShouldBe(20);
    }

    [StoreFact]
    public async Task A_hundred_concurrent_increments_make_a_hundred()
    {
        var variant = await Stored(stock: 0);

        // Right at any speed: the patience of the tests is not that of a request.
        var patient = UpdateRetry.Default with { MaxElapsed = TimeSpan.FromMinutes(2), MaxAttempts = 10_000 };
        var results = await Task.WhenAll(
            Enumerable.Range(0, 100).Select(_ => Task.Run(async () => await store.UpdateAsync(Increment, Ct, patient))));

        results.ShouldAllBe(result => result.IsOk);
        (await Again(variant))!.Stock.ShouldBe(100);
        results.Select(result => result.Value.ETag).Distinct().Count().ShouldBe(100);

        async ValueTask<Decision<Variant>> Increment(UpdateAttempt attempt)
        {
            var current = (await Again(variant))!;
            var changed = current with { Stock = current.Stock + 1 };
            return Decision.Save(new DocumentBatch(DocumentTypes.Of(typeof(Variant)).Container, current.Partition).Save(changed), changed);
        }
    }

    [StoreFact]
    public async Task Of_fifty_concurrent_creations_one_succeeds()
    {
        var id = Sample.Id();

        var created = await Task.WhenAll(
            Enumerable.Range(0, 50).Select(i => Task.Run(async () => await store.CreateAsync(Sample.Variant(id, stock: i), Ct))));

        created.Count(success => success).ShouldBe(1);
        var winner = await store.ReadAsync<Variant>(Product.PartitionOf(id), Variant.IdOf(Variant.DefaultKey), Ct);
        created[winner!.Stock].ShouldBeTrue();
    }

    private async Task<Variant> Stored(int stock = 10)
    {
        var variant = Sample.Variant(Sample.Id(), stock: stock);
        var commit = await store.CommitAsync(Sample.InProduct(variant.ProductId).Create(variant), Ct);
        return variant with { ETag = commit.ETags[0] };
    }

    private ValueTask<Variant?> Again(Variant variant) => store.ReadAsync<Variant>(variant.Partition, variant.Id, Ct);
}
