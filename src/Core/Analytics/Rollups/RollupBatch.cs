using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics.Rollups;

/// <summary>What a source contributes.</summary>
/// <param name="Now">By now.</param>
/// <param name="Expired">What it had contributed when its contribution expired; null: it was never counted if it has none.</param>
internal sealed record SourceState(MetricContribution Now, Func<MetricContribution?> Expired);

/// <summary>Decides what to write for sources that are counted anew: as much as one batch takes, in documents and in bytes. Pure.</summary>
internal sealed class RollupBatch(MonthlyMetrics figures, IReadOnlyDictionary<string, Document?> known)
{
    /// <summary>JSON, estimated generously: half of what a batch takes.</summary>
    private const int MaxBytes = DocumentBatch.MaxBytes / 2;

    /// <summary>A product is in a document of its own, a shard of the day, and a shard of the month.</summary>
    private const int DocumentsOfProduct = 3;

    private readonly Dictionary<string, Document> sales = [];
    private readonly List<MetricContribution> contributions = [];
    private MonthlyMetrics sum = figures;
    private int bytes = Estimate(figures);

    /// <summary>Null when all is counted already.</summary>
    public DocumentBatch? Batch { get; private set; }

    /// <summary>False: count the same sources again, there is more to write.</summary>
    public bool IsComplete { get; private set; }

    private int Documents => 1 + contributions.Count + sales.Count;

    /// <param name="known">By id: the sources' contributions, and where their products are counted.</param>
    public static RollupBatch Of(MonthlyMetrics figures, IReadOnlyDictionary<string, Document?> known, IEnumerable<SourceState> sources)
    {
        var batch = new RollupBatch(figures, known);
        batch.IsComplete = sources.All(batch.Count);
        if (batch.contributions.Count > 0)
        {
            batch.Batch = new DocumentBatch(Containers.Rollups, figures.Partition).Save(batch.sum);
            foreach (var document in batch.contributions.Concat(batch.sales.Values))
            {
                batch.Batch.Save(document);
            }
        }

        return batch;
    }

    /// <summary>The ids of all documents that a source's change may write.</summary>
    public static IEnumerable<string> IdsOf(RecountRequest source) =>
        source.Products.SelectMany(product => IdsOf(source.Day.Day, product)).Prepend(MetricContribution.IdOf(source.Source));

    /// <summary>False when there was no room for all of it.</summary>
    private bool Count(SourceState source)
    {
        var stored = (MetricContribution?)known[source.Now.Id];
        var before = stored?.Current ?? (sum.IsBuilding ? null : source.Expired());
        var now = source.Now with { Generation = sum.Generation, ETag = stored?.ETag };
        if (now == before)
        {
            return true;
        }

        if (Documents + 1 + DocumentsOfProduct > DocumentBatch.MaxWrites)
        {
            return false;
        }

        bytes += Estimate(now);
        ProductMetrics[] products = [.. ProductMetrics.Sum([.. now.Products, .. Negative(before?.Products ?? [])])];
        contributions.Add(now);
        var counted = products.TakeWhile(product => Count(now.Day.Day, product)).Count();
        if (counted < products.Length)
        {
            contributions[^1] = now with { Products = ProductMetrics.Sum([.. before?.Products ?? [], .. products.Take(counted)]) };
        }

        var day = now.Day.Day;
        sum = sum.With(day, sum.On(day) + now.Figures - (before?.Figures ?? Metrics.None));
        return counted == products.Length;
    }

    /// <summary>False when there is no room for it. A product whose documents are all there takes no more of it.</summary>
    private bool Count(int day, ProductMetrics more)
    {
        var (ofProduct, ofDay, ofMonth) = (
            Find(new ProductSales { Month = sum.Month, ProductId = more.ProductId, Generation = sum.Generation }),
            Find(Shard(ProductSalesShard.OfDay(day, more.ProductId))),
            Find(Shard(ProductSalesShard.OfMonth(more.ProductId))));
        Document[] added = [.. new Document[] { ofProduct, ofDay, ofMonth }.Where(document => !sales.ContainsKey(document.Id))];
        var size = added.Sum(Estimate);
        if (sales.Count > 0 && added.Length > 0 && (Documents + added.Length > DocumentBatch.MaxWrites || bytes + size > MaxBytes))
        {
            return false;
        }

        bytes += size;
        ofProduct = ofProduct.With(day, more);
        Put(ofProduct);
        Put(ofDay.With(more, ofProduct.On(day)), ofDay);
        Put(ofMonth.With(more, ofProduct.Total), ofMonth);
        return true;
    }

    private ProductSalesShard Shard(string name) =>
        new() { Month = sum.Month, Shelf = name, Generation = sum.Generation, Version = ProductSalesShard.CurrentVersion };

    private T Find<T>(T missing)
        where T : Document => (T)(sales.GetValueOrDefault(missing.Id) ?? known.GetValueOrDefault(missing.Id) ?? missing);

    private void Put(Document document) => sales[document.Id] = document;

    /// <summary>A product that is not among the best leaves its shard as it is.</summary>
    private void Put(ProductSalesShard shard, ProductSalesShard before)
    {
        if (sales.ContainsKey(shard.Id) || !shard.Products.SequenceEqual(before.Products))
        {
            Put(shard);
        }
    }

    private static IEnumerable<string> IdsOf(int day, long product) =>
        [ProductSales.IdOf(product), ProductSalesShard.OfDay(day, product), ProductSalesShard.OfMonth(product)];

    private static IEnumerable<ProductMetrics> Negative(IEnumerable<ProductMetrics> products) =>
        products.Select(product => new ProductMetrics(product.ProductId, -product.Pieces, -product.Revenue));

    private static int Estimate(Document document) => 500 + document switch
    {
        MonthlyMetrics month => 250 * (month.Days.Count + 1),
        ProductSales product => 60 * (product.Days.Count + 1),
        ProductSalesShard shard => 80 * (shard.Products.Count + 1),
        MetricContribution contribution => 80 * contribution.Products.Count,
        _ => 0,
    };
}
