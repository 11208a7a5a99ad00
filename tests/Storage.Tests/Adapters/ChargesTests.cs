using System.Diagnostics;
using System.Diagnostics.Metrics;
using FunctionsCommerce.Azure.Cosmos;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Storage.Tests.Adapters;

public sealed class ChargesTests
{
    [Fact]
    public void Request_units_are_counted_by_the_route_that_they_were_for()
    {
        List<(double Units, string Tags)> measured = [];
        using var listener = new MeterListener { InstrumentPublished = (instrument, listener) => Listen(instrument, listener) };
        listener.SetMeasurementEventCallback<double>(
            (_, units, tags, _) => Keep(units, string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))));
        listener.Start();

        using (var call = new Activity("GET").SetTag(Telemetry.RouteTag, "pure-essence/v1/cart").Start())
        using (new Activity("inner").Start())
        {
            CosmosCharges.Record("read", "charges-test", 1.5);
        }

        CosmosCharges.Record("query", "charges-test", 2.5);

        measured.ShouldBe([
            (1.5, "operation=read container=charges-test route=pure-essence/v1/cart"),
            (2.5, "operation=query container=charges-test route=background"),
        ]);

        static void Listen(Instrument instrument, MeterListener listener)
        {
            if (instrument.Name == "cosmos.request_charge")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        }

        void Keep(double units, string tags)
        {
            if (tags.Contains("charges-test", StringComparison.Ordinal))
            {
                measured.Add((units, tags));
            }
        }
    }
}
