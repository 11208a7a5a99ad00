using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

public sealed class StockTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task Every_movement_of_stock_is_written_down_with_who_why_and_how_many_before_and_after()
    {
        var staff = await BackOffice.Enter(store);
        var shopper = await Shopper.Register(store);
        var product = await store.Product(stock: 10);
        var url = "/products/prod_" + Core.Shared.Ids.Base36.Encode(product.Id);
        var shipped = await shopper.Buy(product, 2);
        var cancelled = await shopper.Buy(product, 3);
        (await shopper.Post($"/orders/{cancelled}/cancel", new { })).Expect(HttpStatusCode.OK);
        await store.Idle();
        (await staff.Patch(
            $"/orders/ord_{shipped[2..].ToLowerInvariant()}/status", new { status = "delivered" })).Expect(HttpStatusCode.OK);
        await store.Idle();
        (await shopper.Post(
            "/returns", new { orderId = shipped, items = new[] { new { productId = product.Id, quantity = 1, reason = "broken" } } }))
            .Expect(HttpStatusCode.Created);
        var returnId = (await staff.Get($"/orders/ord_{shipped[2..].ToLowerInvariant()}")).At("data.returns.0.id").GetString();
        (await staff.Post($"/returns/{returnId}/approve")).Expect(HttpStatusCode.OK);
        (await staff.Post($"/returns/{returnId}/receive")).Expect(HttpStatusCode.OK);
        await store.Idle();
        (await staff.Post(url + "/stock", new { change = -4, reason = "Broken in the warehouse" }))
            .Expect(HttpStatusCode.OK)
            .At("data.stockQuantity")
            .GetInt32()
            .ShouldBe(5);
        (await staff.Put(url, new { stockQuantity = 50 })).Expect(HttpStatusCode.OK);
        var open = await shopper.Buy(product);

        var journal = (await staff.Get(url + "/stock?limit=100")).Expect(HttpStatusCode.OK);

        journal.At("data.variants.0.stockQuantity").GetInt32().ShouldBe(49);
        var entries = journal.At("data.movements").EnumerateArray()
            .Select(
                entry =>
                    $"{entry.GetProperty("type").GetString()} {entry.GetProperty("change").GetInt32()}: {entry.GetProperty("before").GetInt32()} {entry.GetProperty("after").GetInt32()}");
        entries.ShouldBe(
            [
                "order -2: 10 8", "order -3: 8 5", "release 3: 5 8", "return 1: 8 9", "adjustment -4: 9 5", "count 45: 5 50",
                "order -1: 50 49",
            ], ignoreOrder: true);
        journal.At("data.movements.0.orderId").GetString().ShouldBe("ord_" + open[2..].ToLowerInvariant());
        journal.Text.ShouldContain("Broken in the warehouse");
        journal.At("data.movements").EnumerateArray().Where(entry => entry.GetProperty("type").GetString() is "adjustment" or "count")
            .ShouldAllBe(entry => entry.GetProperty("changedBy").GetString()!.StartsWith("usr_", StringComparison.Ordinal));
        (await staff.Get(url + "/stock?limit=2&page=4")).At("data.movements").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Stock_is_adjusted_once_for_a_key_and_never_below_zero()
    {
        var staff = await BackOffice.Enter(store);
        var product = await store.Product(stock: 10);
        var url = "/products/prod_" + Core.Shared.Ids.Base36.Encode(product.Id) + "/stock";

        var once = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => staff.Post(url, new { change = -1, reason = "Sample" })));
        (await staff.Post(url, new { change = -6, reason = "Sample" })).Expect(HttpStatusCode.Conflict);
        (await staff.Post(url, new { count = 7, reason = "Counted", variant = "60ML" }))
            .Expect(HttpStatusCode.OK)
            .At("data.stockQuantity")
            .GetInt32()
            .ShouldBe(7);

        once.ShouldAllBe(answer => answer.Status == HttpStatusCode.OK);
        (await staff.Get(url)).At("data.movements").GetArrayLength().ShouldBe(6);
        (await store.Stock(product)).Stock.ShouldBe(7);
        (await staff.Post(url, new { reason = "Nothing" })).Expect(HttpStatusCode.BadRequest);
        (await staff.Post(url, new { change = 1, count = 1, reason = "Both" })).Expect(HttpStatusCode.BadRequest);
        (await staff.Post(url, new { change = 1 })).Expect(HttpStatusCode.BadRequest);
        (await staff.Post(url, new { change = 1, reason = "Which", variant = "90ml" })).Expect(HttpStatusCode.BadRequest);
        (await staff.Post("/products/prod_zzz/stock", new { change = 1, reason = "None" })).Expect(HttpStatusCode.NotFound);
        (await staff.Get("/products/prod_zzz/stock")).Expect(HttpStatusCode.NotFound);
    }
}
