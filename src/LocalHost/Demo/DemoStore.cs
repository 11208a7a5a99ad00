using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Marketing;
using FunctionsCommerce.Core.Marketing.Templates;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Demo;

/// <summary>Fills a new data folder with the demo store: products 1 to 200, 60 customers, staff, coupons, campaigns, 90 days of
/// orders.</summary>
/// <remarks>The same every time, but for the dates, which end today. Documents are written as they would have become, without
/// events, so that no mail is sent about orders of last month.</remarks>
public static class DemoStore
{
    public const int Days = 90;

    /// <summary>Runs before the host serves. Repeated from the start when a crash cut it short: everything is an upsert.</summary>
    public static async Task SeedAsync(IServiceProvider services, CancellationToken ct)
    {
        var store = services.GetRequiredService<IDocumentStore>();
        var settings = services.GetRequiredService<StoreSettings>();
        var size = services.GetRequiredService<IConfiguration>().GetSection("Demo").Get<DemoStoreSize>() ?? new DemoStoreSize();
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var accounts = DemoPeople.ImportAsync(services, size, now, ct);
        var images = DemoImages.SaveAsync(services.GetRequiredService<IFileStore>(), ct);
        var coupons = Task.WhenAll(DemoCoupons.All(now).Select(coupon => WriteAsync(store, Containers.Coupons, [coupon], ct)));

        var shelves = DemoInventory.Stocked(size, now);
        var history = new DemoHistory(shelves, new PriceCalculator(settings), settings, size, now);
        var customers = await accounts;
        var written = new List<Task> { images, coupons };
        foreach (var customer in customers)
        {
            var documents = history.Of(customer);
            written.Add(WriteAsync(store, Containers.Customers, [.. documents.InCustomerPartition], ct));
            written.AddRange(documents.Keys.Select(key => WriteAsync(store, Containers.Keys, [key], ct)));
        }

        var campaigns = DemoCampaigns.All(
            customers, services.GetRequiredService<TemplateLibrary>(), services.GetRequiredService<MarketingSettings>(), now);
        written.AddRange(campaigns.Select(campaign => WriteAsync(store, Containers.Marketing, campaign, ct)));

        // The shelves come last: by now they know what was sold, reserved and reviewed.
        written.AddRange(shelves.Products.Select(shelf => WriteAsync(store, Containers.Products, [.. shelf.Documents], ct)));
        written.AddRange(shelves.Products.Select(shelf =>
            WriteAsync(store, Containers.Keys, [new SlugKey { Slug = shelf.Product.Slug, ProductId = shelf.Product.ProductId }], ct)));
        await Task.WhenAll(written);
        await services.GetRequiredService<DashboardRebuilder>().RunAsync(ct);
    }

    private static async Task WriteAsync(IDocumentStore store, string container, IReadOnlyList<Document> documents, CancellationToken ct)
    {
        foreach (var some in documents.Chunk(DocumentBatch.MaxWrites))
        {
            var batch = new DocumentBatch(container, some[0].Partition);
            foreach (var document in some)
            {
                batch.Upsert(document);
            }

            await store.CommitAsync(batch, ct);
        }
    }
}

/// <summary>How large the demo store is (<c>Demo__*</c> settings): larger ones are for measuring.</summary>
public sealed record DemoStoreSize
{
    public int Products { get; init; } = DemoCatalog.Size;

    public int Customers { get; init; } = 60;

    /// <summary>Null: up to ten, as customers are.</summary>
    public int? OrdersPerCustomer { get; init; }

    /// <summary>Pieces of each variant. Null: as a shop has them.</summary>
    public int? Stock { get; init; }
}
