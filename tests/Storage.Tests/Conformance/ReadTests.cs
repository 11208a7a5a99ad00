using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Storage.Tests.Conformance;

public abstract class ReadTests<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : class, IStoreFixture
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private readonly IDocumentStore store = fixture.Store;

    [StoreFact]
    public async Task A_created_document_is_read_as_it_was_written_with_its_version()
    {
        var variant = Sample.Variant(Sample.Id());
        var commit = await store.CommitAsync(Sample.InProduct(variant.ProductId).Create(variant), Ct);

        var read = await store.ReadAsync<Variant>(variant.Partition, variant.Id, Ct);

        read.ShouldBe(variant with { ETag = commit.ETags[0] });
    }

    [StoreFact]
    public async Task A_missing_document_is_null()
    {
        var variant = Sample.Variant(Sample.Id());
        await store.CreateAsync(variant, Ct);

        (await store.ReadAsync<Variant>(variant.Partition, "variant-none", Ct)).ShouldBeNull();
        (await store.ReadAsync<Variant>("none", variant.Id, Ct)).ShouldBeNull();
    }

    [StoreFact]
    public async Task A_document_of_another_type_is_null()
    {
        var variant = Sample.Variant(Sample.Id());
        await store.CreateAsync(variant, Ct);

        (await store.ReadAsync<Product>(variant.Partition, variant.Id, Ct)).ShouldBeNull();
    }

    [StoreFact]
    public async Task The_same_id_in_another_partition_is_another_document()
    {
        var (one, other) = (Sample.Variant(Sample.Id(), stock: 1), Sample.Variant(Sample.Id(), stock: 2));
        await store.CreateAsync(one, Ct);
        await store.CreateAsync(other, Ct);

        (await store.ReadAsync<Variant>(one.Partition, one.Id, Ct))!.Stock.ShouldBe(1);
        (await store.ReadAsync<Variant>(other.Partition, other.Id, Ct))!.Stock.ShouldBe(2);
    }

    [StoreFact]
    public async Task Reading_many_gives_what_exists_in_the_order_of_the_keys()
    {
        Variant[] variants = [.. Enumerable.Range(0, 5).Select(_ => Sample.Variant(Sample.Id()))];
        foreach (var variant in variants)
        {
            await store.CreateAsync(variant, Ct);
        }

        DocumentKey[] keys = [KeyOf(variants[3]), new("none", "none"), KeyOf(variants[0]), KeyOf(variants[4])];
        var read = await store.ReadManyAsync<Variant>(keys, Ct);

        read.Select(variant => variant.ProductId).ShouldBe([variants[3].ProductId, variants[0].ProductId, variants[4].ProductId]);
    }

    [StoreFact]
    public async Task Reading_many_leaves_out_documents_of_other_types()
    {
        var product = Sample.Product(Sample.Id());
        var variant = Sample.Variant(product.ProductId);
        await store.CommitAsync(Sample.InProduct(product.ProductId).Create(product).Create(variant), Ct);

        var read = await store.ReadManyAsync<Variant>([KeyOf(product), KeyOf(variant)], Ct);

        read.ShouldHaveSingleItem().Id.ShouldBe(variant.Id);
    }

    [StoreFact]
    public async Task Reading_no_keys_gives_nothing() => (await store.ReadManyAsync<Variant>([], Ct)).ShouldBeEmpty();

    [StoreFact]
    public async Task Reading_more_than_a_hundred_keys_gives_all()
    {
        Variant[] variants = [.. Enumerable.Range(0, 130).Select(i => Sample.Variant(Sample.Id(), "k" + i))];
        await Task.WhenAll(variants.Select(variant => store.CreateAsync(variant, Ct).AsTask()));

        var read = await store.ReadManyAsync<Variant>([.. variants.Select(KeyOf)], Ct);

        read.Select(variant => variant.ProductId).ShouldBe(variants.Select(variant => variant.ProductId));
    }

    private static DocumentKey KeyOf(Document document) => new(document.Partition, document.Id);
}
