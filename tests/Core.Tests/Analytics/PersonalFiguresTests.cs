using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Tests.Orders;

namespace FunctionsCommerce.Core.Tests.Analytics;

public sealed class PersonalFiguresTests
{
    [Fact]
    public void A_paid_order_counts_with_what_was_paid()
    {
        var figures = Of(Given.Paid());

        figures.Orders.ShouldBe(new CountAndAmount(1, 2834));
        figures.Pieces.ShouldBe(4);
        figures.Categories["makeup"].ShouldBe(new CountAndAmount(3, 1540));
        figures.Methods["Card"].ShouldBe(new CountAndAmount(1, 2834));
        figures.Days["2026-03-01"].ShouldBe(new CountAndAmount(1, 2834));
    }

    [Fact]
    public void A_cancelled_unpaid_order_counts_nowhere() =>
        Of(Given.Pending().Cancel("No", Given.NewId, Given.Now).Value.Order).IsNone.ShouldBeTrue();

    [Fact]
    public void What_is_added_can_be_taken_off_again()
    {
        var (one, other) = (Of(Given.Paid()), Of(Given.Pending(PaymentMethod.Cod)));

        (one + other - one - other).IsNone.ShouldBeTrue();
        (one + other - one).IsNone.ShouldBeFalse();
    }

    [Fact]
    public void Only_refunds_that_came_through_count()
    {
        var asked = Given.Paid().RequestRefund(834, "Torn", null, Given.NewId, Given.Now).Value.Order;
        var refund = asked.Payment.Refunds.Single();

        Of(asked).Refunds.ShouldBeEmpty();
        var done = Of(asked.RefundReported(refund.RefundId, RefundStatus.Completed, "rfnd_1", Given.Now).Order);
        done.Refunds["Torn"].ShouldBe(new CountAndAmount(1, 834));
        done.Orders.ShouldBe(new CountAndAmount(1, 2000));
    }

    [Fact]
    public void A_surplus_that_went_back_is_neither_spent_nor_refunded()
    {
        var order = Given.Paid().Captured("pay_2", 2834, Given.NewId, Given.Now).Value.Order;

        var figures = Of(order.RefundReported(order.Payment.Refunds.Single().RefundId, RefundStatus.Completed, "rfnd_1", Given.Now).Order);

        (figures.Orders, figures.Revenue).ShouldBe((new CountAndAmount(1, 2834), 2834));
        figures.Refunds.ShouldBeEmpty();
    }

    [Fact]
    public void An_order_counts_on_the_stores_day() =>
        CustomerMetrics.Of(
            Given.Paid() with { CreatedAt = new(2026, 3, 1, 20, 0, 0, TimeSpan.Zero) },
            new StoreSettings { TimeZone = "Asia/Kolkata" }.Calendar)
            .Days.Keys.ShouldBe(["2026-03-02"]);

    private static CustomerMetrics Of(Order order) => CustomerMetrics.Of(order, StoreCalendar.Utc);
}
