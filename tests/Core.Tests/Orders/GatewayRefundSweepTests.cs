using System.Net;
using System.Net.Http.Json;
using System.Web;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Tests.Accounts;
using Microsoft.Extensions.Logging.Abstractions;

namespace FunctionsCommerce.Core.Tests.Orders;

public sealed class GatewayRefundSweepTests : IDisposable
{
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);
    private readonly AccountsHost host = new();
    private readonly Gateway gateway = new();

    public void Dispose()
    {
        host.Dispose();
        gateway.Dispose();
    }

    [Fact]
    public async Task A_span_with_more_pages_than_a_run_reads_is_read_to_its_end_by_the_next_runs()
    {
        gateway.Payments = 250;
        var first = host.Time.GetUtcNow();

        for (var run = 0; run < 3; run++)
        {
            await Sweep().RunAsync(default);
            host.Time.Advance(TimeSpan.FromMinutes(30));
        }

        gateway.Asked("payments").Select(page => page.Skip).ShouldBe([0, 100, 200]);
        gateway.Asked("refunds").Select(page => page.Skip).ShouldBe([0]);
        gateway.Pages.Select(page => page.Until).Distinct().ShouldBe([first.ToUnixTimeSeconds()]);
        gateway.Pages.Clear();

        await Sweep().RunAsync(default);

        gateway.Asked("payments").ShouldHaveSingleItem().From.ShouldBe((first - Overlap).ToUnixTimeSeconds());
    }

    [Fact]
    public async Task A_gateway_that_is_away_is_asked_for_the_same_page_again()
    {
        gateway.Payments = 150;
        await Sweep().RunAsync(default);
        gateway.IsDown = true;
        await Sweep().RunAsync(default);
        gateway.IsDown = false;
        gateway.Pages.Clear();

        await Sweep().RunAsync(default);

        gateway.Asked("payments").ShouldHaveSingleItem().Skip.ShouldBe(100);
    }

    // What was not captured leads to no order, so no order is looked up.
    private GatewayRefundSweep Sweep() => new(
        host.Store, null!, null!, null!,
        new RazorpayClient(new RazorpayTransport(gateway, new RazorpaySettings(), NullLogger<RazorpayTransport>.Instance)),
        host.Time, NullLogger<GatewayRefundSweep>.Instance)
    {
        MaxPages = 1,
    };

    private sealed record Page(string List, long From, long Until, int Skip);

    private sealed class Gateway : HttpMessageHandler, IHttpClientFactory
    {
        public int Payments { get; set; }

        public bool IsDown { get; set; }

        public List<Page> Pages { get; } = [];

        public IEnumerable<Page> Asked(string list) => Pages.Where(page => page.List == list);

        public HttpClient CreateClient(string name) =>
            new(this, disposeHandler: false) { BaseAddress = new Uri("https://gateway.example/v1/") };

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (IsDown)
            {
                return Task.FromResult(new HttpResponseMessage(HttpStatusCode.ServiceUnavailable));
            }

            var asked = HttpUtility.ParseQueryString(request.RequestUri!.Query);
            var page = new Page(
                request.RequestUri.Segments[^1], long.Parse(asked["from"]!), long.Parse(asked["to"]!), int.Parse(asked["skip"]!));
            Pages.Add(page);
            var count = page.List == "payments" ? Math.Clamp(Payments - page.Skip, 0, RazorpayClient.PageSize) : 0;
            var items = Enumerable.Range(page.Skip, count).Select(i => new { id = $"pay_{i}", status = "failed", captured = false });
            return Task.FromResult(new HttpResponseMessage { Content = JsonContent.Create(new { items }) });
        }
    }
}
