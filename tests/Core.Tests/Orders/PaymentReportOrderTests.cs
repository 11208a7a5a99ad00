using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;

namespace FunctionsCommerce.Core.Tests.Orders;

/// <summary>What the gateway reports of a payment comes in any order, more than once, and late: it ends the same.</summary>
public sealed class PaymentReportOrderTests
{
    private const long Total = 2834;
    private const string Link = "plink_1";

    [Fact]
    public void A_payment_and_a_refund_of_a_part_end_the_same()
    {
        Func<Order, Order>[] reports =
        [
            order => order.Authorized(Given.Now).Order,
            order => order.PaymentFailed("declined", Given.Now).Order,
            Captured("pay_1", Total),
            Captured("pay_1", Total, Link),
            Refunded("rfnd_9", "pay_1", 834, RefundStatus.Processing),
            Refunded("rfnd_9", "pay_1", 834, RefundStatus.Completed),
            order => order.PaymentLinkClosed(Link, Given.Now).Order,
        ];

        foreach (var order in InAnyOrder(Pending(), reports))
        {
            (order.Status, order.Payment.Status, order.Payment.Captured, order.Payment.Refunded).ShouldBe(
                (OrderStatus.Confirmed, PaymentStatus.PartiallyRefunded, Total, 834));
            (order.Payment.Refunds.Count, order.Kept(), order.RefundedNet(), order.Outstanding()).ShouldBe((1, 2000, 834, 0));
            (order.Payment.PaymentLinkClosedAt is null, order.Payment.CheckAt).ShouldBe((false, null));
            PendingWork.Of(order.Payment).ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_refund_that_fails_and_then_comes_through_ends_the_same()
    {
        Func<Order, Order>[] reports =
        [
            Captured("pay_1", Total),
            order => order.PaymentFailed("declined", Given.Now).Order,
            Refunded("rfnd_9", "pay_1", Total, RefundStatus.Processing),
            Refunded("rfnd_9", "pay_1", Total, RefundStatus.Failed),
            Refunded("rfnd_9", "pay_1", Total, RefundStatus.Completed),
        ];

        foreach (var order in InAnyOrder(Pending(), reports))
        {
            (order.Payment.Status, order.Payment.Refunded, order.Payment.Owed, order.Payment.Refunds.Count).ShouldBe(
                (PaymentStatus.Refunded, Total, 0, 1));
            order.Kept().ShouldBe(0);
        }
    }

    [Fact]
    public void Two_payments_of_a_part_each_pay_the_order_whichever_is_heard_of_first()
    {
        Func<Order, Order>[] reports =
        [
            Captured("pay_1", 1000),
            Captured("pay_2", Total - 1000),
            order => order.Authorized(Given.Now).Order,
            order => order.PaymentFailed("declined", Given.Now).Order,
            Captured("pay_2", Total - 1000, Link),
        ];

        foreach (var order in InAnyOrder(Pending(), reports))
        {
            (order.Status, order.Payment.Status, order.Payment.Captured, order.Payment.Refunds.Count).ShouldBe(
                (OrderStatus.Confirmed, PaymentStatus.Paid, Total, 0));
            (order.Kept(), order.Received(), order.Outstanding()).ShouldBe((Total, Total, 0));
        }
    }

    /// <summary>Our own refund of the late payment finds no money where the gateway returned it already.</summary>
    [Fact]
    public void Money_for_a_cancelled_order_that_the_gateway_returned_itself_went_back_once()
    {
        Func<Order, Order>[] reports =
        [
            order => order.Authorized(Given.Now).Order,
            order => order.PaymentFailed("declined", Given.Now).Order,
            Captured("pay_1", Total),
            Captured("pay_1", Total, Link),
            Refunded("rfnd_9", "pay_1", Total, RefundStatus.Processing),
            Refunded("rfnd_9", "pay_1", Total, RefundStatus.Completed),
        ];

        foreach (var ended in InAnyOrder(Pending().Cancel("No", Given.NewId, Given.Now).Value.Order, reports))
        {
            var order = ended.Payment.Refunds.Where(refund => refund.Status == RefundStatus.Pending)
                .Aggregate(
                    ended,
                    (
                        current,
                        own) => current.RefundReported(own.RefundId, RefundStatus.Failed, null, Given.Now, "Fully refunded already").Order);

            (order.Status, order.Payment.Captured, order.Payment.Refunded, order.Payment.Refundable, order.Payment.Owed).ShouldBe(
                (OrderStatus.Cancelled, Total, Total, 0, 0));
            (order.Payment.Status, order.Kept(), order.Outstanding()).ShouldBe((PaymentStatus.Refunded, 0, 0));
        }
    }

    [Fact]
    public void A_payment_in_another_currency_is_settled_when_it_went_back_and_the_right_one_pays()
    {
        Func<Order, Order>[] reports =
        [
            order => order.Captured(new CapturedPayment("pay_9", Total, "EUR"), Given.NewId, Given.Now).Value.Order,
            Refunded("rfnd_1", "pay_9", Total, RefundStatus.Processing, "EUR"),
            Refunded("rfnd_1", "pay_9", Total, RefundStatus.Completed, "EUR"),
            Captured("pay_1", Total),
            order => order.PaymentFailed("declined", Given.Now).Order,
        ];

        foreach (var order in InAnyOrder(Pending(), reports))
        {
            (order.Payment.Status, order.Payment.Captured, order.Payment.Refunds.Count).ShouldBe((PaymentStatus.Paid, Total, 0));
            order.Payment.Mismatches.ShouldHaveSingleItem().ResolvedAt.ShouldNotBeNull();
        }
    }

    private static Order Pending() => Given.Pending() with { Payment = Given.Pending().Payment with { PaymentLinkId = Link } };

    private static Func<Order, Order> Captured(string payment, long amount, string? link = null) =>
        order => order.Captured(new CapturedPayment(payment, amount, order.Currency, link), Given.NewId, Given.Now).Value.Order;

    /// <summary>Where the order did not hear of the payment, the gateway is asked for it.</summary>
    private static Func<Order, Order> Refunded(
        string refund, string payment, long amount, RefundStatus status, string currency = "INR") => order =>
    {
        var isKnown = order.Payment.Captures.Any(known => known.GatewayPaymentId == payment)
            || order.Payment.Mismatches.Any(known => known.GatewayPaymentId == payment);
        return order.RefundFound(
            isKnown ? null : new CapturedPayment(payment, Total, currency), new FoundRefund(refund, payment, amount, status, null),
            Given.NewId, Given.Now).Value.Order;
    };

    /// <summary>The order after the reports in every order, each time once and then all of them again.</summary>
    private static IEnumerable<Order> InAnyOrder(Order order, Func<Order, Order>[] reports)
    {
        foreach (var sequence in Permutations([.. Enumerable.Range(0, reports.Length)]))
        {
            var once = sequence.Aggregate(order, (current, report) => reports[report](current));
            yield return once;
            yield return sequence.Aggregate(once, (current, report) => reports[report](current));
        }
    }

    private static IEnumerable<int[]> Permutations(int[] items) => items.Length <= 1
        ? [items]
        : items.SelectMany(item => Permutations([.. items.Where(other => other != item)]).Select(rest => (int[])[item, .. rest]));
}
