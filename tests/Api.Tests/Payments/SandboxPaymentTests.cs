using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Api.Tests.Payments;

public sealed class SandboxPaymentTests : IAsyncLifetime
{
    private const long OrderId = 8_123_456_789_012_345;
    private SandboxHost sandbox = null!;

    public async Task InitializeAsync() => sandbox = await SandboxHost.Start();

    public async Task DisposeAsync() => await sandbox.DisposeAsync();

    [Fact]
    public async Task A_paid_order_is_reported_with_signed_webhooks_in_order()
    {
        var order = await NewOrder(49_900);

        var paid = await sandbox.Pay(order.Id);

        paid.GetProperty("razorpayOrderId").GetString().ShouldBe(order.Id);
        sandbox.Signatures.IsPayment(
            order.Id, paid.GetProperty("razorpayPaymentId").GetString()!, paid.GetProperty("razorpaySignature").GetString())
            .ShouldBeTrue();
        var webhooks = await sandbox.Received(3);
        webhooks.Select(webhook => webhook.Name).ShouldBe(["payment.authorized", "payment.captured", "order.paid"]);
        webhooks.ShouldAllBe(webhook => sandbox.Signatures.IsWebhook(webhook.Body, webhook.Signature));
        webhooks.Select(webhook => webhook.EventId).Distinct().Count().ShouldBe(3);
        webhooks[2].Event.OrderId.ShouldBe(OrderId);
        webhooks[1].Event.Amount.ShouldBe(49_900);
    }

