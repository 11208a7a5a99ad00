using System.Globalization;
using System.Net;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.Costs;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>The dashboard, against what was done over HTTP.</summary>
public sealed class DashboardTests
{
    private const string Base = "/catered-by-africa/v1/dashboard";

    [Fact]
    public async Task An_empty_store_has_no_figures_and_no_change()
    {
        await using var host = await TestHost.Start();
        var token = await Token(host.Store);

        var metrics = (await host.Store.Get(Base + "/metrics", token)).Expect(HttpStatusCode.OK);
        var visitors = (await host.Store.Get(Base + "/visitors", token)).Expect(HttpStatusCode.OK);
        var top = (await host.Store.Get(Base + "/top-products", token)).Expect(HttpStatusCode.OK);

        metrics.Json.TryGetProperty("timestamp", out _).ShouldBeTrue();
        foreach (var metric in new[] { "totalSales", "totalOrders", "productsSold", "newCustomers" })
        {
            metrics.At($"data.{metric}.value").GetDecimal().ShouldBe(0);
            metrics.At($"data.{metric}.change").GetDecimal().ShouldBe(0);
        }

        metrics.At("data.totalSales.currency").GetString().ShouldBe("INR");
        visitors.At("data.percentages.loyal").GetInt32().ShouldBe(0);
        top.At("data").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Orders_count_until_they_are_cancelled_and_their_customers_as_new_visitors()
    {
        await using var host = await TestHost.Start();
        var store = host.Store;
        var (cream, soap) = (await store.Product(), await store.Product());
        var shopper = await Shopper.Register(store);
        await shopper.AddToCart(soap, 1);
        var kept = await Total(shopper, await shopper.Buy(cream, 3));
        var cancelled = await shopper.Buy(cream, 2);
        (await shopper.Post($"/orders/{cancelled}/cancel", new { reason = "Changed my mind" })).Expect(HttpStatusCode.OK);
        await store.Idle();
        var token = await Token(store);

        var metrics = (await store.Get(Base + "/metrics", token)).Expect(HttpStatusCode.OK);
        var revenue = (await store.Get(Base + "/revenue", token)).Expect(HttpStatusCode.OK);
        var visitors = (await store.Get(Base + "/visitors", token)).Expect(HttpStatusCode.OK);
        var top = (await store.Get(Base + "/top-products?limit=1", token)).Expect(HttpStatusCode.OK);

        metrics.At("data.totalSales.value").GetDecimal().ShouldBe(kept);
        metrics.At("data.totalSales.change").GetDecimal().ShouldBe(100);
        metrics.At("data.totalSales.changeType").GetString().ShouldBe("increase");
        metrics.At("data.totalOrders.value").GetInt32().ShouldBe(2);
        metrics.At("data.productsSold.value").GetInt32().ShouldBe(4);
        metrics.At("data.newCustomers.value").GetInt32().ShouldBe(1);
        revenue.At("data.labels").GetArrayLength().ShouldBe(7);
        revenue.At("data.labels.6").GetString().ShouldBe(DateTime.UtcNow.ToString("dddd", CultureInfo.InvariantCulture));
        revenue.At("data.online.6").GetDecimal().ShouldBe(kept);
        revenue.At("data.offline.6").GetDecimal().ShouldBe(0);
        visitors.At("data.uniqueCustomers.6").GetInt32().ShouldBe(1);
        visitors.At("data.newCustomers.6").GetInt32().ShouldBe(1);
        visitors.At("data.loyalCustomers.6").GetInt32().ShouldBe(0);
        visitors.At("data.percentages").Deserialize<Dictionary<string, int>>()!.Values.Sum().ShouldBe(100);
        top.At("data").GetArrayLength().ShouldBe(1);
        top.At("data.0.id").GetString().ShouldBe("prod_" + Base36.Encode(cream.Id));
        top.At("data.0.rank").GetInt32().ShouldBe(1);
        top.At("data.0.name").GetString().ShouldBe(cream.Product.Name);
        top.At("data.0.sales").GetInt32().ShouldBe(3);
        top.At("data.0.popularity").GetInt32().ShouldBe(100);
    }

    [Fact]
    public async Task Yesterday_is_compared_with_today_day_by_day()
    {
        await using var host = await TestHost.Start();
        var store = host.Store;
        var shopper = await Shopper.Register(store);
        var product = await store.Product();
        await shopper.Buy(product, 4);
        await store.Advance(TimeSpan.FromDays(1));
        await shopper.Buy(product, 1);
        await store.Idle();
        var token = await Token(store);
        var today = (await store.Get("/local/clock"))
            .At("now")
            .GetDateTimeOffset().UtcDateTime
            .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        var metrics = (await store.Get($"{Base}/metrics?startDate={today}&endDate={today}", token)).Expect(HttpStatusCode.OK);

        metrics.At("data.productsSold.value").GetInt32().ShouldBe(1);
        metrics.At("data.productsSold.change").GetDecimal().ShouldBe(-75);
        metrics.At("data.productsSold.changeType").GetString().ShouldBe("decrease");
        metrics.At("data.totalOrders.change").GetDecimal().ShouldBe(0);
        metrics.At("data.newCustomers.change").GetDecimal().ShouldBe(-100);
    }

    [Theory]
    [InlineData("metrics?startDate=yesterday", "startDate")]
    [InlineData("metrics?startDate=2026-02-02&endDate=2026-02-01", "endDate")]
    [InlineData("metrics?startDate=1900-01-01", "startDate")]
    [InlineData("revenue?period=decade", "period")]
    [InlineData("visitors?period=year", "period")]
    [InlineData("top-products?limit=0", "limit")]
    public async Task Wrong_parameters_are_named(string query, string field)
    {
        await using var host = await TestHost.Start();

        var refused = await host.Store.Get($"{Base}/{query}", await Token(host.Store));

        refused.Expect(HttpStatusCode.BadRequest).At("error.code").GetString().ShouldBe("VALIDATION_ERROR");
        refused.At("error.details.field").GetString().ShouldBe(field);
    }

    [Fact]
    public async Task The_demo_stores_dashboard_is_full_and_cheap()
    {
        await using var host = await TestHost.Start(options => options with { Empty = false });
        var token = (await host.Store.Service<LoginService>()
            .LoginAsync("admin@cateredbyafrica.com", "securePassword123", Channels.CateredByAfrica, default)).Value.Tokens.AccessToken;
        await host.Store.Get(Base + "/metrics", token);
        await host.Store.Idle();
        using var counter = new OperationCounter();

        var metrics = (await host.Store.Get(Base + "/metrics", token)).Expect(HttpStatusCode.OK);
        var revenue = (await host.Store.Get(Base + "/revenue?period=year", token)).Expect(HttpStatusCode.OK);
        var visitors = (await host.Store.Get(Base + "/visitors?period=month", token)).Expect(HttpStatusCode.OK);
        var top = (await host.Store.Get(Base + "/top-products?period=week", token)).Expect(HttpStatusCode.OK);

        metrics.At("data.totalSales.value").GetDecimal().ShouldBeGreaterThan(0);
        revenue.At("data.labels").GetArrayLength().ShouldBe(12);
        visitors.At("data.uniqueCustomers").EnumerateArray().Sum(day => day.GetInt32()).ShouldBeGreaterThan(0);
        top.At("data").GetArrayLength().ShouldBeGreaterThan(0);
        counter.Of("GET", Base + "/metrics").Values.Sum().ShouldBeLessThanOrEqualTo(4);
        counter.Of("GET", Base + "/revenue").Values.Sum().ShouldBeLessThanOrEqualTo(12);
        counter.Of("GET", Base + "/visitors").Values.Sum().ShouldBeLessThanOrEqualTo(2);
        counter.Of("GET", Base + "/top-products").Values.Sum().ShouldBeLessThanOrEqualTo(3);
    }

    [Fact]
    public async Task Counting_anew_changes_nothing()
    {
        await using var host = await TestHost.Start();
        var shopper = await Shopper.Register(host.Store);
        await shopper.Buy(await host.Store.Product(), 2);
        await host.Store.Idle();
        var token = await Token(host.Store);
        var before = (await host.Store.Get(Base + "/metrics", token)).At("data").GetRawText();

        var recomputed = (await host.Store.Post(Base + "/recompute", null, token)).Expect(HttpStatusCode.OK);

        recomputed.At("data.orders").GetInt32().ShouldBe(1);
        (await host.Store.Get(Base + "/metrics", token)).At("data").GetRawText().ShouldBe(before);
    }

    private static async Task<decimal> Total(Shopper shopper, string orderId) =>
        (await shopper.Get("/orders/" + orderId)).Expect(HttpStatusCode.OK).At("data.summary.total").GetDecimal();

    private static async Task<string> Token(StoreHost store) =>
        (await store.Service<LoginService>()
            .LoginAsync(StoreHost.AdminEmail, StoreHost.AdminPassword, Channels.CateredByAfrica, default)).Value.Tokens.AccessToken;
}
