using FunctionsCommerce.Core.Shared;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace FunctionsCommerce.LocalHost.Setup;

/// <summary>Traces, metrics and logs by OTLP, where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names a collector. The exporter reads all of its
/// <c>OTEL_*</c> settings itself. Without the setting nothing of it is loaded.</summary>
internal static class LocalTelemetry
{
    public const string Setting = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string ServiceName = "OTEL_SERVICE_NAME";
    private const string DefaultServiceName = "functions-commerce";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (!string.IsNullOrEmpty(builder.Configuration[Setting]))
        {
            Add(builder);
        }
    }

    private static void Add(WebApplicationBuilder builder) => builder.Services.AddOpenTelemetry()
        .ConfigureResource(
            resource => resource.AddService(builder.Configuration[ServiceName] is { Length: > 0 } name ? name : DefaultServiceName))
        .WithTracing(tracing => tracing.AddSource(Telemetry.Name).AddOtlpExporter())
        .WithMetrics(metrics => metrics.AddMeter(Telemetry.Name, "System.Runtime").AddOtlpExporter())
        .WithLogging(logging => logging.AddOtlpExporter());
}
