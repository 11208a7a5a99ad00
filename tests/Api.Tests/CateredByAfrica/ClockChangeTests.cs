using System.Globalization;
using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Api.Tests.RocketryBox;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>A day of 23 or 25 hours is a day: in lists, figures, schedules, coupons and subscriptions. Where clocks do not change, the same
/// dates are days as all others.</summary>
public sealed class ClockChangeTests
{
    private static readonly TimeOnly HalfPastMidnight = new(0, 30);
    private static readonly TimeOnly HalfPastEleven = new(23, 30);
    private static readonly TimeOnly Nine = new(9, 0);

    [Theory]
    [InlineData("America/New_York", 23)]
    [InlineData("America/New_York", 25)]
    [InlineData("Asia/Kolkata", 23)]
    [InlineData("Asia/Kolkata", 25)]
    public async Task The_day_on_which_clocks_change_is_one_day_everywhere(string zone, int hoursInNewYork)
    {
        await using var host = await TestHost.Start(options => options with
        {
            Settings = new Dictionary<string, string?>(options.Settings) { ["Store:TimeZone"] = zone },
        });
        var store = host.Store;
        var calendar = store.Service<StoreCalendar>();
        var day = DayOfChange(store.App.Clock.GetUtcNow(), hoursInNewYork);
        var product = await store.Product(price: 10_000);
        await AdvanceAsync(store, calendar.At(day.AddDays(-1), new TimeOnly(12, 0)));
        var subscriber = await Subscriber.Join(store, "weekly", start: day, product: product, preferences: new { deliveryTime = "09:00" });
        (await NextDeliveryAsync(subscriber)).ShouldBe(calendar.At(day, Nine));
        var customer = await BoxCustomer.Register(store);
        var staff = await BackOffice.Enter(store);
        (await staff.Post(
            "/coupons",
            new
            {
                code = "ONEDAY",
                type = "percentage",
                value = 10,
                startsAt = Date(day),
                endsAt = Date(day),
            })).Expect(HttpStatusCode.Created);
        var campaign = (await staff.Post("/emails/campaigns", new
        {
            name = "News",
            subject = "Hi",
            body = "<p>Hi</p>",
            recipientType = "custom",
            recipientIds = new[] { "cust_" + customer.Id },
            scheduleAt = Date(day.AddDays(1)),
        })).Expect(HttpStatusCode.Created).At("data.id").GetString()!;

        await BuyAsync(customer, product, 1, calendar.At(day.AddDays(-1), HalfPastEleven), HttpStatusCode.BadRequest);
        await BuyAsync(customer, product, 2, calendar.At(day, HalfPastMidnight), HttpStatusCode.OK);
        await DeliveredAtAsync(subscriber, calendar.At(day, Nine), number: 1);
        await BuyAsync(customer, product, 3, calendar.At(day, HalfPastEleven), HttpStatusCode.OK);
        (await SentAtAsync(store, campaign)).ShouldBeNull();
        (await NextDeliveryAsync(subscriber)).ShouldBe(calendar.At(day.AddDays(7), Nine));
        await BuyAsync(customer, product, 4, calendar.At(day.AddDays(1), HalfPastMidnight), HttpStatusCode.BadRequest);
        (await SentAtAsync(store, campaign)).ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(calendar.StartOf(day.AddDays(1)));

        await FiguresAreOfTheDayAsync(store, customer, day.AddDays(-1), orders: 1, own: 1, pieces: 1);
        await FiguresAreOfTheDayAsync(store, customer, day, orders: 3, own: 2, pieces: 6);
        await FiguresAreOfTheDayAsync(store, customer, day.AddDays(1), orders: 1, own: 1, pieces: 4);
        var history = (await (await BoxCustomer.Login(store, customer.Email)).Get("/analytics"))
            .Expect(HttpStatusCode.OK)
            .At("data.orders.orderHistory");
        history.EnumerateArray()
            .Select(one => one.GetProperty("date").GetString())
            .ShouldBe([Date(day.AddDays(-1)), Date(day), Date(day.AddDays(1))]);
        await DeliveredAtAsync(subscriber, calendar.At(day.AddDays(7), Nine), number: 2);
    }

