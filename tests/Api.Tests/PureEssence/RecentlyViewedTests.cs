using System.Net;
using FunctionsCommerce.Core.Carts;

namespace FunctionsCommerce.Api.Tests.PureEssence;

public sealed class RecentlyViewedTests(ShopHost shop) : IClassFixture<ShopHost>
{
    private const string Views = "/pure-essence/v1/recently-viewed";

    [Fact]
    public async Task Views_answer_as_documented()
    {
        var customer = await shop.RegisterCustomer();
        var moisturizer = shop.Named("ultra-dry-skin-moisturizer").Id;

        var tracked = await shop.Post(Views, new { productId = moisturizer }, customer.Token);
        var list = await shop.Get(Views, customer.Token);

        tracked.Expect(HttpStatusCode.Created).At("success").GetBoolean().ShouldBeTrue();
        list.Expect(HttpStatusCode.OK).ShouldLookLike("""
            { "success": true, "data": [{ "id": 1, "name": "Ultra Dry Skin Moisturizer", "price": 18.00, "image": "url", "viewedAt": "2025-11-23T09:00:00Z" }] }
            """);
    }

    [Fact]
    public async Task The_last_twenty_are_kept_newest_first_each_once()
    {
        var customer = await shop.RegisterCustomer();
        var ids = (await shop.Get("/pure-essence/v1/products?limit=24&sort=price_asc"))
            .At("data.products")
            .EnumerateArray()
            .Select(one => one.GetProperty("id").GetInt64())
            .ToList();

        foreach (var id in ids.Append(ids[10]))
        {
            await shop.Post(Views, new { productId = id }, customer.Token);
        }

        var viewed = (await shop.Get(Views, customer.Token))
            .At("data")
            .EnumerateArray()
            .Select(one => one.GetProperty("id").GetInt64())
            .ToList();
        viewed.Count.ShouldBe(RecentlyViewed.MaxViews);
        viewed[0].ShouldBe(ids[10]);
        viewed[1].ShouldBe(ids[^1]);
        viewed.ShouldBeUnique();
    }

    [Fact]
    public async Task A_guest_is_known_by_the_cookie_or_the_header()
    {
        var productId = shop.Named("bb-cream").Id;

        var tracked = await shop.Post(Views, new { productId });
        var cookie = tracked.Headers["Set-Cookie"];
        var byCookie = await shop.Send(HttpMethod.Get, Views, headers: ("Cookie", cookie.Split(';')[0]));
        await shop.Send(HttpMethod.Post, Views, new { productId }, headers: ("X-Visitor-Id", "my-app-7"));
        var byHeader = await shop.Send(HttpMethod.Get, Views, headers: ("X-Visitor-Id", "my-app-7"));

        cookie.ShouldContain("httponly", Case.Insensitive);
        byCookie.At("data.0.id").GetInt64().ShouldBe(productId);
        byHeader.At("data.0.id").GetInt64().ShouldBe(productId);
        (await shop.Get(Views)).At("data").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task What_a_guest_viewed_is_the_customers_after_login()
    {
        var customer = await shop.RegisterCustomer();
        var (cream, fixer) = (shop.Named("bb-cream").Id, shop.Named("long-lasting-make-up-fixer").Id);
        await shop.Post(Views, new { productId = cream }, customer.Token);
        await shop.Send(HttpMethod.Post, Views, new { productId = fixer }, headers: ("X-Visitor-Id", "guest-8"));

        var login = new { email = customer.Email, password = customer.Password };
        await shop.Send(HttpMethod.Post, "/pure-essence/v1/auth/login", login, headers: ("X-Visitor-Id", "guest-8"));

        (await shop.Get(Views, customer.Token))
            .At("data")
            .EnumerateArray()
            .Select(one => one.GetProperty("id").GetInt64())
            .ShouldBe([fixer, cream]);
        (await shop.Send(HttpMethod.Get, Views, headers: ("X-Visitor-Id", "guest-8"))).At("data").GetArrayLength().ShouldBe(0);
    }

    [ExpiryFact]
    public async Task A_guest_is_forgotten_after_thirty_days()
    {
        await using var host = await TestHost.Start();
        var soap = (await host.Store.Service<Core.Catalog.CatalogService>().CreateAsync(ShopHost.Soap, default)).Value;
        await host.Store.Send(HttpMethod.Post, Views, new { productId = soap.Id }, headers: ("X-Visitor-Id", "guest-9"));

        await host.Store.Advance(TimeSpan.FromDays(31));

        (await host.Store.Send(HttpMethod.Get, Views, headers: ("X-Visitor-Id", "guest-9"))).At("data").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Refusals_are_as_documented()
    {
        (await shop.Post(Views, new { productId = 7 })).Expect(HttpStatusCode.NotFound);
        (await shop.Post(Views, new { productId = -1 }))
            .Expect(HttpStatusCode.BadRequest)
            .At("error.details.field")
            .GetString()
            .ShouldBe("productId");
        (await shop.Get(Views, "no-token")).Expect(HttpStatusCode.Unauthorized);
    }
}
