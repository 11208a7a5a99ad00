using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Orders.Inventory;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Tests.Accounts;
using FunctionsCommerce.Core.Tests.Catalog;
using FunctionsCommerce.Core.Tests.Storage;

namespace FunctionsCommerce.Core.Tests.Orders;

/// <summary>Many orders at once for one variant.</summary>
public sealed class StockReservationTests : IDisposable
{
    private const int ProductId = 7;
    private readonly AccountsHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Orders_that_wait_in_an_instance_share_batches_and_nothing_is_oversold_over_two_instances()
    {
        const int Buyers = 240;
        const int Pieces = 200;
        var variant = await Stocked(Pieces);
        var stores = new[] { new GatedStore(host.Store), new GatedStore(host.Store) };
        var instances = stores.Select(store => new StockService(store, host.Get<IdGenerator>(), host.Time)).ToArray();

        var orders = Enumerable.Range(0, Buyers)
            .Select(order => instances[order % 2].ReserveAsync(variant, 1, 1000 + order, 1, default).AsTask())
            .ToArray();
        Array.ForEach(stores, store => store.Open());
        var answers = await Task.WhenAll(orders);

        answers.Count(answer => answer.IsOk).ShouldBe(Pieces);
        answers.Where(answer => !answer.IsOk).ShouldAllBe(answer => answer.Error!.Code == ErrorCode.OutOfStock);
        (await Left(variant)).ShouldBe((0, Pieces));
        (await host.Store.CountAsync(new Query<Reservation, Reservation>(all => all, variant.Partition), default)).ShouldBe(Pieces);
        stores.Sum(store => store.Commits).ShouldBeLessThan(30, "each of them alone is 200 batches and those that failed");
    }

    [Fact]
    public async Task Who_came_first_gets_the_last_piece_and_what_is_sold_out_is_told_by_one_read()
    {
        var variant = await Stocked(10);
        var store = new GatedStore(host.Store);
        var stock = new StockService(store, host.Get<IdGenerator>(), host.Time);

        var orders = Enumerable.Range(0, 60).Select(order => stock.ReserveAsync(variant, 1, 1000 + order, 1, default).AsTask()).ToArray();
        store.Open();
        var answers = await Task.WhenAll(orders);

        answers.Select(answer => answer.IsOk).ShouldBe(Enumerable.Range(0, 60).Select(order => order < 10));
        (store.Commits, store.Reads).ShouldBe((2, 1));
    }

    [Fact]
    public async Task Who_is_alone_costs_one_batch_and_an_order_that_comes_again_takes_nothing_more()
    {
        var variant = await Stocked(10);
        var store = new GatedStore(host.Store);
        var stock = new StockService(store, host.Get<IdGenerator>(), host.Time);
        store.Open();

        (await stock.ReserveAsync(variant, 3, 1, 1, default)).IsOk.ShouldBeTrue();
        (store.Commits, store.Reads).ShouldBe((1, 0));
        var again = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => stock.ReserveAsync(variant, 3, 1, 1, default).AsTask()));
        var two = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => stock.ReserveAsync(variant, 2, 2, 1, default).AsTask()));

        again.Concat(two).ShouldAllBe(answer => answer.IsOk);
        (await Left(variant)).ShouldBe((5, 5));
    }

    [Fact]
    public async Task A_failure_of_the_store_reaches_all_who_wait_and_the_next_ones_are_served()
    {
        var variant = await Stocked(10);
        var store = new GatedStore(host.Store) { IsDown = true };
        var stock = new StockService(store, host.Get<IdGenerator>(), host.Time);
        var orders = Enumerable.Range(0, 5).Select(order => stock.ReserveAsync(variant, 1, 1000 + order, 1, default).AsTask()).ToArray();
        store.Open();
        foreach (var order in orders)
        {
            await Should.ThrowAsync<StoreUnavailableException>(() => order);
        }

        store.IsDown = false;

        (await stock.ReserveAsync(variant, 1, 2000, 1, default)).IsOk.ShouldBeTrue();
        (await Left(variant)).ShouldBe((9, 1));
    }

    private async Task<Variant> Stocked(int pieces)
    {
        foreach (var document in Shelf.Documents(Shelf.Draft("Lavender Oil"), ProductId))
        {
            await host.Store.CommitAsync(
                new DocumentBatch(Containers.Products, document.Partition).Create(
                    document is Variant variant ? variant with { Stock = pieces } : document),
                default);
        }

        return (await host.Store.ReadAsync<Variant>(Product.PartitionOf(ProductId), Variant.IdOf(Variant.DefaultKey), default))!;
    }

    private async Task<(int Stock, int Sold)> Left(Variant variant)
    {
        var now = (await host.Store.ReadAsync<Variant>(variant.Partition, variant.Id, default))!;
        return (now.Stock, now.Sold);
    }
}
