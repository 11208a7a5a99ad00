using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using FunctionsCommerce.Api.Tests.PureEssence;

namespace FunctionsCommerce.Api.Tests.Operation;

/// <summary>What an OpenTelemetry collector sees of the store.</summary>
public sealed class TelemetryTests
{
    private const string Trace = "0af7651916cd43dd8448eb211c80319c";
    private const string Click = "b7ad6b7169203331";

    [Fact]
    public async Task An_order_is_one_trace_from_the_click_to_the_mail()
    {
        await using var collector = await Collector.StartAsync();
        await using (var host = await TestHost.Start(options => options with
        {
            Empty = false,
            Settings = new Dictionary<string, string?>(options.Settings)
            {
                ["Demo:Products"] = "20",
                ["Demo:Customers"] = "5",
                ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address,
                ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            },
        }))
        {
            var shopper = await Shopper.Register(host.Store);
            (await shopper.Post("/cart", new { productId = 1, quantity = 1 })).Expect(HttpStatusCode.Created);
            using var request = new HttpRequestMessage(HttpMethod.Post, Shopper.Base + "/orders")
            {
                Content = JsonContent.Create(new { shippingAddressId = shopper.AddressId, paymentMethod = "cod" }),
            };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", shopper.Token);
            request.Headers.TryAddWithoutValidation("traceparent", $"00-{Trace}-{Click}-01");
            using var placed = await host.Store.Client.SendAsync(request);
            placed.StatusCode.ShouldBe(HttpStatusCode.Created);
            await host.Store.Mailbox(shopper.Email);
            await host.Store.Advance(TimeSpan.FromMinutes(1));
        }

        var spans = collector.Spans.Where(span => span.Trace == Trace).ToList();
        var order = spans.Single(span => span.Name == "POST pure-essence/v1/orders");
        order.Parent.ShouldBe(Click);
        var told = spans.Single(span => span.Name == "order.placed notifications");
        told.Parent.ShouldBe(order.Id);
        spans.Where(span => span.Name == "send Email").ShouldContain(span => span.Parent == told.Id);
        spans.ShouldContain(span => span.Name == "order.placed analytics" && span.Parent == order.Id);
        foreach (var metric in new[]
        {
            "store.operations",
            "commerce.events",
            "commerce.outbox.age",
            "commerce.refunds.waiting",
            "order.placed",
        })
        {
            collector.Metrics.ShouldContain(metric);
        }

        if (Environment.GetEnvironmentVariable("WRITE_TRACE") is { Length: > 0 } file)
        {
            await File.WriteAllLinesAsync(
                file,
                spans.OrderBy(span => span.Start)
                    .Select(
                        span =>
                            $"{span.Id}\t{span.Parent}\t{span.Name}\t{(span.Start - order.Start) / 1000}\t{(span.End - span.Start) / 1000}"));
        }
    }

    [Fact]
    public async Task Without_a_collector_nothing_of_it_is_loaded()
    {
        using var folder = new TemporaryFolder();
        using var store = StoreProcess.Serve(folder.Path);
        using var client = new HttpClient { BaseAddress = await store.ReadyAsync() };
        await client.GetAsync("/pure-essence/v1/products");

        var maps = OperatingSystem.IsLinux() ? await File.ReadAllTextAsync($"/proc/{store.Id}/maps") : "";

        maps.ShouldNotContain("OpenTelemetry.Exporter.OpenTelemetryProtocol");
    }

    [Fact]
    public void Events_carry_the_trace_only_where_there_is_one()
    {
        var message = new Core.Events.EventMessage(1, DateTimeOffset.UnixEpoch, new Core.Catalog.ProductSaved(1, "Oil"));

        message.ToJson().ShouldNotContain("trace", Case.Insensitive);
        Core.Events.EventMessage.Parse((message with { TraceParent = "00-a-b-01" }).ToJson()).TraceParent.ShouldBe("00-a-b-01");
    }
}
