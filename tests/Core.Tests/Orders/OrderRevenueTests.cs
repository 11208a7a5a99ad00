using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Invoices;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Orders;

/// <summary>What the shop keeps of an order, and all that is computed from it.</summary>
public sealed class OrderRevenueTests
{
    private const long Total = 2834;

    [Fact]
    public void An_order_that_is_paid_or_not_is_worth_its_total()
    {
        (Given.Pending().Kept(), Given.Pending().Received(), Given.Pending().Outstanding()).ShouldBe((Total, 0, Total));
        (Given.Paid().Kept(), Given.Paid().Received(), Given.Paid().Outstanding()).ShouldBe((Total, Total, 0));
    }

    [Fact]
    public void Money_paid_twice_counts_once_before_and_after_it_went_back()
    {
        var twice = PaidTwice();

        (twice.Kept(), twice.Received(), twice.RefundedNet()).ShouldBe((Total, Total, 0));
        var settled = Completed(twice);
        (settled.Kept(), settled.Received(), settled.RefundedNet(), settled.Outstanding()).ShouldBe((Total, Total, 0, 0));
        settled.Payment.TransactionId.ShouldBe("pay_1");
        settled.Payment.Status.ShouldBe(PaymentStatus.Paid);
        InvoiceAmounts.Of(settled, StoreCalendar.Utc).Refunds.ShouldBeEmpty();
    }

    [Fact]
    public void Of_an_order_paid_twice_a_refund_counts_once_the_surplus_is_back()
    {
        var order = Refunded(Completed(PaidTwice()), 834);

        (order.Kept(), order.Received(), order.RefundedNet()).ShouldBe((2000, 2000, 834));
        InvoiceAmounts.Of(order, StoreCalendar.Utc).Refunds.ShouldBe([(new DateOnly(2026, 3, 1), 834)]);
    }

    [Fact]
    public void An_order_that_was_overpaid_in_one_payment_keeps_its_total()
    {
        var order = Given.Pending().Captured("pay_1", Total + 500, Given.NewId, Given.Now).Value.Order;

        (order.Kept(), order.Received()).ShouldBe((Total, Total));
        var settled = Completed(
            order.Payment.Refunds.Count > 0 ? order : order.RequestRefund(500, "Paid too much", null, Given.NewId, Given.Now).Value.Order);
        (settled.Kept(), settled.Received(), settled.RefundedNet()).ShouldBe((Total, Total, 0));
    }

    [Fact]
    public void Refunds_lower_it_when_they_came_through_down_to_nothing()
    {
        var asked = Given.Paid().RequestRefund(834, "Torn", null, Given.NewId, Given.Now).Value.Order;

        asked.Kept().ShouldBe(Total);
        Completed(asked).Kept().ShouldBe(2000);
        Refunded(Given.Paid(), Total).Kept().ShouldBe(0);
        Refunded(Given.Paid(), Total).Outstanding().ShouldBe(0);
    }

    [Fact]
    public void A_cancelled_order_keeps_nothing_whatever_was_paid_and_came_back()
    {
        var cancelled = Given.Paid().Cancel("No", Given.NewId, Given.Now).Value.Order;

        (cancelled.Kept(), cancelled.Received(), cancelled.Outstanding()).ShouldBe((0, 0, 0));
        (Completed(cancelled).Kept(), Completed(cancelled).RefundedNet()).ShouldBe((0, Total));
        var late = Given.Pending().Cancel("No", Given.NewId, Given.Now).Value.Order.Captured(
            "pay_9", Total, Given.NewId, Given.Now).Value.Order;
        (late.Kept(), late.Received()).ShouldBe((0, 0));
    }

    [Fact]
    public void Goods_that_all_came_back_unpaid_are_worth_nothing()
    {
        var returned = Given.Pending() with
        {
            Status = OrderStatus.Returned,
            History = [new(OrderStatus.Pending, Given.Now), new(OrderStatus.Returned, Given.Now)],
        };

        (returned.Kept(), returned.RevenueChanges().Sum(change => change.Amount)).ShouldBe((0, 0));
    }

    [Fact]
    public void What_happens_later_counts_when_it_happens()
    {
        var order = Given.Paid();
        var refund = order.RequestRefund(834, "Torn", null, Given.NewId, Given.Now.AddDays(40)).Value.Order;
        order = refund.RefundReported(refund.Payment.Refunds[^1].RefundId, RefundStatus.Completed, null, Given.Now.AddDays(41)).Order;

        Days(order).ShouldBe([(0, Total), (41, -834)]);
        Days(Given.Pending().Cancel("No", Given.NewId, Given.Now.AddDays(3)).Value.Order).ShouldBe([(0, Total), (3, -Total)]);
        Days(Completed(PaidTwice())).ShouldBe([(0, Total)]);
    }

    [Fact]
    public void The_changes_sum_to_what_is_kept()
    {
        Order[] orders = [
            Given.Pending(), Given.Paid(), PaidTwice(), Completed(PaidTwice()), Refunded(Completed(PaidTwice()), 834),
            Refunded(Given.Delivered(), Total),
        ];

        orders.ShouldAllBe(order => order.RevenueChanges().Sum(change => change.Amount) == order.Kept());
        orders.ShouldAllBe(order => order.SalesChanges().Sum(change => change.Pieces) == order.ItemCount);
    }

    [Fact]
    public void Pieces_that_came_back_are_not_sold_from_that_day_on()
    {
        var order = Given.Delivered() with
        {
            Receipts = [new GoodsReceipt { ReturnId = 9, At = Given.Now.AddDays(10), Pieces = [new ReceivedPieces(3, "60ml", 2, 1026)] }],
        };

        order.PiecesSold().ShouldBe(2);
        order.SalesChanges().Where(change => change.ProductId == 3).Select(change => (change.At, change.Pieces, change.Amount))
            .ShouldBe([(Given.Now, 3, 1540), (Given.Now.AddDays(10), -2, -1026)]);
        (order with { Status = OrderStatus.Returned, History = [.. order.History, new(OrderStatus.Returned, Given.Now.AddDays(20))] })
            .PiecesSold()
            .ShouldBe(0);
    }

    [Fact]
    public void The_invoice_prints_days_of_the_store()
    {
        var order = Refunded(Given.Paid() with { CreatedAt = new(2025, 12, 31, 20, 0, 0, TimeSpan.Zero) }, 100);

        var figures = InvoiceAmounts.Of(order, new StoreSettings { TimeZone = "Asia/Kolkata" }.Calendar);

        figures.PlacedOn.ShouldBe(new DateOnly(2026, 1, 1));
        figures.PaidOn.ShouldBe(new DateOnly(2026, 3, 1));
    }

    private static Order PaidTwice() => Given.Paid().Captured("pay_2", Total, Given.NewId, Given.Now).Value.Order;

    private static Order Refunded(Order order, long amount) =>
        Completed(order.RequestRefund(amount, "Torn", null, Given.NewId, Given.Now).Value.Order);

    private static Order Completed(Order order) => order.Payment.Refunds.Aggregate(
        order, (known, refund) => known.RefundReported(refund.RefundId, RefundStatus.Completed, null, Given.Now).Order);

    private static (int Day, long Amount)[] Days(Order order) =>
    [
        .. order.RevenueChanges()
            .GroupBy(change => (change.At - Given.Now).Days)
            .Select(day => (day.Key, day.Sum(change => change.Amount)))
            .Where(day => day.Item2 != 0),
    ];
}
