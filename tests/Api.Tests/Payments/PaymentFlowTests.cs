using System.Net;
using System.Text.Json;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Payments;

namespace FunctionsCommerce.Api.Tests.Payments;

/// <summary>From the order to the gateway and back, through webhooks, queue and worker.</summary>
public sealed class PaymentFlowTests : IAsyncLifetime
{
    private const string Api = "/pure-essence/v1";
    private readonly StoreHost store = new();
    private string token = "";
    private long product;
    private long address;

    public async Task InitializeAsync()
    {
        await store.InitializeAsync();
        var draft = new ProductDraft
        {
            Name = "Rose Water",
            Description = "Of roses",
            Category = "Toners",
            Variants = [new VariantDraft(null, 25_000, 10)],
        };
        product = (await store.Service<CatalogService>().CreateAsync(draft, default)).Value.Product.ProductId;
        var user = new { name = "Asha Phiri", email = "asha@example.com", password = "securePassword123", phone = "0977883578" };
        token = (await store.Post(Api + "/auth/register", user)).Expect(HttpStatusCode.Created).At("data.token").GetString()!;
        var home = new
        {
            name = "Home",
            street = "Cairo Road",
            city = "Lusaka",
            postalCode = "10101",
            phone = "0977883578",
            isDefault = true,
        };
        address = (await store.Post(Api + "/addresses", home, token)).Expect(HttpStatusCode.Created).At("data.id").GetInt64();
    }

    public Task DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task A_paid_link_makes_a_paid_order()
    {
        var (order, link) = await PlaceOrder();

        await Pay(link, "success");

        (await PaymentStatus(order)).ShouldBe("paid");
        (await Order(order)).GetProperty("status").GetString().ShouldBe("processing");
    }

    [Fact]
    public async Task A_failed_payment_is_told_and_can_be_made_good()
    {
        var (order, link) = await PlaceOrder();

        await Pay(link, "failure");
        (await PaymentStatus(order)).ShouldBe("failed");
        await Pay(link, "success");

        (await PaymentStatus(order)).ShouldBe("paid");
    }

    [Fact]
    public async Task A_capture_told_twice_or_under_another_event_id_is_booked_once()
    {
        var (order, link) = await PlaceOrder();
        var paid = await Pay(link, "success", new { webhooks = false });
        var captured = await Webhook("payment.captured", paid);

        await Task.WhenAll(Enumerable.Range(0, 10).Select(n => Post(captured, $"evt{n % 3}")));

        (await PaymentStatus(order)).ShouldBe("paid");
        await store.Advance(TimeSpan.FromHours(1));
        (await Stats()).GetProperty("refunds").GetInt64().ShouldBe(0);
    }

    [Fact]
    public async Task A_failure_told_after_the_capture_changes_nothing()
    {
        var (order, link) = await PlaceOrder();
        var paid = await Pay(link, "success");

        await Post(await Webhook("payment.failed", paid), "late");
        await Post(await Webhook("payment.authorized", paid), "later");

        (await PaymentStatus(order)).ShouldBe("paid");
    }

    [Fact]
    public async Task Money_that_comes_after_the_cancellation_goes_back_once()
    {
        var (order, link) = await PlaceOrder();
        (await store.Post($"{Api}/orders/{order}/cancel", new { reason = "changed my mind" }, token)).Expect(HttpStatusCode.OK);
        await store.Idle();

        await Pay(link, "success", new { force = true });

        await store.Idle();
        var stats = await Stats();
        stats.GetProperty("refunds").GetInt64().ShouldBe(1);
        stats.GetProperty("calls").GetProperty("refunds.create").GetInt64().ShouldBe(1);
        (await Order(order)).GetProperty("status").GetString().ShouldBe("cancelled");
    }

    [Fact]
    public async Task A_paid_order_that_is_cancelled_is_refunded_once_although_the_gateway_is_in_trouble()
    {
        var (order, link) = await PlaceOrder();
        await Pay(link, "success");
        await store.Post("/local/razorpay/faults", new { path = "refunds.create", status = 503, count = 4, after = true });

        (await store.Post($"{Api}/orders/{order}/cancel", new { reason = "changed my mind" }, token)).Expect(HttpStatusCode.OK);

        await store.Idle();
        await store.Advance(TimeSpan.FromHours(1));
        (await Stats()).GetProperty("refunds").GetInt64().ShouldBe(1);
        (await PaymentStatus(order)).ShouldBe("refunded");
    }

    private async Task<(string Order, string Link)> PlaceOrder()
    {
        (await store.Post(Api + "/cart", new { productId = product, quantity = 1 }, token)).Expect(HttpStatusCode.Created);
        var placed = (await store.Post(
            Api + "/orders", new { shippingAddressId = address, paymentMethod = "card" }, token)).Expect(HttpStatusCode.Created);
        var url = placed.At("data.paymentUrl").GetString()!;
        url.ShouldStartWith($"{store.App.Address}local/pay/plink_");
        return (placed.At("data.orderId").GetString()!, url[(url.LastIndexOf('/') + 1)..]);
    }

    private async Task<JsonElement> Pay(string link, string outcome, object? more = null)
    {
        var body = JsonSerializer.SerializeToNode(more ?? new { })!.AsObject();
        body["orderId"] = link;
        body["outcome"] = outcome;
        var answer = (await store.Post("/local/razorpay/pay", body)).Expect(HttpStatusCode.OK);
        await store.Idle();
        return answer.Json;
    }

    private async Task Post(byte[] webhook, string eventId)
    {
        var content = new ByteArrayContent(webhook);
        content.Headers.ContentType = new("application/json");
        var signature = store.Service<RazorpaySignatures>().OfWebhook(webhook);
        (await store.Send(
            HttpMethod.Post, "/webhooks/razorpay", content, null, ("x-razorpay-signature", signature), ("x-razorpay-event-id", eventId)))
            .Expect(HttpStatusCode.OK);
    }

    private async Task<byte[]> Webhook(string name, JsonElement paid)
    {
        var payment = (await store.Service<RazorpayClient>()
            .FetchPaymentAsync(paid.GetProperty("razorpayPaymentId").GetString()!, default)).Value;
        var entity = new { id = payment.Id, order_id = payment.OrderId, amount = payment.Amount, currency = payment.Currency };
        return JsonSerializer.SerializeToUtf8Bytes(new { @event = name, payload = new { payment = new { entity } } });
    }

    private async Task<JsonElement> Order(string order) =>
        (await store.Get($"{Api}/orders/{order}", token)).Expect(HttpStatusCode.OK).At("data");

    private async Task<string?> PaymentStatus(string order)
    {
        await store.Idle();
        return (await Order(order)).GetProperty("payment").GetProperty("status").GetString();
    }

    private async Task<JsonElement> Stats() => (await store.Get("/local/razorpay/stats")).Json;
}
