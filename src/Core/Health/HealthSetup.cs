using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Health;

/// <summary>The probes of what every host has. Hosts add those of their bus and files.</summary>
internal static class HealthSetup
{
    public static IServiceCollection AddHealth(this IServiceCollection services) => services
        .AddSingleton<OutboxAge>()
        .AddSingleton<OperationalGauges>()
        .AddSingleton(
            provider => new HealthProbe("store", IsRequired: true, ct => ReadAsync(provider.GetRequiredService<IDocumentStore>(), ct)))
        .AddSingleton(
            provider => new HealthProbe("gateway", IsRequired: false, _ => new(Gateway(provider.GetRequiredService<RazorpayTransport>()))))
        .AddSingleton(provider => new HealthProbe("outbox", IsRequired: false, provider.GetRequiredService<OutboxAge>().CheckAsync))
        .AddSingleton<ReadinessService>();

    /// <summary>A point read of a document that does not exist: one request unit.</summary>
    private static async ValueTask<string?> ReadAsync(IDocumentStore store, CancellationToken ct)
    {
        await store.ReadAsync<IdempotencyRecord>("health", "health", ct);
        return null;
    }

    /// <summary>What the customers' own calls found: asking the gateway for nothing would be a call that it counts.</summary>
    private static string? Gateway(RazorpayTransport gateway) => gateway.LastCallFailed ? "the last call did not come through" : null;
}
