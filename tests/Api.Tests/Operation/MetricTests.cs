using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using Azure;
using FunctionsCommerce.Api.Tests.CateredByAfrica;
using FunctionsCommerce.Api.Tests.Costs;
using FunctionsCommerce.Api.Tests.Faults;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.LocalHost.Mailbox;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Api.Tests.Operation;

/// <summary>What alerts and the workbook ask for is counted when it happens.</summary>
[Collection(CountedTests.Name)]
public sealed class MetricTests : IAsyncLifetime
{
    private readonly PortFaults carrier = new(() => new RequestFailedException(429, "Too many requests."));
    private readonly StoreHost store = new();
    private readonly ConcurrentDictionary<string, double> counted = [];
    private readonly MeterListener meters = new();

    public async Task InitializeAsync()
    {
        var replace = store.Options.Replace;
        store.Options = store.Options with
        {
            Replace = services =>
            {
                replace(services);
                services.AddSingleton<IMessageSender>(host => new FaultySender(host.GetRequiredService<LocalMailbox>(), carrier));
            },
        };
        await store.InitializeAsync();
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Telemetry.Name && instrument.Name.StartsWith("commerce.", StringComparison.Ordinal))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Count(instrument, value, tags));
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Count(instrument, value, tags));
        meters.Start();
    }

    public async Task DisposeAsync()
    {
        meters.Dispose();
        await store.DisposeAsync();
    }

    [Fact]
    public async Task Orders_are_counted_by_their_events_and_the_outbox_is_measured_by_the_minute()
    {
        var shopper = await Shopper.Register(store);
        await shopper.Buy(await store.Product());
        await store.Idle();
        await store.Advance(TimeSpan.FromMinutes(1));

        Of("commerce.events order.placed").ShouldBe(1);
        counted.Keys.ShouldContain("commerce.outbox.age");
        Of("commerce.refunds.waiting").ShouldBe(0);
        counted.Keys.ShouldContain("commerce.refunds.waiting");
    }

    [Fact]
    public async Task Forged_webhooks_are_fraud_signals()
    {
        using var forged = new StringContent("""{"event":"payment.captured"}""");

        (await store.Send(
            HttpMethod.Post, "/webhooks/razorpay", forged, null,
            ("x-razorpay-signature", new string('a', 64)))).Status.ShouldNotBe(HttpStatusCode.OK);

        Of("commerce.fraud.signals").ShouldBe(1);
    }

    [Fact]
    public async Task Mails_that_the_service_does_not_take_for_now_are_outages_of_their_channel()
    {
        var shopper = await Shopper.Register(store);
        await store.Idle();
        counted.Clear();
        carrier.Fail(2);

        await shopper.Buy(await store.Product());
        await store.Advance(TimeSpan.FromMinutes(5));

        Of("commerce.carrier.outages Email").ShouldBe(2);
    }

    [Fact]
    public async Task A_campaign_counts_its_recipients_by_what_became_of_them()
    {
        Shopper[] people = [await Shopper.Register(store), await Shopper.Register(store), await Shopper.Register(store)];
        var staff = await Marketer.SignIn(store);
        var id = await staff.Campaign(to: people);

        (await staff.Post($"/emails/campaigns/{id}/send")).Status.ShouldBe(HttpStatusCode.OK);
        await store.Idle();

        Of("commerce.campaign.recipients sent").ShouldBe(3);
    }

    private double Of(string name) => counted.GetValueOrDefault(name);

    private void Count(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var name = tags.Length == 0 ? instrument.Name : $"{instrument.Name} {tags[0].Value}";
        counted.AddOrUpdate(name, value, (_, known) => known + value);
    }
}
