using System.Net;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Tests.Cosmos;

namespace FunctionsCommerce.Api.Tests.Faults;

/// <summary>A Cosmos DB that throttles, fails, is slow or gone, seen through the APIs: what is short is waited out, what lasts is a 503
/// with the time to wait, in each API's own words.</summary>
public sealed class CosmosOutageTests : IAsyncLifetime
{
    private const string Password = "securePassword123";
    private FaultyCosmosHost? host;

    private FaultyCosmosHost Host => host!;

    private StoreHost Store => Host.Store;

    public async Task InitializeAsync() =>
        host = CosmosEndpoint.Problem is null ? await FaultyCosmosHost.Start(TimeSpan.FromSeconds(3)) : null;

    public async Task DisposeAsync()
    {
        if (host is not null)
        {
            await host.DisposeAsync();
        }
    }

    [EndpointFact]
    public async Task Short_throttling_is_waited_out_in_cart_and_checkout()
    {
        var shopper = await Shopper.Register(Store);
        var product = await Store.Product(stock: 5);
        await Host.Fail(new CosmosEndpointFault(429, RetryAfterMs: 20, Count: 4));
        await shopper.AddToCart(product);
        await Host.Fail(new CosmosEndpointFault(429, RetryAfterMs: 20, Count: 12));

        await shopper.Order();

        (await Store.Stock(product)).Stock.ShouldBe(4);
        (await shopper.Get("/orders")).At("data.orders").GetArrayLength().ShouldBe(1);
    }

    public static TheoryData<string> Outages => ["throttled", "failing", "slow", "gone"];

    [EndpointTheory]
    [MemberData(nameof(Outages))]
    public async Task An_outage_is_told_by_every_API_in_its_own_words_and_is_over_when_the_store_is_back(string outage)
    {
        var calls = await Calls();
        await Host.Fail(outage switch
        {
            "throttled" => new CosmosEndpointFault(429, RetryAfterMs: 3000, Count: 10_000),
            "failing" => new CosmosEndpointFault(503, Count: 10_000),
            "slow" => new CosmosEndpointFault(DelayMs: 60_000, Count: 10_000),
            _ => new CosmosEndpointFault(Cut: true, Count: 10_000),
        });

        var refusals = await Task.WhenAll(calls.Select(call => Store.Get(call.Path, call.Token)));

        foreach (var refused in refusals)
        {
            refused.Expect(HttpStatusCode.ServiceUnavailable);
            int.Parse(refused.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture).ShouldBeInRange(1, 10);
            CodeIn(refused.Json).ShouldBe("SERVICE_UNAVAILABLE");
        }

        await Host.Heal();
        foreach (var (path, token) in calls)
        {
            (await Store.Get(path, token)).Expect(HttpStatusCode.OK);
        }
    }

    /// <summary>The Customer Portal has words only.</summary>
    private static string? CodeIn(JsonElement refusal) =>
        refusal.TryGetProperty("detail", out var words) && words.GetString() is { Length: > 0 } ? "SERVICE_UNAVAILABLE"
            : refusal.GetProperty("success").GetBoolean() ? "success"
            : refusal.GetProperty("error").GetProperty("code").GetString();

    /// <summary>A call of each API that cannot do without the store.</summary>
    private async Task<(string Path, string Token)[]> Calls()
    {
        var shopper = await Shopper.Register(Store);
        return
        [
            ("/pure-essence/v1/orders", shopper.Token),
            (
                "/rocketry-box/api/v1/customer/orders",
                await Login("/rocketry-box/api/v1/customer/auth/login", shopper.Email, "data.accessToken")),
            ("/customer-portal/api/v1/customer/orders", await Login("/customer-portal/auth/login", shopper.Email, "access_token")),
            ("/ras-currys/api/orders", await Login("/ras-currys/api/auth/login", shopper.Email, "token")),
            (
                "/catered-by-africa/v1/orders",
                await Login("/catered-by-africa/v1/auth/login", StoreHost.AdminEmail, "data.tokens.accessToken")),
        ];
    }

    private async Task<string> Login(string path, string email, string token) =>
        (await Store.Post(path, new { email, password = email == StoreHost.AdminEmail ? StoreHost.AdminPassword : Password }))
            .Expect(HttpStatusCode.OK).At(token).GetString()!;
}
