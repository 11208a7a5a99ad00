using System.Net;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;

namespace FunctionsCommerce.Api.Tests.PureEssence;

public sealed class PaymentFlowTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task Paying_on_the_page_moves_the_order_on_and_tells_the_customer_once()
    {
        var shopper = await Shopper.Register(store);
        var orderId = await shopper.Buy(await store.Product(), paymentMethod: "card");

        await Pay(shopper, orderId, "success");

        var order = await shopper.Get("/orders/" + orderId);
        order.At("data.status").GetString().ShouldBe("processing");
        order.At("data.payment.status").GetString().ShouldBe("paid");
        order.At("data.payment.paidAt").GetString().ShouldNotBeNull();
        (await Types(shopper)).Count(type => type == "order_paid").ShouldBe(1);
    }

    [Fact]
    public async Task A_failed_payment_is_not_the_end()
    {
        var shopper = await Shopper.Register(store);
        var orderId = await shopper.Buy(await store.Product(), paymentMethod: "card");

        await Pay(shopper, orderId, "failure");
        (await shopper.Get("/orders/" + orderId)).At("data.payment.status").GetString().ShouldBe("failed");
        await Pay(shopper, orderId, "success");

        (await shopper.Get("/orders/" + orderId)).At("data.payment.status").GetString().ShouldBe("paid");
    }

    [Fact]
    public async Task A_payment_after_cancellation_goes_back_to_the_customer()
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product(stock: 4);
        var orderId = await shopper.Buy(product, paymentMethod: "card");
        (await shopper.Post($"/orders/{orderId}/cancel", new { reason = "No" })).Expect(HttpStatusCode.OK);

        // The gateway took the money in the moment of the cancellation.
        var core = await shopper.CoreOrder(orderId);
        await store.Service<OrderPaymentService>()
            .CapturedAsync(shopper.CustomerId, core.OrderId, await GatewayPayment(core), core.Totals.Total, CancellationToken.None);
        await store.Idle();

        var order = await shopper.CoreOrder(orderId);
        order.Status.ShouldBe(OrderStatus.Cancelled);
        order.Payment.Status.ShouldBe(PaymentStatus.Refunded);
        (await store.Stock(product)).Stock.ShouldBe(4);
    }

    [Fact]
    public async Task Cancelling_a_paid_order_returns_the_money_once()
    {
        var shopper = await Shopper.Register(store);
        var orderId = await shopper.Buy(await store.Product(), paymentMethod: "card");
        await Pay(shopper, orderId, "success");
        var before = await Refunds();

        (await shopper.Post($"/orders/{orderId}/cancel", new { reason = "No" })).Expect(HttpStatusCode.OK);
        await store.Idle();

        (await shopper.Get("/orders/" + orderId)).At("data.payment.status").GetString().ShouldBe("refunded");
        (await Refunds() - before).ShouldBe(1);
    }

    private static async Task Pay(Shopper shopper, string orderId, string outcome)
    {
        var link = (await shopper.CoreOrder(orderId)).Payment.PaymentLinkId;
        (await shopper.Store.Post("/local/razorpay/pay", new { orderId = link, outcome })).Expect(HttpStatusCode.OK);
        await shopper.Store.Idle();
    }

    /// <summary>A captured payment that the sandbox knows, for an order that did not wait for it.</summary>
    private async Task<string> GatewayPayment(Order order)
    {
        var gateway = store.Service<Core.Payments.RazorpayClient>();
        var created = await gateway.CreateOrderAsync(order.Totals.Total, order.Currency, "late", null, CancellationToken.None);
        var paid = (await store.Post(
            "/local/razorpay/pay", new { orderId = created.Value.Id, outcome = "success" })).Expect(HttpStatusCode.OK);
        return paid.At("razorpayPaymentId").GetString()!;
    }

    private async Task<int> Refunds()
    {
        var stats = (await store.Get("/local/razorpay/stats")).Json.GetRawText();
        return System.Text.RegularExpressions.Regex.Match(stats, "\"refunds?(\\.create)?\":\\s*(\\d+)") is { Success: true } match
            ? int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture)
            : 0;
    }

    private static async Task<IReadOnlyList<string>> Types(Shopper shopper)
    {
        await shopper.Store.Idle();
        return [
            .. (await shopper.Get("/notifications"))
                .At("data.notifications")
                .EnumerateArray()
                .Select(note => note.GetProperty("type").GetString()!),
        ];
    }
}
