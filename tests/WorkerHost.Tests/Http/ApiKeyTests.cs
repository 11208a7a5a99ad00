using System.Text.Json;
using FunctionsCommerce.Api.Tests.Security;

namespace FunctionsCommerce.WorkerHost.Tests.Http;

/// <summary>The published app knows which route a key calls, by the endpoint that the worker's routing found.</summary>
[Collection(nameof(Pair))]
public sealed class ApiKeyTests(Pair pair)
{
    private const string Staff = "/catered-by-africa/v1";

    [WorkerFact]
    public async Task A_key_does_what_its_scopes_name_in_the_published_app()
    {
        var owner = pair.Seed.TokenFor(new ClassifiedRoute("POST", Staff + "/api-keys", "superadmin", null), session: 2)!;
        object[] scopes = [new { resource = "orders", access = "read" }];
        var made = await pair.SendToWorker("POST", Staff + "/api-keys", owner, new { name = "Warehouse", scopes });
        made.Status.ShouldBe(201, made.Text);
        var key = JsonElement.Parse(made.Body).GetProperty("data").GetProperty("key").GetString()!;

        var read = await pair.SendToWorker("GET", Staff + "/orders?limit=1", key);
        var order = JsonElement.Parse(read.Body).GetProperty("data").GetProperty("orders")[0].GetProperty("id").GetString();
        var one = await pair.SendToWorker("GET", $"{Staff}/orders/{order}", key);
        var written = await pair.SendToWorker("PATCH", $"{Staff}/orders/{order}/status", key, new { status = "processing" });
        var other = await pair.SendToWorker("GET", Staff + "/customers", key);
        var keys = await pair.SendToWorker("GET", Staff + "/api-keys", key);

        (read.Status, one.Status, written.Status, other.Status, keys.Status).ShouldBe((200, 200, 403, 403, 403));
    }
}
