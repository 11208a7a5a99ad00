using System.Text.Json;
using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Analytics.Rollups;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Tests.Analytics;

/// <summary>What is written for an order, with a large assortment.</summary>
public sealed class RollupBatchTests
{
    private const int Lines = 50;
    private static readonly DateOnly Day = new(2026, 11, 21);
    private readonly Dictionary<string, Document> stored = [];
    private readonly Dictionary<string, List<ProductMetrics>> old = [];
    private readonly List<int> sizes = [];

    [Fact]
    public void When_100_000_different_products_sell_every_batch_is_taken_and_an_order_costs_as_much_as_with_10_000()
    {
        for (var order = 0; order < 200; order++)
        {
            Count(order, Enumerable.Range(order * Lines, Lines));
        }

        var with10000 = BytesOf(1_000_000, [17, 4711]);
        for (var order = 200; order < 2000; order++)
        {
            Count(order, Enumerable.Range(order * Lines, Lines));
        }

        var with100000 = BytesOf(1_000_001, [17, 4711]);
        stored.Values.OfType<ProductSales>().Count().ShouldBe(100_000);
        stored.Values.OfType<ProductSales>().Sum(product => product.Total.Pieces).ShouldBe(100_004);
        stored.Values.OfType<ProductSalesShard>().Max(shard => shard.Products.Count).ShouldBe(ProductSalesShard.MaxProducts);
        ((double)with100000 / with10000).ShouldBeLessThan(1.1);
        with100000.ShouldBeLessThan(20_000);
    }

    [Fact]
    public void The_best_products_are_found_among_100_000_whenever_they_sell()
    {
        for (var order = 0; order < 500; order++)
        {
            Count(order, Enumerable.Range(order * 200, 200));
        }

        // Each sold as one of many before, and sells well now.
        for (var product = 1; product <= 40; product++)
        {
            Count(10_000 + product, [product * 997], pieces: 1 + product);
        }

        var listed = ProductMetrics.Sum(ProductSalesShard.OfMonth().SelectMany(shard => ((ProductSalesShard)stored[shard]).Products));
        ProductMetrics.Best(listed, 40).Select(product => (product.ProductId, product.Pieces))
            .ShouldBe(Enumerable.Range(1, 40).Reverse().Select(product => (product * 997L, 2L + product)));
    }

    [Fact]
    public void Shards_from_before_that_hold_every_product_are_counted_on_in_batches_that_are_taken()
    {
        foreach (var shard in ProductSalesShard.OfMonth().Concat(ProductSalesShard.OfDay(Day)))
        {
            stored[shard] = new ProductSalesShard { Month = "2026-11", Shelf = shard };
        }

        for (var product = 0L; product < 100_000; product++)
        {
            Add(ProductSalesShard.OfMonth(product), product);
            Add(ProductSalesShard.OfDay(Day.Day, product), product);
        }

        foreach (var (name, products) in old)
        {
            stored[name] = new ProductSalesShard { Month = "2026-11", Shelf = name, Products = products };
        }

        Count(1, Enumerable.Range(0, Lines));

        sizes.Count.ShouldBeGreaterThan(1);
        ((ProductSalesShard)stored[ProductSalesShard.OfMonth(7)]).Of(7).ShouldBe(new ProductMetrics(7, 2, 20));
        ((ProductSalesShard)stored[ProductSalesShard.OfDay(Day.Day, 7)]).Of(7).ShouldBe(new ProductMetrics(7, 2, 20));
        old.Keys.Sum(shard => ((ProductSalesShard)stored[shard]).Products.Sum(product => product.Pieces)).ShouldBe(2 * (100_000 + Lines));
        ((MonthlyMetrics)stored[MonthlyMetrics.DocumentId]).On(Day.Day).Pieces.ShouldBe(Lines);
    }

    [Fact]
    public void An_order_of_many_lines_is_counted_over_several_batches_once()
    {
        Count(1, Enumerable.Range(0, 200));
        var batches = sizes.Count;

        Count(1, Enumerable.Range(0, 200));

        batches.ShouldBeGreaterThan(1);
        sizes.Count.ShouldBe(batches, "nothing changed");
        stored.Values.OfType<ProductSales>().Count(product => product.Total == new ProductMetrics(product.ProductId, 1, 10)).ShouldBe(200);
        ((MonthlyMetrics)stored[MonthlyMetrics.DocumentId]).On(Day.Day).Pieces.ShouldBe(200);
    }

    private void Add(string shard, long product)
    {
        if (!old.TryGetValue(shard, out var products))
        {
            old[shard] = products = [];
        }

        products.Add(new ProductMetrics(product, 1, 10));
    }

    private int BytesOf(int order, IEnumerable<int> products)
    {
        sizes.Clear();
        Count(order, products, measure: true);
        return sizes.Sum();
    }

    /// <summary>Batch after batch until all is counted. Every tenth order is measured, as that takes longest.</summary>
    private void Count(int order, IEnumerable<int> products, int pieces = 1, bool measure = false)
    {
        ProductMetrics[] sold = [.. products.Select(product => new ProductMetrics(product, pieces, pieces * 10))];
        var contribution = new MetricContribution
        {
            Source = "order-" + order,
            Day = Day,
            Version = MetricContribution.CurrentVersion,
            Figures = new Metrics { Orders = 1, Pieces = sold.Sum(product => product.Pieces) },
            Products = sold,
        };
        var recount = new RecountRequest(Day, contribution.Source, [.. sold.Select(product => product.ProductId)], _ => default);
        var isComplete = false;
        for (var batch = 0; !isComplete; batch++)
        {
            batch.ShouldBeLessThan(200);
            var known = RollupBatch.IdsOf(recount)
                .Append(MonthlyMetrics.DocumentId)
                .Distinct()
                .ToDictionary(id => id, id => stored.GetValueOrDefault(id));
            var figures = (MonthlyMetrics?)known[MonthlyMetrics.DocumentId]
                ?? new MonthlyMetrics { Month = "2026-11", Version = MetricContribution.CurrentVersion };
            var decided = RollupBatch.Of(figures, known, [new SourceState(contribution, () => null)]);
            isComplete = decided.IsComplete;
            if (decided.Batch is { } writes)
            {
                writes.Writes.Count.ShouldBeLessThanOrEqualTo(DocumentBatch.MaxWrites);
                if (measure || order % 10 == 0 || old.Count > 0)
                {
                    var bytes = writes.Writes.Sum(
                        write => JsonSerializer.SerializeToUtf8Bytes<object?>(write.Document, DocumentJson.Options).Length);
                    bytes.ShouldBeLessThanOrEqualTo(DocumentBatch.MaxBytes);
                    sizes.Add(bytes);
                }
                else
                {
                    sizes.Add(0);
                }

                foreach (var write in writes.Writes)
                {
                    stored[write.Id] = write.Document! with { ETag = "1" };
                }
            }
        }
    }
}
