using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;

namespace FunctionsCommerce.Core.Tests.Orders;

/// <summary>What becomes of money when refunds fail, meet refunds made at the gateway, or come before the order is paid.</summary>
public sealed class ReturnedMoneyTests
{
    private const long Total = 2834;

    [Fact]
    public void An_order_whose_part_payment_went_back_is_still_to_be_paid()
    {
        var order = Given.Pending().Captured("pay_1", 1000, Given.NewId, Given.Now).Value.Order.RefundFound(
            null, Found("pay_1", 1000), Given.NewId, Given.Now).Value.Order;

        (order.Status, order.Payment.Status, order.Outstanding(), order.Kept(), order.RefundedNet()).ShouldBe(
            (OrderStatus.Pending, PaymentStatus.Pending, Total, Total, 0));

        var paid = order.Captured("pay_2", Total, Given.NewId, Given.Now).Value.Order;
        (paid.Payment.Status, paid.Outstanding(), paid.Payment.Captured - paid.Payment.Refunded).ShouldBe((PaymentStatus.Paid, 0, Total));
    }

    [Fact]
    public void A_payout_by_hand_is_no_more_than_is_left()
    {
        var failed = Failed(Given.Paid(), 2000);
        var refundId = failed.Payment.Refunds[0].RefundId;
        var order = failed.RefundFound(null, Found("pay_1", 1500), Given.NewId, Given.Now).Value.Order;

        var paidOut = order.PayOutRefund(refundId, "By bank transfer", 5, Given.NewId, Given.Now).Value.Order;

        (paidOut.Payment.Captured - paidOut.Payment.Refunded, paidOut.Payment.Owed).ShouldBe((0, 0));
        paidOut.PayOutRefund(refundId, "Again", 5, Given.NewId, Given.Now).IsOk.ShouldBeFalse();
    }

    [Fact]
    public void A_request_ends_when_all_the_money_went_back_another_way()
    {
        var asked = Given.Delivered().AskRefund(77, 1000, "damaged", SelfServiceRefunds.Never, Given.NewId, Given.Now).Value.Order;
        asked.Payment.Requested.ShouldBe(1000);

        var order = asked.RefundFound(null, Found("pay_1", Total), Given.NewId, Given.Now).Value.Order;

        order.Payment.Requested.ShouldBe(0);
        order.Payment.Refunds.Single(refund => refund.RefundId == 77).Status.ShouldBe(RefundStatus.Rejected);
    }

    [Fact]
    public void Whatever_fails_and_whoever_refunds_nothing_of_a_cancelled_orders_money_stays()
    {
        for (var seed = 1; seed <= 2000; seed++)
        {
            var history = new RefundHistory(seed);
            history.Run();
            (history.LeftAtGateway, history.Order.Payment.Owed).ShouldBe((0, 0), $"seed {seed}: {history}");
        }
    }

    private static Order Failed(Order order, long amount)
    {
        var asked = order.RequestRefund(amount, "damaged", null, Given.NewId, Given.Now).Value.Order;
        return asked.RefundReported(asked.Payment.Refunds[^1].RefundId, RefundStatus.Failed, null, Given.NewId, Given.Now).Value.Order;
    }

    private static FoundRefund Found(string paymentId, long amount) =>
        new($"rfnd_{Given.NewId()}", paymentId, amount, RefundStatus.Completed, null);
}
