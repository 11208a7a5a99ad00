using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Payments;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

public sealed class PaymentTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Payment =
        """
        {"id":"a","orderId":"a","amount":10.5,"currency":"INR","status":"completed","method":"online","details":{"transactionId":"pay_1","gateway":"razorpay"},
        "refundedAmount":0,"createdAt":"t","updatedAt":"t"}
        """;

    private const string Refund =
        """{"id":"a","orderId":"a","paymentId":"a","amount":1,"reason":"r","status":"pending","createdAt":"t","updatedAt":"t"}""";

    [Fact]
    public async Task Payments_are_listed_newest_first_with_their_state()
    {
        var member = await BoxMember.Join(store);
        var product = await store.Product();
        var paid = await member.PaidOrder(product);
        var cod = await member.Order(product, PaymentMethod.Cod);

        var all = await member.Get("/payments");
        var completed = await member.Get("/payments?status=completed&limit=1");

        completed.Expect(HttpStatusCode.OK)
            .ShouldLookLike($$"""{"success":true,"data":{"payments":[{{Payment}}],"meta":{"page":1,"limit":1,"total":1,"pages":1} } }""");
        completed.At("data.payments.0.id").GetString().ShouldBe(BoxMember.Code(paid.Payment.PaymentId));
        completed.At("data.payments.0.amount").GetDecimal().ShouldBe(10.38m);
        all.At("data.payments").GetArrayLength().ShouldBe(2);
        all.At("data.payments.0.orderId").GetString().ShouldBe(BoxMember.Code(cod.OrderId));
        all.At("data.payments.0.status").GetString().ShouldBe("pending");
        all.At("data.payments.0.method").GetString().ShouldBe("cod");
    }

    [Fact]
    public async Task A_list_refuses_what_it_does_not_know() =>
        BoxMember.Refused(
            await (await BoxMember.Join(store)).Get("/payments?page=0&limit=x&status=lost"), HttpStatusCode.BadRequest, "VALIDATION_ERROR",
            "page", "limit", "status");

    [Fact]
    public async Task A_part_is_refunded_and_the_payment_stays_completed_until_all_is()
    {
        var member = await BoxMember.Join(store);
        var order = await member.PaidOrder(await store.Product(price: 100_000));
        var payment = "/payments/" + BoxMember.Code(order.Payment.PaymentId);

        var refund = await member.Post(payment + "/refund", new { reason = "Damaged", amount = 250.5 });
        await store.Idle();

        refund.Expect(HttpStatusCode.Created).ShouldLookLike($$"""{"success":true,"data":{"message":"m","refund":{{Refund}} } }""");
        refund.At("data.refund.amount").GetDecimal().ShouldBe(250.50m);
        var listed = await member.Get("/payments");
        listed.At("data.payments.0.status").GetString().ShouldBe("completed");
        listed.At("data.payments.0.refundedAmount").GetDecimal().ShouldBe(250.50m);
        (await member.Post(payment + "/refund", new { reason = "The rest", amount = 749.5 })).Expect(HttpStatusCode.Created);
        await store.Idle();
        (await member.Get("/payments?status=refunded")).At("data.meta.total").GetInt32().ShouldBe(1);
        (await member.Read(order)).Payment.Refunds.ShouldAllBe(
            each => each.Status == RefundStatus.Completed && each.GatewayRefundId != null);
    }

    [Fact]
    public async Task Fifty_refunds_at_once_return_what_was_paid_and_no_more()
    {
        var member = await BoxMember.Join(store);
        var order = await member.PaidOrder(await store.Product(price: 100_000));
        var path = $"/payments/{BoxMember.Code(order.Payment.PaymentId)}/refund";
        var before = await GatewayRefunds();

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => member.Post(path, new { reason = "Again", amount = 100 })));
        await store.Idle();

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(10);
        answers.Count(answer => answer.Status == HttpStatusCode.BadRequest).ShouldBe(40);
        var payment = (await member.Read(order)).Payment;
        payment.Refunded.ShouldBe(100_000);
        payment.Status.ShouldBe(PaymentStatus.Refunded);
        ((await GatewayRefunds()) - before).ShouldBe(10);
    }

    [Fact]
    public async Task A_refund_that_fails_at_the_bank_is_told_by_webhook_and_can_be_asked_for_again()
    {
        var member = await BoxMember.Join(store);
        var order = await member.PaidOrder(await store.Product(price: 10_000));
        var path = $"/payments/{BoxMember.Code(order.Payment.PaymentId)}/refund";
        await store.Post("/local/razorpay/faults", new { path = "refunds.create", outcome = "failed" });

        (await member.Post(path, new { reason = "Broken", amount = 100 })).Expect(HttpStatusCode.Created);
        await store.Idle();

        (await member.Read(order)).Payment.Refunds.Single().Status.ShouldBe(RefundStatus.Failed);
        (await member.Post(path, new { reason = "Broken", amount = 100 })).Expect(HttpStatusCode.Created);
        await store.Idle();
        (await member.Read(order)).Payment.Status.ShouldBe(PaymentStatus.Refunded);
    }

    [Fact]
    public async Task The_same_key_is_the_same_refund()
    {
        var member = await BoxMember.Join(store);
        var order = await member.PaidOrder(await store.Product(price: 10_000));
        var path = $"/payments/{BoxMember.Code(order.Payment.PaymentId)}/refund";

        var first = await member.Post(path, new { reason = "Broken", amount = 40 }, "refund-1");
        var again = await member.Post(path, new { reason = "Broken", amount = 40 }, "refund-1");
        var other = await member.Post(path, new { reason = "Broken", amount = 50 }, "refund-1");

        again.Expect(HttpStatusCode.Created).Text.ShouldBe(first.Text);
        other.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await member.Read(order)).Payment.Refunds.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_cannot_be_refunded_is_refused()
    {
        var member = await BoxMember.Join(store);
        var other = await BoxMember.Join(store);
        var order = await member.PaidOrder(await store.Product(price: 10_000));
        var unpaid = await member.Order(await store.Product(), PaymentMethod.Cod);
        var path = $"/payments/{BoxMember.Code(order.Payment.PaymentId)}/refund";

        BoxMember.Refused(await member.Post(path, new { }), HttpStatusCode.BadRequest, "VALIDATION_ERROR", "reason", "amount");
        BoxMember.Refused(
            await member.Post(path, new { reason = "x", amount = -1 }), HttpStatusCode.BadRequest, "VALIDATION_ERROR", "amount");
        BoxMember.Refused(
            await member.Post(path, new { reason = "x", amount = 0.001 }), HttpStatusCode.BadRequest, "VALIDATION_ERROR", "amount");
        BoxMember.Refused(
            await member.Post(path, new { reason = "x", amount = 100.01 }), HttpStatusCode.BadRequest, "VALIDATION_ERROR", "amount");
        BoxMember.Refused(await other.Post(path, new { reason = "x", amount = 1 }), HttpStatusCode.NotFound, "NOT_FOUND");
        BoxMember.Refused(
            await member.Post("/payments/zzz/refund", new { reason = "x", amount = 1 }), HttpStatusCode.NotFound, "NOT_FOUND");
        BoxMember.Refused(
            await member.Post($"/payments/{BoxMember.Code(unpaid.Payment.PaymentId)}/refund", new { reason = "x", amount = 1 }),
            HttpStatusCode.Conflict, "CONFLICT");
    }

    [Fact]
    public async Task The_gateways_webhook_is_verified_answered_and_applied_once()
    {
        const string Route = "/rocketry-box/api/v1/webhooks/payments";
        var member = await BoxMember.Join(store);
        var order = await member.Order(await store.Product());
        var paid = (await store.Post(
            "/local/razorpay/pay",
            new { orderId = order.Payment.PaymentLinkId, outcome = "success", webhooks = false })).Expect(HttpStatusCode.OK);
        var entity = new
        {
            id = paid.At("razorpayPaymentId").GetString(),
            order_id = paid.At("razorpayOrderId").GetString(),
            amount = order.Totals.Total,
            currency = "INR",
        };
        var body = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(
            new { @event = "payment.captured", payload = new { payment = new { entity } } });
        var signature = store.Service<RazorpaySignatures>().OfWebhook(body);

        var forged = await Send((signature[0] == '0' ? "1" : "0") + signature[1..]);
        var unsigned = await store.Post(Route, new { });
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Send(signature)));
        await store.Idle();

        BoxMember.Refused(forged, HttpStatusCode.BadRequest, "VALIDATION_ERROR");
        BoxMember.Refused(unsigned, HttpStatusCode.BadRequest, "VALIDATION_ERROR");
        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.OK);
        var payment = (await member.Read(order)).Payment;
        payment.Status.ShouldBe(PaymentStatus.Paid);
        payment.Captures.Count.ShouldBe(1);

        Task<Answer> Send(string signed)
        {
            var content = new ByteArrayContent(body);
            content.Headers.ContentType = new("application/json");
            return store.Send(
                HttpMethod.Post, Route, content, null, ("x-razorpay-signature", signed), ("x-razorpay-event-id", "evt_box_1"));
        }
    }

    private async Task<long> GatewayRefunds()
    {
        var calls = (await store.Get("/local/razorpay/stats")).At("calls");
        return calls.TryGetProperty("refunds.create", out var count) ? count.GetInt64() : 0;
    }
}
