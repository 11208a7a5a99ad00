using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Orders;

public sealed class ReturnDecisionTests
{
    private static ReturnDraft Draft(params (long ProductId, int Quantity)[] items) =>
        new(1, [.. items.Select(item => new ReturnItemDraft(item.ProductId, null, item.Quantity, "Product damaged"))], null, []);

    private static Order InDinars(Order order) => order with
    {
        Currency = "KWD",
        Totals = new OrderTotals(2176, 496, 258, 100, 2830),
        Payment = order.Payment with
        {
            Amount = 2830,
            Captures = [.. order.Payment.Captures.Select(capture => capture with { Amount = 2830 })],
        },
    };

    [Fact]
    public void Returning_everything_pays_back_everything_with_shipping() =>
        Given.Delivered().Return(Draft((3, 3), (4, 1)), 9, 30, Given.Now).Value.Request.RefundAmount.ShouldBe(2834);

    [Fact]
    public void Piece_by_piece_pays_back_the_same_as_all_at_once()
    {
        var order = Given.Delivered();
        var paid = 0L;
        foreach (var draft in new[] { Draft((3, 1)), Draft((3, 1)), Draft((4, 1)), Draft((3, 1)) })
        {
            var (request, change) = order.Return(draft, 9, 30, Given.Now).Value;
            paid += request.RefundAmount;
            order = change.Order;
        }

        paid.ShouldBe(2834);
    }

    [Fact]
    public void In_a_currency_of_three_decimals_each_part_can_be_paid_and_all_parts_make_the_whole()
    {
        var order = InDinars(Given.Delivered());
        var parts = new List<long>();
        foreach (var draft in new[] { Draft((3, 1)), Draft((3, 1)), Draft((4, 1)), Draft((3, 1)) })
        {
            var (request, asked) = order.Return(draft, 9 + parts.Count, 30, Given.Now).Value;
            var received = asked.Order.ReturnMoved(request with { Status = ReturnStatus.Received }, Given.NewId, Given.Now).Value;
            parts.Add(received.Events.OfType<RefundRequested>().Sum(refund => refund.Amount));
            order = received.Order;
        }

        parts.ShouldAllBe(part => part % 10 == 0);
        parts.Sum().ShouldBe(2830);
    }

    [Fact]
    public void No_piece_is_returned_twice()
    {
        var order = Given.Delivered().Return(Draft((3, 2)), 9, 30, Given.Now).Value.Change.Order;

        order.Return(Draft((3, 2)), 10, 30, Given.Now).Error!.FieldErrors[0].Field.ShouldBe("items[0].quantity");
    }

    [Fact]
    public void A_product_that_was_not_bought_cannot_be_returned() =>
        Given.Delivered().Return(Draft((99, 1)), 9, 30, Given.Now).Error!.FieldErrors[0].Field.ShouldBe("items[0].productId");

    [Fact]
    public void Only_delivered_goods_can_be_returned_and_only_in_time()
    {
        Given.Paid().Return(Draft((3, 1)), 9, 30, Given.Now).Error!.Code.ShouldBe(ErrorCode.Conflict);
        Given.Delivered().Return(Draft((3, 1)), 9, 30, Given.Now.AddDays(31)).Error!.Code.ShouldBe(ErrorCode.Conflict);
    }

    [Fact]
    public void A_rejection_frees_the_pieces_for_another_return()
    {
        var (request, change) = Given.Delivered().Return(Draft((3, 3)), 9, 30, Given.Now).Value;

        var freed = change.Order.ReturnMoved(request with { Status = ReturnStatus.Rejected }, Given.NewId, Given.Now).Value.Order;

        freed.Return(Draft((3, 3)), 10, 30, Given.Now).IsOk.ShouldBeTrue();
    }

    [Fact]
    public void Received_goods_are_paid_back_and_the_order_is_returned_when_all_came()
    {
        var (request, change) = Given.Delivered().Return(Draft((3, 3), (4, 1)), 9, 30, Given.Now).Value;

        var received = change.Order.ReturnMoved(request with { Status = ReturnStatus.Received }, Given.NewId, Given.Now).Value;

        received.Order.Status.ShouldBe(OrderStatus.Returned);
        received.Events.OfType<RefundRequested>().Single().Amount.ShouldBe(2834);
    }

    [Fact]
    public void A_name_stands_for_what_is_left_of_its_line()
    {
        var order = Given.Delivered();
        var name = order.Lines[0].Name;
        var partly = order.Return(Draft((order.Lines[0].ProductId, 1)), 9, 30, Given.Now).Value.Change.Order;

        var item = partly.Lines(Named(new OrderLineReference(name.ToUpperInvariant(), null))).Value.Items.ShouldHaveSingleItem();

        (item.ProductId, item.VariantKey, item.Quantity).ShouldBe(
            (order.Lines[0].ProductId, order.Lines[0].VariantKey, order.Lines[0].Quantity - 1));
    }

