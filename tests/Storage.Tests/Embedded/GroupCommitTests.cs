using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Storage.Tests.Conformance;

namespace FunctionsCommerce.Storage.Tests.Embedded;

public sealed class GroupCommitTests : IDisposable
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private readonly OpenStore open = new();

    public void Dispose() => open.Dispose();

    [Fact]
    public async Task Many_callers_share_a_transaction()
    {
        var before = open.Database.Commits;

        await Task.WhenAll(Enumerable.Range(0, 64).Select(caller => Task.Run(async () =>
        {
            for (var i = 0; i < 25; i++)
            {
                (await open.Store.CreateAsync(Sample.Variant(Sample.Id()), Ct)).ShouldBeTrue();
            }
        })));

        (open.Database.Commits - before).ShouldBeLessThan(64 * 25 / 3);
        (await open.Store.CountAsync(new Query<Variant, Variant>(all => all), Ct)).ShouldBe(64 * 25);
    }

    [Fact]
    public async Task A_document_that_everybody_changes_does_not_wait_for_the_disk_between_changes()
    {
        await open.Store.CreateAsync(Sample.Variant(1, stock: 0), Ct);
        var before = open.Database.Commits;

        await Task.WhenAll(Enumerable.Range(0, 32).Select(caller => Task.Run(async () =>
        {
            for (var i = 0; i < 20; i++)
            {
                await open.Store.UpdateAsync<Variant>(
                    "1", "variant-default", variant => variant with { Stock = variant.Stock + 1 }, Errors.NotFound("Variant"), Ct);
            }
        })));

        (open.Database.Commits - before).ShouldBeLessThan(32 * 20 / 2);
        open.Restart();
        (await open.Store.ReadAsync<Variant>("1", "variant-default", Ct))!.Stock.ShouldBe(640);
        (await open.Store.ChangesAsync(Containers.Products, null, 10, TimeSpan.Zero, Ct)).Documents.Count.ShouldBe(1);
    }
}
