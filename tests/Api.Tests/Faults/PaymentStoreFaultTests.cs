using System.Net;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Api.Tests.RasCurrys;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Payments;

namespace FunctionsCommerce.Api.Tests.Faults;

/// <summary>The same for money: whichever operation of the store fails, it is booked once and goes back once.</summary>
public sealed class PaymentStoreFaultTests : IAsyncLifetime
{
    private const string Orders = Shopper.Base + "/orders";
    private readonly FaultyStore faults = new();
    private readonly FaultyHost store;

    public PaymentStoreFaultTests() => store = new FaultyHost(faults);

    public Task InitializeAsync() => store.InitializeAsync();

    public Task DisposeAsync() => store.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_cancellation_that_is_asked_for_until_it_is_done(bool afterwards)
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product(stock: 100);
        var orderId = "";

        await store.EveryOperation(() => $"POST {Orders}/{orderId}/cancel", afterwards, async _ =>
        {
            orderId = await shopper.Buy(product, paymentMethod: "card");
            await store.Pay((await shopper.CoreOrder(orderId)).Payment.PaymentUrl!, webhooks: true);
            await store.Idle();
            return new Attempt(
                () => shopper.Post($"/orders/{orderId}/cancel", new { reason = "changed my mind" }),
                async answer =>
                {
                    // The answer to the cancellation may have got lost: then the next one finds it done.
                    answer.Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Conflict);
                    await store.Idle();
                    (await shopper.CoreOrder(orderId)).Payment.Refunds.ShouldHaveSingleItem().Status.ShouldBe(RefundStatus.Completed);
                    await store.IsSold(product, 0);
                });
        });

        var stats = (await store.Get("/local/razorpay/stats")).Json;
        stats.GetProperty("refunds").GetInt32().ShouldBe((await store.All<Order>()).Count);
        await store.NothingIsLeftOver();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_webhook_that_the_gateway_repeats_until_it_is_taken(bool afterwards)
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product(stock: 100);

        await store.EveryOperation("POST /webhooks/razorpay", afterwards, async nth =>
        {
            var orderId = await shopper.Buy(product, paymentMethod: "card");
            var order = await shopper.CoreOrder(orderId);
            var paid = await store.Pay(order.Payment.PaymentUrl!, webhooks: false);
            var body = await Captured(paid);
            return new Attempt(
                () => Webhook(body, $"event{nth}"),
                async answer =>
                {
                    answer.Expect(HttpStatusCode.OK);
                    await store.Idle();
                    (await shopper.CoreOrder(orderId)).Payment.Captures.ShouldHaveSingleItem().Amount.ShouldBe(order.Totals.Total);
                    (await store.Mailbox(shopper.Email)).Count(mail => mail.Subject == $"Payment received for order {orderId}").ShouldBe(1);
                });
        });

        await store.NothingIsLeftOver();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_payment_begun_and_proven_in_the_clients_own_checkout(bool afterwards)
    {
        var buyer = await Buyer.Register(store);
        var product = await store.Product(stock: 100);
        foreach (var step in new[] { "create", "verify" })
        {
            await store.EveryOperation($"POST {Buyer.Base}/payments/{step}", afterwards, async _ =>
            {
                var number = await buyer.Order(product);
                var paid = step == "verify" ? await buyer.Pay(await buyer.StartPayment(number), webhooks: false) : default;
                return new Attempt(
                    () => step == "verify" ? buyer.Verify(number, paid) : buyer.Post("/payments/create", new { orderId = number }),
                    async answer =>
                    {
                        answer.Expect(HttpStatusCode.OK);
                        if (step == "create")
                        {
                            await buyer.Pay(answer.At("razorpayOrderId").GetString()!);
                        }

                        var order = await buyer.CoreOrder(number);
                        order.Payment.Captures.ShouldHaveSingleItem().Amount.ShouldBe(order.Totals.Total);
                        order.Payment.Refunds.ShouldBeEmpty();
                    });
            });
        }

        await store.NothingIsLeftOver();
    }

    private async Task<byte[]> Captured(JsonElement paid)
    {
        var payment = (await store.Service<RazorpayClient>()
            .FetchPaymentAsync(paid.GetProperty("razorpayPaymentId").GetString()!, default)).Value;
        var entity = new
        {
            id = payment.Id,
            order_id = payment.OrderId,
            amount = payment.Amount,
            currency = payment.Currency,
            description = payment.Description,
            notes = payment.Notes,
        };
        return JsonSerializer.SerializeToUtf8Bytes(
            new { entity = "event", @event = "payment.captured", payload = new { payment = new { entity } } });
    }

    private Task<Answer> Webhook(byte[] body, string eventId)
    {
        var content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
        var signature = store.Service<RazorpaySignatures>().OfWebhook(body);
        return store.Send(
            HttpMethod.Post, "/webhooks/razorpay", content, null, ("x-razorpay-signature", signature), ("x-razorpay-event-id", eventId));
    }
}
