using System.Globalization;
using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Api.Tests.RasCurrys;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>Amounts and days of coupons as staff send them, and what an order must cost at least.</summary>
public sealed class CouponFieldTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Theory]
    [InlineData("percentage", 100.001, null)]
    [InlineData("percentage", 10.999, null)]
    [InlineData("fixed", 10.999, null)]
    [InlineData("percentage", 10, 0.401)]
    public async Task Amounts_with_too_many_decimals_are_refused(string type, double value, double? maxDiscount)
    {
        var staff = await BackOffice.Enter(store);

        var answer = await staff.Post(
            "/coupons", new { code = "ODD", type, value, maxDiscount, endsAt = Day(store.App.Clock.GetUtcNow().AddDays(5)) });

        answer.Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_coupon_that_starts_and_ends_on_one_day_counts_until_that_day_is_over()
    {
        await using var host = await TestHost.Start(options => options with
        {
            Settings = new Dictionary<string, string?>(options.Settings) { ["Store:TimeZone"] = "America/New_York" },
        });
        var calendar = host.Store.Service<Core.Shared.StoreCalendar>();
        var day = calendar.DayOf(host.Store.App.Clock.GetUtcNow()).AddDays(1);
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var staff = await BackOffice.Enter(host.Store);
        (await staff.Post(
            "/coupons",
            new { code = "TODAY", type = "percentage", value = 10, startsAt = date, endsAt = date })).Expect(HttpStatusCode.Created);
        var product = await host.Store.Product();

        (await TryCouponAsync(host.Store, product, calendar.StartOf(day).AddMinutes(-1))).ShouldBe(HttpStatusCode.BadRequest);
        (await TryCouponAsync(host.Store, product, calendar.StartOf(day).AddMinutes(1))).ShouldBe(HttpStatusCode.OK);
        (await TryCouponAsync(host.Store, product, calendar.StartOf(day.AddDays(1)).AddMinutes(-1))).ShouldBe(HttpStatusCode.OK);
        (await TryCouponAsync(host.Store, product, calendar.StartOf(day.AddDays(1)).AddMinutes(1))).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("razorpay", HttpStatusCode.BadRequest)]
    [InlineData("cod", HttpStatusCode.Created)]
    public async Task RAS_Currys_refuses_what_the_gateway_cannot_take_before_anything_is_reserved(string method, HttpStatusCode status)
    {
        var product = await store.Product(stock: 5, price: 50);
        var buyer = await Buyer.Register(store);

        (await buyer.TryOrder(product, 1, method)).Expect(status);

        await store.Idle();
        (await store.Stock(product)).Stock.ShouldBe(status == HttpStatusCode.Created ? 4 : 5);
    }

    private static async Task<HttpStatusCode> TryCouponAsync(StoreHost store, Core.Catalog.Listing.CatalogEntry product, DateTimeOffset at)
    {
        await store.Advance(at - store.App.Clock.GetUtcNow());
        var shopper = await Shopper.Register(store);
        await shopper.AddToCart(product);
        return (await shopper.Post("/cart/coupon", new { code = "TODAY" })).Status;
    }

    private static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
