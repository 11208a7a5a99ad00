using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Api.Tests.RocketryBox;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Marketing;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>The same figure of an order wherever it is shown.</summary>
public sealed class OrderFigureTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task An_order_paid_twice_is_kept_once_everywhere_when_the_surplus_is_back()
    {
        await using var host = await TestHost.Start();
        var store = host.Store;
        var customer = await BoxCustomer.Register(store);
        var id = await customer.Buy(await store.Product(price: 10_000), 1, "online");
        var orderId = BoxCustomer.Decode(id);
        var total = (await customer.Get("/orders/" + id)).At("data.payment.amount").GetDecimal();
        foreach (var payment in new[] { "pay_1", "pay_2" })
        {
            (await store.Service<OrderPaymentService>()
                .CapturedAsync(customer.CoreId, orderId, payment, (long)(total * 100), Ct)).IsOk.ShouldBeTrue();
        }

        await store.Idle();
        await store.Service<OrderRepository>().ApplyAsync(
            customer.CoreId,
            orderId,
            order => order.RefundReported(
                order.Payment.Refunds.Single().RefundId, RefundStatus.Completed, null, store.App.Clock.GetUtcNow()),
            Ct);
        await customer.MoveTo(id, OrderStatus.Delivered);
        var staff = await BackOffice.Enter(store);

        foreach (var filter in new[] { "", "?customerId=cust_" + customer.Id, "?status=completed" })
        {
            var stats = (await staff.Get("/orders" + filter)).Expect(HttpStatusCode.OK).At("data.stats");
            (
                stats.GetProperty("totalRevenue").GetDecimal(),
                stats.GetProperty("averageOrderValue").GetDecimal()).ShouldBe((total, total), filter);
        }

        (await staff.Get("/dashboard/metrics")).At("data.totalSales.value").GetDecimal().ShouldBe(total);
        (await staff.Get("/customers/cust_" + customer.Id)).At("data.totalRevenue").GetDecimal().ShouldBe(total);
        var payment1 = (await customer.Get("/payments")).Expect(HttpStatusCode.OK).At("data.payments.0");
        payment1.GetProperty("refundedAmount").GetDecimal().ShouldBe(0);
        payment1.GetProperty("details").GetProperty("transactionId").GetString().ShouldBe("pay_1");
        (await customer.Get("/orders/" + id)).At("data.payment.transactionId").GetString().ShouldBe("pay_1");
        var analytics = (await customer.Get("/analytics")).Expect(HttpStatusCode.OK);
        analytics.At("data.orders.totalSpent").GetDecimal().ShouldBe(total);
        analytics.At("data.payments.refunds.total").GetDecimal().ShouldBe(0);
        (await customer.Get("/loyalty/history")).At("data.history.0.points").GetInt32().ShouldBe((int)total);
    }

    [Fact]
    public async Task The_average_is_over_orders_that_are_not_cancelled_in_every_list()
    {
        await using var host = await TestHost.Start();
        var store = host.Store;
        var customer = await BoxCustomer.Register(store);
        var product = await store.Product(price: 10_000);
        var kept = await customer.Buy(product, 1);
        var cancelled = await customer.Buy(product, 3);
        (await store.Service<OrderService>().CancelAsync(customer.CoreId, BoxCustomer.Decode(cancelled), "No", Ct)).IsOk.ShouldBeTrue();
        await store.Idle();
        var total = (await customer.Get("/orders/" + kept)).At("data.payment.amount").GetDecimal();
        var staff = await BackOffice.Enter(store);

        foreach (var filter in new[] { "", "?customerId=cust_" + customer.Id, "?startDate=2020-01-01T13:00Z", "?startDate=2020-01-01" })
        {
            var stats = (await staff.Get("/orders" + filter)).Expect(HttpStatusCode.OK).At("data.stats");
            (
                stats.GetProperty("totalOrders").GetInt32(), stats.GetProperty("totalRevenue").GetDecimal(),
                stats.GetProperty("averageOrderValue").GetDecimal())
                .ShouldBe((2, total, total), filter);
        }

        (await staff.Get("/orders?status=cancelled")).At("data.stats.averageOrderValue").GetDecimal().ShouldBe(0);
    }

    [Fact]
    public async Task Pieces_that_came_back_are_not_sold()
    {
        await using var host = await TestHost.Start();
        var store = host.Store;
        var customer = await BoxCustomer.Register(store);
        var product = await store.Product(price: 10_000);
        var id = await customer.Buy(product, 3);
        await customer.MoveTo(id, OrderStatus.Delivered);
        var (returns, returnId) = (store.Service<ReturnService>(), store.Service<IdGenerator>().Next());
        var draft = new ReturnDraft(BoxCustomer.Decode(id), [new ReturnItemDraft(product.Id, null, 2, "Leaks")], null, []);
        (await returns.CreateAsync(customer.CoreId, returnId, draft, Ct)).IsOk.ShouldBeTrue();
        foreach (var status in new[] { ReturnStatus.Approved, ReturnStatus.Received })
        {
            (await returns.MoveToAsync(customer.CoreId, returnId, status, Ct)).IsOk.ShouldBeTrue();
        }

        await store.Idle();
        var staff = await BackOffice.Enter(store);

        (await staff.Get("/dashboard/top-products")).At("data.0.sales").GetInt32().ShouldBe(1);
        (await staff.Get("/dashboard/metrics")).At("data.productsSold.value").GetInt32().ShouldBe(1);
        (await staff.Get("/products/prod_" + Base36.Encode(product.Id)))
            .Expect(HttpStatusCode.OK)
            .At("data.salesCount")
            .GetInt32()
            .ShouldBe(1);
        (await customer.Get("/analytics")).At("data.products.purchased").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_delivered_order_earns_points_once_it_is_paid()
    {
        await using var host = await TestHost.Start();
        var store = host.Store;
        var customer = await BoxCustomer.Register(store);
        var unpaid = await customer.Buy(await store.Product(price: 10_000), 1, "online");
        var cash = await customer.Buy(await store.Product(price: 20_000), 1);
        await customer.MoveTo(unpaid, OrderStatus.Delivered);
        await customer.MoveTo(cash, OrderStatus.Delivered);
        var staff = await BackOffice.Enter(store);

        var before = (await customer.Get("/loyalty/history"))
            .Expect(HttpStatusCode.OK)
            .At("data.history")
            .EnumerateArray()
            .Select(entry => entry.GetProperty("orderId").GetString())
            .ToArray();
        (await staff.Patch($"/orders/ord_{unpaid}/status", new { paymentStatus = "paid" })).Expect(HttpStatusCode.OK);
        await store.Idle();
        var after = (await customer.Get("/loyalty/history"))
            .At("data.history")
            .EnumerateArray()
            .Select(entry => entry.GetProperty("orderId").GetString())
            .ToArray();

        before.ShouldBe([cash]);
        after.ShouldBe([unpaid, cash], ignoreOrder: true);
    }

    [Fact]
    public async Task What_the_carrier_refused_was_sent_and_not_delivered()
    {
        await using var host = await TestHost.Start();
        await host.Store.Service<IDocumentStore>().CreateAsync(
            new Campaign
            {
                CampaignId = 7,
                Channel = MessageChannel.Sms,
                Body = "On the way",
                Recipients = RecipientType.All,
                Status = CampaignStatus.Sent,
                Counts = new CampaignCounts { Sent = 48, Delivered = 48, Failed = 2 },
                CreatedBy = 1,
                CreatedAt = host.Store.App.Clock.GetUtcNow(),
                UpdatedAt = host.Store.App.Clock.GetUtcNow(),
            },
            Ct);

        var list = (await (await BackOffice.Enter(host.Store)).Get("/messages")).Expect(HttpStatusCode.OK);

        var message = list.At("data.messages.0");
        (
            message.GetProperty("sentCount").GetInt32(), message.GetProperty("deliveredCount").GetInt32(),
            message.GetProperty("failedCount").GetInt32()).ShouldBe((50, 48, 2));
        message.GetProperty("deliveryRate").GetDecimal().ShouldBe(96);
        (list.At("data.stats.totalSmsSent").GetInt32(), list.At("data.stats.averageDeliveryRate").GetDecimal()).ShouldBe((50, 96));
    }

    [Fact]
    public async Task Who_redeems_points_stays_in_the_top_tier()
    {
        await using var host = await TestHost.Start();
        var (rich, poor) = (await BoxCustomer.Register(host.Store), await BoxCustomer.Register(host.Store));
        var documents = host.Store.Service<IDocumentStore>();
        await documents.CreateAsync(new LoyaltyAccount { CustomerId = rich.CoreId, Available = 100, Redeemed = 5000 }, Ct);
        await documents.CreateAsync(new LoyaltyAccount { CustomerId = poor.CoreId, Available = 4000 }, Ct);
        var campaign = new Campaign
        {
            CampaignId = 7,
            Channel = MessageChannel.Email,
            Body = "News",
            Recipients = RecipientType.Vip,
            Status = CampaignStatus.Draft,
            CreatedBy = 1,
            CreatedAt = default,
            UpdatedAt = default,
        };

        var page = await host.Store.Service<SegmentQuery>().PageAsync(campaign, 0, 100, Ct);

        page.Members.Select(member => member.AccountId).ShouldBe([rich.CoreId]);
    }
}
