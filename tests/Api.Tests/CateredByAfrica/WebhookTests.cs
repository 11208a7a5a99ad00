using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.Node;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>Webhooks, with a receiver at the other end.</summary>
public sealed class WebhookTests
{
    private const string Base = "/catered-by-africa/v1/webhooks";
    private const string Library = "standardwebhooks@1.0.0";
    private const string Secret = "your_webhook_secret";

    [Fact]
    public async Task An_order_reaches_the_receiver_signed_as_documented()
    {
        await using var host = await TestHost.Start();
        await using var receiver = new Receiver(_ => HttpStatusCode.OK);
        var token = await Token(host.Store);
        var made = (await host.Store.Post(
            Base, new { url = receiver.Url, events = new[] { "order.created" }, secret = Secret }, token)).Expect(HttpStatusCode.Created);
        var shopper = await Shopper.Register(host.Store);
        await shopper.Buy(await host.Store.Product());
        await host.Store.Idle();

        var received = receiver.Requests.ShouldHaveSingleItem();
        var body = JsonElement.Parse(received.Body);
        body.EnumerateObject().Select(field => field.Name).ShouldBe(["event", "timestamp", "data", "signature"]);
        body.GetProperty("event").GetString().ShouldBe("order.created");
        body.GetProperty("data").GetProperty("status").GetString().ShouldBe("pending");
        body.GetProperty("data").GetProperty("customerId").GetString().ShouldBe("cust_" + Base36.Encode(shopper.CustomerId));
        var unsigned = received.Body[..received.Body.LastIndexOf(",\"signature\":", StringComparison.Ordinal)] + "}";
        body.GetProperty("signature").GetString().ShouldBe(
            "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(unsigned))));
        made.At("data.secret").GetString().ShouldBe(Secret);
        var listed = (await host.Store.Get(Base, token)).Expect(HttpStatusCode.OK);
        listed.Text.ShouldNotContain(Secret);
        var delivery = (await Deliveries(host.Store, listed.At("data.0.id").GetString()!)).At("data.deliveries.0");
        delivery.GetProperty("status").GetString().ShouldBe("delivered");
        delivery.GetProperty("attempts")[0].GetProperty("statusCode").GetInt32().ShouldBe(200);
    }

    [NodeFact(Library)]
    public async Task The_standard_webhooks_library_accepts_the_signature_and_refuses_another_body()
    {
        await using var host = await TestHost.Start();
        await using var receiver = new Receiver(_ => HttpStatusCode.OK);
        var token = await Token(host.Store);
        var made = (await host.Store.Post(
            Base, new { url = receiver.Url, events = new[] { "order.created" } }, token)).Expect(HttpStatusCode.Created);
        (await host.Store.Post($"{Base}/{made.At("data.id").GetString()}/ping", null, token)).Expect(HttpStatusCode.Accepted);
        await host.Store.Idle();

        var input = JsonSerializer.Serialize(
            new { secret = made.At("data.secret").GetString(), request = receiver.Requests.ShouldHaveSingleItem() });
        const string Script = """
            const { Webhook } = require('standardwebhooks');
            const { secret, request } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
            const headers = { 'webhook-id': request.Id, 'webhook-timestamp': request.Timestamp, 'webhook-signature': request.Signature };
            const verdict = body => { try { return new Webhook(secret).verify(body, headers).event; } catch (e) { return 'refused'; } };
            console.log(verdict(request.Body) + ' ' + verdict(request.Body + ' '));
            """;

        NodePackages.Script(Library, Script, input).ShouldBe("ping refused");
    }

    [Fact]
    public async Task A_receiver_that_is_down_is_tried_again_on_schedule()
    {
        await using var host = await TestHost.Start();
        await using var receiver = new Receiver(number => number <= 3 ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.NoContent);
        var token = await Token(host.Store);
        var id = await Pinged(host.Store, receiver.Url, token);

        await host.Store.Idle();
        receiver.Requests.Count.ShouldBe(1);
        foreach (var (wait, requests) in new[] { (1.0, 1), (5.0, 2), (270.0, 2), (62.0, 3), (1700.0, 3), (290.0, 4) })
        {
            await host.Store.Advance(TimeSpan.FromSeconds(wait));
            receiver.Requests.Count.ShouldBe(requests);
        }

        var delivery = (await Deliveries(host.Store, id)).At("data.deliveries.0");
        delivery.GetProperty("status").GetString().ShouldBe("delivered");
        delivery.GetProperty("attempts")
            .EnumerateArray()
            .Select(attempt => attempt.GetProperty("statusCode").GetInt32())
            .ShouldBe([503, 503, 503, 204]);
        receiver.Requests.Select(request => request.Id).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_receiver_that_is_gone_gets_nothing_more_until_its_secret_is_replaced()
    {
        await using var host = await TestHost.Start();
        await using var receiver = new Receiver(number => number == 1 ? HttpStatusCode.Gone : HttpStatusCode.OK);
        var token = await Token(host.Store);
        var id = await Pinged(host.Store, receiver.Url, token);
        await host.Store.Advance(TimeSpan.FromDays(4));
        token = await Token(host.Store);

        receiver.Requests.Count.ShouldBe(1);
        (await host.Store.Get($"{Base}/{id}", token)).At("data.isActive").GetBoolean().ShouldBeFalse();
        var failed = (await Deliveries(host.Store, id)).At("data.deliveries.0");
        failed.GetProperty("status").GetString().ShouldBe("failed");

        (await host.Store.Post($"{Base}/{id}/secret", null, token))
            .Expect(HttpStatusCode.OK)
            .At("data.secret")
            .GetString()
            .ShouldStartWith("whsec_");
        (await host.Store.Post(
            $"{Base}/{id}/deliveries/{failed.GetProperty("id").GetString()}/redeliver", null, token)).Expect(HttpStatusCode.Accepted);
        await host.Store.Idle();

        receiver.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_redirect_is_a_failure_and_the_last_one_is_final()
    {
        await using var host = await TestHost.Start();
        await using var receiver = new Receiver(_ => HttpStatusCode.Found);
        var token = await Token(host.Store);
        var id = await Pinged(host.Store, receiver.Url, token);
        await host.Store.Advance(TimeSpan.FromDays(5));

        var delivery = (await Deliveries(host.Store, id)).At("data.deliveries.0");
        delivery.GetProperty("status").GetString().ShouldBe("failed");
        delivery.GetProperty("attempts").GetArrayLength().ShouldBe(10);
        receiver.Requests.Count.ShouldBe(10);
    }

    [Fact]
    public async Task Wrong_addresses_and_events_are_refused()
    {
        await using var host = await TestHost.Start(options => options with
        {
            Settings = new Dictionary<string, string?>(options.Settings) { ["Webhooks:AllowPrivateAddresses"] = "false" },
        });
        var token = await Token(host.Store);

        foreach (var url in new[]
        {
            "nonsense",
            "ftp://example.com",
            "http://example.com/hook",
            "https://127.0.0.1/hook",
            "https://10.0.0.1/",
            "https://[::1]/",
            "https://localhost/",
        })
        {
            (await host.Store.Post(Base, new { url, events = new[] { "order.created" } }, token))
                .Expect(HttpStatusCode.BadRequest)
                .At("error.details.field")
                .GetString()
                .ShouldBe("url");
        }

        (await host.Store.Post(Base, new { url = "https://example.com", events = new[] { "order.eaten" } }, token))
            .Expect(HttpStatusCode.BadRequest).At("error.details.field").GetString().ShouldBe("events");
        (await host.Store.Get(Base + "/hook_1", token)).Expect(HttpStatusCode.NotFound).At("error.code").GetString().ShouldBe("NOT_FOUND");
    }

    private static async Task<string> Pinged(StoreHost store, string url, string token)
    {
        var id = (await store.Post(Base, new { url, events = new[] { "order.created" } }, token))
            .Expect(HttpStatusCode.Created)
            .At("data.id")
            .GetString()!;
        (await store.Post($"{Base}/{id}/ping", null, token)).Expect(HttpStatusCode.Accepted);
        return id;
    }

    private static async Task<Answer> Deliveries(StoreHost store, string id) =>
        (await store.Get($"{Base}/{id}/deliveries", await Token(store))).Expect(HttpStatusCode.OK);

    private static async Task<string> Token(StoreHost store) =>
        (await store.Service<LoginService>()
            .LoginAsync(StoreHost.AdminEmail, StoreHost.AdminPassword, Channels.CateredByAfrica, default)).Value.Tokens.AccessToken;
}
