using System.Diagnostics.Metrics;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Api.Tests.Costs;

/// <summary>What a store costs in which nothing happens: the scheduled jobs' looking, and nothing else.</summary>
[Collection(CountedTests.Name)]
public sealed class RestCostTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task An_hour_without_anything_costs_what_the_table_says()
    {
        var shopper = await Shopper.Register(store);
        await shopper.Buy(await store.Product());

        // At noon: no daily job falls into the hour.
        var now = store.App.Clock.GetUtcNow();
        await store.Advance(now.UtcDateTime.Date.AddDays(1).AddHours(12) - now.UtcDateTime);
        using var meters = Collected();
        using var counter = new OperationCounter();

        for (var minute = 0; minute < 60; minute++)
        {
            await store.Advance(TimeSpan.FromMinutes(1));
        }

        new Dictionary<string, IReadOnlyDictionary<string, int>> { ["an hour"] = counter.OfJobs() }.ShouldStandInTable("At rest");
    }

    /// <summary>The gauges of an operator who collects metrics are measured, too.</summary>
    private static MeterListener Collected()
    {
        var meters = new MeterListener();
        meters.EnableMeasurementEvents(BusinessMetrics.OutboxAge);
        return meters;
    }
}
