using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Core.Tests.Payments;

public sealed class GatewayEventTests
{
    private const long OrderId = 8_123_456_789_012_345;

    [Fact]
    public void A_captured_payment_is_read()
    {
        var read = Parse("""
            {"entity":"event","account_id":"acc_BFQ7uQEaa7j2z7","event":"payment.captured","contains":["payment"],"payload":{"payment":{"entity":{
            "id":"pay_DESlfW9H8K9uqM","entity":"payment","amount":100,"currency":"INR","base_amount":100,"status":"captured","order_id":"order_DESlLckIVRkHWj",
            "invoice_id":null,"international":false,"method":"netbanking","amount_refunded":0,"amount_transferred":0,"refund_status":null,"captured":true,
            "description":null,"card_id":null,"bank":"HDFC","wallet":null,"vpa":null,"email":"gaurav.kumar@example.com","contact":"+919876543210",
            "notes":{"orderId":"ORDER"},"fee":2,"tax":0,"error_code":null,"error_description":null,"created_at":1567674599}}},"created_at":1567674606}
            """);

        read.Kind.ShouldBe(GatewayEventKind.PaymentCaptured);
        read.OrderId.ShouldBeNull("the customer's browser wrote these notes");
        read.GatewayPaymentId.ShouldBe("pay_DESlfW9H8K9uqM");
        read.GatewayOrderId.ShouldBe("order_DESlLckIVRkHWj");
        (read.Amount, read.Currency, read.Method).ShouldBe((100, "INR", "netbanking"));
        read.OccurredAt.ShouldBe(DateTimeOffset.FromUnixTimeSeconds(1567674606));
    }

    [Fact]
    public void A_paid_order_is_known_by_its_notes_or_its_receipt()
    {
        var noted = Parse(
            """{"event":"order.paid","payload":{"order":{"entity":{"id":"order_1","amount":100,"notes":{"orderId":"ORDER"}}}}}""");
        var named = Parse(
            """{"event":"order.paid","payload":{"order":{"entity":{"id":"order_1","amount":100,"receipt":"REFERENCE","notes":[]}}}}""");

        noted.OrderId.ShouldBe(OrderId);
        named.OrderId.ShouldBe(OrderId);
    }

    [Fact]
    public void A_failed_payment_says_why()
    {
        var read = Parse("""
            {"event":"payment.failed","payload":{"payment":{"entity":{"id":"pay_1","amount":"500","currency":"INR","notes":[],
            "error_description":"Payment was declined"}}}}
            """);

        read.Kind.ShouldBe(GatewayEventKind.PaymentFailed);
        read.ErrorDescription.ShouldBe("Payment was declined");
        read.Amount.ShouldBe(500);
        read.OrderId.ShouldBeNull();
    }

    [Fact]
    public void A_paid_link_leads_to_the_order_by_its_reference()
    {
        var read = Parse("""
            {"event":"payment_link.paid","payload":{
            "payment_link":{"entity":{"id":"plink_FOGqq3O6E5bkml","amount":10000,"amount_paid":10000,"currency":"INR","customer":[],"notes":null,
              "reference_id":"REFERENCE","status":"paid","reminders":[]}},
            "order":{"entity":{"id":"order_FOGs9Hz3ZaAjsm","amount":10000,"notes":[]}},
            "payment":{"entity":{"id":"pay_FOGsH8uHkF2FbR","amount":10000,"currency":"INR","description":"#FOGqq3O6E5bkml","notes":[],"order_id":"order_FOGs9Hz3ZaAjsm"}}}}
            """);

        read.OrderId.ShouldBe(OrderId);
        read.PaymentLinkId.ShouldBe("plink_FOGqq3O6E5bkml");
        read.GatewayPaymentId.ShouldBe("pay_FOGsH8uHkF2FbR");
    }

    [Fact]
    public void A_payment_through_a_link_names_the_link_by_its_description()
    {
        var read = Parse(
            """{"event":"payment.captured","payload":{"payment":{"entity":{"id":"pay_1","description":"#FOGqq3O6E5bkml"}}}}""");

        read.PaymentLinkId.ShouldBe("plink_FOGqq3O6E5bkml");
    }

    [Fact]
    public void A_processed_refund_names_refund_and_order()
    {
        var read = Parse("""
            {"event":"refund.processed","payload":{
            "refund":{"entity":{"id":"rfnd_1","amount":4000,"currency":"INR","payment_id":"pay_1","receipt":"REFUND","notes":{"orderId":"ORDER"}}},
            "payment":{"entity":{"id":"pay_1","amount":9000,"currency":"INR"}}}}
            """);

        read.Kind.ShouldBe(GatewayEventKind.RefundProcessed);
        (read.RefundId, read.GatewayRefundId, read.Amount, read.OrderId).ShouldBe((77, "rfnd_1", 4000, OrderId));
    }

    [Fact]
    public void An_unknown_event_is_none_of_the_stores_business_whatever_it_carries()
    {
        var read = Parse("""{"event":"payment.dispute.created","payload":{"payment":[1,2],"order":"x"}}""");

        read.ShouldBe(new GatewayEvent(GatewayEventKind.Other, "payment.dispute.created"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"event":7}""")]
    [InlineData("""{"event":"payment.captured","payload":{"payment":{"entity":{"amount":100}}}}""")]
    [InlineData("""{"event":"payment.captured","payload":{"payment":{"entity":{"id":"pay_1","amount":"much"}}}}""")]
    [InlineData("not json \u0000")]
    public void Junk_is_refused_and_does_no_harm(string payload)
    {
        GatewayEventParser.Parse(payload).Error.ShouldNotBeNull().Code.ShouldBe(ErrorCode.Validation);
    }

    [Theory]
    [InlineData("order-")]
    [InlineData("order--1")]
    [InlineData("refund-abc")]
    [InlineData("TS1989")]
    [InlineData(null)]
    public void A_foreign_reference_names_no_order(string? reference)
    {
        GatewayReference.OrderIn(reference).ShouldBeNull();
    }

    private static GatewayEvent Parse(string payload) => GatewayEventParser.Parse(payload
        .Replace("ORDER", Base36.Encode(OrderId), StringComparison.Ordinal)
        .Replace("REFERENCE", GatewayReference.OfOrder(OrderId, attempt: 3), StringComparison.Ordinal)
        .Replace("REFUND", GatewayReference.OfRefund(77), StringComparison.Ordinal)).Value;
}
