using System.Net;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.Node;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Payments;

namespace FunctionsCommerce.Api.Tests.RasCurrys;

/// <summary>The customer's way: create, pay, verify; beside it, the webhooks' way.</summary>
public sealed class PaymentTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Package = "razorpay@2.9.8";
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Fact]
    public async Task Creating_a_payment_answers_as_documented_and_the_same_again()
    {
        var buyer = await Buyer.Register(store);
        var product = await store.Product(price: 50000);
        var number = await buyer.Order(product, quantity: 2);

        var created = (await buyer.Post("/payments/create", new { orderId = Buyer.Hex(Buyer.CoreId(number)) })).Expect(HttpStatusCode.OK);

        created.Json.Fields().ShouldBe(["success", "orderId", "amount", "currency", "razorpayKeyId", "razorpayOrderId", "receipt"]);
        created.At("orderId").GetString().ShouldBe(number);
        created.At("amount").GetRawText().ShouldBe("100000");
        created.At("currency").GetString().ShouldBe("INR");
        created.At("razorpayKeyId").GetString().ShouldBe(store.Service<RazorpaySettings>().KeyId);
        created.At("razorpayOrderId").GetString().ShouldStartWith("order_");
        created.At("receipt").GetString().ShouldBe(number);
        var again = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => buyer.Post("/payments/create", new { orderId = number })));
        again.ShouldAllBe(answer => answer.Text == created.Text);
    }

    [Fact]
    public async Task Payments_begun_at_once_are_one()
    {
        var buyer = await Buyer.Register(store);
        var number = await buyer.Order();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => buyer.StartPayment(number)));

        answers.Distinct().ShouldHaveSingleItem().ShouldBe((await buyer.CoreOrder(number)).Payment.GatewayOrderId);
    }

    [Fact]
    public async Task What_is_not_to_be_paid_online_is_refused()
    {
        var buyer = await Buyer.Register(store);
        var cash = await buyer.Order(paymentMethod: "cod");
        var cancelled = await buyer.Order();
        await buyer.Delete("/orders/" + cancelled);
        var stranger = await Buyer.Register(store);

        (await buyer.Post("/payments/create", new { orderId = cash })).Refused(HttpStatusCode.Conflict, "CONFLICT");
        (await buyer.Post("/payments/create", new { orderId = cancelled })).Refused(HttpStatusCode.Conflict, "CONFLICT");
        (await stranger.Post("/payments/create", new { orderId = cash })).Refused(HttpStatusCode.NotFound, "NOT_FOUND");
        (await buyer.Post("/payments/create", new { })).Refused(HttpStatusCode.BadRequest, "VALIDATION_ERROR");
        (await (await Buyer.Register(store, withPhone: false)).Post("/payments/create", new { orderId = cash })).Refused(
            (HttpStatusCode)428, "PHONE_REQUIRED");
        (await store.Post(Buyer.Base + "/payments/create", new { orderId = cash })).Refused(HttpStatusCode.Unauthorized, "TOKEN_REQUIRED");
        (await store.Post(Buyer.Base + "/payments/verify", new { })).Refused(HttpStatusCode.Unauthorized, "TOKEN_REQUIRED");
    }

    [Fact]
    public async Task A_verified_payment_confirms_the_order()
    {
        var buyer = await Buyer.Register(store);
        var number = await buyer.Order();
        var paid = await buyer.Pay(await buyer.StartPayment(number), webhooks: false);

        var verified = (await buyer.Verify(number, paid)).Expect(HttpStatusCode.OK);

        verified.Text.ShouldBe("""{"success":true,"paymentStatus":"completed","orderStatus":"confirmed"}""");
        (await buyer.Verify(number, paid)).Text.ShouldBe(verified.Text);
        (await buyer.Post("/payments/create", new { orderId = number })).Refused(HttpStatusCode.Conflict, "CONFLICT");
        await BookedOnce(buyer, number);
    }

    [Fact]
    public async Task A_payment_that_was_only_authorized_is_taken_when_it_is_verified()
    {
        var buyer = await Buyer.Register(store);
        var number = await buyer.Order();
        var paid = await buyer.Pay(await buyer.StartPayment(number), webhooks: false, capture: false);

        (await buyer.Verify(number, paid)).Expect(HttpStatusCode.OK).At("paymentStatus").GetString().ShouldBe("completed");

        await BookedOnce(buyer, number);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task Verify_and_webhook_make_one_paid_order_in_either_order_and_alone(bool verify, bool webhook)
    {
        foreach (var verifyFirst in new[] { true, false })
        {
            var buyer = await Buyer.Register(store);
            var number = await buyer.Order();
            var paid = await buyer.Pay(await buyer.StartPayment(number), webhooks: false);

            if (verify && verifyFirst)
            {
                (await buyer.Verify(number, paid)).Expect(HttpStatusCode.OK);
            }

            if (webhook)
            {
                (await Post(await Report("payment.captured", paid))).Expect(HttpStatusCode.OK).At("success").GetBoolean().ShouldBeTrue();
                await store.Idle();
            }

            if (verify && !verifyFirst)
            {
                (await buyer.Verify(number, paid)).Expect(HttpStatusCode.OK);
            }

            await BookedOnce(buyer, number);
        }
    }

    [Fact]
    public async Task Verify_and_webhook_many_times_at_once_make_one_paid_order_and_one_mail()
    {
        var buyer = await Buyer.Register(store);
        var number = await buyer.Order();
        var paid = await buyer.Pay(await buyer.StartPayment(number));
        var captured = await Report("payment.captured", paid);
        var authorized = await Report("payment.authorized", paid);

        var answers = await Task.WhenAll(Enumerable.Range(0, 24).Select(i => (i % 3) switch
        {
            0 => buyer.Verify(number, paid),
            1 => Post(captured, $"evt_{number}_{i}"),
            _ => Post(authorized),
        }));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.OK);
        await BookedOnce(buyer, number);
    }

    [Fact]
    public async Task A_failure_after_success_changes_nothing()
    {
        var buyer = await Buyer.Register(store);
        var number = await buyer.Order();
        var gatewayOrder = await buyer.StartPayment(number);
        var failed = await buyer.Pay(gatewayOrder, "failure", webhooks: false);
        var paid = await buyer.Pay(gatewayOrder, webhooks: false);
        (await buyer.Verify(number, paid)).Expect(HttpStatusCode.OK);

        (await Post(await Report("payment.failed", failed))).Expect(HttpStatusCode.OK);

        await BookedOnce(buyer, number);
    }

    [Fact]
    public async Task A_failed_payment_is_not_the_end()
    {
        var buyer = await Buyer.Register(store);
        var number = await buyer.Order();
        var gatewayOrder = await buyer.StartPayment(number);

        await buyer.Pay(gatewayOrder, "failure");
        await store.Idle();
        var order = (await buyer.Get("/orders/" + number)).Expect(HttpStatusCode.OK);
        order.At("order.paymentStatus").GetString().ShouldBe("failed");
        order.At("order.orderStatus").GetString().ShouldBe("pending");

        (await buyer.StartPayment(number)).ShouldBe(gatewayOrder);
        (await buyer.Verify(number, await buyer.Pay(gatewayOrder))).Expect(HttpStatusCode.OK);
        await BookedOnce(buyer, number);
    }

    [Fact]
    public async Task Money_that_comes_after_the_cancellation_goes_back()
    {
        var buyer = await Buyer.Register(store);
        var product = await store.Product(stock: 3);
        var number = await buyer.Order(product);
        var paid = await buyer.Pay(await buyer.StartPayment(number), webhooks: false);
        (await buyer.Delete("/orders/" + number)).Expect(HttpStatusCode.OK);

        (await buyer.Verify(number, paid)).Refused(HttpStatusCode.Conflict, "CONFLICT");
        await Post(await Report("payment.captured", paid));

        var order = await buyer.CoreOrder(number);
        order.Status.ShouldBe(OrderStatus.Cancelled);
        order.Payment.Status.ShouldBe(PaymentStatus.Refunded);
        order.Payment.Refunds.ShouldHaveSingleItem().Status.ShouldBe(RefundStatus.Completed);
        (await buyer.Get("/orders/" + number)).At("order.paymentStatus").GetString().ShouldBe("refunded");
        (await store.Stock(product)).Stock.ShouldBe(3);
    }

    [Fact]
    public async Task A_signature_that_proves_nothing_is_refused_and_remembered()
    {
        var buyer = await Buyer.Register(store);
        var number = await buyer.Order();
        var other = await buyer.Order();
        (await buyer.Verify(number, "pay_1", "order_1", "sig123...")).Refused(HttpStatusCode.BadRequest, "SIGNATURE_MISMATCH");
        var gatewayOrder = await buyer.StartPayment(number);
        var paid = await buyer.Pay(gatewayOrder, webhooks: false);
        var elsewhere = await buyer.Pay(await buyer.StartPayment(other), webhooks: false);
        string Of(JsonElement answer, string name) => answer.GetProperty(name).GetString()!;
        var (payment, signature) = (Of(paid, "razorpayPaymentId"), Of(paid, "razorpaySignature"));

        foreach (var (id, order, sig) in new[]
        {
            (payment, gatewayOrder, signature[..^1] + (signature[^1] == '0' ? '1' : '0')),
            (payment, gatewayOrder, ""),
            (payment + "x", gatewayOrder, signature),
            (Of(elsewhere, "razorpayPaymentId"), gatewayOrder, signature),
            (Of(elsewhere, "razorpayPaymentId"), Of(elsewhere, "razorpayOrderId"), Of(elsewhere, "razorpaySignature")),
            (payment, gatewayOrder, WithSecret("wrong-secret").OfPayment(gatewayOrder, payment)),
        })
        {
            var refused = await buyer.Verify(number, id, order, sig);
            refused.Refused(HttpStatusCode.BadRequest, sig.Length == 0 ? "VALIDATION_ERROR" : "SIGNATURE_MISMATCH");
        }

        (await buyer.CoreOrder(number)).Status.ShouldBe(OrderStatus.Pending);
        var signal = await store.Service<FraudSignals>().FindAsync(buyer.CustomerId, Buyer.CoreId(number), CancellationToken.None);
        signal!.Count.ShouldBe(6);
        (await buyer.Verify(number, paid)).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_webhook_is_believed_only_byte_for_byte_and_with_the_right_secret()
    {
        var buyer = await Buyer.Register(store);
        var number = await buyer.Order();
        var paid = await buyer.Pay(await buyer.StartPayment(number), webhooks: false);
        var report = await Report("payment.captured", paid);
        var signature = store.Service<RazorpaySignatures>().OfWebhook(report);
        var changed = report.ToArray();
        changed[^3] ^= 1;
        var spaced = JsonSerializer.SerializeToUtf8Bytes(JsonDocument.Parse(report), Indented);

        foreach (var (body, sig) in new[]
        {
            (changed, signature), (spaced, signature), (report, null), (report, WithSecret("wrong-secret").OfWebhook(report)),
        })
        {
            (await Post(body, null, sig)).Refused(HttpStatusCode.BadRequest, "SIGNATURE_MISMATCH");
        }

        (await buyer.CoreOrder(number)).Status.ShouldBe(OrderStatus.Pending);
    }

    [NodeFact(Package)]
    public async Task The_gateways_own_library_agrees_with_what_is_verified_here()
    {
        var buyer = await Buyer.Register(store);
        var number = await buyer.Order();
        var paid = await buyer.Pay(await buyer.StartPayment(number), webhooks: false);
        var settings = store.Service<RazorpaySettings>();
        var script = """
            const { validateWebhookSignature, validatePaymentVerification } = require('razorpay/dist/utils/razorpay-utils');
            const crypto = require('crypto');
            const input = JSON.parse(require('fs').readFileSync(0, 'utf8'));
            const payment = id => validatePaymentVerification({ order_id: input.order, payment_id: id }, input.signature, input.keySecret);
            const signed = crypto.createHmac('sha256', input.webhookSecret).update(input.body).digest('hex');
            console.log(payment(input.payment), payment(input.payment + 'x'), validateWebhookSignature(input.body, signed, input.webhookSecret), signed);
            """;
        var body = await Report("payment.captured", paid);

        var printed = await Task.Run(() => NodePackages.Script(Package, script, JsonSerializer.Serialize(new
        {
            order = paid.GetProperty("razorpayOrderId").GetString(),
            payment = paid.GetProperty("razorpayPaymentId").GetString(),
            signature = paid.GetProperty("razorpaySignature").GetString(),
            keySecret = settings.KeySecret,
            webhookSecret = settings.WebhookSecret,
            body = System.Text.Encoding.UTF8.GetString(body),
        })));

        printed.ShouldStartWith("true false true ");
        (await Post(body, null, printed[(printed.LastIndexOf(' ') + 1)..])).Expect(HttpStatusCode.OK);
        (await buyer.Verify(number, paid)).Expect(HttpStatusCode.OK);
        await BookedOnce(buyer, number);
    }

    [Fact]
    public async Task A_gateway_out_of_reach_is_told_and_nothing_is_lost()
    {
        await using var host = await TestHost.Start();
        var buyer = await Buyer.Register(host.Store);
        var number = await buyer.Order(await host.Store.Product());
        await host.Store.Post("/local/razorpay/faults", new { path = "orders.create", status = 503, count = 1 });
        (await buyer.Post("/payments/create", new { orderId = number })).Refused(HttpStatusCode.ServiceUnavailable, "SERVICE_UNAVAILABLE");

        var paid = await buyer.Pay(await buyer.StartPayment(number), webhooks: false);

        (await buyer.Verify(number, paid)).Expect(HttpStatusCode.OK);
    }

    /// <summary>One capture, one set of events (a note for each), one mail, no refund.</summary>
    private static async Task BookedOnce(Buyer buyer, string number)
    {
        var order = await buyer.CoreOrder(number);
        order.Status.ShouldBe(OrderStatus.Confirmed);
        order.Payment.Status.ShouldBe(PaymentStatus.Paid);
        order.Payment.Captures.ShouldHaveSingleItem().Amount.ShouldBe(order.Totals.Total);
        order.Payment.Refunds.ShouldBeEmpty();
        order.Payment.CheckAt.ShouldBeNull();
        order.History.Select(change => change.Status).ShouldBe([OrderStatus.Pending, OrderStatus.Confirmed]);
        (await buyer.Store.Mailbox(buyer.Email)).Count(mail => mail.Subject == $"Payment received for order {number}").ShouldBe(1);
    }

    private async Task<byte[]> Report(string name, JsonElement paid)
    {
        var payment = (await store.Service<RazorpayClient>()
            .FetchPaymentAsync(paid.GetProperty("razorpayPaymentId").GetString()!, CancellationToken.None)).Value;
        var entity = new { id = payment.Id, order_id = payment.OrderId, amount = payment.Amount, currency = payment.Currency };
        return JsonSerializer.SerializeToUtf8Bytes(new { entity = "event", @event = name, payload = new { payment = new { entity } } });
    }

    private Task<Answer> Post(byte[] report, string? eventId = null) =>
        Post(report, eventId, store.Service<RazorpaySignatures>().OfWebhook(report));

    private Task<Answer> Post(byte[] report, string? eventId, string? signature)
    {
        var content = new ByteArrayContent(report);
        content.Headers.ContentType = new("application/json");
        var headers = new List<(string, string)>();
        headers.AddRange(signature is null ? [] : [("x-razorpay-signature", signature)]);
        headers.AddRange(eventId is null ? [] : [("x-razorpay-event-id", eventId)]);
        return store.Send(HttpMethod.Post, Buyer.Base + "/payments/webhook", content, null, [.. headers]);
    }

    private RazorpaySignatures WithSecret(string secret) =>
        new(store.Service<RazorpaySettings>() with { KeySecret = secret, WebhookSecret = secret });
}
