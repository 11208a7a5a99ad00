using System.Diagnostics.Metrics;

namespace FunctionsCommerce.Azure.Cosmos;

/// <summary>What the store costs: request units by operation and container.</summary>
internal static class CosmosCharges
{
    public const string MeterName = "FunctionsCommerce.Cosmos";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Histogram<double> Units =
        Meter.CreateHistogram<double>("cosmos.request_charge", "{request_unit}", "Request units that an operation took.");

    public static void Record(string operation, string container, double units) => Units.Record(
        units, new KeyValuePair<string, object?>("operation", operation), new KeyValuePair<string, object?>("container", container));
}
