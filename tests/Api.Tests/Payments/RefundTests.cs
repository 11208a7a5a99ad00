using System.Net;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.CateredByAfrica;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Api.Tests.RocketryBox;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Payments;

namespace FunctionsCommerce.Api.Tests.Payments;

/// <summary>Money on its way back, with a gateway that is down, loses webhooks, fails at the bank, or is used directly.</summary>
public sealed class RefundTests : IAsyncLifetime
{
    private readonly StoreHost store = new();

    public Task InitializeAsync() => store.InitializeAsync();

    public Task DisposeAsync() => store.DisposeAsync();

    [Theory]
    [InlineData("""{"status":503,"seconds":86400}""")]
    [InlineData("""{"status":503,"seconds":86400,"after":true}""")]
    [InlineData("""{"path":"refunds","status":500,"seconds":86400,"after":true}""")]
    public async Task Refunds_decided_while_the_gateway_is_down_for_a_day_are_made_once_each(string outage)
    {
        var staff = await BackOffice.Enter(store);
        var member = await BoxMember.Join(store);
        var orders = new List<Order>();
        for (var i = 0; i < 3; i++)
        {
            orders.Add(await member.PaidOrder(await store.Product(price: 10_000)));
        }

        await Tool("faults", JsonDocument.Parse(outage).RootElement);
        foreach (var order in orders)
        {
            (await member.Post(
                $"/payments/{BoxMember.Code(order.Payment.PaymentId)}/refund",
                new { reason = "Broken", amount = 40 })).Expect(HttpStatusCode.Created);
        }

        await store.Idle();
        var waiting = await staff.Get("/payments/pending");
        waiting.Expect(HttpStatusCode.OK).At("data.pagination.total").GetInt32().ShouldBe(3);
        waiting.At("data.pending.0.reason").GetString().ShouldBe("refund_pending");
        waiting.At("data.pending.0.note").GetString().ShouldNotBeNullOrEmpty();
        await store.Advance(TimeSpan.FromHours(25));
        await store.Advance(TimeSpan.FromHours(1));

        foreach (var order in orders)
        {
            (await member.Read(order)).Payment.Refunds.ShouldHaveSingleItem().Status.ShouldBe(RefundStatus.Completed);
        }

        (await Stats("refunds")).ShouldBe(3);
        (await (await BackOffice.Enter(store)).Get("/dashboard/pending")).At("data.total").GetInt32().ShouldBe(0);
    }

    [Theory]
    [InlineData("processed", RefundStatus.Completed)]
    [InlineData("failed", RefundStatus.Failed)]
    public async Task A_pending_refund_whose_webhooks_are_lost_is_looked_up(string outcome, RefundStatus expected)
    {
        var member = await BoxMember.Join(store);
        var order = await member.PaidOrder(await store.Product(price: 10_000));
        await Tool("faults", new { path = "refunds.create", outcome = "pending" });
        await Tool("faults", new { path = "webhooks", outcome = "lost", count = 100 });
        (await member.Post(
            $"/payments/{BoxMember.Code(order.Payment.PaymentId)}/refund",
            new { reason = "Broken", amount = 40 })).Expect(HttpStatusCode.Created);
        await store.Idle();
        var refund = (await member.Read(order)).Payment.Refunds.ShouldHaveSingleItem();
        refund.Status.ShouldBe(RefundStatus.Processing);

        await Tool($"refunds/{refund.GatewayRefundId}", new { outcome });
        await store.Advance(TimeSpan.FromHours(1));

        (await member.Read(order)).Payment.Refunds.ShouldHaveSingleItem().Status.ShouldBe(expected);
    }

