using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;

namespace FunctionsCommerce.Api.Tests.RasCurrys;

/// <summary>Payments of which neither the customer nor a webhook ever told.</summary>
public sealed class PaymentCheckTests : IAsyncLifetime
{
    private readonly StoreHost store = new();

    public Task InitializeAsync() => store.InitializeAsync();

    public Task DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task A_second_payment_that_nobody_reported_is_found_and_goes_back()
    {
        var buyer = await Buyer.Register(store);
        var number = await buyer.Order(await store.Product());
        var gatewayOrder = await buyer.StartPayment(number);
        await buyer.Pay(gatewayOrder);
        (await buyer.CoreOrder(number)).Payment.CheckAt.ShouldBeNull();
        await buyer.Pay(gatewayOrder, webhooks: false, force: true);

        await store.Advance(TimeSpan.FromMinutes(11));

        var payment = (await buyer.CoreOrder(number)).Payment;
        payment.Captures.Count.ShouldBe(2);
        payment.Refunds.ShouldHaveSingleItem().Amount.ShouldBe(payment.Amount);
        payment.Refunds[0].Status.ShouldBe(RefundStatus.Completed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_payment_that_nobody_reported_is_found_within_a_quarter_of_an_hour(bool capture)
    {
        var buyer = await Buyer.Register(store);
        var number = await buyer.Order(await store.Product());
        await buyer.Pay(await buyer.StartPayment(number), webhooks: false, capture: capture);

        await store.Advance(TimeSpan.FromMinutes(17));

        var order = await buyer.CoreOrder(number);
        order.Payment.Status.ShouldBe(PaymentStatus.Paid);
        order.Payment.CheckAt.ShouldBeNull();
        (await store.Mailbox(buyer.Email))
            .Count(mail => mail.Subject!.StartsWith("Payment received", StringComparison.Ordinal))
            .ShouldBe(1);
    }

    [Fact]
    public async Task A_failed_attempt_is_found_and_told()
    {
        var buyer = await Buyer.Register(store);
        var number = await buyer.Order(await store.Product());
        await buyer.Pay(await buyer.StartPayment(number), "failure", webhooks: false);

        await store.Advance(TimeSpan.FromMinutes(17));

        var order = await buyer.CoreOrder(number);
        order.Status.ShouldBe(OrderStatus.Pending);
        order.Payment.Status.ShouldBe(PaymentStatus.Failed);
    }

    [Fact]
    public async Task Money_for_an_order_that_ran_out_of_time_goes_back()
    {
        var buyer = await Buyer.Register(store);
        var product = await store.Product(stock: 2);
        var number = await buyer.Order(product);
        var gatewayOrder = await buyer.StartPayment(number);
        await store.Advance(TimeSpan.FromMinutes(32));
        (await buyer.CoreOrder(number)).Status.ShouldBe(OrderStatus.Cancelled);

        await buyer.Pay(gatewayOrder, webhooks: false, force: true);
        await store.Advance(TimeSpan.FromHours(2));

        var order = await buyer.CoreOrder(number);
        order.Status.ShouldBe(OrderStatus.Cancelled);
        order.Payment.Status.ShouldBe(PaymentStatus.Refunded);
        order.Payment.CheckAt.ShouldBeNull();
        (await store.Stock(product)).Stock.ShouldBe(2);
    }

    [Fact]
    public async Task A_gateway_in_trouble_is_asked_again()
    {
        var buyer = await Buyer.Register(store);
        var number = await buyer.Order(await store.Product());
        await buyer.Pay(await buyer.StartPayment(number), webhooks: false);
        await store.Post("/local/razorpay/faults", new { path = "orders.payments", status = 503, count = 3 });

        await store.Advance(TimeSpan.FromMinutes(16));
        await store.Advance(TimeSpan.FromMinutes(2));
        await store.Advance(TimeSpan.FromMinutes(2));

        (await buyer.CoreOrder(number)).Payment.Status.ShouldBe(PaymentStatus.Paid);
    }

    [Fact]
    public async Task A_payment_through_a_link_is_found_just_so()
    {
        var shopper = await Shopper.Register(store);
        var orderId = await shopper.Buy(await store.Product(), paymentMethod: "card");
        var link = (await shopper.CoreOrder(orderId)).Payment.PaymentLinkId;
        (await store.Post("/local/razorpay/pay", new { orderId = link, outcome = "success", webhooks = false })).Expect(HttpStatusCode.OK);

        await store.Advance(TimeSpan.FromMinutes(17));

        (await shopper.CoreOrder(orderId)).Payment.Status.ShouldBe(PaymentStatus.Paid);
    }

    [Fact]
    public async Task An_order_that_nobody_pays_is_asked_about_for_a_day_and_no_longer()
    {
        var buyer = await Buyer.Register(store);
        var number = await buyer.Order(await store.Product());
        await buyer.StartPayment(number);

        await store.Advance(TimeSpan.FromMinutes(32));
        (await buyer.CoreOrder(number)).Payment.CheckAt.ShouldNotBeNull();
        await store.Advance(TimeSpan.FromHours(25));

        (await buyer.CoreOrder(number)).Payment.CheckAt.ShouldBeNull();
    }
}
