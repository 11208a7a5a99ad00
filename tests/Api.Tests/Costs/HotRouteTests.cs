using FunctionsCommerce.Api.Tests.PureEssence;

namespace FunctionsCommerce.Api.Tests.Costs;

/// <summary>Hot routes ask of the store what docs/cost.md says, to the last operation, however large the store is.</summary>
[Collection(CountedTests.Name)]
public sealed class HotRouteTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task Every_hot_route_costs_what_the_table_says()
    {
        var product = await store.Product();
        var second = await store.Product();
        var shopper = await Shopper.Register(store);
        await shopper.Get("/cart");
        await store.Idle();
        using var counter = new OperationCounter();

        await store.Get($"{Shopper.Base}/products?sort=price_asc&limit=7");
        await store.Get($"{Shopper.Base}/products/{product.Id}");
        await store.Get($"{Shopper.Base}/search?q=craem");
        await shopper.AddToCart(product);
        var cartAdd = counter.Of("POST", Shopper.Base + "/cart");
        await shopper.AddToCart(second);
        await shopper.Get("/cart");
        var orderId = await shopper.Order();
        await shopper.Get("/orders/" + orderId);
        await store.Get($"{Shopper.Base}/orders/{orderId}/tracking");
        await shopper.Get("/orders?limit=10");

        var measured = new Dictionary<string, IReadOnlyDictionary<string, int>>
        {
            ["GET /products"] = counter.Of("GET", Shopper.Base + "/products"),
            ["GET /products/{id}"] = counter.Of("GET", $"{Shopper.Base}/products/{product.Id}"),
            ["GET /search"] = counter.Of("GET", Shopper.Base + "/search"),
            ["POST /cart"] = cartAdd,
            ["GET /cart"] = counter.Of("GET", Shopper.Base + "/cart"),
            ["POST /orders"] = counter.Of("POST", Shopper.Base + "/orders"),
            ["GET /orders/{orderId}"] = counter.Of("GET", $"{Shopper.Base}/orders/{orderId}"),
            ["GET /orders/{orderId}/tracking"] = counter.Of("GET", $"{Shopper.Base}/orders/{orderId}/tracking"),
            ["GET /orders"] = counter.Of("GET", Shopper.Base + "/orders"),
        };
        measured.ShouldStandInTable("Pure Essence");
    }
}
