using FunctionsCommerce.Core.Health;
using FunctionsCommerce.LocalHost.Files;
using FunctionsCommerce.LocalHost.Queues;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Setup;

/// <summary>The probes of what only this host has.</summary>
internal static class LocalHealth
{
    public static IServiceCollection AddLocalHealth(this IServiceCollection services) => services
        .AddSingleton(provider => new HealthProbe("disk", IsRequired: true, _ => new(
            provider.GetRequiredService<LocalDatabase>().IsBroken ? "cannot be written" : null)))
        .AddSingleton(provider => new HealthProbe("bus", IsRequired: false, _ => new(
            provider.GetRequiredService<LocalTopic>().IsDelivering ? null : "stands still")))
        .AddSingleton(provider => new HealthProbe("files", IsRequired: false, ct => new(
            provider.GetService<LocalFileStore>()?.CheckAsync(ct) ?? Task.FromResult<string?>(null))));
}
