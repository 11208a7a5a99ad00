using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Analytics.Rollups;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Storage.Tests.Conformance;

/// <summary>What counting an order costs when few and when many different products sell.</summary>
public abstract class RollupCostTests<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : class, IStoreFixture
{
    private const int Lines = 50;
    private const int Measured = 5;
    private static readonly CancellationToken Ct = CancellationToken.None;
    private readonly CostRecorder store = new(fixture.Store);
    private readonly ManualTime time = new();

    [StoreFact]
    public async Task An_order_costs_the_same_however_many_products_sell()
    {
        using var rollups = new DashboardProjection(store, Orders(), StoreCalendar.Utc, time);
        var costs = new List<(string Operations, long Bytes)>();
        foreach (var (assortment, month) in new[] { (50, 1), (500, 2), (5000, 3) })
        {
            await Task.WhenAll(
                Enumerable.Range(0, assortment / Lines).Select(order => Sell(rollups, month, Enumerable.Range(order * Lines, Lines))));

            // The customer of these was here before: what is measured is the order.
            await Sell(rollups, month, [1]);
            store.Clear();
            for (var order = 0; order < Measured; order++)
            {
                await Sell(rollups, month, [7 + order, assortment - 1 - order]);
            }

            costs.Add((store.Operations, store.Bytes / Measured));
        }

        costs[1].Operations.ShouldBe(costs[0].Operations);
        costs[2].Operations.ShouldBe(costs[0].Operations);
        costs.ShouldAllBe(cost => cost.Bytes < 40_000, "read and written: two products, each in three small documents");
    }

    [StoreFact]
    public async Task What_sold_best_is_found_among_more_products_than_are_listed()
    {
        using var rollups = new DashboardProjection(store, Orders(), StoreCalendar.Utc, time);
        await Task.WhenAll(Enumerable.Range(0, 80).Select(order => Sell(rollups, 5, Enumerable.Range(order * Lines, Lines))));
        for (var product = 1; product <= 12; product++)
        {
            await Sell(rollups, 5, [product * 300], product);
        }

        var reader = new RollupReader(store);
        var month = new DayRange(new DateOnly(2026, 5, 1), new DateOnly(2026, 6, 1));
        var best = await new TopProductService(store, reader).TopAsync(month, 10, Ct);
        var ofWeek = await new TopProductService(store, reader).TopAsync(month with { From = new DateOnly(2026, 5, 10) }, 10, Ct);

        var expected = Enumerable.Range(3, 10).Reverse().Select(product => (product * 300L, product + 1L));
        best.Select(product => (product.Figures.ProductId, product.Figures.Pieces)).ShouldBe(expected);
        ofWeek.Select(product => (product.Figures.ProductId, product.Figures.Pieces)).ShouldBe(expected);
    }

    private OrderRepository Orders() => new(store, new EventFactory(new IdGenerator(time, IdRange.All(1)), time), new StoreSettings());

    /// <summary>Placed on the 15th of a month, and counted.</summary>
    private async Task Sell(DashboardProjection rollups, int month, IEnumerable<int> products, int pieces = 1)
    {
        var at = new DateTimeOffset(2026, month, 15, 10, 0, 0, TimeSpan.Zero);
        var order = Sample.Order(Sample.Id(), 4711);
        order = order with
        {
            CreatedAt = at,
            UpdatedAt = at,
            Lines = [.. products.Select(product => order.Lines[0] with { ProductId = product, Quantity = pieces })],
        };
        await fixture.Store.CreateAsync(order, Ct);
        await rollups.HandleAsync(
            new EventMessage(Sample.Id(), at, new OrderPlaced(order.CustomerId, order.OrderId, 1800, "INR", OrderType.Online, [])), Ct);
    }
}
