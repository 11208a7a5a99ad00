using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Api.Tests.CustomerPortal;

public sealed class DashboardTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task The_dashboard_answers_as_documented()
    {
        var customer = await PortalCustomer.Register(store);
        var orderId = await customer.Buy(await store.Product(), 2, OrderStatus.Shipped);
        var ticketId = await customer.OpenTicket();

        var answer = await customer.Get("/dashboard");

        var order = answer.Expect(HttpStatusCode.OK).At("recent_orders.0.created_at").GetString();
        var ticket = answer.At("recent_tickets.0.created_at").GetString();
        answer.ShouldBeJson(
            $$"""
            {"stats":{"open_tickets":1,"active_orders":1,"pending_refunds":0,"resolved_tickets":0},
            "recent_orders":[{"id":"{{orderId}}","status":"SHIPPED","total":28.34,"created_at":"{{order}}","item_count":2}],
            "recent_tickets":[{"id":"{{ticketId}}","subject":"Product inquiry","status":"OPEN","priority":"MEDIUM","created_at":"{{ticket}}"}]}
            """);
    }

    [Fact]
    public async Task A_new_customer_has_nothing_yet()
    {
        await (await PortalCustomer.Register(store)).Buy(await store.Product());
        var customer = await PortalCustomer.Register(store);

        (await customer.Get("/dashboard")).Text.ShouldBe(
            """{"stats":{"open_tickets":0,"active_orders":0,"pending_refunds":0,"resolved_tickets":0},"recent_orders":[],"recent_tickets":[]}""");
    }

    [Fact]
    public async Task Active_are_orders_on_their_way_and_the_newest_five_are_shown()
    {
        var customer = await PortalCustomer.Register(store);
        var product = await store.Product();
        foreach (var status in new[]
        {
            OrderStatus.Delivered,
            OrderStatus.Completed,
            OrderStatus.Pending,
            OrderStatus.Confirmed,
            OrderStatus.Processing,
        })
        {
            await customer.Buy(product, status: status);
        }

        var cancelled = await customer.Shopper.Buy(product);
        (await customer.Shopper.Post($"/orders/{cancelled}/cancel", new { reason = "No" })).Expect(HttpStatusCode.OK);
        var newest = await customer.Buy(product, status: OrderStatus.Shipped);

        var answer = await customer.Get("/dashboard");

        answer.At("stats.active_orders").GetInt32().ShouldBe(4);
        answer.At("recent_orders").GetArrayLength().ShouldBe(5);
        answer.At("recent_orders.0.id").GetString().ShouldBe(newest);
        answer.At("recent_orders.1.status").GetString().ShouldBe("CANCELLED");
    }

    [Fact]
    public async Task Tickets_are_open_until_they_are_resolved()
    {
        var customer = await PortalCustomer.Register(store);
        var desk = store.Service<SupportAdminService>();
        foreach (var status in Enum.GetValues<TicketStatus>())
        {
            var ticket = await customer.OpenTicket(status.ToString());
            (await desk.SetStatusAsync(PortalCustomer.Staff, PortalCustomer.CoreId(ticket), status, default)).IsOk.ShouldBeTrue();
        }

        var answer = await customer.Get("/dashboard");

        answer.At("stats.open_tickets").GetInt32().ShouldBe(2);
        answer.At("stats.resolved_tickets").GetInt32().ShouldBe(2);
        answer.At("recent_tickets.0.status").GetString().ShouldBe("CLOSED");
    }

    [Fact]
    public async Task A_return_is_pending_until_its_money_is_paid_out()
    {
        var customer = await PortalCustomer.Register(store);
        var product = await store.Product();
        var orderId = await customer.Buy(product, status: OrderStatus.Delivered);
        var returns = store.Service<ReturnService>();

        var asked = await customer.Post(
            "/orders/return", new { order_id = orderId, items = new[] { product.Product.Name }, reason = "Product is defective" });
        var returnId = PortalCustomer.CoreId(asked.Expect(HttpStatusCode.Created).At("id").GetString()!);
        var requested = await Pending(customer);
        await returns.MoveToAsync(customer.Shopper.CustomerId, returnId, ReturnStatus.Approved, default);
        var approved = await Pending(customer);
        await returns.MoveToAsync(customer.Shopper.CustomerId, returnId, ReturnStatus.Received, default);
        await store.Idle();
        var received = await Pending(customer);
        var refundId = (await customer.Shopper.CoreOrder("PE" + orderId[3..])).Payment.Refunds.ShouldHaveSingleItem().RefundId;
        (await store.Service<RefundAdminService>().PayOutAsync(refundId, "At the till", 1, default)).IsOk.ShouldBeTrue();
        var refunded = await Pending(customer);

        (requested, approved, received, refunded).ShouldBe((1, 1, 1, 0));
    }

    [Fact]
    public async Task A_rejected_return_is_not_pending_and_a_refund_on_its_way_is()
    {
        var customer = await PortalCustomer.Register(store);
        var product = await store.Product();
        var orderId = await customer.Buy(product, status: OrderStatus.Delivered);
        var asked = await customer.Post(
            "/orders/return", new { order_id = orderId, items = new[] { product.Product.Name }, reason = "Product is defective" });
        await store.Service<ReturnService>().MoveToAsync(
            customer.Shopper.CustomerId, PortalCustomer.CoreId(asked.At("id").GetString()!), ReturnStatus.Rejected, default);
        var rejected = await Pending(customer);

        // Decided, while the gateway has not been asked yet.
        (await store.Service<OrderRepository>().ApplyAsync(
            customer.Shopper.CustomerId,
            PortalCustomer.CoreId(orderId),
            order => new OrderChange(
                order with
                {
                    Payment = order.Payment with
                    {
                        Refunds = [Refund(RefundStatus.Pending), Refund(RefundStatus.Processing), Refund(RefundStatus.Completed)],
                    },
                },
                []),
            default)).IsOk.ShouldBeTrue();

        rejected.ShouldBe(0);
        (await Pending(customer)).ShouldBe(2);
    }

    private Refund Refund(RefundStatus status)
    {
        var now = store.App.Clock.GetUtcNow();
        return new Refund { RefundId = 1 + (int)status, Amount = 1, Reason = "Sorry", Status = status, CreatedAt = now, UpdatedAt = now };
    }

    private static async Task<int> Pending(PortalCustomer customer) =>
        (await customer.Get("/dashboard")).At("stats.pending_refunds").GetInt32();
}
