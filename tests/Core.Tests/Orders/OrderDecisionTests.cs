using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Orders;

public sealed class OrderDecisionTests
{
    [Fact]
    public void An_order_that_was_paid_in_the_last_moment_does_not_expire()
    {
        var order = Given.Pending() with { ExpiresAt = Given.Now.AddMinutes(30) };
        var paid = order.Captured("pay_1", order.Payment.Amount, Given.NewId, Given.Now.AddMinutes(30)).Value.Order;

        paid.Expire(Given.NewId, Given.Now.AddMinutes(31)).Value.Order.ShouldBeSameAs(paid);
        order.Expire(Given.NewId, Given.Now.AddMinutes(29)).Value.Order.ShouldBeSameAs(order);
        order.Expire(Given.NewId, Given.Now.AddMinutes(30)).Value.Order.Status.ShouldBe(OrderStatus.Cancelled);
    }

    [Fact]
    public void Jumping_forward_passes_through_the_states_between_with_their_events()
    {
        var change = Given.Pending(PaymentMethod.Cod).MoveTo(OrderStatus.Shipped, Given.Now).Value;

        change.Order.History.Select(step => step.Status)
            .ShouldBe([OrderStatus.Pending, OrderStatus.Confirmed, OrderStatus.Processing, OrderStatus.Shipped]);
        change.Events.OfType<OrderStatusChanged>().Select(moved => moved.To)
            .ShouldBe([OrderStatus.Confirmed, OrderStatus.Processing, OrderStatus.Shipped]);
    }

    [Fact]
    public void An_order_never_moves_backward() =>
        Given.Delivered().MoveTo(OrderStatus.Shipped, Given.Now).Error!.Code.ShouldBe(ErrorCode.Conflict);

    [Fact]
    public void The_same_state_again_changes_nothing()
    {
        var order = Given.Delivered();

        var change = order.MoveTo(OrderStatus.Delivered, Given.Now).Value;

        change.Order.ShouldBeSameAs(order);
        change.Events.ShouldBeEmpty();
    }

    [Fact]
    public void Cancelling_a_shipped_order_is_refused() =>
        Given.Paid().MoveTo(
            OrderStatus.Shipped, Given.Now).Value.Order.Cancel("No", Given.NewId, Given.Now).Error!.Code.ShouldBe(ErrorCode.Conflict);

    [Fact]
    public void A_second_cancellation_is_a_conflict()
    {
        var cancelled = Given.Pending().Cancel("No", Given.NewId, Given.Now).Value.Order;

        cancelled.Cancel("No", Given.NewId, Given.Now).Error!.Code.ShouldBe(ErrorCode.Conflict);
    }

    [Fact]
    public void Cancelling_a_paid_order_asks_for_all_its_money_back()
    {
        var change = Given.Paid().Cancel("Changed my mind", Given.NewId, Given.Now).Value;

        change.Order.Status.ShouldBe(OrderStatus.Cancelled);
        change.Order.Payment.Refunds.Single().Amount.ShouldBe(2834);
        change.Events.OfType<RefundRequested>().Single().Amount.ShouldBe(2834);
    }

    [Fact]
    public void Cash_is_booked_when_the_goods_are_handed_over()
    {
        var change = Given.Pending(PaymentMethod.Cod).MoveTo(OrderStatus.Delivered, Given.Now).Value;

        change.Order.Payment.Status.ShouldBe(PaymentStatus.Paid);
        change.Order.DeliveredAt.ShouldBe(Given.Now);
        change.Events.OfType<OrderPaid>().Count().ShouldBe(1);
    }

    [Fact]
    public void A_carriers_first_report_ships_the_order_and_the_same_report_again_changes_nothing()
    {
        var update = new TrackingUpdate("picked_up", "Lusaka Warehouse", Given.Now);

        var tracked = Given.Paid().Track(update, Given.Now).Value.Order;

        tracked.Status.ShouldBe(OrderStatus.Shipped);
        tracked.Track(update, Given.Now).Value.Order.ShouldBeSameAs(tracked);
    }

    [Fact]
    public void Every_pair_of_states_is_decided_and_ends_are_ends()
    {
        foreach (var from in Enum.GetValues<OrderStatus>())
        {
            foreach (var to in Enum.GetValues<OrderStatus>())
            {
                var path = OrderTransitions.Path(from, to);
                path?.Zip(path.Skip(1)).ShouldAllBe(step => OrderTransitions.Allows(step.First, step.Second));
                (from is OrderStatus.Cancelled or OrderStatus.Returned && path is not null).ShouldBeFalse();
            }
        }
    }
}
