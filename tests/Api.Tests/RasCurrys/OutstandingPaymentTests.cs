using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Returns;

namespace FunctionsCommerce.Api.Tests.RasCurrys;

/// <summary>The client's checkout takes what is still due, and nothing of an order that owes nothing any more.</summary>
public sealed class OutstandingPaymentTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task Goods_that_came_back_unpaid_are_not_asked_for()
    {
        var buyer = await Buyer.Register(store);
        var product = await store.Product(price: 10_000);
        var number = await buyer.Order(product, quantity: 3);
        var order = await buyer.CoreOrder(number);
        await store.Service<OrderService>().MoveToAsync(order.CustomerId, order.OrderId, OrderStatus.Delivered, default);
        await ReturnAsync(order, product.Id, 1);

        var started = (await buyer.Post("/payments/create", new { orderId = number })).Expect(HttpStatusCode.OK);
        (await buyer.Verify(number, await buyer.Pay(started.At("razorpayOrderId").GetString()!))).Expect(HttpStatusCode.OK);

        started.At("amount").GetInt64().ShouldBe(20_000);
        var paid = await buyer.CoreOrder(number);
        (paid.Payment.Status, paid.Payment.Captured, paid.Payment.Refunds.Count).ShouldBe((PaymentStatus.Paid, 20_000, 0));
        (paid.Kept(), paid.Outstanding()).ShouldBe((20_000, 0));
        var payment = (await store.Get("/rocketry-box/api/v1/customer/payments", await BoxTokenAsync(buyer)))
            .Expect(HttpStatusCode.OK)
            .At("data.payments.0");
        (payment.GetProperty("amount").GetDecimal(), payment.GetProperty("refundedAmount").GetDecimal()).ShouldBe((200, 0));
    }

    [Fact]
    public async Task An_order_that_came_back_whole_cannot_be_paid_any_more()
    {
        var buyer = await Buyer.Register(store);
        var product = await store.Product(price: 10_000);
        var number = await buyer.Order(product, quantity: 2);
        var order = await buyer.CoreOrder(number);
        await store.Service<OrderService>().MoveToAsync(order.CustomerId, order.OrderId, OrderStatus.Delivered, default);
        await ReturnAsync(order, product.Id, 2);

        (await buyer.CoreOrder(number)).Status.ShouldBe(OrderStatus.Returned);
        (await buyer.Post("/payments/create", new { orderId = number })).Expect(HttpStatusCode.Conflict);
    }

    private async Task<string> BoxTokenAsync(Buyer buyer) =>
        (await store.Post("/rocketry-box/api/v1/customer/auth/login", new { email = buyer.Email, password = Buyer.Password }))
            .Expect(HttpStatusCode.OK).At("data.accessToken").GetString()!;

    private async Task ReturnAsync(Order order, long productId, int pieces)
    {
        var returns = store.Service<ReturnService>();
        var returnId = store.Service<Core.Shared.Ids.IdGenerator>().Next();
        var draft = new ReturnDraft(order.OrderId, [new ReturnItemDraft(productId, null, pieces, "Damaged")], null, []);
        (await returns.CreateAsync(order.CustomerId, returnId, draft, default)).IsOk.ShouldBeTrue();
        (await returns.MoveToAsync(order.CustomerId, returnId, ReturnStatus.Approved, default)).IsOk.ShouldBeTrue();
        (await returns.MoveToAsync(order.CustomerId, returnId, ReturnStatus.Received, default)).IsOk.ShouldBeTrue();
        await store.Idle();
    }
}
