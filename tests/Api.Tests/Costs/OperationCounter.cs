using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Api.Tests.Costs;

/// <summary>Counts the store operations that requests cause while they run and, apart from them, those of the work that follows.</summary>
internal sealed class OperationCounter : IDisposable
{
    private const string Background = "";

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
            var request = Activity.Current is { Source.Name: Telemetry.Name } current && current.GetTagItem(Telemetry.RouteTag) is not null
                ? current.OperationName
                : Background;
            counts.AddOrUpdate((request, (string)tags[0].Value!), (int)count, (_, known) => known + (int)count);
        });
        ActivitySource.AddActivityListener(activities);
        meters.Start();
    }

    /// <summary>What requests for a path asked of the store: operation to number. Requests are known by their route: of several paths that
    /// one route serves, ask about one.</summary>
    public IReadOnlyDictionary<string, int> Of(string verb, string path)
    {
        var names = counts.Keys.Select(key => key.Request)
            .Distinct()
            .Where(name => name.StartsWith(verb + ' ', StringComparison.Ordinal))
            .ToArray();
        var route = names.FirstOrDefault(name => Route(name) == path.Trim('/'))
            ?? names.FirstOrDefault(name => Serves(Route(name), path.Trim('/')));
        return counts.Where(count => count.Key.Request == route).ToDictionary(count => count.Key.Operation, count => count.Value);
    }

    private static string Route(string name) => name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..].Trim('/');

    private static bool Serves(string route, string path) =>
        route.Split('/') is var parts && path.Split('/') is var steps && parts.Length == steps.Length
        && parts.Zip(steps).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second);

    /// <summary>What functions behind queues and feeds asked of the store. Following the feeds, and looking for what is due (which timers
    /// do, across partitions), goes on whether anything happens or not, and is left out.</summary>
    public IReadOnlyDictionary<string, int> OfBackground() => counts
        .Where(count => count.Key.Request == Background && count.Key.Operation is not ("changes" or "query_all" or "count_all"))
        .ToDictionary(count => count.Key.Operation, count => count.Value);

    /// <summary>The same with what jobs look for across partitions: all of an hour at rest, but for the feeds.</summary>
    public IReadOnlyDictionary<string, int> OfJobs() => counts
        .Where(count => count.Key.Request == Background && count.Key.Operation != "changes")
        .ToDictionary(count => count.Key.Operation, count => count.Value);

    public void Dispose()
    {
        meters.Dispose();
        activities.Dispose();
    }
}
