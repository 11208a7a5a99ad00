using System.Net;
using FunctionsCommerce.Api.Tests.CateredByAfrica;
using FunctionsCommerce.Core.Accounts.Sessions;

namespace FunctionsCommerce.Api.Tests.ManyInstances;

/// <summary>API keys, with callers spread over two instances.</summary>
public sealed class ApiKeyTests(TwoInstancesHost store) : IClassFixture<TwoInstancesHost>
{
    [Fact]
    public async Task A_revoked_key_is_refused_on_both_within_seconds()
    {
        var office = await BackOffice.Enter(store);
        store.Only = 0;
        var made = (await office.Post(
            "/api-keys",
            new { name = "ERP", scopes = new[] { new { resource = "orders", access = "read" } } })).Expect(HttpStatusCode.Created);
        var key = made.At("data.key").GetString()!;
        foreach (var instance in new[] { 0, 1 })
        {
            store.Only = instance;
            (await Orders(key)).Expect(HttpStatusCode.OK);
        }

        store.Only = 0;
        (await office.Delete("/api-keys/" + made.At("data.id").GetString())).Expect(HttpStatusCode.OK);

        (await Orders(key)).Expect(HttpStatusCode.Unauthorized);
        await store.Advance(SessionCache.Lifetime);
        store.Only = 1;
        (await Orders(key)).Expect(HttpStatusCode.Unauthorized);
    }

    private Task<Answer> Orders(string key) => store.Get(BackOffice.Base + "/orders", key);
}
