using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Catalog;

internal static class CatalogSetup
{
    /// <summary>The host runs <see cref="CatalogFeed.Run"/> in the background.</summary>
    public static IServiceCollection AddCatalog(this IServiceCollection services) => services
        .AddSingleton<CatalogIndex>()
        .AddSingleton<CatalogFeed>()
        .AddSingleton<CatalogService>()
        .AddSingleton<CatalogReader>()
        .AddSingleton<ProductGroupService>()
        .AddSingleton<VariantLookup>();
}
