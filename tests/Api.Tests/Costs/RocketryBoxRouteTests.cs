using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Api.Tests.RocketryBox;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Api.Tests.Costs;

/// <summary>Rocketry Box asks of the store what docs/cost.md says.</summary>
[Collection(CountedTests.Name)]
public sealed class RocketryBoxRouteTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task Every_hot_route_costs_what_the_table_says()
    {
        var product = await store.Product();
        var customer = await BoxCustomer.Register(store);
        await customer.AddAddress();
        await store.Idle();
        using var counter = new OperationCounter();

        await customer.Get("/products?limit=7");
        await customer.Get("/products/" + Base36.Encode(product.Id));
        await customer.AddToCart(product);
        await customer.Get("/cart");
        await customer.Post("/wishlist/items", new { productId = Base36.Encode(product.Id) });
        await customer.Get("/wishlist");
        var order = (await customer.Post("/orders", new { paymentMethod = "cod" })).At("data.order.id").GetString();
        await customer.Get("/orders/" + order);
        await customer.Get($"/orders/{order}/tracking");
        await customer.Get("/orders?limit=10");
        await customer.Get("/profile");
        await customer.Get("/addresses");
        await customer.Get("/reviews");
        await customer.Get("/payments");
        await customer.Get("/payment-methods");
        await customer.Get("/wallet");
        await customer.Get("/coupons");
        await customer.Get("/gift-cards");
        await customer.Get("/loyalty");
        await customer.Get("/loyalty/history");
        await customer.Get("/subscriptions");
        await customer.Get("/analytics");

        IReadOnlyDictionary<string, int> Of(string verb, string path) => counter.Of(verb, BoxCustomer.Base + path);
        new Dictionary<string, IReadOnlyDictionary<string, int>>
        {
            ["GET /products"] = Of("GET", "/products"),
            ["GET /products/{productId}"] = Of("GET", "/products/" + Base36.Encode(product.Id)),
            ["POST /cart/items"] = Of("POST", "/cart/items"),
            ["GET /cart"] = Of("GET", "/cart"),
            ["POST /wishlist/items"] = Of("POST", "/wishlist/items"),
            ["GET /wishlist"] = Of("GET", "/wishlist"),
            ["POST /orders"] = Of("POST", "/orders"),
            ["GET /orders/{orderId}"] = Of("GET", "/orders/" + order),
            ["GET /orders/{orderId}/tracking"] = Of("GET", $"/orders/{order}/tracking"),
            ["GET /orders"] = Of("GET", "/orders"),
            ["GET /profile"] = Of("GET", "/profile"),
            ["GET /addresses"] = Of("GET", "/addresses"),
            ["GET /reviews"] = Of("GET", "/reviews"),
            ["GET /payments"] = Of("GET", "/payments"),
            ["GET /payment-methods"] = Of("GET", "/payment-methods"),
            ["GET /wallet"] = Of("GET", "/wallet"),
            ["GET /coupons"] = Of("GET", "/coupons"),
            ["GET /gift-cards"] = Of("GET", "/gift-cards"),
            ["GET /loyalty"] = Of("GET", "/loyalty"),
            ["GET /loyalty/history"] = Of("GET", "/loyalty/history"),
            ["GET /subscriptions"] = Of("GET", "/subscriptions"),
            ["GET /analytics"] = Of("GET", "/analytics"),
        }.ShouldStandInTable("Rocketry Box");
    }
}
