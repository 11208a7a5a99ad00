using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Tests.Orders;

namespace FunctionsCommerce.Core.Tests.Analytics;

public sealed class LatestOrdersTests
{
    [Fact]
    public void The_newest_order_is_the_last_one_whichever_came_first()
    {
        var latest = LatestOrders.None.With(Placed(2)).With(Placed(3)).With(Placed(1)).With(Placed(3));

        latest.Newest.ShouldBe(At(3));
        latest.Orders.Select(order => order.OrderId).ShouldBe([3, 2, 1]);
    }

    [Fact]
    public void When_the_last_order_is_cancelled_the_one_before_it_is_the_last()
    {
        var latest = LatestOrders.None.With(Placed(1)).With(Placed(2)).With(Cancelled(2));

        latest.Newest.ShouldBe(At(1));
        latest.With(Cancelled(1)).Newest.ShouldBeNull();
        latest.With(Cancelled(1)).IsUnknown.ShouldBeFalse();
    }

    [Fact]
    public void When_all_that_are_remembered_were_cancelled_somebody_has_to_look_for_older_ones()
    {
        var latest = Enumerable.Range(1, LatestOrders.Kept + 1).Aggregate(LatestOrders.None, (known, id) => known.With(Placed(id)));

        latest.Orders.Count.ShouldBe(LatestOrders.Kept);
        var gone = Enumerable.Range(2, LatestOrders.Kept).Aggregate(latest, (known, id) => known.With(Cancelled(id)));
        gone.IsUnknown.ShouldBeTrue();
        gone.With(Placed(1)).IsUnknown.ShouldBeTrue("an older one may be newer");
    }

    [Fact]
    public void An_order_older_than_those_that_are_remembered_is_not_put_behind_forgotten_ones()
    {
        var latest = Enumerable.Range(10, LatestOrders.Kept + 1).Aggregate(LatestOrders.None, (known, id) => known.With(Placed(id)));

        latest.With(Placed(1)).ShouldBeEquivalentTo(latest);
    }

    private static DateTimeOffset At(long id) => Given.Now.AddHours(id);

    private static Order Placed(long id) => Given.Pending() with { OrderId = id, CreatedAt = At(id) };

    private static Order Cancelled(long id) => Placed(id) with { Status = OrderStatus.Cancelled };
}
