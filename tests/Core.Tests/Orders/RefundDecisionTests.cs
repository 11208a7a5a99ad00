using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Orders;

public sealed class RefundDecisionTests
{
    private const SelfServiceRefunds Unshipped = SelfServiceRefunds.Unshipped;

    public static TheoryData<string> Reports =>
        ["cpf", "cfp", "pcf", "pfc", "fcp", "fpc", "cf", "fc", "ccffc", "fcfc", "p", "f", "ppf", "fppc"];

    [Theory]
    [InlineData("KWD", 1005, false)]
    [InlineData("KWD", 1010, true)]
    [InlineData("INR", 1005, true)]
    public void A_customer_asks_for_what_the_gateway_takes(string currency, long amount, bool taken) =>
        (Given.Paid() with { Currency = currency }).AskRefund(1, amount, "damaged", Unshipped, Given.NewId, Given.Now).IsOk.ShouldBe(taken);

    [Theory]
    [MemberData(nameof(Reports))]
    public void Reports_on_a_refund_end_the_same_in_every_order_and_however_often_they_come(string reports)
    {
        var asked = Given.Paid().RequestRefund(1000, "damaged", null, Given.NewId, Given.Now).Value.Order;
        var refundId = asked.Payment.Refunds[0].RefundId;

        var order = reports.Aggregate(
            asked, (current, report) => current.RefundReported(refundId, StatusOf(report), "rfnd_1", Given.Now).Order);

        var refund = order.Payment.Refunds.ShouldHaveSingleItem();
        refund.Status.ShouldBe(reports.Contains('p') ? RefundStatus.Completed : RefundStatus.Failed);
        order.Payment.Refundable.ShouldBe(reports.Contains('p') ? 1834 : 2834);
        order.Payment.CheckAt.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_refund_made_in_the_gateways_dashboard_is_adopted_once_whatever_is_reported_first(string reports)
    {
        var order = reports.Aggregate(Given.Paid(), (current, report) =>
            current.RefundFound(null, new FoundRefund("rfnd_9", "pay_1", 834, StatusOf(report), null), Given.NewId, Given.Now).Value.Order);

        var refund = order.Payment.Refunds.ShouldHaveSingleItem();
        refund.Status.ShouldBe(reports.Contains('p') ? RefundStatus.Completed : RefundStatus.Failed);
        refund.GatewayRefundId.ShouldBe("rfnd_9");
        order.Payment.Refundable.ShouldBe(reports.Contains('p') ? 2000 : 2834);
    }

    [Fact]
    public void What_the_gateway_returned_by_itself_cannot_be_refunded_again()
    {
        var order = Given.Paid().RefundFound(null, Found("pay_1", 2834), Given.NewId, Given.Now).Value.Order;

        order.RequestRefund(1, "again", null, Given.NewId, Given.Now).Error!.Code.ShouldBe(ErrorCode.Validation);
        order.Payment.Status.ShouldBe(PaymentStatus.Refunded);
        order.MoveTo(OrderStatus.Shipped, Given.Now).Error!.Code.ShouldBe(ErrorCode.Conflict);
    }

    [Fact]
    public void A_dashboard_refund_of_a_second_payment_that_was_not_heard_of_leaves_the_first_one()
    {
        var order = Given.Paid().RefundFound(
            new CapturedPayment("pay_2", 2834, "INR"), Found("pay_2", 2834), Given.NewId, Given.Now).Value.Order;

        order.Payment.Refunds.ShouldHaveSingleItem().GatewayPaymentId.ShouldBe("pay_2");
        (order.Payment.Refundable, order.Payment.Status).ShouldBe((2834, PaymentStatus.Paid));
    }

    [Fact]
    public void A_dashboard_refund_that_comes_before_the_capture_is_known_ends_as_the_other_way_round()
    {
        var (payment, refund) = (new CapturedPayment("pay_1", 2834, "INR"), Found("pay_1", 834));

        var first = Given.Pending().RefundFound(payment, refund, Given.NewId, Given.Now).Value.Order;
        var later = Given.Paid().RefundFound(null, refund, Given.NewId, Given.Now).Value.Order;

        (first.Status, first.Payment.Status, first.Payment.Refunded, first.Payment.Refundable)
            .ShouldBe((later.Status, later.Payment.Status, later.Payment.Refunded, later.Payment.Refundable));
        first.Payment.Status.ShouldBe(PaymentStatus.PartiallyRefunded);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_payment_told_with_each_report_of_its_refund_is_no_second_payment(string reports)
    {
        var payment = new CapturedPayment("pay_1", 2834, "INR");
        foreach (var start in new[] { Given.Pending(), Given.Paid() })
        {
            var order = reports.Aggregate(start, (current, report) =>
                current.RefundFound(
                    payment, new FoundRefund("rfnd_9", "pay_1", 834, StatusOf(report), null), Given.NewId, Given.Now).Value.Order);

            order.Payment.Refunds.ShouldHaveSingleItem().Amount.ShouldBe(834);
            order.Payment.Refundable.ShouldBe(reports.Contains('p') ? 2000 : 2834);
        }
    }

    [Fact]
    public void A_refund_that_failed_is_told_stays_owed_and_can_be_retried_once()
    {
        var asked = Given.Paid().RequestRefund(1000, "damaged", null, Given.NewId, Given.Now).Value.Order;
        var failed = asked.RefundReported(asked.Payment.Refunds[0].RefundId, RefundStatus.Failed, "rfnd_1", Given.Now, "Account closed");

        failed.Events.OfType<RefundFailed>().ShouldHaveSingleItem().Note.ShouldBe("Account closed");
        failed.Order.Payment.Owed.ShouldBe(1000);
        PendingWork.Of(failed.Order.Payment).ShouldHaveSingleItem().Reason.ShouldBe(PendingReason.RefundFailed);
        var retried = failed.Order.RetryRefund(asked.Payment.Refunds[0].RefundId, Given.NewId, Given.Now).Value;
        retried.Events.OfType<RefundRequested>().ShouldHaveSingleItem().Amount.ShouldBe(1000);
        retried.Order.Payment.Owed.ShouldBe(0);
        retried.Order.RetryRefund(asked.Payment.Refunds[0].RefundId, Given.NewId, Given.Now).Error!.Code.ShouldBe(ErrorCode.Conflict);
    }

    [Fact]
    public void A_failed_refund_whose_money_went_back_another_way_is_not_owed()
    {
        var asked = Given.Paid().RequestRefund(2834, "damaged", null, Given.NewId, Given.Now).Value.Order;
        var failed = asked.RefundReported(asked.Payment.Refunds[0].RefundId, RefundStatus.Failed, null, Given.Now).Order;

        var returned = failed.RefundFound(null, Found("pay_1", 2834), Given.NewId, Given.Now).Value.Order;

        returned.Payment.Refunds[0].ReplacedBy.ShouldBe(returned.Payment.Refunds[1].RefundId);
        returned.Payment.WaitsSince.ShouldBeNull();
    }

    [Fact]
    public void Staff_pay_out_what_failed_and_say_how()
    {
        var asked = Given.Paid().RequestRefund(1000, "damaged", null, Given.NewId, Given.Now).Value.Order;
        var refundId = asked.Payment.Refunds[0].RefundId;
        asked.PayOutRefund(refundId, "by hand", 5, Given.NewId, Given.Now).Error!.Code.ShouldBe(ErrorCode.Conflict);
        var failed = asked.RefundReported(refundId, RefundStatus.Failed, "rfnd_1", Given.Now).Order;

        var paid = failed.PayOutRefund(refundId, "Bank transfer 42", 5, Given.NewId, Given.Now).Value;

        var refund = paid.Order.Payment.Refunds.ShouldHaveSingleItem();
        (refund.Status, refund.Note, refund.PaidOutBy).ShouldBe((RefundStatus.Completed, "Bank transfer 42", 5));
        paid.Events.OfType<OrderRefunded>().ShouldHaveSingleItem().Amount.ShouldBe(1000);
        paid.Order.PayOutRefund(refundId, "again", 5, Given.NewId, Given.Now).Value.Events.ShouldBeEmpty();
    }

    [Fact]
    public void Cash_waits_until_staff_say_that_it_is_paid_out()
    {
        var order = Given.Pending(PaymentMethod.Cod).MoveTo(OrderStatus.Delivered, Given.Now).Value.Order;

        var asked = order.RequestRefund(1000, "damaged", null, Given.NewId, Given.Now).Value.Order;

        asked.Payment.CheckAt.ShouldBeNull();
        PendingWork.Of(asked.Payment).ShouldHaveSingleItem().Reason.ShouldBe(PendingReason.CashPayout);
        asked.PayOutRefund(
            asked.Payment.Refunds[0].RefundId, "At the till", 5, Given.NewId, Given.Now).Value.Order.Payment.Refunded.ShouldBe(1000);
        asked.RefundByStaff(5, Given.NewId, Given.Now).Value.Order.Payment.Refunded.ShouldBe(2834);
    }

    [Fact]
    public void Before_shipping_a_customer_takes_back_a_part_at_once_and_all_of_it_with_the_order()
    {
        var part = Given.Paid().AskRefund(77, 834, "One less", Unshipped, Given.NewId, Given.Now).Value.Order;
        var all = part.AskRefund(78, 2000, "No more", Unshipped, Given.NewId, Given.Now).Value.Order;

        part.Status.ShouldBe(OrderStatus.Confirmed);
        part.Payment.Refunds.ShouldHaveSingleItem().Status.ShouldBe(RefundStatus.Pending);
        all.Status.ShouldBe(OrderStatus.Cancelled);
        all.Payment.Refunds[1].RefundId.ShouldBe(78);
        all.AskRefund(78, 2000, "No more", Unshipped, Given.NewId, Given.Now).Value.Order.ShouldBeSameAs(all);
    }

    [Theory]
    [InlineData(SelfServiceRefunds.Unshipped, OrderStatus.Shipped, RefundStatus.Requested)]
    [InlineData(SelfServiceRefunds.Unshipped, OrderStatus.Delivered, RefundStatus.Requested)]
    [InlineData(SelfServiceRefunds.Unshipped, OrderStatus.Processing, RefundStatus.Pending)]
    [InlineData(SelfServiceRefunds.Never, OrderStatus.Processing, RefundStatus.Requested)]
    [InlineData(SelfServiceRefunds.Always, OrderStatus.Completed, RefundStatus.Pending)]
    public void The_setting_decides_what_customers_do_alone(SelfServiceRefunds allowed, OrderStatus status, RefundStatus expected) =>
        Given.Paid().MoveTo(status, Given.Now).Value.Order.AskRefund(77, 100, "Damaged", allowed, Given.NewId, Given.Now.AddDays(400)).Value
            .Order.Payment.Refunds.ShouldHaveSingleItem().Status.ShouldBe(expected);

    [Fact]
    public void Requests_never_sum_to_more_than_there_is_and_hold_nothing_back()
    {
        var asked = Given.Delivered().AskRefund(77, 2000, "Damaged", Unshipped, Given.NewId, Given.Now).Value.Order;

        asked.AskRefund(78, 835, "More", Unshipped, Given.NewId, Given.Now).Error!.Code.ShouldBe(ErrorCode.Validation);
        asked.AskRefund(78, 834, "More", Unshipped, Given.NewId, Given.Now).IsOk.ShouldBeTrue();
        asked.Payment.Refundable.ShouldBe(2834);
        asked.RequestRefund(1000, "Goodwill", null, Given.NewId, Given.Now).Value.Order
            .ApproveRefund(77, Given.NewId, Given.Now).Error!.Code.ShouldBe(ErrorCode.Conflict);
    }

    [Fact]
    public void A_request_is_approved_rejected_or_paid_out_and_then_it_is_decided()
    {
        var asked = Given.Delivered().AskRefund(77, 2000, "Damaged", Unshipped, Given.NewId, Given.Now).Value.Order;

        var approved = asked.ApproveRefund(77, Given.NewId, Given.Now).Value.Order;
        var rejected = asked.RejectRefund(77, "Worn", Given.Now).Value;
        var paid = asked.PayOutRefund(77, "Voucher", 5, Given.NewId, Given.Now).Value.Order;

        approved.Payment.Refunds.ShouldHaveSingleItem().Status.ShouldBe(RefundStatus.Pending);
        approved.RejectRefund(77, null, Given.Now).Error!.Code.ShouldBe(ErrorCode.Conflict);
        rejected.Order.Payment.Refunds.ShouldHaveSingleItem().Note.ShouldBe("Worn");
        rejected.Events.OfType<RefundRejected>().ShouldHaveSingleItem();
        rejected.Order.ApproveRefund(77, Given.NewId, Given.Now).Error!.Code.ShouldBe(ErrorCode.Conflict);
        (paid.Payment.Refunded, paid.Payment.Refunds.ShouldHaveSingleItem().RefundId).ShouldBe((2000, 77));
    }

    [Fact]
    public void A_full_request_of_an_unshipped_order_cancels_it_when_it_is_granted()
    {
        var asked = Given.Paid().AskRefund(77, 2834, "No more", SelfServiceRefunds.Never, Given.NewId, Given.Now).Value.Order;

        asked.Status.ShouldBe(OrderStatus.Confirmed);
        asked.ApproveRefund(77, Given.NewId, Given.Now).Value.Order.Status.ShouldBe(OrderStatus.Cancelled);
        asked.Cancel("Mine", Given.NewId, Given.Now).Value.Order.Payment.Refunds.Count(refund => refund.Status == RefundStatus.Requested)
            .ShouldBe(0);
    }

    [Fact]
    public void Refunds_that_are_not_final_are_asked_about_until_they_are()
    {
        var asked = Given.Paid().RequestRefund(1000, "damaged", null, Given.NewId, Given.Now).Value.Order;

        asked.Payment.CheckAt.ShouldBe(Given.Now + PaymentReconciliation.FirstCheckAfter);
        asked.Checked(Given.Now.AddHours(1)).Order.Payment.CheckAt.ShouldBe(Given.Now.AddHours(1).AddMinutes(5));
        asked.Checked(Given.Now.AddDays(400)).Order.Payment.CheckAt.ShouldBe(Given.Now.AddDays(400).AddHours(1));
        asked.RefundDelayed(asked.Payment.Refunds[0].RefundId, "out of reach", Given.Now).Order.Payment.CheckAt.ShouldBe(
            Given.Now + PaymentReconciliation.OutageRetryInterval);
    }

    private static FoundRefund Found(string paymentId, long amount) => new("rfnd_9", paymentId, amount, RefundStatus.Completed, null);

    private static RefundStatus StatusOf(char report) => report switch
    {
        'p' => RefundStatus.Completed,
        'f' => RefundStatus.Failed,
        _ => RefundStatus.Processing,
    };
}
