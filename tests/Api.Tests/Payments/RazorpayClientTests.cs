using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Api.Tests.Payments;

public sealed class RazorpayClientTests : IAsyncLifetime
{
    private const long OrderId = 77;
    private SandboxHost sandbox = null!;

    public async Task InitializeAsync() => sandbox = await SandboxHost.Start(timeout: "00:00:02");

    public async Task DisposeAsync() => await sandbox.DisposeAsync();

    [Fact]
    public async Task The_same_reference_answers_the_same_link()
    {
        var first = await sandbox.Gateway.CreatePaymentLinkAsync(Link(), default);
        var second = await sandbox.Gateway.CreatePaymentLinkAsync(Link(), default);

        second.Value.Id.ShouldBe(first.Value.Id);
        second.Value.ShortUrl.ShouldBe(first.Value.ShortUrl);
    }

    [Fact]
    public async Task The_same_reference_over_another_amount_is_a_conflict()
    {
        await sandbox.Gateway.CreatePaymentLinkAsync(Link(), default);

        var other = await sandbox.Gateway.CreatePaymentLinkAsync(Link() with { Amount = 30_000 }, default);

        other.Error!.Code.ShouldBe(ErrorCode.Conflict);
    }

    [Fact]
    public async Task A_link_whose_answer_was_lost_is_found()
    {
        await sandbox.Fault(new { path = "payment_links.create", status = 502, after = true });

        var link = await sandbox.Gateway.CreatePaymentLinkAsync(Link(), default);

        link.Value.ReferenceId.ShouldBe(GatewayReference.OfOrder(OrderId));
        (await sandbox.Stats()).GetProperty("paymentLinks").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task A_link_that_the_gateway_does_not_want_is_a_validation_error_with_its_words()
    {
        var refused = await sandbox.Gateway.CreatePaymentLinkAsync(
            Link() with { ExpireBy = TimeProvider.System.GetUtcNow().AddMinutes(5) }, default);

        refused.Error!.Code.ShouldBe(ErrorCode.Validation);
        refused.Error.FieldErrors.Single().Field.ShouldBe("expire_by");
        refused.Error.Message.ShouldBe("expire_by should be at least 15 minutes after current time");
    }

    [Fact]
    public async Task A_cancelled_link_can_be_cancelled_again_and_a_paid_one_not()
    {
        var cancelled = (await sandbox.Gateway.CreatePaymentLinkAsync(Link(), default)).Value;
        var paid = (await sandbox.Gateway.CreatePaymentLinkAsync(
            Link() with { ReferenceId = GatewayReference.OfOrder(OrderId, attempt: 2) }, default)).Value;
        await sandbox.Pay(paid.Id);

        var once = await sandbox.Gateway.CancelPaymentLinkAsync(cancelled.Id, default);
        var twice = await sandbox.Gateway.CancelPaymentLinkAsync(cancelled.Id, default);
        var refused = await sandbox.Gateway.CancelPaymentLinkAsync(paid.Id, default);

        once.Value.Status.ShouldBe("cancelled");
        twice.Value.Status.ShouldBe("cancelled");
        refused.Error!.Code.ShouldBe(ErrorCode.Conflict);
    }

    [Fact]
    public async Task A_refund_asked_for_again_is_the_same_refund_and_the_gateway_was_asked_once()
    {
        var payment = await PaidPayment(10_000);

        var first = await sandbox.Gateway.RefundAsync(payment, 4_000, refundId: 5, OrderId, default);
        var second = await sandbox.Gateway.RefundAsync(payment, 4_000, refundId: 5, OrderId, default);

        second.Value.Id.ShouldBe(first.Value.Id);
        (await sandbox.Calls("refunds.create")).ShouldBe(1);
        (await sandbox.Gateway.FetchPaymentAsync(payment, default)).Value.AmountRefunded.ShouldBe(4_000);
        var webhooks = (await sandbox.Received(5)).Where(webhook => webhook.Name.StartsWith("refund.", StringComparison.Ordinal)).ToList();
        webhooks.Select(webhook => webhook.Name).ShouldBe(["refund.created", "refund.processed"]);
        webhooks.ShouldAllBe(webhook => webhook.Event.RefundId == 5 && webhook.Event.OrderId == OrderId && webhook.Event.Amount == 4_000);
    }

    [Fact]
    public async Task Refunds_asked_for_in_parallel_are_one_refund()
    {
        var payment = await PaidPayment(10_000);

        var refunds = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => sandbox.Gateway.RefundAsync(payment, 4_000, refundId: 5, OrderId, default)));

