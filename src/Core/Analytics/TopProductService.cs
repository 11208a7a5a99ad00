using FunctionsCommerce.Core.Analytics.Rollups;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>How a product sold. Revenue in minor units; the name is null when the product is gone.</summary>
public sealed record TopProduct(ProductMetrics Figures, string? Name);

/// <summary>The products that sold best: a constant number of documents, however many products and orders there are.</summary>
public sealed class TopProductService(IDocumentStore store, RollupReader months)
{
    /// <summary>Products that are looked at more closely beside those that are asked for, where shards do not hold all that sold.</summary>
    private const int MoreCandidates = 50;

    /// <summary>The products with the most pieces sold in the range, best first. One request per month and one for the names, another one
    /// per month where more products sold than its shards hold.</summary>
    public async ValueTask<IReadOnlyList<TopProduct>> TopAsync(DayRange range, int limit, CancellationToken ct)
    {
        var sales = await Task.WhenAll(range.Days.GroupBy(RollupMonth.FirstOf).Select(days => ReadAsync(days.Key, [.. days], ct)));
        var listed = ProductMetrics.Sum(sales.SelectMany(month => month.Listed));
        var best = sales.Any(month => month.IsCut)
            ? await CountedAsync(sales, ProductMetrics.Best(listed, limit + MoreCandidates), ct)
            : listed;
        best = ProductMetrics.Best(best, limit);
        if (best.Count == 0)
        {
            return [];
        }

        var products = await store.ReadManyAsync<Product>(
            [.. best.Select(product => new DocumentKey(Product.PartitionOf(product.ProductId), Product.DocumentId))], ct);
        var names = products.ToDictionary(product => product.ProductId, product => product.Name);
        return [.. best.Select(product => new TopProduct(product, names.GetValueOrDefault(product.ProductId)))];
    }

    /// <summary>The candidates with all that was sold of them.</summary>
    private async Task<IReadOnlyList<ProductMetrics>> CountedAsync(
        IReadOnlyList<MonthSales> sales, IReadOnlyList<ProductMetrics> candidates, CancellationToken ct)
    {
        string[] ids = [.. candidates.Select(product => ProductSales.IdOf(product.ProductId))];
        var counted = await Task.WhenAll(sales.Select(async month =>
        {
            var documents = month.IsCut ? await months.ReadAsync(month.First, ids, ct) : new Document?[ids.Length];
            return candidates.Zip(documents, (product, document) => month.Of(product.ProductId, (ProductSales?)document));
        }));
        return ProductMetrics.Sum(counted.SelectMany(month => month));
    }

    private async Task<MonthSales> ReadAsync(DateOnly month, DateOnly[] days, CancellationToken ct)
    {
        var isWhole = days.Length == DateTime.DaysInMonth(month.Year, month.Month);
        string[] names = isWhole ? [.. ProductSalesShard.OfMonth()] : [.. days.SelectMany(ProductSalesShard.OfDay)];
        var read = await months.ReadAsync(month, names, ct);
        return new MonthSales(
            month, isWhole ? null : [.. days.Select(day => day.Day)], read.OfType<ProductSalesShard>().ToDictionary(shard => shard.Shelf));
    }

    /// <summary>What was sold in a month, or on some days of it.</summary>
    /// <param name="Days">Null: on all.</param>
    private sealed record MonthSales(DateOnly First, IReadOnlyList<int>? Days, IReadOnlyDictionary<string, ProductSalesShard> Shards)
    {
        public IEnumerable<ProductMetrics> Listed => Shards.Values.SelectMany(shard => shard.Products);

        public bool IsCut => Shards.Values.Any(shard => shard.IsFull);

        public ProductMetrics Of(long productId, ProductSales? counted) => Days is null
            ? Of(productId, ProductSalesShard.OfMonth(productId), counted?.Total)
            : Days.Select(day => Of(productId, ProductSalesShard.OfDay(day, productId), counted?.On(day)))
                .Aggregate((sum, day) => sum + day);

        /// <summary>A shard that is not full says all.</summary>
        private ProductMetrics Of(long productId, string name, ProductMetrics? counted) =>
            Shards.GetValueOrDefault(name) is not { } shard ? new ProductMetrics(productId, 0, 0)
            : shard.IsFull && counted is not null ? counted
            : shard.Of(productId);
    }
}
