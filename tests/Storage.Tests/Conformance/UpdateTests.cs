using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Storage.Tests.Conformance;

public abstract class UpdateTests<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : class, IStoreFixture
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly Error Missing = Errors.NotFound("Variant");
    private readonly IDocumentStore store = fixture.Store;

    [StoreFact]
    public async Task A_second_document_that_was_read_before_ends_in_a_conflict()
    {
        var (first, second) = (await Stored(1), await Stored(1));
        var stale = second with { Stock = 5 };
        await store.UpdateAsync<Variant>(second.Partition, second.Id, current => current with { Stock = 7 }, Missing, Ct);

        var updated = await store.UpdateAsync<Variant>(
            first.Partition, first.Id, current => current with { Stock = 8 }, Missing, Ct, (batch, _) => batch.Replace(stale));

        updated.Error!.Code.ShouldBe(ErrorCode.Conflict);
        (await Again(first)).Stock.ShouldBe(10);
        (await Again(second)).Stock.ShouldBe(7);
    }

    [StoreFact]
    public async Task Documents_that_are_read_in_the_try_change_together()
    {
        var (first, second) = (await Stored(3), await Stored(3));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Move(first, second))));

        (await Again(first)).Stock.ShouldBe(-10);
        (await Again(second)).Stock.ShouldBe(30);
    }

    [StoreFact]
    public async Task Of_many_who_create_the_same_document_with_a_change_one_does()
    {
        var variant = await Stored(5);
        var orderId = Sample.Id();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Reserve(variant, orderId))));

        (await Again(variant)).Stock.ShouldBe(9);
    }

    [StoreFact]
    public async Task A_document_that_does_not_exist_is_made_once_and_then_changed()
    {
        var made = Sample.Variant(6, Sample.Id().ToString(null, null), stock: 0);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () => await store.UpdateAsync<Variant>(
            made.Partition, made.Id, () => made, current => current with { Stock = current.Stock + 1 }, Ct))));

        (await Again(made)).Stock.ShouldBe(20);
    }

    [StoreFact]
    public async Task The_answer_is_the_version_that_was_saved()
    {
        var variant = await Stored(7);

        var saved = await store.UpdateAsync<Variant>(variant.Partition, variant.Id, current => current with { Stock = 1 }, Missing, Ct);
        var same = await store.UpdateAsync<Variant>(variant.Partition, variant.Id, current => current, Missing, Ct);

        saved.Value.ShouldBe(await Again(variant));
        same.Value.ShouldBe(saved.Value);
    }

    private async Task Move(Variant from, Variant to) => (await store.UpdateAsync<Unit>(
        async _ =>
        {
            var (source, target) = (await Again(from), await Again(to));
            return Decision.Save(
                Sample.InProduct(from.ProductId)
                    .Replace(source with { Stock = source.Stock - 1 })
                    .Replace(target with { Stock = target.Stock + 1 }), default(Unit));
        },
        Ct)).IsOk.ShouldBeTrue();

    private async Task Reserve(Variant variant, long orderId) => await store.UpdateAsync(
        async attempt => attempt.Exists(1)
            ? null
            : Sample.InProduct(variant.ProductId)
                .Replace(Less(await Again(variant)))
                .Create(Sample.Reservation(variant.ProductId, orderId)),
        Ct);

    private static Variant Less(Variant variant) => variant with { Stock = variant.Stock - 1 };

    private async Task<Variant> Stored(int productId)
    {
        var variant = Sample.Variant(productId, Sample.Id().ToString(null, null));
        await store.CreateAsync(variant, Ct);
        return await Again(variant);
    }

    private async Task<Variant> Again(Variant variant) => (await store.ReadAsync<Variant>(variant.Partition, variant.Id, Ct))!;
}