    private static async Task FiguresAreOfTheDayAsync(StoreHost store, BoxCustomer customer, DateOnly day, int orders, int own, int pieces)
    {
        var (staff, range) = (await BackOffice.Enter(store), $"?startDate={Date(day)}&endDate={Date(day)}");
        var metrics = (await staff.Get("/dashboard/metrics" + range)).Expect(HttpStatusCode.OK);
        metrics.At("data.totalOrders.value").GetInt32().ShouldBe(orders);
        metrics.At("data.productsSold.value").GetInt32().ShouldBe(pieces);
        var sales = metrics.At("data.totalSales.value").GetDecimal();
        (await staff.Get("/dashboard/revenue" + range))
            .At("data.online")
            .EnumerateArray()
            .Select(one => one.GetDecimal())
            .ShouldBe([sales]);
        var listed = (await staff.Get("/orders" + range)).Expect(HttpStatusCode.OK);
        listed.At("data.orders").GetArrayLength().ShouldBe(orders);
        listed.At("data.stats.totalRevenue").GetDecimal().ShouldBe(sales);
        (await (await BoxCustomer.Login(store, customer.Email)).Get("/orders" + range))
            .Expect(HttpStatusCode.OK)
            .At("data.orders")
            .GetArrayLength()
            .ShouldBe(own);
    }

    /// <summary>At that moment the customer orders so many pieces, and somebody tries the coupon.</summary>
    private static async Task BuyAsync(BoxCustomer customer, CatalogEntry product, int pieces, DateTimeOffset at, HttpStatusCode coupon)
    {
        await AdvanceAsync(customer.Store, at);
        await (await BoxCustomer.Login(customer.Store, customer.Email)).Buy(product, pieces);
        var shopper = await Shopper.Register(customer.Store);
        await shopper.AddToCart(product);
        (await shopper.Post("/cart/coupon", new { code = "ONEDAY" })).Expect(coupon);
        await customer.Store.Idle();
    }

    /// <summary>Not a minute before.</summary>
    private static async Task DeliveredAtAsync(Subscriber subscriber, DateTimeOffset at, int number)
    {
        await AdvanceAsync(subscriber.Store, at.AddMinutes(-1));
        (await subscriber.Orders()).Count.ShouldBe(number - 1);
        await AdvanceAsync(subscriber.Store, at.AddMinutes(1));
        (await subscriber.Orders()).Count.ShouldBe(number);
    }

    private static async Task<DateTimeOffset> NextDeliveryAsync(Subscriber subscriber) =>
        (await subscriber.Listed()).At("data.subscriptions.0.nextDelivery").GetDateTimeOffset();

    private static async Task<DateTimeOffset?> SentAtAsync(StoreHost store, string campaign)
    {
        var sent = (await (await BackOffice.Enter(store)).Get("/emails/campaigns")).Expect(HttpStatusCode.OK).At("data.campaigns").EnumerateArray()
            .Single(one => one.GetProperty("id").GetString() == campaign);
        return sent.TryGetProperty("sentAt", out var at) && at.ValueKind != System.Text.Json.JsonValueKind.Null
            ? at.GetDateTimeOffset()
            : null;
    }

    private static Task AdvanceAsync(StoreHost store, DateTimeOffset to) => store.Advance(to - store.App.Clock.GetUtcNow());

    /// <summary>The next day that has so many hours in New York.</summary>
    private static DateOnly DayOfChange(DateTimeOffset now, int hours)
    {
        var newYork = new StoreCalendar(TimeZoneInfo.FindSystemTimeZoneById("America/New_York"));
        return Enumerable.Range(3, 400)
            .Select(newYork.DayOf(now).AddDays)
            .First(day => newYork.StartOf(day.AddDays(1)) - newYork.StartOf(day) == TimeSpan.FromHours(hours));
    }

    private static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
