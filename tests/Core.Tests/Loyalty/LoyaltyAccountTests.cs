using FunctionsCommerce.Core.Loyalty;

namespace FunctionsCommerce.Core.Tests.Loyalty;

public sealed class LoyaltyAccountTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Points_count_once_the_goods_can_no_longer_be_returned()
    {
        var account = new LoyaltyAccount { CustomerId = 1, Available = 150 }.With(new PendingPoints(9, 28, Now.AddDays(30)));

        account.PointsAt(Now).ShouldBe(150);
        account.PointsAt(Now.AddDays(30)).ShouldBe(178);
    }

    [Fact]
    public void A_refund_takes_from_what_its_order_earned()
    {
        var account = new LoyaltyAccount { CustomerId = 1 }
            .With(new PendingPoints(9, 28, Now.AddDays(30)))
            .With(new PendingPoints(9, -10, Now.AddDays(30)));

        account.PointsAt(Now.AddDays(30)).ShouldBe(18);
    }

    [Fact]
    public void A_refund_after_the_points_have_counted_takes_them_back()
    {
        var account = new LoyaltyAccount { CustomerId = 1, Available = 28 }.With(new PendingPoints(9, -28, Now));

        account.PointsAt(Now).ShouldBe(0);
    }

    [Fact]
    public void Points_of_large_orders_in_a_currency_of_small_units_add_up()
    {
        var now = DateTimeOffset.UnixEpoch;
        var order = new LoyaltyOrder { CustomerId = 1, OrderId = 2, Rate = 2, AvailableAt = now };
        var points = order.Earns(1_650_000_000m);

        var account = new LoyaltyAccount { CustomerId = 1 }.With(new PendingPoints(1, points, now)).With(new PendingPoints(2, points, now));

        account.PointsAt(now).ShouldBe(6_600_000_000);
        LoyaltyTier.Of(account.EarnedAt(now)).Name.ShouldBe("Platinum");
        System.Text.Json.JsonSerializer.Deserialize<LoyaltyAccount>(
            """{"customerId":1,"available":12,"redeemed":3}""", System.Text.Json.JsonSerializerOptions.Web)!
            .PointsAt(now).ShouldBe(12);
    }
}
