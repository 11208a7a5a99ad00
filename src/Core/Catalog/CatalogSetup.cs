using FunctionsCommerce.Core.Catalog.Listing;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Catalog;

internal static class CatalogSetup
{
    /// <summary>The host runs <see cref="CatalogIndexUpdater.RunAsync"/> in the background.</summary>
    public static IServiceCollection AddCatalog(this IServiceCollection services) => services
        .AddSingleton<CatalogIndex>()
        .AddSingleton<CatalogIndexUpdater>()
        .AddSingleton<CatalogService>()
        .AddSingleton<CatalogQueryService>()
        .AddSingleton<ProductGroupService>()
        .AddSingleton<VariantResolver>();
}
