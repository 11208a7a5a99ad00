using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Api.Tests.Costs;

/// <summary>Counts the store operations that requests cause while they run: not those of background work, which no request waits for.</summary>
internal sealed class OperationCounter : IDisposable
{
    private readonly ActivityListener activities = new()
    {
        ShouldListenTo = source => source.Name == Telemetry.Name,
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
    };

    private readonly MeterListener meters = new()
    {
        InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Telemetry.Name && instrument.Name == "store.operations")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        },
    };

    private readonly ConcurrentDictionary<(string Request, string Operation), int> counts = [];

    public OperationCounter()
    {
        meters.SetMeasurementEventCallback<long>((_, count, tags, _) =>
        {
            if (Activity.Current is { Source.Name: Telemetry.Name } request)
            {
                counts.AddOrUpdate((request.OperationName, (string)tags[0].Value!), (int)count, (_, known) => known + (int)count);
            }
        });
        ActivitySource.AddActivityListener(activities);
        meters.Start();
    }

    /// <summary>What one request asked of the store: operation to number.</summary>
    public IReadOnlyDictionary<string, int> Of(string verb, string path) => counts
        .Where(count => count.Key.Request == $"{verb} {path}")
        .ToDictionary(count => count.Key.Operation, count => count.Value);

    public void Dispose()
    {
        meters.Dispose();
        activities.Dispose();
    }
}
