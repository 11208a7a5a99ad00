using System.Diagnostics.Metrics;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Azure.Cosmos;

/// <summary>What the store costs: <c>cosmos.request_charge</c>, in request units by operation and container.</summary>
internal static class CosmosCharges
{
    private static readonly Histogram<double> Units =
        Telemetry.Meter.CreateHistogram<double>("cosmos.request_charge", "{request_unit}", "Request units that an operation took.");

    public static void Record(string operation, string container, double units) => Units.Record(
        units, new KeyValuePair<string, object?>("operation", operation), new KeyValuePair<string, object?>("container", container));
}
