using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Orders;

public sealed class PaymentDecisionTests
{
    [Fact]
    public void A_capture_pays_and_confirms_the_order_once()
    {
        var change = Given.Pending().Captured("pay_1", 2834, Given.NewId, Given.Now).Value;

        change.Order.Payment.Status.ShouldBe(PaymentStatus.Paid);
        change.Order.Status.ShouldBe(OrderStatus.Confirmed);
        change.Order.ExpiresAt.ShouldBeNull();
        change.Events.OfType<OrderPaid>().Count().ShouldBe(1);
        change.Order.Captured("pay_1", 2834, Given.NewId, Given.Now).Value.Order.ShouldBeSameAs(change.Order);
    }

    [Fact]
    public void Reports_in_any_order_end_in_the_same_state()
    {
        Func<Order, OrderChange>[] reports =
        [
            order => order.Authorized(Given.Now),
            order => order.PaymentFailed("declined", Given.Now),
            order => order.Captured("pay_1", 2834, Given.NewId, Given.Now).Value,
            order => order.Captured("pay_1", 2834, Given.NewId, Given.Now).Value,
        ];

        foreach (var sequence in Permutations([0, 1, 2, 3]))
        {
            var order = sequence.Aggregate(Given.Pending(), (current, i) => reports[i](current).Order);

            order.Payment.Status.ShouldBe(PaymentStatus.Paid);
            order.Payment.Captured.ShouldBe(2834);
            order.Payment.Refunds.ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_failed_attempt_leaves_the_order_pending_and_payable()
    {
        var failed = Given.Pending().PaymentFailed("declined", Given.Now).Order;

        failed.Status.ShouldBe(OrderStatus.Pending);
        failed.Captured("pay_2", 2834, Given.NewId, Given.Now).Value.Order.Payment.Status.ShouldBe(PaymentStatus.Paid);
    }

    [Fact]
    public void Money_that_comes_after_cancellation_goes_straight_back()
    {
        var cancelled = Given.Pending().Cancel(null, Given.NewId, Given.Now).Value.Order;

        var change = cancelled.Captured("pay_1", 2834, Given.NewId, Given.Now).Value;

        change.Order.Status.ShouldBe(OrderStatus.Cancelled);
        change.Events.OfType<RefundRequested>().Single().Amount.ShouldBe(2834);
        change.Events.OfType<OrderPaid>().ShouldBeEmpty();
    }

    [Fact]
    public void Paying_twice_returns_the_second_payment_and_leaves_the_order_paid()
    {
        var change = Given.Paid().Captured("pay_2", 2834, Given.NewId, Given.Now).Value;
        var refund = change.Order.Payment.Refunds.Single();

        var settled = change.Order.RefundReported(refund.RefundId, RefundStatus.Completed, "rfnd_1", Given.Now).Order;

        refund.GatewayPaymentId.ShouldBe("pay_2");
        settled.Payment.Status.ShouldBe(PaymentStatus.Paid);
    }

    [Fact]
    public void Less_than_the_total_does_not_pay_the_order() =>
        Given.Pending().Captured("pay_1", 2833, Given.NewId, Given.Now).Value.Order.Payment.Status.ShouldBe(PaymentStatus.Pending);

    [Fact]
    public void Refunds_never_exceed_what_was_taken()
    {
        var order = Given.Paid().RequestRefund(2000, "damaged", null, Given.NewId, Given.Now).Value.Order;

        order.RequestRefund(835, "more", null, Given.NewId, Given.Now).Error!.Code.ShouldBe(ErrorCode.Validation);
        order.RequestRefund(834, "rest", null, Given.NewId, Given.Now).IsOk.ShouldBeTrue();
        order.RequestRefund(0, "nothing", null, Given.NewId, Given.Now).IsOk.ShouldBeFalse();
    }

    [Fact]
    public void A_refund_that_failed_can_be_asked_for_again()
    {
        var asked = Given.Paid().RequestRefund(2834, "damaged", null, Given.NewId, Given.Now).Value.Order;

        var failed = asked.RefundReported(asked.Payment.Refunds[0].RefundId, RefundStatus.Failed, null, Given.Now).Order;

        failed.RequestRefund(2834, "again", null, Given.NewId, Given.Now).IsOk.ShouldBeTrue();
    }

    [Fact]
    public void Partial_refunds_show_until_all_is_returned()
    {
        var order = Given.Paid();
        order = order.RequestRefund(1000, "a", null, Given.NewId, Given.Now).Value.Order;
        order = order.RefundReported(order.Payment.Refunds[0].RefundId, RefundStatus.Completed, "rfnd_1", Given.Now).Order;
        order.Payment.Status.ShouldBe(PaymentStatus.PartiallyRefunded);

        order = order.RequestRefund(1834, "b", null, Given.NewId, Given.Now).Value.Order;
        order = order.RefundReported(order.Payment.Refunds[1].RefundId, RefundStatus.Completed, "rfnd_2", Given.Now).Order;

        order.Payment.Status.ShouldBe(PaymentStatus.Refunded);
    }

    [Fact]
    public void Money_in_another_currency_pays_nothing_and_waits_for_staff()
    {
        var order = Given.Pending().Captured(new CapturedPayment("pay_1", 2834, "USD"), Given.NewId, Given.Now).Value.Order;

        (order.Payment.Status, order.Payment.Captured).ShouldBe((PaymentStatus.Pending, 0));
        PendingWork.Of(order.Payment).ShouldHaveSingleItem().Reason.ShouldBe(PendingReason.PaymentMismatch);
        order.Captured(new CapturedPayment("pay_1", 2834, "USD"), Given.NewId, Given.Now).Value.Order.ShouldBeSameAs(order);
        order.RefundFound(
            null, new FoundRefund("rfnd_1", "pay_1", 2834, RefundStatus.Completed, null), Given.NewId,
            Given.Now).Value.Order.Payment.WaitsSince.ShouldBeNull();
        order.MismatchResolved("pay_1", Given.Now).Value.Order.Payment.WaitsSince.ShouldBeNull();
    }

    [Fact]
    public void What_is_paid_above_the_total_goes_back()
    {
        var change = Given.Pending().Captured("pay_1", 5000, Given.NewId, Given.Now).Value;

        change.Events.OfType<RefundRequested>().ShouldHaveSingleItem().Amount.ShouldBe(2166);
        (change.Order.Payment.Status, change.Order.Payment.Refundable).ShouldBe((PaymentStatus.Paid, 2834));
    }

    [Fact]
    public void Too_little_waits_for_staff_and_the_rest_pays_the_order()
    {
        var part = Given.Pending().Captured("pay_1", 2000, Given.NewId, Given.Now).Value.Order;

        PendingWork.Of(part.Payment).ShouldHaveSingleItem().Reason.ShouldBe(PendingReason.Underpaid);
        var paid = part.Captured("pay_2", 1000, Given.NewId, Given.Now).Value.Order;
        (paid.Payment.Status, paid.Payment.Refundable).ShouldBe((PaymentStatus.Paid, 2834));
        part.Cancel(null, Given.NewId, Given.Now).Value.Order.Payment.Refundable.ShouldBe(0);
    }

    [Fact]
    public void The_link_of_an_order_that_needs_no_payment_is_revoked_and_one_that_was_paid_is_not()
    {
        var pending = Given.Pending() with { Payment = Given.Pending().Payment with { PaymentLinkId = "plink_1" } };

        var cancelled = pending.Cancel(null, Given.NewId, Given.Now).Value;
        var expired = pending.Expire(Given.NewId, Given.Now.AddHours(1)).Value;
        var cash = pending.Captured(PaymentDecisions.Cash, 2834, Given.NewId, Given.Now).Value;
        var paid = pending.Captured(new CapturedPayment("pay_1", 2834, "INR", "plink_1"), Given.NewId, Given.Now).Value;

        cancelled.Events.OfType<PaymentLinkRevoked>().ShouldHaveSingleItem();
        expired.Events.OfType<PaymentLinkRevoked>().ShouldHaveSingleItem();
        cash.Events.OfType<PaymentLinkRevoked>().ShouldHaveSingleItem();
        paid.Events.OfType<PaymentLinkRevoked>().ShouldBeEmpty();
        cash.Order.Payment.CheckAt.ShouldNotBeNull();
        var closed = cash.Order.PaymentLinkClosed("plink_1", Given.Now).Order;
        (closed.Payment.CheckAt, closed.Payment.WaitsSince).ShouldBe((null, null));
        paid.Order.Payment.CheckAt.ShouldBeNull();
    }

    private static IEnumerable<int[]> Permutations(int[] items) =>
        items.Length == 1
            ? [items]
            : items.SelectMany(
                item => Permutations([.. items.Where(other => other != item)]).Select(rest => new[] { item }.Concat(rest).ToArray()));

    [Theory]
    [InlineData(PaymentMethod.Cod)]
    [InlineData(PaymentMethod.Card)]
    [InlineData(PaymentMethod.Wallet)]
    public void An_order_that_costs_nothing_is_confirmed_and_paid_once(PaymentMethod method)
    {
        var pending = Given.Pending(method);
        var free = pending with { Totals = new OrderTotals(2676, 0, 0, 2676, 0), Payment = pending.Payment with { Amount = 0 } };

        var confirmed = free.NothingToPay(Given.Now);
        var delivered = confirmed.Order.MoveTo(OrderStatus.Delivered, Given.Now).Value;

        (confirmed.Order.Status, confirmed.Order.Payment.Status, confirmed.Order.ExpiresAt).ShouldBe(
            (OrderStatus.Confirmed, PaymentStatus.Paid, null));
        confirmed.Events.OfType<OrderPaid>().ShouldHaveSingleItem();
        confirmed.Order.NothingToPay(Given.Now).Events.ShouldBeEmpty();
        delivered.Events.OfType<OrderPaid>().ShouldBeEmpty();
    }
}
