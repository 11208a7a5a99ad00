using Azure.Core;
using Azure.Monitor.OpenTelemetry.Exporter;
using FunctionsCommerce.Core.Shared;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;

namespace FunctionsCommerce.Azure.Monitoring;

/// <summary>Sends the store's traces, metrics and logs to Application Insights. The host (<c>telemetryMode</c> in host.json) sends its own,
/// and one row for each request: with the worker's defaults it knows that the worker speaks for itself, and both are one trace.</summary>
internal static class MonitoringSetup
{
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
            .UseFunctionsWorkerDefaults()
            .WithLogging(logging => logging.AddAzureMonitorLogExporter())
            .WithTracing(tracing => tracing.AddSource(Telemetry.Name, Sdks).AddAzureMonitorTraceExporter())
            .WithMetrics(metrics => metrics.AddMeter(Telemetry.Name).AddAzureMonitorMetricExporter());
        return services;
    }
}
