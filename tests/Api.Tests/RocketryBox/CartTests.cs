using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

public sealed class CartTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task The_cart_is_filled_changed_and_emptied()
    {
        var customer = await BoxCustomer.Register(store);
        var product = await store.Product(price: 1000);
        var id = Base36.Encode(product.Id);

        (await customer.Get("/cart"))
            .Expect(HttpStatusCode.OK)
            .ShouldLookLike(Models.Data(Models.Cart))
            .At("data.total")
            .GetDecimal()
            .ShouldBe(0);
        var added = await customer.Post("/cart/items", new { productId = id, quantity = 2 });
        var changed = await customer.Put("/cart/items/" + id, new { quantity = 3 });
        var removed = await customer.Delete("/cart/items/" + id);

        added.Expect(HttpStatusCode.Created).ShouldLookLike(Models.Data($$"""{"message":"m","cart":{{Models.Cart}}}"""));
        added.At("data.cart.total").GetDecimal().ShouldBe(20);
        changed.Expect(HttpStatusCode.OK).At("data.cart.items.0.quantity").GetInt32().ShouldBe(3);
        removed.Expect(HttpStatusCode.OK).At("data.cart.items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task What_cannot_be_put_in_is_refused()
    {
        var customer = await BoxCustomer.Register(store);
        var product = await store.Product(stock: 1);

        (await customer.Post("/cart/items", new { quantity = 0 })).ShouldRefuse(
            HttpStatusCode.BadRequest, "VALIDATION_ERROR", "productId", "quantity");
        (await customer.Post("/cart/items", new { productId = "zzzz", quantity = 1 })).ShouldRefuse(HttpStatusCode.NotFound, "NOT_FOUND");
        (await customer.Post("/cart/items", new { productId = Base36.Encode(product.Id), quantity = 2 })).ShouldRefuse(
            HttpStatusCode.Conflict, "CONFLICT");
        (await customer.Put("/cart/items/zzzz", new { quantity = 2 })).ShouldRefuse(HttpStatusCode.NotFound, "NOT_FOUND");
        (await customer.Delete("/cart/items/zzzz")).ShouldRefuse(HttpStatusCode.NotFound, "NOT_FOUND");
    }

    [Fact]
    public async Task Of_two_variants_the_right_one_must_be_named()
    {
        var customer = await BoxCustomer.Register(store);
        var product = await store.Product(variants: [new VariantDraft("60ml", 1000, 10), new VariantDraft("120ml", 1800, 10)]);
        var id = Base36.Encode(product.Id);
        await customer.AddToCart(product);
        (await customer.Post("/cart/items", new { productId = id, quantity = 1, variant = "120ml" })).Expect(HttpStatusCode.Created);

        (await customer.Put("/cart/items/" + id, new { quantity = 2 })).ShouldRefuse(
            HttpStatusCode.BadRequest, "VALIDATION_ERROR", "variant");
        (await customer.Put("/cart/items/" + id, new { quantity = 2, variant = "120ml" }))
            .Expect(HttpStatusCode.OK)
            .At("data.cart.total")
            .GetDecimal()
            .ShouldBe(46);
        (await customer.Delete($"/cart/items/{id}?variant=60ml"))
            .Expect(HttpStatusCode.OK)
            .At("data.cart.items")
            .GetArrayLength()
            .ShouldBe(1);
    }

    [Fact]
    public async Task A_coupon_lowers_the_total()
    {
        var customer = await BoxCustomer.Register(store);
        await store.Coupon("BOX20");
        await customer.AddToCart(await store.Product(price: 1000), 2);

        var applied = await customer.Post("/cart/apply-coupon", new { code = "box20" });

        applied.Expect(HttpStatusCode.OK).ShouldLookLike(Models.Data($$"""{"message":"m","cart":{{Models.Cart}}}"""));
        applied.At("data.cart.total").GetDecimal().ShouldBe(16);
        (await customer.Post("/cart/apply-coupon", new { code = "NONE" })).ShouldRefuse(
            HttpStatusCode.BadRequest, "VALIDATION_ERROR", "code");
        (await customer.Post("/cart/apply-coupon", new { })).ShouldRefuse(HttpStatusCode.BadRequest, "VALIDATION_ERROR", "code");
    }

    [Fact]
    public async Task The_wishlist_holds_a_product_once()
    {
        var customer = await BoxCustomer.Register(store);
        var id = Base36.Encode((await store.Product()).Id);
        var wishlist =
            $$"""{"id":"a","items":[{"productId":"p","addedAt":"t","product":{{Models.Product}}}],"createdAt":"t","updatedAt":"t"}""";

        (await customer.Get("/wishlist")).Expect(HttpStatusCode.OK).ShouldLookLike(Models.Data(wishlist));
        await customer.Post("/wishlist/items", new { productId = id });
        var twice = await customer.Post("/wishlist/items", new { productId = id });

        twice.Expect(HttpStatusCode.Created).ShouldLookLike(Models.Data($$"""{"message":"m","wishlist":{{wishlist}}}"""));
        twice.At("data.wishlist.items").GetArrayLength().ShouldBe(1);
        (await customer.Delete("/wishlist/items/" + id)).Expect(HttpStatusCode.OK).At("data.wishlist.items").GetArrayLength().ShouldBe(0);
        (await customer.Post("/wishlist/items", new { productId = "zzzz" })).ShouldRefuse(HttpStatusCode.NotFound, "NOT_FOUND");
        (await customer.Post("/wishlist/items", new { })).ShouldRefuse(HttpStatusCode.BadRequest, "VALIDATION_ERROR", "productId");
    }

    [Fact]
    public async Task Cart_order_and_wishlist_are_the_same_through_the_storefront()
    {
        const string front = "/pure-essence/v1";
        var customer = await BoxCustomer.Register(store);
        var product = await store.Product(price: 1000);
        var token = (await store.Post(front + "/auth/login", new { email = customer.Email, password = BoxCustomer.Password }))
            .Expect(HttpStatusCode.OK)
            .At("data.token")
            .GetString();
        await customer.AddToCart(product, 2);
        await customer.Post("/wishlist/items", new { productId = Base36.Encode(product.Id) });

        (await store.Get(front + "/wishlist", token)).At("data.0.productId").GetInt64().ShouldBe(product.Id);
        var cart = await store.Get(front + "/cart", token);
        cart.At("data.items.0.quantity").GetInt32().ShouldBe(2);
        (await store.Put($"{front}/cart/{cart.At("data.items.0.id").GetInt64()}", new { quantity = 5 }, token)).Expect(HttpStatusCode.OK);
        (await customer.Get("/cart")).At("data.items.0.quantity").GetInt32().ShouldBe(5);
        await customer.AddAddress();
        var order = await customer.Post("/orders", new { paymentMethod = "cod" });

        var id = order.Expect(HttpStatusCode.Created).At("data.order.id").GetString()!;
        var there = await store.Get($"{front}/orders/PE{id.ToUpperInvariant()}", token);
        there.Expect(HttpStatusCode.OK).At("data.summary.total").GetDecimal().ShouldBe(order.At("data.order.payment.amount").GetDecimal());
        (await store.Get(front + "/cart", token)).At("data.items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Products_are_listed_and_shown()
    {
        var product = await store.Product(name: "Rose Water Mist");

        (await store.Get(BoxCustomer.Base + "/products?search=rose+water+mist")).Expect(HttpStatusCode.OK)
            .ShouldLookLike(Models.Data($$"""{"products":[{{Models.Product}}],"meta":{{Models.Meta}}}"""));
        (await store.Get($"{BoxCustomer.Base}/products/{Base36.Encode(product.Id)}"))
            .Expect(HttpStatusCode.OK)
            .ShouldLookLike(Models.Data(Models.Product));
        (await store.Get(BoxCustomer.Base + "/products/zzzz")).ShouldRefuse(HttpStatusCode.NotFound, "NOT_FOUND");
    }
}
