using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.LocalHost.Demo;

namespace FunctionsCommerce.Api.Tests.PureEssence;

/// <summary>A shop with some of the demo goods and nothing else.</summary>
public sealed class ShopHost : StoreHost, IAsyncLifetime
{
    public const int Products = 60;

    public static ProductDraft Soap { get; } = new()
    {
        Name = "Plain Soap",
        Category = "bodycare",
        Variants = [new VariantDraft(null, 450, 10)],
    };

    public new async Task InitializeAsync()
    {
        await base.InitializeAsync();
        foreach (var draft in DemoCatalog.Generate(Products, Service<TimeProvider>().GetUtcNow()))
        {
            await Add(draft);
        }
    }

    public async Task<CatalogEntry> Add(ProductDraft draft) => (await Service<CatalogService>().CreateAsync(draft, default)).Value;

    public CatalogEntry Named(string slug) => Service<CatalogIndex>().Find(slug).ShouldNotBeNull();
}
