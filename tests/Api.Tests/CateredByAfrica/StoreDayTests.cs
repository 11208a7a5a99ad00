using System.Globalization;
using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Api.Tests.RocketryBox;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>Days are the store's days in every list and figure, and a moment is a moment.</summary>
public sealed class StoreDayTests
{
    [Theory]
    [InlineData("Asia/Kolkata")]
    [InlineData("America/New_York")]
    public async Task Two_orders_around_midnight_are_of_two_days(string zone)
    {
        await using var host = await InZone(zone);
        var (store, calendar) = (host.Store, host.Store.Service<StoreCalendar>());
        var now = store.App.Clock.GetUtcNow();
        var midnight = calendar.StartOf(calendar.DayOf(now.AddMinutes(40)).AddDays(1));
        await store.Advance(midnight.AddMinutes(-30) - now);
        var product = await store.Product(price: 10_000);
        var customer = await BoxCustomer.Register(store);
        await customer.Buy(product, 1);
        await store.Advance(TimeSpan.FromHours(1));
        customer = await BoxCustomer.Login(store, customer.Email);
        await customer.Buy(product, 2);
        await store.Idle();
        var staff = await BackOffice.Enter(store);
        var (before, after) = (Date(calendar.DayOf(midnight).AddDays(-1)), Date(calendar.DayOf(midnight)));

        foreach (var (day, pieces) in new[] { (before, 1), (after, 2) })
        {
            var range = $"?startDate={day}&endDate={day}";
            var metrics = (await staff.Get("/dashboard/metrics" + range)).Expect(HttpStatusCode.OK);
            metrics.At("data.totalOrders.value").GetInt32().ShouldBe(1);
            metrics.At("data.productsSold.value").GetInt32().ShouldBe(pieces);
            var orders = (await staff.Get("/orders" + range)).Expect(HttpStatusCode.OK);
            orders.At("data.stats.totalOrders").GetInt32().ShouldBe(1);
            orders.At("data.orders").GetArrayLength().ShouldBe(1);
            orders.At("data.stats.totalRevenue").GetDecimal().ShouldBe(metrics.At("data.totalSales.value").GetDecimal());
            (await staff.Get($"/orders{range}&customerId={CustomerId(customer)}")).At("data.stats.totalRevenue").GetDecimal()
                .ShouldBe(metrics.At("data.totalSales.value").GetDecimal());
            (await customer.Get("/orders" + range)).Expect(HttpStatusCode.OK).At("data.orders").GetArrayLength().ShouldBe(1);
        }

        (await staff.Get($"/dashboard/metrics?startDate={after}&endDate={after}")).At("data.newCustomers.value").GetInt32().ShouldBe(0);
        (await staff.Get("/customers")).At("data.stats.newToday").GetInt32().ShouldBe(0);
        var history = (await customer.Get("/analytics"))
            .Expect(HttpStatusCode.OK)
            .At("data.orders.orderHistory")
            .EnumerateArray()
            .Select(day => day.GetProperty("date").GetString());
        history.ShouldBe([before, after]);
        (await staff.Get("/dashboard/revenue?period=week")).At("data.online.6").GetDecimal().ShouldBePositive();
    }

    [Fact]
    public async Task A_moment_counts_from_that_moment_on_in_lists_and_figures_alike()
    {
        await using var host = await InZone("Asia/Kolkata");
        var (store, calendar) = (host.Store, host.Store.Service<StoreCalendar>());
        var now = store.App.Clock.GetUtcNow();
        await store.Advance(calendar.StartOf(calendar.DayOf(now).AddDays(1)).AddHours(10) - now);
        var product = await store.Product(price: 10_000);
        var customer = await BoxCustomer.Register(store);
        await customer.Buy(product, 1);
        await store.Advance(TimeSpan.FromHours(1));
        var between = store.App.Clock.GetUtcNow();
        await store.Advance(TimeSpan.FromHours(1));
        customer = await BoxCustomer.Login(store, customer.Email);
        await customer.Buy(product, 3);
        await store.Idle();
        var staff = await BackOffice.Enter(store);

        foreach (var start in new[]
        {
            between.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            Uri.EscapeDataString(
                between.ToOffset(TimeSpan.FromHours(-8)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)),
        })
        {
            var metrics = (await staff.Get("/dashboard/metrics?startDate=" + start)).Expect(HttpStatusCode.OK);
            var orders = (await staff.Get("/orders?startDate=" + start)).Expect(HttpStatusCode.OK);
            var earlier = (await staff.Get("/orders?endDate=" + start)).Expect(HttpStatusCode.OK);

            metrics.At("data.totalOrders.value").GetInt32().ShouldBe(1);
            metrics.At("data.productsSold.value").GetInt32().ShouldBe(3);
            metrics.At("data.newCustomers.value").GetInt32().ShouldBe(0);
            orders.At("data.stats.totalOrders").GetInt32().ShouldBe(1);
            orders.At("data.stats.totalRevenue").GetDecimal().ShouldBe(metrics.At("data.totalSales.value").GetDecimal());
            earlier.At("data.stats.totalOrders").GetInt32().ShouldBe(1);
            (await staff.Get("/dashboard/revenue?startDate=" + start))
                .At("data.online.0")
                .GetDecimal()
                .ShouldBe(metrics.At("data.totalSales.value").GetDecimal());
        }
    }

    private static Task<TestHost> InZone(string zone) => TestHost.Start(options => options with
    {
        Settings = new Dictionary<string, string?>(options.Settings) { ["Store:TimeZone"] = zone },
    });

    private static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string CustomerId(BoxCustomer customer) => "cust_" + customer.Id;
}
