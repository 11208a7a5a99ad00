using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Storage.Tests.Conformance;

public abstract class ExpiryTests<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : class, IClockedStoreFixture
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private readonly IDocumentStore store = fixture.Store;

    [StoreFact]
    public async Task A_document_is_there_until_its_time_is_over()
    {
        var variant = await Created(ttl: 60);

        fixture.Advance(TimeSpan.FromSeconds(59));
        (await Again(variant)).ShouldNotBeNull();
        fixture.Advance(TimeSpan.FromSeconds(1));
        (await Again(variant)).ShouldBeNull();
    }

    [StoreFact]
    public async Task Without_a_time_it_stays()
    {
        var variant = await Created(ttl: null);

        fixture.Advance(TimeSpan.FromDays(1000));

        (await Again(variant)).ShouldNotBeNull();
    }

    [StoreFact]
    public async Task Every_write_starts_its_time_anew()
    {
        var variant = await Created(ttl: 60);
        fixture.Advance(TimeSpan.FromSeconds(50));
        await store.CommitAsync(Sample.InProduct(variant.ProductId).Replace((await Again(variant))!), Ct);

        fixture.Advance(TimeSpan.FromSeconds(50));
        (await Again(variant)).ShouldNotBeNull();
        fixture.Advance(TimeSpan.FromSeconds(10));
        (await Again(variant)).ShouldBeNull();
    }

    [StoreFact]
    public async Task A_write_can_take_the_time_away()
    {
        var variant = await Created(ttl: 60);
        await store.CommitAsync(Sample.InProduct(variant.ProductId).Upsert(variant with { Ttl = null }), Ct);

        fixture.Advance(TimeSpan.FromDays(1));

        (await Again(variant)).ShouldNotBeNull();
    }

    [StoreFact]
    public async Task What_expired_is_in_no_query()
    {
        var variant = await Created(ttl: 60);
        var query = new Query<Variant, Variant>(all => all, variant.Partition);
        fixture.Advance(TimeSpan.FromSeconds(61));

        (await store.QueryAsync(query, Ct)).Items.ShouldBeEmpty();
        (await store.CountAsync(query, Ct)).ShouldBe(0);
        (await store.ReadManyAsync<Variant>([new DocumentKey(variant.Partition, variant.Id)], Ct)).ShouldBeEmpty();
        (await store.QueryAsync(
            new Query<Variant, long>(all => all.Where(v => v.ProductId == variant.ProductId).Select(v => v.ProductId)),
            Ct)).Items.ShouldBeEmpty();
    }

    [StoreFact]
    public async Task What_expired_does_not_show_in_the_feed()
    {
        var now = (await store.ChangesAsync(Containers.Products, ChangeFeed.Now, 1, TimeSpan.Zero, Ct)).Continuation;
        await Created(ttl: 60);
        fixture.Advance(TimeSpan.FromSeconds(61));

        (await store.ChangesAsync(Containers.Products, now, 10, TimeSpan.Zero, Ct)).Documents.ShouldBeEmpty();
    }

    [StoreFact]
    public async Task The_id_of_what_expired_is_free()
    {
        var variant = await Created(ttl: 60);
        fixture.Advance(TimeSpan.FromSeconds(60));

        (await store.CreateAsync(variant with { Stock = 3, Ttl = null }, Ct)).ShouldBeTrue();

        (await Again(variant))!.Stock.ShouldBe(3);
        (await store.CountAsync(new Query<Variant, Variant>(all => all, variant.Partition), Ct)).ShouldBe(1);
    }

    [StoreFact]
    public async Task What_expired_cannot_be_replaced_or_deleted()
    {
        var variant = await Created(ttl: 60);
        var read = (await Again(variant))!;
        fixture.Advance(TimeSpan.FromSeconds(60));

        (await store.CommitAsync(Sample.InProduct(variant.ProductId).Replace(read), Ct)).Status.ShouldBe(CommitStatus.Missing);
        (await store.DeleteAsync(read, Ct)).ShouldBeFalse();
    }

    [StoreFact]
    public async Task No_time_at_all_is_a_bug() =>
        await Should.ThrowAsync<ArgumentException>(async () => await Created(ttl: 0));

    private async Task<Variant> Created(int? ttl)
    {
        var variant = Sample.Variant(Sample.Id()) with { Ttl = ttl };
        (await store.CreateAsync(variant, Ct)).ShouldBeTrue();
        return variant;
    }

    private ValueTask<Variant?> Again(Variant variant) => store.ReadAsync<Variant>(variant.Partition, variant.Id, Ct);
}
