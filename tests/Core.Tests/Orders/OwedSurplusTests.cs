using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Orders;

/// <summary>An order was paid twice, and the bank refused the surplus: it is owed, whatever else is refunded of the order.</summary>
public sealed class OwedSurplusTests
{
    private const long Total = 2834;

    [Fact]
    public void A_request_that_staff_pay_out_leaves_it_owed()
    {
        var asked = PaidTwice().AskRefund(50, Total, "damaged", SelfServiceRefunds.Never, Given.NewId, Given.Now).Value.Order;

        StaysOwed(asked.PayOutRefund(50, "By bank transfer", 5, Given.NewId, Given.Now).Value.Order);
    }

    [Fact]
    public void A_request_that_staff_approve_leaves_it_owed()
    {
        var asked = PaidTwice().AskRefund(50, 1000, "damaged", SelfServiceRefunds.Never, Given.NewId, Given.Now).Value.Order;

        StaysOwed(asked.ApproveRefund(50, Given.NewId, Given.Now).Value.Order);
    }

    [Fact]
    public void A_refund_that_customers_make_alone_leaves_it_owed() =>
        StaysOwed(PaidTwice().AskRefund(50, Total, "damaged", SelfServiceRefunds.Always, Given.NewId, Given.Now).Value.Order);

    [Fact]
    public void A_refund_of_a_return_leaves_it_owed() =>
        StaysOwed(PaidTwice().RequestRefund(500, "Too dark", 9, Given.NewId, Given.Now).Value.Order);

    [Fact]
    public void More_than_the_other_payment_is_taken_from_it_and_the_rest_stays_owed()
    {
        var order = PaidTwice().RequestRefund(Total + 1000, "all of it", null, Given.NewId, Given.Now).Value.Order;

        order.Payment.Refundable.ShouldBe(Total - 1000);
        order.Payment.Owed.ShouldBe(Total - 1000);
        order.RetryRefund(Surplus(order).RefundId, Given.NewId, Given.Now).Value.Order.Payment.Refundable.ShouldBe(0);
    }

    [Fact]
    public void All_that_is_left_settles_it()
    {
        var order = PaidTwice().RequestRefund(2 * Total, "all of it", null, Given.NewId, Given.Now).Value.Order;

        (order.Payment.Owed, order.Payment.Refundable, Surplus(order).IsOwed).ShouldBe((0, 0, false));
        order.Payment.Refunds.Where(refund => refund.IsCommitted).Select(refund => (refund.GatewayPaymentId, refund.Amount))
            .ShouldBe([("pay_2", Total), ("pay_1", Total)]);
    }

    [Fact]
    public void A_customer_who_asks_again_means_what_failed_of_the_same_payment()
    {
        var asked = PaidTwice().AskRefund(50, 1000, "damaged", SelfServiceRefunds.Always, Given.NewId, Given.Now).Value.Order;
        var failed = asked.RefundReported(50, RefundStatus.Failed, "rfnd_5", Given.Now).Order;

        var again = failed.AskRefund(51, 1000, "damaged", SelfServiceRefunds.Always, Given.NewId, Given.Now).Value.Order;

        again.Payment.Refunds.Single(refund => refund.RefundId == 50).ReplacedBy.ShouldBe(51);
        StaysOwed(again);
    }

    private static void StaysOwed(Order order)
    {
        order.Payment.Owed.ShouldBe(Total);
        var retried = order.RetryRefund(Surplus(order).RefundId, Given.NewId, Given.Now).Value.Order;
        retried.Payment.Refunds.Where(refund => refund is { IsCommitted: true, GatewayPaymentId: "pay_2" }).Sum(refund => refund.Amount)
            .ShouldBe(Total);
        retried.Payment.Owed.ShouldBe(0);
    }

    private static Refund Surplus(Order order) =>
        order.Payment.Refunds.First(refund => refund is { Reason: "Paid twice", Status: RefundStatus.Failed });

    private static Order PaidTwice()
    {
        var order = Given.Delivered().Captured("pay_2", Total, Given.NewId, Given.Now).Value.Order;
        return order.RefundReported(order.Payment.Refunds[0].RefundId, RefundStatus.Failed, "rfnd_2", Given.Now, "Account closed").Order;
    }
}
