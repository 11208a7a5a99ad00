using System.Net;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>Receivers that misbehave, and a store that is killed.</summary>
public sealed class WebhookFaultTests
{
    private const string Base = "/catered-by-africa/v1/webhooks";
    private const string Good = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";

    [Fact]
    public async Task An_answer_that_breaks_off_is_a_failure_that_is_tried_again()
    {
        await using var host = await TestHost.Start();
        await using var receiver = new RawReceiver(
            number => number == 1 ? "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf of it" : Good);
        var id = await Pinged(host.Store, receiver.Url);
        await host.Store.Idle();
        (await Delivery(host.Store, id)).GetProperty("status").GetString().ShouldBe("pending");

        await host.Store.Advance(TimeSpan.FromSeconds(6));

        var delivery = await Delivery(host.Store, id);
        delivery.GetProperty("status").GetString().ShouldBe("delivered");
        var attempts = delivery.GetProperty("attempts");
        attempts[0].GetProperty("error").GetString().ShouldNotBeNullOrEmpty();
        attempts[1].GetProperty("statusCode").GetInt32().ShouldBe(204);
        receiver.Requests.ShouldBe(2);
    }

    [Fact]
    public async Task A_receiver_that_closes_without_a_word_is_tried_again()
    {
        await using var host = await TestHost.Start();
        await using var receiver = new RawReceiver(number => number == 1 ? "" : Good);
        var id = await Pinged(host.Store, receiver.Url);
        await host.Store.Idle();

        await host.Store.Advance(TimeSpan.FromSeconds(6));

        (await Delivery(host.Store, id)).GetProperty("status").GetString().ShouldBe("delivered");
    }

    [Fact]
    public async Task A_receiver_that_takes_too_long_is_given_up_on_and_tried_again()
    {
        await using var host = await TestHost.Start(options => options with
        {
            Settings = new Dictionary<string, string?>(options.Settings) { ["Webhooks:Timeout"] = "00:00:01" },
        });
        await using var receiver = new RawReceiver(number => number == 1 ? null : Good);
        var id = await Pinged(host.Store, receiver.Url);
        await host.Store.Idle();
        var first = (await Delivery(host.Store, id)).GetProperty("attempts")[0];

        await host.Store.Advance(TimeSpan.FromSeconds(6));

        first.GetProperty("error").GetString().ShouldBe("No whole answer within 1 seconds");
        first.TryGetProperty("statusCode", out var code).ShouldBe(code.ValueKind == JsonValueKind.Null);
        (await Delivery(host.Store, id)).GetProperty("status").GetString().ShouldBe("delivered");
    }

    [Fact]
    public async Task A_receiver_that_never_answers_well_fails_after_ten_attempts_over_three_days()
    {
        await using var host = await TestHost.Start();
        await using var receiver = new Receiver(_ => HttpStatusCode.InternalServerError);
        var id = await Pinged(host.Store, receiver.Url);

        await host.Store.Advance(TimeSpan.FromDays(5));

        var delivery = await Delivery(host.Store, id);
        delivery.GetProperty("status").GetString().ShouldBe("failed");
        var times = delivery.GetProperty("attempts")
            .EnumerateArray()
            .Select(attempt => attempt.GetProperty("at").GetDateTimeOffset())
            .ToArray();
        TimeSpan[] waits =
        [
            TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(5),
            TimeSpan.FromHours(10), TimeSpan.FromHours(14), TimeSpan.FromHours(20), TimeSpan.FromHours(24),
        ];
        times.Length.ShouldBe(waits.Length + 1);
        for (var i = 0; i < waits.Length; i++)
        {
            (times[i + 1] - times[i]).ShouldBeInRange(waits[i], (waits[i] * 1.1) + TimeSpan.FromSeconds(10));
        }
    }

    [Fact]
    public async Task An_address_that_leads_to_a_private_network_gets_nothing_where_that_is_forbidden()
    {
        await using var receiver = new Receiver(_ => HttpStatusCode.OK);
        await using var host = await TestHost.Start();
        var id = await Pinged(host.Store, receiver.Url);
        await host.Store.Idle();
        receiver.Requests.Count.ShouldBe(1);

        await host.Store.Stop();
        host.Store.Options = host.Store.Options with
        {
            Settings = new Dictionary<string, string?>(host.Store.Options.Settings) { ["Webhooks:AllowPrivateAddresses"] = "false" },
        };
        await host.Store.InitializeAsync();
        (await host.Store.Post($"{Base}/{id}/ping", null, await Token(host.Store))).Expect(HttpStatusCode.Accepted);
        await host.Store.Idle();

        (await Delivery(host.Store, id)).GetProperty("attempts")[0].GetProperty("error").GetString().ShouldBe("The address is not public");
        receiver.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Killed_amid_deliveries_the_store_still_tells_of_every_order()
    {
        await using var host = await TestHost.Start();
        await using var receiver = new Receiver(number => number % 3 == 0 ? HttpStatusCode.OK : HttpStatusCode.ServiceUnavailable);
        var hook = new { url = receiver.Url, events = new[] { "order.created" } };
        (await host.Store.Post(Base, hook, await Token(host.Store))).Expect(HttpStatusCode.Created);
        var shopper = await Shopper.Register(host.Store);
        var product = await host.Store.Product();
        await host.Store.Stop();
        List<string> placed = [];
        for (var round = 0; round < 3; round++)
        {
            using var process = await HostProcess.Start(host.Store.Options.DataFolder);
            using var client = new HttpClient { BaseAddress = process.Address };
            client.DefaultRequestHeaders.Authorization = new("Bearer", shopper.Token);
            for (var i = 0; i < 5; i++)
            {
                (await client.PostAsync(
                    Shopper.Base + "/cart", Json(new { productId = product.Id, quantity = 1 }))).IsSuccessStatusCode.ShouldBeTrue();
                using var answer = await client.PostAsync(
                    Shopper.Base + "/orders", Json(new { shippingAddressId = shopper.AddressId, paymentMethod = "cod" }));
                var order = JsonElement.Parse(await answer.Content.ReadAsStringAsync())
                    .GetProperty("data")
                    .GetProperty("orderId")
                    .GetString()!;
                placed.Add("ord_" + Base36.Encode(Shopper.CoreId(order)));
            }

            process.Kill();
        }

        await host.Store.InitializeAsync();
        await host.Store.Advance(TimeSpan.FromHours(1));

        receiver.Requests.Select(request => JsonElement.Parse(request.Body).GetProperty("data").GetProperty("orderId").GetString())
            .Distinct().Order().ShouldBe(placed.Order());
    }

    private static StringContent Json(object body) => new(JsonSerializer.Serialize(body), System.Text.Encoding.UTF8, "application/json");

    private static async Task<string> Pinged(StoreHost store, string url)
    {
        var token = await Token(store);
        var id = (await store.Post(Base, new { url, events = new[] { "order.created" } }, token))
            .Expect(HttpStatusCode.Created)
            .At("data.id")
            .GetString()!;
        (await store.Post($"{Base}/{id}/ping", null, token)).Expect(HttpStatusCode.Accepted);
        return id;
    }

    private static async Task<JsonElement> Delivery(StoreHost store, string id) =>
        (await store.Get($"{Base}/{id}/deliveries", await Token(store))).Expect(HttpStatusCode.OK).At("data.deliveries.0");

    private static async Task<string> Token(StoreHost store) =>
        (await store.Service<LoginService>()
            .LoginAsync(StoreHost.AdminEmail, StoreHost.AdminPassword, Channels.CateredByAfrica, default)).Value.Tokens.AccessToken;
}
