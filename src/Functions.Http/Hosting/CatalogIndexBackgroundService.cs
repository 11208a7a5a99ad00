using FunctionsCommerce.Core.Catalog.Listing;
using Microsoft.Extensions.Hosting;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>Keeps this instance's catalogue equal to the store for as long as it lives.</summary>
internal sealed class CatalogIndexBackgroundService(CatalogIndexUpdater feed) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => feed.RunAsync(stoppingToken);
}