    [Fact]
    public void A_name_of_two_lines_says_nothing_and_a_position_does()
    {
        var order = Given.Delivered();
        order = order with { Lines = [.. order.Lines.Select(line => line with { Name = "Soap" })] };

        order.Lines(Named(new OrderLineReference("Soap", null))).Error!.FieldErrors.ShouldHaveSingleItem().Field.ShouldBe("items[0]");
        order.Lines(Named(new OrderLineReference("ITEM2", 2))).Value.Items.ShouldHaveSingleItem().ProductId
            .ShouldBe(order.Lines[1].ProductId);
        order.Lines(
            Named(
                new OrderLineReference("ITEM2", 2), new OrderLineReference("ITEM9", 9),
                new OrderLineReference("ITEM2", 2))).Error!.FieldErrors.Select(fault => fault.Field)
            .ShouldBe(["items[1]", "items[2]"]);
    }

    [Fact]
    public void An_order_is_returned_when_all_pieces_are_back_and_then_its_shipping_is_paid_back()
    {
        var (first, one) = Given.Delivered().Return(Draft((3, 3)), 9, 30, Given.Now).Value;
        var (second, both) = one.Order.Return(Draft((4, 1)), 10, 30, Given.Now).Value;

        var partly = both.Order.ReturnMoved(first with { Status = ReturnStatus.Received }, Given.NewId, Given.Now).Value.Order;
        var all = partly.ReturnMoved(second with { Status = ReturnStatus.Received }, Given.NewId, Given.Now).Value.Order;

        (partly.Status, partly.Payment.Committed).ShouldBe((OrderStatus.Delivered, 1540));
        (all.Status, all.Payment.Committed).ShouldBe((OrderStatus.Returned, 2834));
    }

    [Fact]
    public void A_rejected_piece_can_be_asked_for_again_after_the_others_came_back()
    {
        var (first, one) = Given.Delivered().Return(Draft((3, 3)), 9, 30, Given.Now).Value;
        var (second, both) = one.Order.Return(Draft((4, 1)), 10, 30, Given.Now).Value;

        var partly = both.Order.ReturnMoved(first with { Status = ReturnStatus.Received }, Given.NewId, Given.Now).Value.Order
            .ReturnMoved(second with { Status = ReturnStatus.Rejected }, Given.NewId, Given.Now).Value.Order;

        partly.Status.ShouldBe(OrderStatus.Delivered);
        partly.Return(Draft((4, 1)), 11, 30, Given.Now).Value.Request.RefundAmount.ShouldBe(744 + 550);
    }

    [Fact]
    public void Parts_of_a_line_never_sum_to_more_than_the_line_in_any_order_with_any_rejections()
    {
        var random = new Random(20260301);
        for (var run = 0; run < 2000; run++)
        {
            var quantity = random.Next(1, 12);
            var line = Given.Delivered().Lines[0] with
            {
                Quantity = quantity,
                UnitPrice = random.Next(1, 200),
                Discount = random.Next(0, 3),
                Tax = random.Next(0, 90),
            };
            var total = line.Paid;
            var order = Given.Delivered() with { Lines = [line], Totals = new(line.Subtotal, 0, line.Tax, line.Discount, total) };
            order = order with { Payment = order.Payment with { Amount = total, Captures = [new("pay_1", total, Given.Now)] } };
            var open = new List<ReturnRequest>();
            for (var step = 0; step < 40 && order.Status != OrderStatus.Returned; step++)
            {
                if (open.Count > 0 && random.Next(2) == 0)
                {
                    var request = open[random.Next(open.Count)];
                    open.Remove(request);
                    var status = random.Next(3) == 0 ? ReturnStatus.Rejected : ReturnStatus.Received;
                    order = order.ReturnMoved(request with { Status = status }, Given.NewId, Given.Now).Value.Order;
                }
                else if (order.Return(Draft((3, random.Next(1, 4))), Given.NewId(), 30, Given.Now).TryGetValue(out var asked, out _))
                {
                    open.Add(asked.Request);
                    order = asked.Change.Order;
                }

                (order.Payment.Committed
                    + open.Sum(request => request.Items.Sum(item => item.RefundAmount))).ShouldBeLessThanOrEqualTo(total);
            }

            if (order.Status == OrderStatus.Returned)
            {
                order.Payment.Committed.ShouldBe(total);
            }
        }
    }

    [Fact]
    public void Three_pieces_of_which_one_is_rejected_in_between_pay_exactly_the_line()
    {
        var line = Given.Delivered().Lines[0] with { UnitPrice = 35, Discount = 0, Tax = 11 };

        Enumerable.Range(0, 3).Sum(line.Worth).ShouldBe(116);
        line.WithOut([0, 2]).Returnable().ShouldBe([1]);
    }

