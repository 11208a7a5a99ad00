using System.Net;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

public sealed class ApiKeyLimitTests : IAsyncLifetime
{
    private readonly StoreHost store = new();

    public async Task InitializeAsync()
    {
        store.Options = store.Options with
        {
            Settings = new Dictionary<string, string?>(store.Options.Settings) { ["RateLimits:Enabled"] = "true" },
        };
        await store.InitializeAsync();
    }

    public Task DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task Calls_are_counted_by_key_and_guesses_by_address()
    {
        var office = await BackOffice.Enter(store);
        var scopes = new[] { new { resource = "orders", access = "read" } };
        var key = (await office.Post("/api-keys", new { name = "ERP", scopes })).Expect(HttpStatusCode.Created).At("data.key").GetString()!;
        (await Orders(key)).Expect(HttpStatusCode.OK).Headers["X-RateLimit-Limit"].ShouldBe("100", "a key that was not seen before");

        var known = (await Orders(key)).Expect(HttpStatusCode.OK);
        known.Headers["X-RateLimit-Limit"].ShouldBe("600");
        for (var guess = 0; guess < 99; guess++)
        {
            (await Orders($"cbak_{guess}_{new string('A', 43)}")).Expect(HttpStatusCode.Unauthorized);
        }

        (await Orders($"cbak_1_{new string('B', 43)}")).Expect(HttpStatusCode.TooManyRequests);
        (await office.Get("/orders")).Expect(HttpStatusCode.OK);
    }

    private Task<Answer> Orders(string key) => store.Get(BackOffice.Base + "/orders", key);
}
