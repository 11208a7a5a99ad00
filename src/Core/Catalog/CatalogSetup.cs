using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Catalog;

internal static class CatalogSetup
{
    public static IServiceCollection AddCatalog(this IServiceCollection services) => services;
}
