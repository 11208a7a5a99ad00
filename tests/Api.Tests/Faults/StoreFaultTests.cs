using System.Net;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Api.Tests.RasCurrys;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests.Faults;

/// <summary>Whichever operation of a request fails, before it is done or after it: the client is told to come again, and when it does,
/// what it wanted has happened once.</summary>
public sealed class StoreFaultTests : IAsyncLifetime
{
    private const string Orders = Shopper.Base + "/orders";
    private readonly FaultyStore faults = new();
    private readonly StoreHost store = new();

    public Task InitializeAsync()
    {
        store.Options = store.Options with { AroundStore = faults.Around };
        return store.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        faults.Heal();
        await store.DisposeAsync();
        faults.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_checkout_of_the_last_piece_with_the_last_use_of_a_coupon(bool afterwards)
    {
        var shopper = await Shopper.Register(store);
        var sold = new List<CatalogEntry>();

        await EveryOperation("POST " + Orders, afterwards, async nth =>
        {
            var product = await store.Product(stock: 1, price: 20_000);
            sold.Add(product);
            await store.Coupon($"LAST{nth}", limit: 1);
            await shopper.AddToCart(product);
            (await shopper.Post("/cart/coupon", new { code = $"LAST{nth}" })).Expect(HttpStatusCode.OK);
            return (
                () => Order(shopper, $"key-{nth}"),
                async answer =>
                {
                    answer.Expect(HttpStatusCode.Created).At("data.paymentUrl").GetString().ShouldNotBeNullOrEmpty();
                    await IsSold(product, 1);
                    (await store.Service<CouponService>().Find($"LAST{nth}", default))!.UsedCount.ShouldBe(1);
                    (await All<Order>()).Count.ShouldBe(nth);
                    (await shopper.Get("/cart")).At("data.items").GetArrayLength().ShouldBe(0);
                });
        });

        await store.Advance(TimeSpan.FromMinutes(15));
        foreach (var product in sold)
        {
            await IsSold(product, 1);
        }

        await NothingIsLeftOver();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_cart_that_is_changed_before_the_order_is_tried_again(bool afterwards)
    {
        var shopper = await Shopper.Register(store);
        await store.Coupon("EARLIER", limit: 1000);
        await store.Coupon("LATER", limit: 1000);
        var (first, second) = (await store.Product(stock: 100), await store.Product(stock: 100));
        var (orders, changed) = (0, 0);

        await EveryOperation("POST " + Orders, afterwards, async nth =>
        {
            await shopper.AddToCart(first, 2);
            await shopper.AddToCart(second);
            (await shopper.Post("/cart/coupon", new { code = "EARLIER" })).Expect(HttpStatusCode.OK);
            var tries = 0;
            return (
                async () =>
                {
                    if (tries++ == 1 && (await shopper.Get("/cart")).At("data.items").GetArrayLength() == 2)
                    {
                        changed++;
                        await shopper.Post("/cart/coupon", new { code = "LATER" });
                        await shopper.Put("/cart/" + (await shopper.Get("/cart")).At("data.items.0.id").GetInt64(), new { quantity = 5 });
                        await shopper.Delete("/cart/" + (await shopper.Get("/cart")).At("data.items.1.id").GetInt64());
                    }

                    return await Order(shopper, $"key-{nth}");
                },
                async answer =>
                {
                    if (answer.Status == HttpStatusCode.Conflict)
                    {
                        // The gateway had a page for what was in the cart before: that order is given up.
                        answer = await Order(shopper, $"another-{nth}");
                    }

                    answer.Expect(HttpStatusCode.Created);
                    orders++;
                    var all = await All<Order>();
                    all.Count.ShouldBe(orders);
                    await IsSold(first, all.Sum(order => order.Lines.Where(line => line.ProductId == first.Id).Sum(line => line.Quantity)));
                    await IsSold(second, all.Sum(order => order.Lines.Where(line => line.ProductId == second.Id).Sum(line => line.Quantity)));
                    foreach (var code in new[] { "EARLIER", "LATER" })
                    {
                        (await store.Service<CouponService>().Find(code, default))!.UsedCount.ShouldBe(all.Count(order => order.CouponCode == code));
                    }
                });
        });

        changed.ShouldBeGreaterThan(3);
        await NothingIsLeftOver();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_cancellation_that_is_asked_for_until_it_is_done(bool afterwards)
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product(stock: 100);
        var orderId = "";

        await EveryOperation(() => $"POST {Orders}/{orderId}/cancel", afterwards, async _ =>
        {
            orderId = await shopper.Buy(product, paymentMethod: "card");
            await Pay((await shopper.CoreOrder(orderId)).Payment.PaymentUrl!, webhooks: true);
            await store.Idle();
            return (
                () => shopper.Post($"/orders/{orderId}/cancel", new { reason = "changed my mind" }),
                async answer =>
                {
                    // The answer to the cancellation may have got lost: then the next one finds it done.
                    answer.Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Conflict);
                    await store.Idle();
                    (await shopper.CoreOrder(orderId)).Payment.Refunds.ShouldHaveSingleItem().Status.ShouldBe(RefundStatus.Completed);
                    await IsSold(product, 0);
                });
        });

        var stats = (await store.Get("/local/razorpay/stats")).Json;
        stats.GetProperty("refunds").GetInt32().ShouldBe((await All<Order>()).Count);
        await NothingIsLeftOver();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_webhook_that_the_gateway_repeats_until_it_is_taken(bool afterwards)
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product(stock: 100);

        await EveryOperation("POST /webhooks/razorpay", afterwards, async nth =>
        {
            var orderId = await shopper.Buy(product, paymentMethod: "card");
            var order = await shopper.CoreOrder(orderId);
            var paid = await Pay(order.Payment.PaymentUrl!, webhooks: false);
            var body = await Captured(paid);
            return (
                () => Webhook(body, $"event{nth}"),
                async answer =>
                {
                    answer.Expect(HttpStatusCode.OK);
                    await store.Idle();
                    (await shopper.CoreOrder(orderId)).Payment.Captures.ShouldHaveSingleItem().Amount.ShouldBe(order.Totals.Total);
                    (await store.Mailbox(shopper.Email)).Count(mail => mail.Subject == $"Payment received for order {orderId}").ShouldBe(1);
                });
        });

        await NothingIsLeftOver();
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
            await EveryOperation($"POST {Buyer.Base}/payments/{step}", afterwards, async _ =>
            {
                var number = await buyer.Order(product);
                var paid = step == "verify" ? await buyer.Pay(await buyer.StartPayment(number), webhooks: false) : default;
                return (
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

        await NothingIsLeftOver();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_registration_that_can_be_made_again_or_was_made(bool afterwards)
    {
        const string Path = Shopper.Base + "/auth/register";

        await EveryOperation("POST " + Path, afterwards, nth =>
        {
            var email = $"mary{nth}@example.com";
            return Task.FromResult<(Func<Task<Answer>>, Func<Answer, Task>)>((
                () => store.Post(Path, new { name = "Mary Banda", email, password = "securePassword123", phone = "0977883578" }),
                async answer =>
                {
                    answer.Status.ShouldBeOneOf(HttpStatusCode.Created, HttpStatusCode.Conflict);
                    (await store.Post(Shopper.Base + "/auth/login", new { email, password = "securePassword123" })).Expect(HttpStatusCode.OK);
                    (await store.Mailbox(email)).Count.ShouldBe(1);
                }));
        });

        await NothingIsLeftOver();
    }

    private Task EveryOperation(
        string request, bool afterwards, Func<int, Task<(Func<Task<Answer>> Send, Func<Answer, Task> Check)>> arrange) =>
        EveryOperation(() => request, afterwards, arrange);

    /// <summary>Lets the first operation of a request fail, then in another run the second, and so on until there are no more.</summary>
    private async Task EveryOperation(
        Func<string> request, bool afterwards, Func<int, Task<(Func<Task<Answer>> Send, Func<Answer, Task> Check)>> arrange)
    {
        for (var nth = 1; ; nth++)
        {
            var (send, check) = await arrange(nth);
            faults.Fail(request(), nth, afterwards);
            var answer = await send();
            var struck = faults.Struck;
            faults.Heal();
            for (var tries = 1; tries < 5 && ComeAgain(answer) is { } wait; tries++)
            {
                await store.Advance(wait);
                answer = await send();
            }

            await check(answer);
            if (!struck)
            {
                nth.ShouldBeGreaterThan(1, "The request asks nothing of the store.");
                return;
            }
        }
    }

    /// <summary>How long to wait before the request is sent again; null when it is answered.</summary>
    private static TimeSpan? ComeAgain(Answer answer)
    {
        if (answer.Status == HttpStatusCode.ServiceUnavailable)
        {
            var error = answer.At("error");
            (error.ValueKind == JsonValueKind.String ? error : error.GetProperty("code")).GetString().ShouldBe("SERVICE_UNAVAILABLE");
            answer.Headers.ContainsKey("Retry-After").ShouldBeTrue();
        }

        // While the store cannot say that the work has ended, the key is taken for a minute.
        return answer.Headers.ContainsKey("Retry-After") ? TimeSpan.FromSeconds(61) : null;
    }

    private Task<Answer> Order(Shopper shopper, string key) => store.Send(
        HttpMethod.Post, Orders, new { shippingAddressId = shopper.AddressId, paymentMethod = "card" }, shopper.Token, ("Idempotency-Key", key));

    private async Task IsSold(CatalogEntry product, int pieces)
    {
        var variant = await store.Stock(product);
        (variant.Sold, variant.Stock).ShouldBe((pieces, product.Variants[0].Stock - pieces));
    }

    private async Task NothingIsLeftOver()
    {
        await store.Advance(TimeSpan.FromMinutes(15));
        foreach (var container in Containers.All)
        {
            (await All<OutboxEvent>(container)).ShouldBeEmpty();
        }

        (await store.Get("/local/queues")).Json.EnumerateArray().ShouldAllBe(queue => queue.GetProperty("deadLetters").GetArrayLength() == 0);
    }

    private async Task<List<T>> All<T>(string? container = null)
        where T : Document
    {
        var all = new List<T>();
        await foreach (var document in store.Service<IDocumentStore>().All(new Query<T, T>(documents => documents) { Container = container }, default))
        {
            all.Add(document);
        }

        return all;
    }

    private async Task<JsonElement> Pay(string paymentUrl, bool webhooks) =>
        (await store.Post("/local/razorpay/pay", new { orderId = paymentUrl[(paymentUrl.LastIndexOf('/') + 1)..], outcome = "success", webhooks })).Expect(HttpStatusCode.OK).Json;

    private async Task<byte[]> Captured(JsonElement paid)
    {
        var payment = (await store.Service<RazorpayClient>().FetchPayment(paid.GetProperty("razorpayPaymentId").GetString()!, default)).Value;
        var entity = new { id = payment.Id, order_id = payment.OrderId, amount = payment.Amount, currency = payment.Currency, description = payment.Description, notes = payment.Notes };
        return JsonSerializer.SerializeToUtf8Bytes(new { entity = "event", @event = "payment.captured", payload = new { payment = new { entity } } });
    }

    private Task<Answer> Webhook(byte[] body, string eventId)
    {
        var content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
        var signature = store.Service<RazorpaySignatures>().OfWebhook(body);
        return store.Send(HttpMethod.Post, "/webhooks/razorpay", content, null, ("x-razorpay-signature", signature), ("x-razorpay-event-id", eventId));
    }
}
