using System.Net;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Pricing;

namespace FunctionsCommerce.Api.Tests.PureEssence;

public sealed class CartTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task The_cart_looks_and_adds_up_as_documented()
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product(stock: 15);

        var added = await shopper.Post("/cart", new { productId = product.Id, quantity = 2, variant = "60ml" });
        var cart = await shopper.Get("/cart");

        added.Expect(HttpStatusCode.Created).Text.ShouldBe("""{"success":true,"message":"Product added to cart"}""");
        var itemId = cart.Expect(HttpStatusCode.OK).At("data.items.0.id").GetInt64();
        cart.Text.ShouldBe($$$"""
            {"success":true,"data":{"items":[{"id":{{{itemId}}},"productId":{{{product.Id}}},"product":{"id":{{{product.Id}}},"name":"{{{product.Product.Name}}}","price":10.38,"images":["https://cdn.example.com/bb.jpg"],"stock":15},"quantity":2,"variant":"60ml"}],"summary":{"subtotal":20.76,"shipping":5.00,"tax":2.58,"discount":0.00,"total":28.34}}
            """ + "}");
    }

    [Fact]
    public async Task A_new_customers_cart_is_empty_and_costs_nothing()
    {
        var shopper = await Shopper.Register(store);

        var cart = await shopper.Get("/cart");

        cart.At("data.items").GetArrayLength().ShouldBe(0);
        cart.At("data.summary.total").GetDecimal().ShouldBe(0);
    }

    [Fact]
    public async Task Adding_the_same_variant_again_adds_to_its_line_and_another_size_is_another_line()
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product(variants: [new VariantDraft("50ml", 1800, 45), new VariantDraft("100ml", 2900, 32)]);

        await shopper.AddToCart(product, 1, "50ml");
        await shopper.AddToCart(product, 2, "50ML");
        await shopper.AddToCart(product, 1, "100ml");
        await shopper.AddToCart(product, 1);

        var items = (await shopper.Get("/cart")).At("data.items");
        items.EnumerateArray().Select(item => (item.GetProperty("variant").GetString(), item.GetProperty("quantity").GetInt32()))
            .ShouldBe([("50ml", 4), ("100ml", 1)]);
    }

    [Theory]
    [InlineData("""{"quantity":1}""", "productId")]
    [InlineData("""{"productId":"3","quantity":1}""", "productId")]
    [InlineData("""{"productId":-3,"quantity":1}""", "productId")]
    [InlineData("""{"productId":3,"quantity":0}""", "quantity")]
    [InlineData("""{"productId":3,"quantity":-1}""", "quantity")]
    [InlineData("""{"productId":3,"quantity":"2"}""", "quantity")]
    [InlineData("""{"productId":3,"quantity":2.5}""", "quantity")]
    [InlineData("""{"productId":3,"quantity":1e308}""", "quantity")]
    [InlineData("""{"productId":3,"quantity":1000}""", "quantity")]
    public async Task A_wrong_field_is_named(string body, string field)
    {
        var shopper = await Shopper.Register(store);

        var answer = await shopper.Post("/cart", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        answer.Expect(HttpStatusCode.BadRequest).At("error.code").GetString().ShouldBe("VALIDATION_ERROR");
        answer.At("error.details.field").GetString().ShouldBe(field);
        (await shopper.Get("/cart")).At("data.items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task An_unknown_product_is_not_found_and_an_unknown_size_is_a_wrong_variant()
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product();

        (await shopper.Post("/cart", new { productId = 999_999, quantity = 1 }))
            .Expect(HttpStatusCode.NotFound)
            .At("error.code")
            .GetString()
            .ShouldBe("NOT_FOUND");
        (await shopper.Post("/cart", new { productId = product.Id, quantity = 1, variant = "5l" }))
            .Expect(HttpStatusCode.BadRequest).At("error.details.field").GetString().ShouldBe("variant");
    }

    [Fact]
    public async Task More_than_there_is_cannot_be_put_into_the_cart()
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product(stock: 3);
        await shopper.AddToCart(product, 2);

        var more = await shopper.Post("/cart", new { productId = product.Id, quantity = 2 });

        more.Expect(HttpStatusCode.Conflict).At("error.code").GetString().ShouldBe("CONFLICT");
        (await shopper.Get("/cart")).At("data.items.0.quantity").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task A_line_can_be_changed_and_removed_but_not_anybody_elses()
    {
        var shopper = await Shopper.Register(store);
        var other = await Shopper.Register(store);
        await shopper.AddToCart(await store.Product(), 1);
        var item = (await shopper.Get("/cart")).At("data.items.0.id").GetInt64();

        (await other.Put($"/cart/{item}", new { quantity = 3 })).Expect(HttpStatusCode.NotFound);
        (await other.Delete($"/cart/{item}")).Expect(HttpStatusCode.NotFound);
        (await shopper.Put($"/cart/{item}", new { quantity = 3 }))
            .Expect(HttpStatusCode.OK)
            .At("data.items.0.quantity")
            .GetInt32()
            .ShouldBe(3);
        (await shopper.Put($"/cart/{item}", new { quantity = 0 })).Expect(HttpStatusCode.BadRequest);
        (await shopper.Delete($"/cart/{item}")).Expect(HttpStatusCode.OK).At("data.items").GetArrayLength().ShouldBe(0);
        (await shopper.Delete($"/cart/{item}")).Expect(HttpStatusCode.NotFound);
        (await shopper.Put("/cart/abc", new { quantity = 1 })).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_coupon_lowers_the_total_and_is_carried_by_the_cart()
    {
        await store.Coupon("SAVE20");
        var shopper = await Shopper.Register(store);
        await shopper.AddToCart(await store.Product(price: 1000), 2);

        var applied = await shopper.Post("/cart/coupon", new { code = "save20" });

        applied.Expect(HttpStatusCode.OK).Text.ShouldBe("""{"success":true,"data":{"discount":4.00,"newTotal":23.10}}""");
        (await shopper.Get("/cart"))
            .At("data.summary")
            .GetRawText()
            .ShouldBe("""{"subtotal":20.00,"shipping":5.00,"tax":2.10,"discount":4.00,"total":23.10}""");
    }

    [Theory]
    [InlineData("NOSUCH")]
    [InlineData("EXPIRED")]
    public async Task A_coupon_that_does_not_apply_is_a_wrong_code(string code)
    {
        if (code == "EXPIRED")
        {
            await store.Coupon(code, CouponType.Fixed, 100);
            await store.Advance(TimeSpan.FromDays(31));
        }

        var shopper = await Shopper.Register(store);
        await shopper.AddToCart(await store.Product());

        var answer = await shopper.Post("/cart/coupon", new { code });

        answer.Expect(HttpStatusCode.BadRequest).At("error.details").GetRawText().ShouldBe($$"""{"field":"code","value":"{{code}}"}""");
    }

    [Fact]
    public async Task Fifty_additions_at_once_are_fifty_pieces()
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product(stock: 100);

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => shopper.AddToCart(product)));

        var items = (await shopper.Get("/cart")).At("data.items");
        items.EnumerateArray().Select(item => item.GetProperty("quantity").GetInt32()).ShouldBe([50]);
    }

    [Theory]
    [InlineData("GET", "/cart")]
    [InlineData("POST", "/cart")]
    [InlineData("PUT", "/cart/1")]
    [InlineData("DELETE", "/cart/1")]
    [InlineData("POST", "/cart/coupon")]
    public async Task Without_a_token_there_is_no_cart(string verb, string path)
    {
        var answer = await store.Send(new HttpMethod(verb), Shopper.Base + path, verb is "POST" or "PUT" ? new { } : null);

        answer.Expect(HttpStatusCode.Unauthorized).At("error.code").GetString().ShouldBe("UNAUTHORIZED");
    }
}
