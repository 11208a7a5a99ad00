using System.Net;
using FunctionsCommerce.Api.Tests.CateredByAfrica;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

public sealed class LoyaltyTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Route = "/loyalty";
    private const string Benefit = """{"type":"t","description":"d","value":1.25}""";

    private const string Entry =
        """{"id":"a","type":"earn","points":1,"description":"d","orderId":"a","availableAt":"t","createdAt":"t"}""";

    [Fact]
    public async Task A_new_customer_stands_at_the_bottom()
    {
        var status = (await (await BoxMember.Join(store)).Get(Route)).Expect(HttpStatusCode.OK);

        status.ShouldLookLike(
            $$"""
            {"success":true,"data":{"points":0,"tier":{"name":"n","level":1,"pointsRequired":0,"benefits":[{{Benefit}}]},
            "nextTier":{"name":"n","pointsRequired":1,"pointsNeeded":1},"benefits":[{{Benefit}}]} }
            """);
        status.At("data.tier.name").GetString().ShouldBe("Bronze");
        status.At("data.nextTier.pointsNeeded").GetInt32().ShouldBe(500);
    }

    [Fact]
    public async Task At_the_top_there_is_no_next_tier()
    {
        var member = await BoxMember.Join(store);
        await Give(member, 9000);

        var status = await member.Get(Route);

        status.At("data.tier.name").GetString().ShouldBe("Platinum");
        status.At("data.nextTier").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        status.At("data.benefits").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task Points_of_an_order_count_once_it_can_no_longer_be_returned()
    {
        await using var host = await TestHost.Start();
        var member = await BoxMember.Join(host.Store);
        var order = await member.PaidOrder(await host.Store.Product(price: 20_000));

        await member.MoveTo(order, OrderStatus.Delivered);
        var pending = await member.Get(Route + "/history");

        (await member.Get(Route)).At("data.points").GetInt32().ShouldBe(0);
        pending.Expect(HttpStatusCode.OK)
            .ShouldLookLike($$"""{"success":true,"data":{"history":[{{Entry}}],"meta":{"page":1,"limit":20,"total":1,"pages":1} } }""");
        pending.At("data.history.0.points").GetInt32().ShouldBe(200);
        await host.Store.Advance(TimeSpan.FromDays(31));
        (await host.Store.Service<LoyaltyService>().PointsAsync(member.Id, CancellationToken.None)).ShouldBe(200);
    }

    [Fact]
    public async Task What_a_refund_takes_back_is_reckoned_at_the_rate_of_the_first_posting()
    {
        var member = await BoxMember.Join(store);
        await Give(member, 600);
        var order = await member.PaidOrder(await store.Product(price: 20_000));
        await member.MoveTo(order, OrderStatus.Delivered);
        await Give(member, 8000);

        var path = $"/payments/{BoxMember.Code(order.Payment.PaymentId)}/refund";
        var staff = await BackOffice.Enter(store);
        foreach (var amount in new[] { 50, 150 })
        {
            (await member.Post(path, new { reason = "Torn", amount })).Expect(HttpStatusCode.Created);
            var id = (await staff.Get("/refunds?status=requested")).At("data.refunds.0.id").GetString();
            (await staff.Post($"/refunds/{id}/approve")).Expect(HttpStatusCode.OK);
            await store.Idle();
        }

        var points = (await Entries(member)).Where(entry => entry.OrderId == order.OrderId).Select(entry => entry.Points).ToArray();
        points.Order().ShouldBe([-187, -63, 250]);
        await LedgerIsSound(member);
    }

    [Fact]
    public async Task What_was_refunded_before_the_delivery_earns_nothing()
    {
        var member = await BoxMember.Join(store);
        var order = await member.PaidOrder(await store.Product(price: 20_000));
        (await member.Post(
            $"/payments/{BoxMember.Code(order.Payment.PaymentId)}/refund",
            new { reason = "Late", amount = 50 })).Expect(HttpStatusCode.Created);
        await store.Idle();

        await member.MoveTo(order, OrderStatus.Delivered);

        (await Entries(member)).Sum(entry => entry.Points).ShouldBe(150);
    }

    [Fact]
    public async Task Points_become_a_coupon_of_ones_own()
    {
        var member = await BoxMember.Join(store);
        await Give(member, 150);

        var redeemed = await member.Post(Route + "/redeem", new { points = 100, type = "discount" });

        redeemed.Expect(HttpStatusCode.Created).ShouldLookLike(
            """
            {"success":true,"data":{"message":"m","redemption":{"id":"a","points":100,"type":"discount","value":10,"status":"completed","couponCode":"c","createdAt":"t"}}}
            """);
        redeemed.At("data.redemption.value").GetDecimal().ShouldBe(10m);
        redeemed.At("data.redemption.status").GetString().ShouldBe("completed");
        (await member.Get(Route)).At("data.points").GetInt32().ShouldBe(50);
        (await member.Get("/coupons")).At("data.coupons").EnumerateArray().Select(coupon => coupon.GetProperty("code").GetString())
            .ShouldContain(redeemed.At("data.redemption.couponCode").GetString());
        (await (await BoxMember.Join(store)).Get("/coupons")).Text.ShouldNotContain(redeemed.At("data.redemption.couponCode").GetString()!);
        var history = await member.Get(Route + "/history?type=redeem");
        history.At("data.meta.total").GetInt32().ShouldBe(1);
        history.At("data.history.0.points").GetInt32().ShouldBe(-100);
    }

    [Theory]
    [InlineData("product")]
    [InlineData("service")]
    public async Task Goods_and_services_wait_for_staff_who_may_give_the_points_back(string type)
    {
        var member = await BoxMember.Join(store);
        await Give(member, 150);

        var redemption = (await member.Post(Route + "/redeem", new { points = 150, type })).Expect(HttpStatusCode.Created);

        redemption.At("data.redemption.status").GetString().ShouldBe("pending");
        (await member.Get(Route)).At("data.points").GetInt32().ShouldBe(0);
        Core.Shared.Ids.Base36.TryDecode(redemption.At("data.redemption.id").GetString()!, out var id);
        (await store.Service<PointsRedemptionService>()
            .SettleAsync(member.Id, id, delivered: false, CancellationToken.None)).Value.Status.ShouldBe(RedemptionStatus.Failed);
        (await member.Get(Route)).At("data.points").GetInt32().ShouldBe(150);
        await LedgerIsSound(member);
    }

    [Fact]
    public async Task Fifty_redemptions_at_once_never_spend_a_point_twice()
    {
        var member = await BoxMember.Join(store);
        await Give(member, 1000);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 50).Select(_ => member.Post(Route + "/redeem", new { points = 100, type = "discount" })));

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(10);
        (await member.Get(Route)).At("data.points").GetInt32().ShouldBe(0);
        await LedgerIsSound(member);
    }

    [Fact]
    public async Task The_same_key_redeems_once()
    {
        var member = await BoxMember.Join(store);
        await Give(member, 150);

        var first = await member.Post(Route + "/redeem", new { points = 100, type = "discount" }, "points-1");
        var again = await member.Post(Route + "/redeem", new { points = 100, type = "discount" }, "points-1");

        again.Text.ShouldBe(first.Expect(HttpStatusCode.Created).Text);
        (await member.Get(Route)).At("data.points").GetInt32().ShouldBe(50);
    }

    [Fact]
    public async Task What_cannot_be_redeemed_is_refused()
    {
        var member = await BoxMember.Join(store);
        await Give(member, 10);

        BoxMember.Refused(await member.Post(Route + "/redeem", new { }), HttpStatusCode.BadRequest, "VALIDATION_ERROR", "points", "type");
        BoxMember.Refused(
            await member.Post(Route + "/redeem", new { points = 0, type = "cash" }), HttpStatusCode.BadRequest, "VALIDATION_ERROR",
            "points", "type");
        BoxMember.Refused(
            await member.Post(Route + "/redeem", new { points = 11, type = "discount" }), HttpStatusCode.BadRequest, "VALIDATION_ERROR",
            "points");
        BoxMember.Refused(await member.Get(Route + "/history?type=lost"), HttpStatusCode.BadRequest, "VALIDATION_ERROR", "type");
    }

    private Task Give(BoxMember member, int points) => Points.Give(store, member.Id, points);

    private async Task<List<LoyaltyEntry>> Entries(BoxMember member) => await Points.Entries(store, member.Id);

    private async Task LedgerIsSound(BoxMember member)
    {
        var account = (await store.Service<IDocumentStore>()
            .ReadAsync<LoyaltyAccount>(
                Core.Accounts.CurrentUser.PartitionOf(member.Id), LoyaltyAccount.DocumentId, CancellationToken.None))!;
        (account.Available + account.Pending.Sum(pending => pending.Points)).ShouldBe((await Entries(member)).Sum(entry => entry.Points));
    }
}