    [Fact]
    public async Task A_refund_that_fails_at_the_bank_is_told_to_customer_and_staff_and_retried_or_paid_out()
    {
        var staff = await BackOffice.Enter(store);
        var member = await BoxMember.Join(store);
        var order = await member.PaidOrder(await store.Product(price: 10_000));
        await member.MoveTo(order, OrderStatus.Delivered);
        var path = $"/payments/{BoxMember.Code(order.Payment.PaymentId)}/refund";
        foreach (var amount in new[] { 30, 20 })
        {
            var asked = await member.Post(path, new { reason = "Broken", amount });
            asked.Expect(HttpStatusCode.Created).At("data.refund.status").GetString().ShouldBe("pending");
            await Tool("faults", new { path = "refunds.create", outcome = "failed" });
            var id = (await staff.Get("/refunds?status=requested")).At("data.refunds.0.id").GetString();
            (await staff.Post($"/refunds/{id}/approve")).Expect(HttpStatusCode.OK).At("data.status").GetString().ShouldBe("pending");
            await store.Idle();
        }

        (await store.Mailbox(member.Customer.Email))
            .Count(mail => mail.Subject!.StartsWith("Your refund has not arrived", StringComparison.Ordinal))
            .ShouldBe(2);
        (await store.Service<ReturnService>().PendingAsync(member.Id, default)).ShouldBe(2);
        (await staff.Get("/dashboard/pending")).At("data.refundsFailed").GetInt32().ShouldBe(2);
        var failed = await staff.Get("/refunds?status=failed");
        var (one, other) = (failed.At("data.refunds.0.id").GetString(), failed.At("data.refunds.1.id").GetString());
        (await staff.Post($"/refunds/{one}/payout", new { })).Expect(HttpStatusCode.BadRequest);
        (await staff.Post($"/refunds/{one}/payout", new { note = "Bank transfer 42" }))
            .Expect(HttpStatusCode.OK)
            .At("data.status")
            .GetString()
            .ShouldBe("completed");
        (await staff.Post($"/refunds/{other}/retry")).Expect(HttpStatusCode.OK).At("data.status").GetString().ShouldBe("pending");
        (await staff.Post($"/refunds/{other}/retry")).Expect(HttpStatusCode.Conflict);
        await store.Idle();

        (await member.Read(order)).Payment.Refunded.ShouldBe(5_000);
        (await store.Service<ReturnService>().PendingAsync(member.Id, default)).ShouldBe(0);
        (await staff.Get($"/refunds/{one}")).At("data.note").GetString().ShouldBe("Bank transfer 42");
        (await staff.Post("/refunds/rfd_zzz/approve")).Expect(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_refund_made_in_the_gateways_dashboard_is_adopted(bool lost)
    {
        var member = await BoxMember.Join(store);
        var order = await member.PaidOrder(await store.Product(price: 10_000));
        if (lost)
        {
            await Tool("faults", new { path = "webhooks", outcome = "lost", count = 100 });
        }

        await Tool("refunds", new { paymentId = order.Payment.Captures[0].GatewayPaymentId, amount = 9_000 });
        await store.Idle();
        await store.Advance(lost ? TimeSpan.FromMinutes(15) : TimeSpan.Zero);

        var payment = (await member.Read(order)).Payment;
        await member.LogInAgain();
        (payment.Refunded, payment.Refundable, payment.Status).ShouldBe((9_000, 1_000, PaymentStatus.PartiallyRefunded));
        (await member.Post(
            $"/payments/{BoxMember.Code(payment.PaymentId)}/refund",
            new { reason = "More", amount = 10.01 })).Expect(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_link_of_an_order_that_is_cancelled_cannot_be_paid_any_more(bool isDown)
    {
        var shopper = await Shopper.Register(store);
        var orderId = await shopper.Buy(await store.Product(), paymentMethod: "card");
        var link = (await shopper.CoreOrder(orderId)).Payment.PaymentLinkId!;
        if (isDown)
        {
            await Tool("faults", new { status = 503, seconds = 600 });
        }

        (await shopper.Post($"/orders/{orderId}/cancel", new { reason = "changed my mind" })).Expect(HttpStatusCode.OK);
        await store.Idle();
        await store.Advance(isDown ? TimeSpan.FromMinutes(25) : TimeSpan.Zero);

        (await store.Service<RazorpayClient>().FetchPaymentLinkAsync(link, default)).Value.Status.ShouldBe("cancelled");
        (await store.Post("/local/razorpay/pay", new { orderId = link, outcome = "success" })).Expect(HttpStatusCode.BadRequest);
        (await shopper.CoreOrder(orderId)).Payment.WaitsSince.ShouldBeNull();
    }

    [Fact]
    public async Task The_link_of_an_order_that_staff_took_cash_for_is_cancelled_too()
    {
        var staff = await BackOffice.Enter(store);
        var shopper = await Shopper.Register(store);
        var orderId = await shopper.Buy(await store.Product(), paymentMethod: "card");
        var link = (await shopper.CoreOrder(orderId)).Payment.PaymentLinkId!;

        (await staff.Patch(
            $"/orders/ord_{orderId[2..].ToLowerInvariant()}/status", new { paymentStatus = "paid" })).Expect(HttpStatusCode.OK);
        await store.Idle();

        (await store.Service<RazorpayClient>().FetchPaymentLinkAsync(link, default)).Value.Status.ShouldBe("cancelled");
    }

    [Theory]
    [InlineData(0, "USD", "authorized", 1, 0)]
    [InlineData(5_000, "INR", "paid", 0, 5_000)]
    [InlineData(-500, "INR", "authorized", 1, 0)]
    public async Task A_payment_that_does_not_fit_is_returned_or_shown_to_staff(
        int more, string currency, string status, int waiting, long refunded)
    {
        var staff = await BackOffice.Enter(store);
        var shopper = await Shopper.Register(store);
        var orderId = await shopper.Buy(await store.Product(), paymentMethod: "card");
        var order = await shopper.CoreOrder(orderId);

        await Tool("pay", new { orderId = order.Payment.PaymentLinkId, outcome = "success", amount = order.Totals.Total + more, currency });
        await store.Idle();

        var payment = (await shopper.CoreOrder(orderId)).Payment;
        (payment.Status.ToString().ToLowerInvariant(), payment.Refunded).ShouldBe((status, refunded));
        (await staff.Get("/payments/pending")).At("data.pagination.total").GetInt32().ShouldBe(waiting);
    }

    [Fact]
    public async Task Staff_settle_a_payment_in_another_currency()
    {
        var staff = await BackOffice.Enter(store);
        var shopper = await Shopper.Register(store);
        var orderId = await shopper.Buy(await store.Product(), paymentMethod: "card");
        var order = await shopper.CoreOrder(orderId);
        await Tool("pay", new { orderId = order.Payment.PaymentLinkId, outcome = "success", currency = "USD" });
        await store.Idle();
        var paymentId = (await shopper.CoreOrder(orderId)).Payment.Mismatches.ShouldHaveSingleItem().GatewayPaymentId;

        (await staff.Post($"/orders/ord_{orderId[2..].ToLowerInvariant()}/payments/{paymentId}/resolve")).Expect(HttpStatusCode.OK);
        (await staff.Post($"/orders/ord_{orderId[2..].ToLowerInvariant()}/payments/pay_x/resolve")).Expect(HttpStatusCode.NotFound);

        (await staff.Get("/payments/pending")).At("data.pagination.total").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Before_shipping_a_customer_takes_all_back_at_once_and_the_stock_is_free_and_afterwards_he_asks()
    {
        var staff = await BackOffice.Enter(store);
        var member = await BoxMember.Join(store);
        var product = await store.Product(price: 10_000, stock: 10);
        var (early, late) = (await member.PaidOrder(product), await member.PaidOrder(product));
        await member.MoveTo(late, OrderStatus.Shipped);

        var atOnce = await member.Post(
            $"/payments/{BoxMember.Code(early.Payment.PaymentId)}/refund", new { reason = "No more", amount = 100 });
        var asked = await member.Post(
            $"/payments/{BoxMember.Code(late.Payment.PaymentId)}/refund", new { reason = "No more", amount = 100 });
        await store.Idle();

        atOnce.Expect(HttpStatusCode.Created);
        asked.Expect(HttpStatusCode.Created).At("data.refund.status").GetString().ShouldBe("pending");
        var (ended, open) = (await member.Read(early), await member.Read(late));
        (ended.Status, ended.Payment.Refunded).ShouldBe((OrderStatus.Cancelled, 10_000));
        (open.Status, open.Payment.Refunded, open.Payment.Refunds.ShouldHaveSingleItem().Status).ShouldBe(
            (OrderStatus.Shipped, 0, RefundStatus.Requested));
        (await store.Stock(product)).Stock.ShouldBe(9);
        var id = (await staff.Get("/refunds?status=requested")).At("data.refunds.0.id").GetString();
        (await staff.Post($"/refunds/{id}/reject", new { note = "Not returned" }))
            .Expect(HttpStatusCode.OK)
            .At("data.status")
            .GetString()
            .ShouldBe("rejected");
        await store.Idle();
        (await store.Mailbox(member.Customer.Email))
            .Select(mail => mail.Body)
            .ShouldContain(body => body.Contains("Not returned", StringComparison.Ordinal));
        (await member.Read(late)).Payment.Refunded.ShouldBe(0);
    }

    private async Task Tool(string path, object body) => (await store.Post("/local/razorpay/" + path, body)).Expect(HttpStatusCode.OK);

    private async Task<int> Stats(string name) => (await store.Get("/local/razorpay/stats")).At(name).GetInt32();
}