        refunds.Select(refund => refund.Value.Id).Distinct().Count().ShouldBe(1);
        (await sandbox.Stats()).GetProperty("refunds").GetInt64().ShouldBe(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_gateway_in_trouble_is_asked_again_and_refunds_once(bool after)
    {
        var payment = await PaidPayment(10_000);
        await sandbox.Fault(new { path = "refunds.create", status = 503, count = 2, after });

        var refund = await sandbox.Gateway.RefundAsync(payment, 4_000, refundId: 5, OrderId, default);

        refund.Value.Amount.ShouldBe(4_000);
        (await sandbox.Calls("refunds.create")).ShouldBe(3);
        (await sandbox.Stats()).GetProperty("refunds").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task More_than_the_captured_amount_is_never_refunded()
    {
        var payment = await PaidPayment(10_000);
        await sandbox.Gateway.RefundAsync(payment, 6_000, refundId: 5, OrderId, default);

        var tooMuch = await sandbox.Gateway.RefundAsync(payment, 4_001, refundId: 6, OrderId, default);
        var rest = await sandbox.Gateway.RefundAsync(payment, 4_000, refundId: 7, OrderId, default);

        tooMuch.Error!.Code.ShouldBe(ErrorCode.Conflict);
        rest.IsOk.ShouldBeTrue();
        (await sandbox.Gateway.FetchPaymentAsync(payment, default)).Value.Status.ShouldBe("refunded");
    }

    [Fact]
    public async Task A_refund_can_fail_at_the_bank()
    {
        var payment = await PaidPayment(10_000);
        await sandbox.Fault(new { path = "refunds.create", outcome = "failed" });

        var refund = await sandbox.Gateway.RefundAsync(payment, 4_000, refundId: 5, OrderId, default);

        refund.Value.Status.ShouldBe("pending");
        (await sandbox.Received(5))[^1].Event.Kind.ShouldBe(GatewayEventKind.RefundFailed);
        (await sandbox.Gateway.FetchRefundsAsync(payment, default)).Value.Single(made => made.Id == refund.Value.Id).Status
            .ShouldBe("failed");
        (await sandbox.Gateway.FetchPaymentAsync(payment, default)).Value.AmountRefunded.ShouldBe(0);
    }

    [Fact]
    public async Task A_gateway_that_stays_down_is_unavailable()
    {
        await sandbox.Fault(new { path = "orders", status = 500, count = 100 });
        await sandbox.Fault(new { path = "payments", status = 429, count = 100 });

        var order = await NewOrder(1_000);
        var payment = await sandbox.Gateway.FetchPaymentAsync("pay_1", default);

        order.Error!.Code.ShouldBe(ErrorCode.Unavailable);
        payment.Error!.Code.ShouldBe(ErrorCode.Unavailable);
        (await sandbox.Calls("orders.create")).ShouldBe(1);
        (await sandbox.Calls("payments.fetch")).ShouldBe(3);
    }

    [Fact]
    public async Task A_gateway_that_is_slow_is_asked_again()
    {
        var order = (await NewOrder(1_000)).Value;
        await sandbox.Fault(new { path = "orders.fetch", delayMs = 30_000 });

        var fetched = await sandbox.Gateway.FetchOrderAsync(order.Id, default);

        fetched.Value.Id.ShouldBe(order.Id);
        (await sandbox.Calls("orders.fetch")).ShouldBe(2);
    }

    [Fact]
    public async Task Unknown_ids_are_not_found()
    {
        (await sandbox.Gateway.FetchPaymentAsync("pay_unknown0000000", default)).Error!.Code.ShouldBe(ErrorCode.NotFound);
        (await sandbox.Gateway.FetchOrderAsync("../refunds", default)).Error!.Code.ShouldBe(ErrorCode.NotFound);
        (await sandbox.Gateway.FindPaymentLinkAsync("nothing", default)).Error!.Code.ShouldBe(ErrorCode.NotFound);
    }

    [Fact]
    public async Task Wrong_keys_are_refused_as_the_gateway_does()
    {
        using var response = await sandbox.Http.GetAsync("/local/razorpay/v1/orders/order_1");

        ((int)response.StatusCode).ShouldBe(401);
        (await response.Content.ReadAsStringAsync()).ShouldContain("\"description\":\"Authentication failed\"");
    }

    private static NewPaymentLink Link() => new()
    {
        Amount = 25_000,
        Currency = "INR",
        ReferenceId = GatewayReference.OfOrder(OrderId),
        Description = "Order 77",
        CustomerName = "Asha",
        CustomerEmail = "asha@example.com",
        Notes = GatewayReference.Notes(OrderId),
    };

    private async Task<string> PaidPayment(long amount)
    {
        var order = await NewOrder(amount);
        return (await sandbox.Pay(order.Value.Id)).GetProperty("razorpayPaymentId").GetString()!;
    }

    private Task<Result<GatewayOrder>> NewOrder(long amount) =>
        sandbox.Gateway.CreateOrderAsync(amount, "INR", GatewayReference.OfOrder(OrderId), GatewayReference.Notes(OrderId), default);
}
