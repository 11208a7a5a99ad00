using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Orders;

public sealed class ReturnDecisionTests
{
    private static ReturnDraft Draft(params (long ProductId, int Quantity)[] items) =>
        new(1, [.. items.Select(item => new ReturnItemDraft(item.ProductId, null, item.Quantity, "Product damaged"))], null, []);

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
    public void No_piece_is_returned_twice()
    {
        var order = Given.Delivered().Return(Draft((3, 2)), 9, 30, Given.Now).Value.Change.Order;

        order.Return(Draft((3, 2)), 10, 30, Given.Now).Error!.Faults[0].Field.ShouldBe("items[0].quantity");
    }

    [Fact]
    public void A_product_that_was_not_bought_cannot_be_returned() =>
        Given.Delivered().Return(Draft((99, 1)), 9, 30, Given.Now).Error!.Faults[0].Field.ShouldBe("items[0].productId");

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

        var item = partly.Lines(Named(new LineName(name.ToUpperInvariant(), null))).Value.Items.ShouldHaveSingleItem();

        (item.ProductId, item.VariantKey, item.Quantity).ShouldBe((order.Lines[0].ProductId, order.Lines[0].VariantKey, order.Lines[0].Quantity - 1));
    }

    [Fact]
    public void A_name_of_two_lines_says_nothing_and_a_position_does()
    {
        var order = Given.Delivered();
        order = order with { Lines = [.. order.Lines.Select(line => line with { Name = "Soap" })] };

        order.Lines(Named(new LineName("Soap", null))).Error!.Faults.ShouldHaveSingleItem().Field.ShouldBe("items[0]");
        order.Lines(Named(new LineName("ITEM2", 2))).Value.Items.ShouldHaveSingleItem().ProductId.ShouldBe(order.Lines[1].ProductId);
        order.Lines(Named(new LineName("ITEM2", 2), new LineName("ITEM9", 9), new LineName("ITEM2", 2))).Error!.Faults.Select(fault => fault.Field)
            .ShouldBe(["items[1]", "items[2]"]);
    }

    private static NamedReturnDraft Named(params LineName[] lines) => new(1, lines, "Product damaged", null);
}
