using System.Net;
using FunctionsCommerce.Core.Catalog;

namespace FunctionsCommerce.Api.Tests.PureEssence;

public sealed class WishlistTests(ShopHost shop) : IClassFixture<ShopHost>
{
    private const string Wishlist = "/pure-essence/v1/wishlist";

    [Fact]
    public async Task The_wishlist_answers_as_documented()
    {
        var customer = await shop.RegisterCustomer();
        var fixer = shop.Named("long-lasting-make-up-fixer");

        var added = await shop.Post(Wishlist, new { productId = fixer.Id }, customer.Token);
        var list = await shop.Get(Wishlist, customer.Token);

        added.Expect(HttpStatusCode.Created).At("message").GetString().ShouldBe("Product added to wishlist");
        list.Expect(HttpStatusCode.OK).ShouldLookLike("""
            {
              "success": true,
              "data": [
                {
                  "id": 1, "productId": 5, "addedAt": "2025-11-20T10:00:00Z",
                  "product": { "id": 5, "name": "Long Lasting Make Up Fixer", "price": 12.00, "images": ["url"], "stock": 23, "rating": 4.7 }
                }
              ]
            }
            """);
        list.At("data.0.product.price").GetRawText().ShouldBe("12.00");
        list.At("data.0.product.stock").GetInt32().ShouldBe(23);
    }

    [Fact]
    public async Task Adding_twice_is_adding_once_also_at_the_same_time()
    {
        var customer = await shop.RegisterCustomer();
        var productId = shop.Named("bb-cream").Id;

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => shop.Post(Wishlist, new { productId }, customer.Token)));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Created);
        (await shop.Get(Wishlist, customer.Token)).At("data").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Removing_twice_is_removing_once()
    {
        var customer = await shop.RegisterCustomer();
        var (cream, fixer) = (shop.Named("bb-cream").Id, shop.Named("long-lasting-make-up-fixer").Id);
        await shop.Post(Wishlist, new { productId = cream }, customer.Token);
        await shop.Post(Wishlist, new { productId = fixer }, customer.Token);

        var removed = await shop.Delete($"{Wishlist}/{cream}", customer.Token);
        var again = await shop.Delete($"{Wishlist}/{cream}", customer.Token);

        removed.Expect(HttpStatusCode.OK).Text.ShouldBe("""{"success":true,"message":"Product removed from wishlist"}""");
        again.Expect(HttpStatusCode.OK);
        (await shop.Get(Wishlist, customer.Token)).At("data.0.productId").GetInt64().ShouldBe(fixer);
    }

    [Fact]
    public async Task A_product_off_sale_is_shown_as_sold_out()
    {
        var customer = await shop.RegisterCustomer();
        var soap = await shop.Add(ShopHost.Soap);
        await shop.Post(Wishlist, new { productId = soap.Id }, customer.Token);

        await shop.Service<CatalogService>().DeactivateAsync(soap.Id, default);

        (await shop.Get(Wishlist, customer.Token)).At("data.0.product.stock").GetInt32().ShouldBe(0);
        (await shop.Post(Wishlist, new { productId = soap.Id }, (await shop.RegisterCustomer()).Token)).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Lists_are_private_and_start_empty()
    {
        await shop.Post(Wishlist, new { productId = shop.Named("bb-cream").Id }, (await shop.RegisterCustomer()).Token);

        (await shop.Get(Wishlist, (await shop.RegisterCustomer()).Token)).At("data").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Refusals_are_as_documented()
    {
        var customer = await shop.RegisterCustomer();

        (await shop.Post(Wishlist, new { productId = 7 }, customer.Token))
            .Expect(HttpStatusCode.NotFound)
            .At("error.code")
            .GetString()
            .ShouldBe("NOT_FOUND");
        (await shop.Post(Wishlist, new { productId = "5" }, customer.Token))
            .Expect(HttpStatusCode.BadRequest)
            .At("error.details.field")
            .GetString()
            .ShouldBe("productId");
        (await shop.Post(Wishlist, new { }, customer.Token)).Expect(HttpStatusCode.BadRequest);
        (await shop.Delete(Wishlist + "/7", customer.Token)).Expect(HttpStatusCode.NotFound);
        (await shop.Delete(Wishlist + "/abc", customer.Token)).Expect(HttpStatusCode.NotFound);
        (await shop.Get(Wishlist)).Expect(HttpStatusCode.Unauthorized);
        (await shop.Post(Wishlist, new { productId = 7 })).Expect(HttpStatusCode.Unauthorized);
        (await shop.Delete(Wishlist + "/7")).Expect(HttpStatusCode.Unauthorized);
    }
}
