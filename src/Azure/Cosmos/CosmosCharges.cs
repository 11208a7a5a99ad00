using System.Diagnostics;
using System.Diagnostics.Metrics;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Azure.Cosmos;

/// <summary>What the store costs: <c>cosmos.request_charge</c>, in request units by operation, container and the HTTP route it was
/// for.</summary>
internal static class CosmosCharges
{
    private const string Background = "background";

    private static readonly Histogram<double> Units =
        Telemetry.Meter.CreateHistogram<double>("cosmos.request_charge", "{request_unit}", "Request units that an operation took.");

    public static void Record(string operation, string container, double units)
    {
        if (Units.Enabled)
        {
            Units.Record(units, new("operation", operation), new("container", container), new("route", RouteOf(Activity.Current)));
        }
    }

    private static object? RouteOf(Activity? activity) =>
        activity is null ? Background : activity.GetTagItem(Telemetry.RouteTag) ?? RouteOf(activity.Parent);
}
