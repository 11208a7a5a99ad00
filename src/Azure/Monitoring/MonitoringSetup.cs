using Azure.Core;
using Azure.Monitor.OpenTelemetry.Exporter;
using FunctionsCommerce.Core.Shared;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace FunctionsCommerce.Azure.Monitoring;

/// <summary>Sends the store's traces and metrics to Application Insights. Logs go there through the Functions host.</summary>
internal static class MonitoringSetup
{
    /// <summary>The worker's own traces: an invocation each.</summary>
    private const string Worker = "Microsoft.Azure.Functions.Worker";

    /// <summary>Every call of an Azure SDK.</summary>
    private const string Sdks = "Azure.*";

    public static IServiceCollection AddMonitoring(this IServiceCollection services, string? connectionString)
    {
        if (connectionString is null)
        {
            return services;
        }

        services.AddOptions<AzureMonitorExporterOptions>().Configure<TokenCredential>((options, credential) =>
        {
            options.ConnectionString = connectionString;
            options.Credential = credential;
        });
        services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddSource(Telemetry.Name, Worker, Sdks).AddAzureMonitorTraceExporter())
            .WithMetrics(metrics => metrics.AddMeter(Telemetry.Name).AddAzureMonitorMetricExporter());
        return services;
    }
}
