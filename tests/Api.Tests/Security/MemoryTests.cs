using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using Xunit.Abstractions;

namespace FunctionsCommerce.Api.Tests.Security;

public sealed class MemoryTests(ITestOutputHelper output)
{
    private const int Requests = 100_000;
    private const int Connections = 8;
    private const long Allowed = 50 << 20;

    [LoadFact]
    public async Task Guests_with_ever_new_addresses_and_query_strings_take_no_memory()
    {
        await using var host = await TestHost.Start(options => options with
        {
            Settings = new Dictionary<string, string?>(options.Settings)
            {
                ["RateLimits:Enabled"] = "true",
                ["RateLimits:ForwardedHops"] = "1",
            },
        });
        var product = (await host.Store.Product()).Id;
        await Call(host.Store, product, 0, 2_000);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        await Call(host.Store, product, 2_000, Requests);

        var taken = GC.GetTotalMemory(forceFullCollection: true) - before;
        output.WriteLine($"{Requests} requests have left {taken >> 10:n0} KB, of {before >> 10:n0} KB before.");
        taken.ShouldBeLessThan(Allowed);
    }

    [LoadFact]
    public async Task A_client_at_its_limit_is_remembered_while_100_000_others_come()
    {
        await using var host = await TestHost.Start(options => options with
        {
            Settings = new Dictionary<string, string?>(options.Settings)
            {
                ["RateLimits:Enabled"] = "true",
                ["RateLimits:ForwardedHops"] = "1",
            },
        });
        while ((await Guest(host.Store, "/pure-essence/v1/search/suggestions?q=a", "198.51.100.7")) != HttpStatusCode.TooManyRequests)
        {
        }

        await Call(host.Store, product: 1, 0, Requests);

        (await Guest(host.Store, "/pure-essence/v1/search/suggestions?q=a", "198.51.100.7")).ShouldBe(HttpStatusCode.TooManyRequests);
    }

    private static Task Call(StoreHost store, long product, int from, int until) =>
        Task.WhenAll(Enumerable.Range(0, Connections).Select(connection => Task.Run(async () =>
        {
            var random = new Random(from + connection);
            for (var request = from + connection; request < until; request += Connections)
            {
                var noise = new string((char)('a' + random.Next(26)), random.Next(20, 900)) + request;
                var path = (request % 10) switch
                {
                    0 => $"/pure-essence/v1/products?limit=5&{noise}=1",
                    1 => $"/pure-essence/v1/search?q={noise}",
                    2 => $"/pure-essence/v1/products?category={noise}&page={request}",
                    3 => $"/pure-essence/v1/search/suggestions?q={noise}",
                    4 => $"/pure-essence/v1/products/slug/{noise}",
                    5 => $"/rocketry-box/api/v1/customer/products?search={noise}&page={request}",
                    6 => $"/ras-currys/api/products?search={noise}&category={noise}&{noise}",
                    7 => $"/nothing/{noise}?{noise}",
                    8 => $"/files/{noise}",
                    _ => $"/pure-essence/v1/products/{product}/related?limit={request % 100 + 1}&x={noise}",
                };
                await Guest(store, path, $"10.{request >> 16 & 255}.{request >> 8 & 255}.{request & 255}");
            }
        })));

    private static async Task<HttpStatusCode> Guest(StoreHost store, string path, string address) =>
        (await store.Send(HttpMethod.Get, path, headers: ("X-Forwarded-For", address))).Status;
}