    [Fact]
    public void Pieces_of_two_variants_come_in_the_order_of_the_lines_each_at_its_price()
    {
        var order = Given.Delivered();
        order = order with
        {
            Lines = [
                order.Lines[0] with { Quantity = 1, Discount = 0, Tax = 0 },
                order.Lines[1] with { ProductId = 3, VariantKey = "120ml", Tax = 0 },
            ],
        };

        var both = order.Return(Draft((3, 2)), 9, 30, Given.Now).Value.Request;
        var dearer = order.Return(
            new ReturnDraft(1, [new ReturnItemDraft(3, "120ml", 1, "Damaged")], null, []), 9, 30, Given.Now).Value.Request;

        both.Items.Select(item => (item.VariantKey, item.Quantity, item.RefundAmount)).ShouldBe([("60ml", 1, 500), ("120ml", 1, 676)]);
        dearer.Items.ShouldHaveSingleItem().RefundAmount.ShouldBe(676);
        order.Return(Draft((3, 3)), 9, 30, Given.Now).Error!.FieldErrors[0].Field.ShouldBe("items[0].quantity");
    }

    [Fact]
    public void A_return_shows_what_was_paid_and_is_refunded_when_the_money_arrived()
    {
        var (request, change) = Given.Delivered().Return(Draft((3, 3), (4, 1)), 9, 30, Given.Now).Value;
        var goodwill = change.Order.RequestRefund(1000, "Sorry", null, Given.NewId, Given.Now).Value.Order;
        var received = request with { Status = ReturnStatus.Received };
        var order = goodwill.ReturnMoved(received, Given.NewId, Given.Now).Value.Order;
        var refund = order.Payment.Refunds[1];

        var waiting = received.WithRefunds(order, Given.Now);
        var failed = order.RefundReported(refund.RefundId, RefundStatus.Failed, null, Given.Now).Order;
        var retried = failed.RetryRefund(refund.RefundId, Given.NewId, Given.Now).Value.Order;
        var paid = retried.RefundReported(retried.Payment.Refunds[2].RefundId, RefundStatus.Completed, "rfnd_2", Given.Now).Order;

        (waiting.Status, waiting.RefundAmount, waiting.RefundId).ShouldBe((ReturnStatus.Received, 1834, refund.RefundId));
        waiting.WithRefunds(failed, Given.Now).Status.ShouldBe(ReturnStatus.Received);
        waiting.WithRefunds(retried, Given.Now).RefundAmount.ShouldBe(1834);
        (waiting.WithRefunds(paid, Given.Now).Status, waiting.WithRefunds(paid, Given.Now).RefundAmount).ShouldBe(
            (ReturnStatus.Refunded, 1834));
    }

    [Fact]
    public void An_unpaid_order_that_comes_back_pays_nothing_and_keeps_nothing_that_is_paid_later()
    {
        var delivered = (Given.Pending() with { Payment = Given.Pending().Payment with { PaymentLinkId = "plink_1" } }).MoveTo(
            OrderStatus.Delivered, Given.Now).Value.Order;
        var (request, change) = delivered.Return(Draft((3, 3), (4, 1)), 9, 30, Given.Now).Value;

        var returned = change.Order.ReturnMoved(request with { Status = ReturnStatus.Received }, Given.NewId, Given.Now).Value;

        request.RefundAmount.ShouldBe(0);
        (returned.Order.Status, returned.Order.Payment.Due, returned.Order.Payment.Refunds.Count).ShouldBe((OrderStatus.Returned, 0, 0));
        returned.Events.OfType<PaymentLinkRevoked>().ShouldHaveSingleItem();
        returned.Order.Captured("pay_1", 2834, Given.NewId, Given.Now).Value.Order.Payment.Refundable.ShouldBe(0);
    }

    [Fact]
    public void An_unpaid_order_that_comes_back_in_part_costs_what_was_kept()
    {
        var delivered = Given.Pending().MoveTo(OrderStatus.Delivered, Given.Now).Value.Order;
        var (request, change) = delivered.Return(Draft((3, 3)), 9, 30, Given.Now).Value;
        var order = change.Order.ReturnMoved(request with { Status = ReturnStatus.Received }, Given.NewId, Given.Now).Value.Order;

        var paid = order.Captured("pay_1", 2834, Given.NewId, Given.Now).Value.Order;

        (order.Payment.Due, order.Payment.Refunds.Count).ShouldBe((1294, 0));
        (paid.Payment.Status, paid.Payment.Refundable).ShouldBe((PaymentStatus.Paid, 1294));
    }

    private static ReturnByNameDraft Named(params OrderLineReference[] lines) => new(1, lines, "Product damaged", null);
}
