using System.Net;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

public sealed class LimitTests
{
    private const string Base = BoxCustomer.Base;

    [Fact]
    public async Task Five_attempts_to_get_in_and_a_hundred_calls_in_15_minutes()
    {
        await using var host = await TestHost.Start(options => options with
        {
            Settings = new Dictionary<string, string?>(options.Settings) { ["RateLimits:Enabled"] = "true" },
        });
        var store = host.Store;
        for (var i = 0; i < 5; i++)
        {
            (await store.Post(
                Base + "/auth/login",
                new { email = $"nobody{i}@example.com", password = "Wrong@Pass1" })).Expect(HttpStatusCode.Unauthorized);
        }

        foreach (var path in (string[])["/auth/login", "/auth/register", "/auth/refresh"])
        {
            var refused = await store.Post(Base + path, new { });
            refused.ShouldRefuse(HttpStatusCode.TooManyRequests, "RATE_LIMIT_EXCEEDED");
            int.Parse(refused.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture).ShouldBeInRange(1, 900);
        }

        for (var i = 8; i < 100; i++)
        {
            (await store.Get(Base + "/products")).Expect(HttpStatusCode.OK);
        }

        (await store.Get(Base + "/products")).ShouldRefuse(HttpStatusCode.TooManyRequests, "RATE_LIMIT_EXCEEDED");
        await store.Advance(TimeSpan.FromMinutes(15));
        (await store.Post(Base + "/auth/register", BoxCustomer.Registration("late@example.com"))).Expect(HttpStatusCode.Created);
    }

    [Fact]
    public async Task The_gateway_may_call_a_thousand_times_in_15_minutes()
    {
        await using var host = await TestHost.Start(options => options with
        {
            Settings = new Dictionary<string, string?>(options.Settings) { ["RateLimits:Enabled"] = "true" },
        });
        var store = host.Store;
        const string Route = "/rocketry-box/api/v1/webhooks/payments";

        await Parallel.ForEachAsync(Enumerable.Range(0, 1000), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (_, _) =>
            (await store.Post(Route, new { })).Status.ShouldNotBe(HttpStatusCode.TooManyRequests));

        var refused = await store.Post(Route, new { });
        refused.ShouldRefuse(HttpStatusCode.TooManyRequests, "RATE_LIMIT_EXCEEDED");
        int.Parse(refused.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture).ShouldBeInRange(1, 900);
        (await store.Get(Base + "/products")).Status.ShouldNotBe(HttpStatusCode.TooManyRequests);
        await store.Advance(TimeSpan.FromMinutes(15));
        (await store.Post(Route, new { })).Status.ShouldNotBe(HttpStatusCode.TooManyRequests);
    }
}