    [Fact]
    public async Task A_failed_payment_can_be_followed_by_a_good_one()
    {
        var order = await NewOrder(1_000);

        var failed = await sandbox.Pay(order.Id, "failure");
        await sandbox.Pay(order.Id);

        failed.GetProperty("razorpaySignature").ValueKind.ShouldBe(JsonValueKind.Null);
        (await sandbox.Received(4)).Select(webhook => webhook.Name)
            .ShouldBe(["payment.failed", "payment.authorized", "payment.captured", "order.paid"]);
        var payments = (await sandbox.Gateway.FetchOrderPaymentsAsync(order.Id, default)).Value;
        payments.Select(payment => payment.Status).Order().ShouldBe(["captured", "failed"]);
        payments.Single(payment => payment.Status == "failed").ErrorDescription.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_payment_link_is_paid_by_its_id_and_leads_back_to_the_order()
    {
        var link = await NewLink();

        var paid = await sandbox.Pay(link.Id);

        link.ShortUrl.ShouldBe($"{sandbox.Address}local/pay/{link.Id}");
        paid.GetProperty("razorpayPaymentLinkStatus").GetString().ShouldBe("paid");
        var webhooks = await sandbox.Received(4);
        webhooks[^1].Event.Kind.ShouldBe(GatewayEventKind.PaymentLinkPaid);
        webhooks[^1].Event.OrderId.ShouldBe(OrderId);
        (await sandbox.Gateway.FetchPaymentLinkAsync(link.Id, default)).Value.Status.ShouldBe("paid");
    }

    [Fact]
    public async Task A_captured_payment_alone_is_led_to_the_order_by_asking_the_gateway()
    {
        var link = await NewLink();
        await sandbox.Pay(link.Id);
        var captured = (await sandbox.Received(4)).Single(webhook => webhook.Name == "payment.captured");

        var read = await new PaymentWebhookResolver(sandbox.Gateway).ReadAsync(Encoding.UTF8.GetString(captured.Body), default);

        captured.Event.OrderId.ShouldBeNull();
        read.Value.OrderId.ShouldBe(OrderId);
        read.Value.PaymentLinkId.ShouldBe(link.Id);
    }

    [Fact]
    public async Task What_is_paid_or_cancelled_cannot_be_paid_again()
    {
        var (paid, cancelled) = (await NewOrder(1_000), await NewLink());
        await sandbox.Pay(paid.Id);
        await sandbox.Gateway.CancelPaymentLinkAsync(cancelled.Id, default);

        var second = await sandbox.Pay(paid.Id);
        var late = await sandbox.Pay(cancelled.Id);

        second.GetProperty("error").GetProperty("code").GetString().ShouldBe("BAD_REQUEST_ERROR");
        late.GetProperty("error").GetProperty("description").GetString().ShouldBe("Payment Link is already cancelled");
    }

    [Fact]
    public async Task An_authorized_payment_is_captured_once_however_often_it_is_asked_for()
    {
        var order = await NewOrder(1_000);
        var payment = (await sandbox.Pay(order.Id, more: new { capture = false })).GetProperty("razorpayPaymentId").GetString()!;

        var wrong = await sandbox.Gateway.CapturePaymentAsync(payment, 999, "INR", default);
        var first = await sandbox.Gateway.CapturePaymentAsync(payment, 1_000, "INR", default);
        var second = await sandbox.Gateway.CapturePaymentAsync(payment, 1_000, "INR", default);

        wrong.Error!.Code.ShouldBe(ErrorCode.Conflict);
        first.Value.Captured.ShouldBeTrue();
        second.Value.ShouldBe(first.Value with { Notes = second.Value.Notes });
        (await sandbox.Received(3)).Select(webhook => webhook.Name).ShouldBe(["payment.authorized", "payment.captured", "order.paid"]);
    }

    [Fact]
    public async Task Webhooks_that_the_store_refuses_come_again_in_order()
    {
        sandbox.Refusals = 2;
        var order = await NewOrder(1_000);

        await sandbox.Pay(order.Id);

        (await sandbox.Received(3)).Select(webhook => webhook.Name).ShouldBe(["payment.authorized", "payment.captured", "order.paid"]);
    }

    [Fact]
    public async Task Webhooks_and_books_survive_a_restart()
    {
        sandbox.Refusals = int.MaxValue;
        sandbox.KeepFolder = true;
        var order = await NewOrder(1_000);
        await sandbox.Pay(order.Id);
        await sandbox.DisposeAsync();

        sandbox = await SandboxHost.Start(sandbox.Folder);

        (await sandbox.Received(3)).Count.ShouldBe(3);
        (await sandbox.Gateway.FetchOrderAsync(order.Id, default)).Value.Status.ShouldBe("paid");
    }

    [Fact]
    public async Task A_charge_of_a_saved_method_succeeds_and_of_one_ending_in_0002_fails()
    {
        var (good, bad) = (await NewOrder(1_000), await NewOrder(1_000));

        var charged = await Charge(good.Id, "token_visa4242");
        var declined = await Charge(bad.Id, "token_visa0002");

        charged.GetProperty("razorpay_signature").GetString().ShouldNotBeNull();
        declined.GetProperty("error").GetProperty("metadata").GetProperty("order_id").GetString().ShouldBe(bad.Id);
        (await sandbox.Received(4)).Count(webhook => webhook.Name == "payment.failed").ShouldBe(1);
    }

    private async Task<JsonElement> Charge(string orderId, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/local/razorpay/v1/payments/create/recurring");
        request.Headers.Authorization = sandbox.Credentials;
        request.Content = JsonContent.Create(new { amount = 1_000, currency = "INR", order_id = orderId, token, recurring = true });
        using var response = await sandbox.Http.SendAsync(request);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    private async Task<GatewayOrder> NewOrder(long amount) =>
        (await sandbox.Gateway.CreateOrderAsync(
            amount, "INR", GatewayReference.OfOrder(OrderId), GatewayReference.Notes(OrderId), default)).Value;

    private async Task<PaymentLink> NewLink() => (await sandbox.Gateway.CreatePaymentLinkAsync(
        new NewPaymentLink
        {
            Amount = 25_000,
            Currency = "INR",
            ReferenceId = GatewayReference.OfOrder(OrderId),
            Description = "Order",
            Notes = GatewayReference.Notes(OrderId),
        },
        default)).Value;
}
