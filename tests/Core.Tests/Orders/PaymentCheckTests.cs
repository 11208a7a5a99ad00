using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;

namespace FunctionsCommerce.Core.Tests.Orders;

public sealed class PaymentCheckTests
{
    private static readonly DateTimeOffset Start = Given.Pending().CreatedAt;

    [Fact]
    public void Of_two_checkouts_begun_at_once_the_first_stays()
    {
        var begun = Given.Pending().CheckoutStarted("order_1", 2834, Start).Order;

        begun.Payment.GatewayOrderId.ShouldBe("order_1");
        begun.Payment.CheckAt.ShouldBe(Start.AddMinutes(15));
        begun.CheckoutStarted("order_2", 2834, Start).Order.ShouldBeSameAs(begun);
    }

    [Fact]
    public void A_paid_order_is_not_asked_about()
    {
        var begun = Given.Pending().CheckoutStarted("order_1", 2834, Start).Order;

        var paid = begun.Captured("pay_1", begun.Payment.Amount, Given.NewId, Start).Value.Order;

        paid.Payment.CheckAt.ShouldBeNull();
        paid.Checked(Start).Order.ShouldBeSameAs(paid);
        PaymentReconciliation.GetNextCheck(paid, Start).ShouldBeNull();
    }

    [Fact]
    public void An_open_payment_is_asked_about_often_at_first_then_seldom_then_no_more()
    {
        var order = Given.Pending();

        PaymentReconciliation.GetNextCheck(order, Start.AddHours(1)).ShouldBe(Start.AddHours(1).AddMinutes(5));
        PaymentReconciliation.GetNextCheck(order, Start.AddDays(2)).ShouldBe(Start.AddDays(2).AddHours(1));
        PaymentReconciliation.GetNextCheck(order, Start.AddDays(7)).ShouldBeNull();
    }

    [Fact]
    public void A_cancelled_order_is_asked_about_for_a_day_or_until_its_money_came()
    {
        var cancelled = Given.Pending().Cancel(null, Given.NewId, Start).Value.Order;
        var late = cancelled.Captured("pay_1", cancelled.Payment.Amount, Given.NewId, Start).Value.Order;

        PaymentReconciliation.GetNextCheck(cancelled, Start.AddHours(1)).ShouldBe(Start.AddHours(2));
        PaymentReconciliation.GetNextCheck(cancelled, Start.AddDays(1)).ShouldBeNull();
        PaymentReconciliation.GetNextCheck(late, Start.AddHours(1)).ShouldNotBeNull("Its refund is not final");
        var refunded = late.RefundReported(late.Payment.Refunds[0].RefundId, RefundStatus.Completed, "rfnd_1", Start).Order;
        PaymentReconciliation.GetNextCheck(refunded, Start.AddHours(1)).ShouldBeNull();
    }
}
