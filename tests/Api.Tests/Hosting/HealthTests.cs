using System.Net;
using FunctionsCommerce.Core.Health;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Api.Tests.Hosting;

/// <summary>What load balancers, availability tests and whoever looks for a request ask.</summary>
public sealed class HealthTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Trace = "0af7651916cd43dd8448eb211c80319c";

    [Fact]
    public void Outside_of_the_documented_APIs_only_these_routes_are_open()
    {
        string[] bases = ["pure-essence/v1/", "rocketry-box/", "customer-portal/", "catered-by-africa/v1/", "ras-currys/api/"];

        HttpOperations.All.Where(
            operation => operation.Verb != "options" && !bases.Any(start => operation.Route.StartsWith(start, StringComparison.Ordinal)))
            .Select(operation => $"{operation.Verb} {operation.Route} {operation.Operation!.Access}")
            .Order(StringComparer.Ordinal)
            .ShouldBe([
                "get explorer/{file} Public", "get health/live Public", "get health/ready Public", "get version Public",
                "head health/live Public", "head health/ready Public",
                "head version Public", "post webhooks/razorpay Public",
            ]);
    }

    [Fact]
    public async Task A_store_that_runs_is_live_and_ready_and_says_what_it_is()
    {
        (await store.Get("/health/live")).Expect(HttpStatusCode.OK).At("status").GetString().ShouldBe("live");
        var ready = (await store.Get("/health/ready")).Expect(HttpStatusCode.OK);
        var version = (await store.Get("/version")).Expect(HttpStatusCode.OK);

        ready.At("status").GetString().ShouldBe("ready");
        ready.At("checks")
            .EnumerateObject()
            .Select(check => check.Name)
            .Order()
            .ShouldBe(["bus", "disk", "files", "gateway", "outbox", "store"]);
        ready.Headers["Cache-Control"].ShouldBe("no-store");
        version.At("version").GetString().ShouldNotBeNullOrEmpty();
        (await store.Send(HttpMethod.Head, "/health/ready")).Expect(HttpStatusCode.OK);
        (await store.Send(HttpMethod.Get, "/health/live", headers: ("Host", "api.cateredbyafrica.com"))).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_store_whose_documents_are_out_of_reach_is_not_ready_but_lives()
    {
        await using var host = await TestHost.Start(options => options with
        {
            Replace = services =>
            {
                options.Replace(services);
                services.AddSingleton(
                    new HealthProbe("documents", IsRequired: true, _ => throw new StoreUnavailableException("Endpoint=secret")));
            },
        });

        var answer = (await host.Store.Get("/health/ready")).Expect(HttpStatusCode.ServiceUnavailable);

        answer.At("checks.documents").GetString().ShouldBe("unavailable");
        answer.Text.ShouldNotContain("secret");
        answer.Headers["Retry-After"].ShouldBe("10");
        (await host.Store.Get("/health/live")).Expect(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/pure-essence/v1/products")]
    [InlineData("/pure-essence/v1/nothing")]
    [InlineData("/nowhere")]
    [InlineData("/health/live")]
    [InlineData("/local/clock")]
    public async Task Every_answer_has_an_id_the_callers_own_when_it_is_plain(string path)
    {
        (await store.Get(path)).Headers["X-Request-Id"].ShouldMatch("^[0-9a-f]{32}$");
        (await store.Send(
            HttpMethod.Get, path, headers: ("X-Request-Id", "order-77.a_B"))).Headers["X-Request-Id"].ShouldBe("order-77.a_B");
        (await store.Send(
            HttpMethod.Get, path, headers: ("traceparent", $"00-{Trace}-b7ad6b7169203331-01"))).Headers["X-Request-Id"].ShouldBe(Trace);
        foreach (var bad in new[] { "two words", "semi;colon", new string('a', 65), "<b>" })
        {
            (await store.Send(
                HttpMethod.Get, path, headers: ("X-Request-Id", bad))).Headers["X-Request-Id"].ShouldMatch("^[0-9a-f]{32}$", bad);
        }
    }

    [Fact]
    public async Task Requests_stand_in_the_log_with_their_ids_and_without_what_follows_the_question_mark()
    {
        using var log = new LogCatcher();
        await using var host = await TestHost.Start(options => options with
        {
            Logs = log,
            Settings = new Dictionary<string, string?>(options.Settings) { ["LocalHost:RequestLog"] = "true" },
        });

        await host.Store.Send(HttpMethod.Get, "/pure-essence/v1/products?search=private", headers: ("X-Request-Id", "look-for-me"));

        log.Text.ShouldMatch(@"GET /pure-essence/v1/products 200 in [\d.,]+ ms, request look-for-me");
        log.Text.ShouldNotContain("private");
    }
}
