using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Pricing;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

public sealed class CouponListTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task Only_what_this_customer_may_use_now_is_listed()
    {
        var member = await BoxMember.Join(store);
        var other = await BoxMember.Join(store);
        await store.Coupon("OPEN20");
        await store.Coupon("FIXED10", CouponType.Fixed, 1000);
        await Add("FUTURE", coupon => coupon with { StartsAt = coupon.StartsAt.AddDays(2) });
        await Add("PAST", coupon => coupon with { EndsAt = coupon.StartsAt.AddHours(1) });
        await Add("OFF", coupon => coupon with { IsActive = false });
        await Add("USEDUP", coupon => coupon with { UsageLimit = 1, UsedCount = 1 });
        await Add("MINE", coupon => coupon with { CustomerId = member.Id, MinOrderValue = 5000, MaxDiscount = 700, UsageLimit = 9 });
        await Add("ONCE", coupon => coupon with { CustomerLimit = 1 });
        (await store.Service<CouponService>().RedeemAsync("ONCE", member.Id, 77, CancellationToken.None)).IsOk.ShouldBeTrue();

        (await Codes(member)).ShouldBe(["FIXED10", "MINE", "OPEN20"], ignoreOrder: true);
        (await Codes(other)).ShouldBe(["FIXED10", "ONCE", "OPEN20"], ignoreOrder: true);

        var coupons = (await member.Get("/coupons?limit=2")).Expect(HttpStatusCode.OK);
        coupons.At("data.meta.pages").GetInt32().ShouldBe(2);
        var all = (await member.Get("/coupons"))
            .At("data.coupons")
            .EnumerateArray()
            .ToDictionary(coupon => coupon.GetProperty("code").GetString()!);
        all["OPEN20"].GetProperty("value").GetDecimal().ShouldBe(20m);
        all["OPEN20"].GetProperty("type").GetString().ShouldBe("percentage");
        all["FIXED10"].GetProperty("value").GetDecimal().ShouldBe(10m);
        new Answer(
            HttpStatusCode.OK, System.Text.Encoding.UTF8.GetBytes(all["MINE"].GetRawText()),
            new Dictionary<string, string>()).ShouldLookLike(
            """
            {"id":"a","code":"c","type":"percentage","value":20,"minOrderValue":50,"maxDiscount":7,"startDate":"t","endDate":"t","usageLimit":9,"usedCount":0,
            "status":"active","createdAt":"t","updatedAt":"t"}
            """);
        BoxMember.Refused(await member.Get("/coupons?page=0"), HttpStatusCode.BadRequest, "VALIDATION_ERROR", "page");
    }

    private static async Task<IEnumerable<string>> Codes(BoxMember member) =>
        (await member.Get("/coupons"))
            .Expect(HttpStatusCode.OK)
            .At("data.coupons")
            .EnumerateArray()
            .Select(coupon => coupon.GetProperty("code").GetString()!);

    private async Task Add(string code, Func<Coupon, Coupon> change)
    {
        var now = store.App.Clock.GetUtcNow();
        var coupon = new Coupon
        {
            CouponId = 0,
            Code = code,
            CouponType = CouponType.Percentage,
            Value = 2000,
            StartsAt = now.AddDays(-1),
            EndsAt = now.AddDays(30),
            CreatedAt = now,
            UpdatedAt = now,
        };
        (await store.Service<CouponService>().CreateAsync(change(coupon), CancellationToken.None)).IsOk.ShouldBeTrue();
    }
}
