using System.Net;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.Security;
using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

public sealed class ApiKeyTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Keys = BackOffice.Base + "/api-keys";

    [Fact]
    public async Task A_key_is_shown_once_and_kept_as_a_hash()
    {
        var office = await BackOffice.Enter(store);

        var made = await Make(office, "ERP", ("orders", "read"));

        var (id, key) = (made.At("data.id").GetString()!, made.At("data.key").GetString()!);
        key.ShouldStartWith("cbak_");
        made.At("data.hint").GetString().ShouldBe(key[^4..]);
        made.At("data.scopes.0.resource").GetString().ShouldBe("orders");
        var listed = (await office.Get("/api-keys")).Expect(HttpStatusCode.OK);
        listed.Text.ShouldContain(id);
        listed.Text.ShouldNotContain(key);
        var stored = await Stored(id);
        stored.ToString().ShouldNotContain(key.Split('_')[^1]);
        stored.Proves(key).ShouldBeTrue();
    }

    [Fact]
    public async Task A_key_does_what_its_scopes_name_and_nothing_else()
    {
        var office = await BackOffice.Enter(store);
        var product = await office.Product();
        var key = (await Make(office, "ERP", ("orders", "read"), ("products", "write"))).At("data.key").GetString()!;

        (await store.Get(BackOffice.Base + "/orders", key)).Expect(HttpStatusCode.OK);
        (await store.Get($"{BackOffice.Base}/products/{product}", key)).Expect(HttpStatusCode.OK);
        (await store.Put($"{BackOffice.Base}/products/{product}", new { price = 12.5m }, key)).Expect(HttpStatusCode.OK);
        var orders = (await store.Post(BackOffice.Base + "/orders", new { }, key)).Expect(HttpStatusCode.Forbidden);
        orders.At("error.message").GetString().ShouldBe("This API key has no write access to orders");
        (await store.Get(BackOffice.Base + "/customers", key)).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task No_key_reaches_what_is_about_accounts_logins_or_keys_nor_another_API()
    {
        var office = await BackOffice.Enter(store);
        var everything = Enum.GetNames<StaffResource>()
            .Select(name => (JsonNamingPolicy.SnakeCaseLower.ConvertName(name), "write"))
            .ToArray();
        var key = (await Make(office, "All", everything)).At("data.key").GetString()!;

        foreach (var route in new[] { "/me", "/users", "/api-keys", "/realtime/connection" })
        {
            (await store.Get(BackOffice.Base + route, key)).Expect(HttpStatusCode.Forbidden);
        }

        (await store.Post(
            BackOffice.Base + "/users", new { name = "Eve", email = "eve@example.com", password = "securePassword123" },
            key)).Expect(HttpStatusCode.Forbidden);
        (await store.Post(BackOffice.Base + "/auth/logout", null, key)).Expect(HttpStatusCode.Forbidden);
        (await store.Get("/pure-essence/v1/cart", key)).Expect(HttpStatusCode.Unauthorized);
        (await store.Get("/ras-currys/api/orders/admin/all", key)).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_revoked_or_expired_key_is_refused_and_so_is_what_only_looks_like_one()
    {
        var office = await BackOffice.Enter(store);
        var revoked = await Make(office, "Old", ("orders", "read"));
        var expiring = (await office.Post("/api-keys", new
        {
            name = "Short",
            scopes = new[] { new { resource = "orders", access = "read" } },
            expiresAt = store.App.Clock.GetUtcNow().AddHours(2),
        })).Expect(HttpStatusCode.Created);
        var (first, second) = (revoked.At("data.key").GetString()!, expiring.At("data.key").GetString()!);
        (await Orders(first)).Expect(HttpStatusCode.OK);
        (await Orders(second)).Expect(HttpStatusCode.OK);

        var answer = (await office.Delete("/api-keys/" + revoked.At("data.id").GetString())).Expect(HttpStatusCode.OK);
        answer.At("data.revokedAt").GetString().ShouldNotBeNullOrEmpty();
        (await Orders(first)).Expect(HttpStatusCode.Unauthorized);
        (await Orders(first[..^1] + (first[^1] == 'A' ? 'B' : 'A'))).Expect(HttpStatusCode.Unauthorized);
        (await Orders("cbak_1_x")).Expect(HttpStatusCode.Unauthorized);
        (await office.Delete("/api-keys/key_1")).Expect(HttpStatusCode.NotFound);
        await store.Advance(TimeSpan.FromHours(3));

        (await Orders(second)).Expect(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_key_lives_no_longer_than_its_makers_rights()
    {
        var office = await BackOffice.Enter(store);
        var email = BackOffice.NewEmail();
        var user = (await office.Post("/users", new { name = "Second Owner", email, password = "securePassword123", role = "superadmin" }))
            .Expect(HttpStatusCode.Created)
            .At("data.id")
            .GetString()!;
        var login = (await store.Post(
            BackOffice.Base + "/auth/login", new { email, password = "securePassword123" })).Expect(HttpStatusCode.OK);
        var made = (await store.Post(
            Keys, Body("ERP", ("orders", "read")), login.At("data.tokens.accessToken").GetString())).Expect(HttpStatusCode.Created);
        var key = made.At("data.key").GetString()!;
        (await Orders(key)).Expect(HttpStatusCode.OK);

        (await office.Put("/users/" + user, new { isActive = false })).Expect(HttpStatusCode.OK);
        await store.Advance(SessionCache.Lifetime);
        (await Orders(key)).Expect(HttpStatusCode.Unauthorized);

        (await office.Put("/users/" + user, new { isActive = true, role = "admin" })).Expect(HttpStatusCode.OK);
        (await Orders(key)).Expect(HttpStatusCode.Unauthorized);
        (await office.Put("/users/" + user, new { role = "superadmin" })).Expect(HttpStatusCode.OK);
        (await Orders(key)).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Its_last_use_is_known_to_ten_minutes()
    {
        var office = await BackOffice.Enter(store);
        var made = await Make(office, "ERP", ("orders", "read"));
        var (id, key) = (made.At("data.id").GetString()!, made.At("data.key").GetString()!);
        (await Stored(id)).LastUsedAt.ShouldBeNull();

        (await Orders(key)).Expect(HttpStatusCode.OK);
        var first = (await Stored(id)).LastUsedAt.ShouldNotBeNull();
        await store.Advance(TimeSpan.FromMinutes(9));
        (await Orders(key)).Expect(HttpStatusCode.OK);
        (await Stored(id)).LastUsedAt.ShouldBe(first);
        await store.Advance(TimeSpan.FromMinutes(2));
        (await Orders(key)).Expect(HttpStatusCode.OK);

        (await Stored(id)).LastUsedAt.ShouldNotBeNull().ShouldBeGreaterThan(first);
    }

    [Fact]
    public async Task Admins_and_customers_make_no_keys()
    {
        var admin = await new Callers(store).Token(await new Callers(store).Admin(), BackOffice.Base);

        (await store.Post(Keys, Body("ERP", ("orders", "read")), admin)).Expect(HttpStatusCode.Forbidden);
        (await store.Get(Keys, admin)).Expect(HttpStatusCode.Forbidden);
        var office = await BackOffice.Enter(store);
        (await office.Post("/api-keys", Body("ERP", ("orders", "read"), ("orders", "write")))).Expect(HttpStatusCode.BadRequest);
        (await office.Post("/api-keys", Body("ERP", ("everything", "write")))).Expect(HttpStatusCode.BadRequest);
        (await office.Post("/api-keys", Body("ERP"))).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_key_is_no_login_to_live_events_however_lately_it_was_used()
    {
        var office = await BackOffice.Enter(store);
        var key = (await Make(office, "ERP", ("products", "read"))).At("data.key").GetString()!;
        (await store.Get(BackOffice.Base + "/products", key)).Expect(HttpStatusCode.OK);

        var opened = await store.Get("/socket.io/?EIO=4&transport=polling");
        using var hello = JsonDocument.Parse(opened.Text[1..]);
        var session = "/socket.io/?EIO=4&transport=polling&sid=" + hello.RootElement.GetProperty("sid").GetString();
        using var login = new StringContent($$"""40{"token":"Bearer {{key}}"}""");
        using var sent = await store.Client.PostAsync(new Uri(session, UriKind.Relative), login);

        sent.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await store.Get(session)).Text.ShouldStartWith("44");
    }

    [Fact]
    public async Task A_key_has_sent_to_a_webhook_only_what_it_may_read()
    {
        var office = await BackOffice.Enter(store);
        var key = (await Make(office, "Hooks", ("webhook_subscriptions", "write"), ("orders", "read"))).At("data.key").GetString()!;

        (await Hook(key, "order.created", "order.completed")).Expect(HttpStatusCode.Created);
        (await Hook(key, "order.created", "customer.registered")).Expect(HttpStatusCode.Forbidden)
            .At("error.message").GetString().ShouldBe("This API key has no read access to customers");
        (await Hook(key, "email.sent")).Expect(HttpStatusCode.Forbidden);
        (await office.Post("/webhooks", new { url = "https://hooks.example.com/all", events = new[] { "customer.registered" } }))
            .Expect(HttpStatusCode.Created);
    }

    private Task<Answer> Hook(string key, params string[] events) =>
        store.Post(BackOffice.Base + "/webhooks", new { url = "https://hooks.example.com/one", events }, key);

    private Task<Answer> Orders(string key) => store.Get(BackOffice.Base + "/orders", key);

    private async Task<ApiKey> Stored(string id)
    {
        Base36.TryDecode(id.AsSpan("key_".Length).ToString(), out var keyId).ShouldBeTrue();
        return (await store.Service<IDocumentStore>().ReadAsync<ApiKey>(ApiKey.AllPartition, ApiKey.IdOf(keyId), default))!;
    }

    private static async Task<Answer> Make(BackOffice office, string name, params (string Resource, string Access)[] scopes) =>
        (await office.Post("/api-keys", Body(name, scopes))).Expect(HttpStatusCode.Created);

    private static object Body(string name, params (string Resource, string Access)[] scopes) =>
        new { name, scopes = scopes.Select(scope => new { resource = scope.Resource, access = scope.Access }) };
}
