using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Api.Tests.RasCurrys;

namespace FunctionsCommerce.Api.Tests.Faults;

/// <summary>The payment gateway in trouble, over HTTP: an order is born with its page to pay on or not at all, money goes back
/// once.</summary>
public sealed class GatewayFaultTests : IAsyncLifetime
{
    /// <summary>What can become of a call: an error, a throttle, silence, or a connection that breaks before or after the work.</summary>
    private static readonly object[] Troubles =
    [
        new { status = 500 }, new { status = 503, after = true }, new { status = 429 }, new { delayMs = 2500 }, new { cut = true },
        new { cut = true, after = true },
    ];

    private readonly StoreHost store = new();

    public static TheoryData<int> Each => [.. Enumerable.Range(0, Troubles.Length)];

    public Task InitializeAsync()
    {
        var settings = new Dictionary<string, string?>(store.Options.Settings) { ["Razorpay:Timeout"] = "00:00:01" };
        store.Options = store.Options with { Settings = settings };
        return store.InitializeAsync();
    }

    public Task DisposeAsync() => store.DisposeAsync();

    [Theory]
    [MemberData(nameof(Each))]
    public async Task A_call_that_fails_once_is_made_again_and_the_customer_does_not_notice(int trouble)
    {
        var shopper = await Shopper.Register(store);
        await shopper.AddToCart(await store.Product());
        await Fault("payment_links.create", trouble, count: 1);

        var placed = (await Order(shopper)).Expect(HttpStatusCode.Created);

        placed.At("data.paymentUrl").GetString().ShouldNotBeNullOrEmpty();
        (await Stat("paymentLinks")).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Each))]
    public async Task Without_the_gateway_there_is_no_order_and_nothing_is_held_for_it_and_with_it_there_is_one(int trouble)
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product(stock: 1);
        await shopper.AddToCart(product);
        await Fault("payment_links", trouble, count: 100);

        var refused = (await Order(shopper)).Expect(HttpStatusCode.ServiceUnavailable);

        refused.At("error.code").GetString().ShouldBe("SERVICE_UNAVAILABLE");
        refused.Headers.ContainsKey("Retry-After").ShouldBeTrue();
        (await shopper.Get("/orders")).At("data.orders").GetArrayLength().ShouldBe(0);
        (await store.Stock(product)).Stock.ShouldBe(1);
        (await shopper.Get("/cart")).At("data.items").GetArrayLength().ShouldBe(1);
        await store.Post("/local/razorpay/reset");
        (await Order(shopper)).Expect(HttpStatusCode.Created).At("data.paymentUrl").GetString().ShouldNotBeNullOrEmpty();
        (await Order(shopper)).Expect(HttpStatusCode.Created);
        (await shopper.Get("/orders")).At("data.orders").GetArrayLength().ShouldBe(1);
        (await store.Stock(product)).Stock.ShouldBe(0);
        (await Stat("paymentLinks")).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Each))]
    public async Task A_checkout_that_cannot_be_opened_is_opened_when_it_is_asked_for_again(int trouble)
    {
        var buyer = await Buyer.Register(store);
        var number = await buyer.Order(await store.Product());
        await Fault("orders.create", trouble, count: 1);

        var refused = (await buyer.Post("/payments/create", new { orderId = number })).Refused(
            HttpStatusCode.ServiceUnavailable, "SERVICE_UNAVAILABLE");

        refused.Headers.ContainsKey("Retry-After").ShouldBeTrue();
        await buyer.Pay(await buyer.StartPayment(number));
        var order = await buyer.CoreOrder(number);
        order.Payment.Captures.ShouldHaveSingleItem().Amount.ShouldBe(order.Totals.Total);
    }

    [Theory]
    [MemberData(nameof(Each))]
    public async Task A_refund_that_meets_trouble_is_made_once(int trouble)
    {
        var shopper = await Shopper.Register(store);
        var orderId = await shopper.Buy(await store.Product(), paymentMethod: "card");
        var link = (await shopper.CoreOrder(orderId)).Payment.PaymentUrl!;
        (await store.Post(
            "/local/razorpay/pay", new { orderId = link[(link.LastIndexOf('/') + 1)..], outcome = "success" })).Expect(HttpStatusCode.OK);
        await store.Idle();
        await Fault("refunds", trouble, count: 5);

        (await shopper.Post($"/orders/{orderId}/cancel", new { reason = "changed my mind" })).Expect(HttpStatusCode.OK);

        await store.Advance(TimeSpan.FromHours(1));
        (await Stat("refunds")).ShouldBe(1);
        (await shopper.Get("/orders/" + orderId)).At("data.payment.status").GetString().ShouldBe("refunded");
    }

    private Task<Answer> Order(Shopper shopper) => store.Send(
        HttpMethod.Post, Shopper.Base + "/orders", new { shippingAddressId = shopper.AddressId, paymentMethod = "card" }, shopper.Token,
        ("Idempotency-Key", "one"));

    private async Task Fault(string path, int trouble, int count)
    {
        var fault = System.Text.Json.JsonSerializer.SerializeToNode(Troubles[trouble])!.AsObject();
        fault["path"] = path;
        fault["count"] = count;
        (await store.Post("/local/razorpay/faults", fault)).Expect(HttpStatusCode.OK);
    }

    private async Task<int> Stat(string name) => (await store.Get("/local/razorpay/stats")).At(name).GetInt32();
}
