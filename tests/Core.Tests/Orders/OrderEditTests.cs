using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Orders;

public sealed class OrderEditTests
{
    private static readonly OrderAddress Home = new("Home", "Kafue Rd 1", "Chilanga", null, "10101", null, null, "0977883578");
    private static readonly OrderAddress Office = new("Office", "Cairo Rd 9", "Lusaka", null, "10101", null, "Jane", "0977000000");

    [Fact]
    public void The_bill_follows_the_parcel_where_both_went_to_the_same_address()
    {
        var order = Given.Paid() with { ShippingAddress = Home, BillingAddress = Home };

        Edited(order, new OrderEdit { ShippingAddress = Office }).BillingAddress.ShouldBe(Office);
        Edited(
            order with { BillingAddress = Office },
            new OrderEdit { ShippingAddress = Home with { City = "Kafue" } }).BillingAddress.ShouldBe(Office);
    }

    [Theory]
    [InlineData(OrderStatus.Shipped)]
    [InlineData(OrderStatus.Delivered)]
    [InlineData(OrderStatus.Cancelled)]
    public void What_has_left_or_is_over_goes_nowhere_else(OrderStatus status)
    {
        var order = Given.Paid() with { Status = status, ShippingAddress = Home, BillingAddress = Home };

        order.Edit(new OrderEdit { ShippingAddress = Office }, Given.Now).Error!.Code.ShouldBe(ErrorCode.Conflict);
        order.Edit(new OrderEdit { GiftMessage = "Too late" }, Given.Now).Error!.Code.ShouldBe(ErrorCode.Conflict);
        Edited(
            order, new OrderEdit { Phone = "0977000000", BillingAddress = Office, ShippingAddress = Home }).BillingAddress.ShouldBe(Office);
    }

    [Fact]
    public void A_field_that_is_not_named_stays_and_an_empty_one_goes()
    {
        var order = Given.Paid() with { ShippingAddress = Home, GiftMessage = "Happy birthday", CustomerPhone = "0977883578" };

        order.Edit(new OrderEdit(), Given.Now).Value.Order.ShouldBeSameAs(order);
        Edited(order, new OrderEdit { Phone = "0977000000" }).GiftMessage.ShouldBe("Happy birthday");
        Edited(order, new OrderEdit { GiftMessage = " " }).GiftMessage.ShouldBeNull();
        Edited(order, new OrderEdit { GiftMessage = "" }).CustomerPhone.ShouldBe("0977883578");
    }

    [Fact]
    public void Notes_are_kept_in_order_up_to_a_limit()
    {
        var order = Given.Paid();
        for (var i = 0; i < OrderEdits.MaxNotes; i++)
        {
            order = order.AddNote(new OrderNote($"Note {i}", 5, Given.Now)).Value.Order;
        }

        order.Notes.Select(note => note.Text).ShouldBe(Enumerable.Range(0, OrderEdits.MaxNotes).Select(i => $"Note {i}"));
        order.AddNote(new OrderNote("One more", 5, Given.Now)).Error!.Code.ShouldBe(ErrorCode.Conflict);
    }

    private static Order Edited(Order order, OrderEdit edit) => order.Edit(edit, Given.Now).Value.Order;
}
