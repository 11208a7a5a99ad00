using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace FunctionsCommerce.Core.Shared;

/// <summary>Under which name traces and metrics are collected (OpenTelemetry: <c>AddSource</c>, <c>AddMeter</c>).</summary>
public static class Telemetry
{
    public const string Name = "FunctionsCommerce";

    /// <summary>The tag that an HTTP call's activity has its route template under: what is measured below it is counted by route.</summary>
    public const string RouteTag = "http.route";

    public static ActivitySource Activities { get; } = new(Name);

    public static Meter Meter { get; } = new(Name);
}