/// <summary>Points that a test gives, and the ledger behind them.</summary>
internal static class Points
{
    public static async Task Give(StoreHost store, long customerId, int points)
    {
        var documents = store.Service<IDocumentStore>();
        var partition = Core.Accounts.CurrentUser.PartitionOf(customerId);
        while (true)
        {
            var account = await documents.ReadAsync<LoyaltyAccount>(partition, LoyaltyAccount.DocumentId, CancellationToken.None)
                ?? new LoyaltyAccount { CustomerId = customerId };
            var entry = new LoyaltyEntry
            {
                CustomerId = customerId,
                Cause = "present-" + Guid.NewGuid().ToString("n"),
                Points = points,
                Description = "A present",
                CreatedAt = store.App.Clock.GetUtcNow(),
            };
            var batch = new DocumentBatch(Containers.Customers, partition)
                .Create(entry)
                .Save(account with { Available = account.Available + points });
            if ((await documents.CommitAsync(batch, CancellationToken.None)).Ok)
            {
                return;
            }
        }
    }

    public static async Task<List<LoyaltyEntry>> Entries(StoreHost store, long customerId)
    {
        var entries = new List<LoyaltyEntry>();
        await foreach (var entry in store.Service<IDocumentStore>().AllAsync(
            new Query<LoyaltyEntry, LoyaltyEntry>(all => all, Core.Accounts.CurrentUser.PartitionOf(customerId)), CancellationToken.None))
        {
            entries.Add(entry);
        }

        return entries;
    }
}
