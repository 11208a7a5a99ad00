using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

public sealed class OrderTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task An_order_is_made_listed_and_completed()
    {
        var staff = await BackOffice.Enter(store);
        var customerId = await staff.Customer();
        var productId = await staff.Product();

        var created = await staff.Post(
            "/orders",
            new
            {
                customerId,
                orderType = "offline",
                items = new[] { new { productId, quantity = 2, price = 250.00m } },
                totalAmount = 500.00m,
            });
        var id = created.Expect(HttpStatusCode.Created).At("data.id").GetString();
        var moved = await staff.Patch($"/orders/{id}/status", new { status = "completed", paymentStatus = "paid" });
        var list = (await staff.Get("/orders?customerId=" + customerId)).Expect(HttpStatusCode.OK);

        created.At("data.status").GetString().ShouldBe("pending");
        moved.Expect(HttpStatusCode.OK).At("data.paymentStatus").GetString().ShouldBe("paid");
        list.ShouldLookLike("""
            {"success":true,"data":{"orders":[{"id":"ord_001","orderNumber":"ORD-2025-001","customer":{"id":"cust_001","name":"A","email":"a"},
            "totalAmount":500.00,"status":"completed","paymentStatus":"paid","orderType":"online",
            "items":[{"productId":"prod_001","name":"Home Decor Range","quantity":2,"price":250.00}],
            "createdAt":"2025-11-28T14:30:00Z","deliveredAt":"2025-11-30T16:00:00Z"}],
            "pagination":{"page":1,"limit":20,"total":1,"totalPages":1},
            "stats":{"totalOrders":500,"totalRevenue":125000.00,"averageOrderValue":250.00}},"timestamp":"x"}
            """);
        list.At("data.stats.totalRevenue").GetDecimal().ShouldBe(500.00m);
        (await staff.Patch($"/orders/{id}/status", new { status = "pending" })).Expect(HttpStatusCode.Conflict);
        (await staff.Patch($"/orders/{id}/status", new { status = "lost" })).Expect(HttpStatusCode.BadRequest);
        (await staff.Patch("/orders/ord_zzz/status", new { status = "completed" })).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_wrong_price_is_answered_with_the_right_one()
    {
        var staff = await BackOffice.Enter(store);
        var customerId = await staff.Customer();
        var productId = await staff.Product();

        var refused = await staff.Post(
            "/orders", new { customerId, items = new[] { new { productId, quantity = 2, price = 1.00m } }, totalAmount = 2.00m });

        refused.Expect(HttpStatusCode.Conflict).At("error.details.quote.totalAmount").GetDecimal().ShouldBe(500.00m);
        (await staff.Post(
            "/orders", new { customerId = "cust_zzz", items = new[] { new { productId, quantity = 1 } } })).Expect(HttpStatusCode.NotFound);
        (await staff.Post("/orders", new { customerId, items = Array.Empty<object>() })).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_order_of_the_storefront_moves_here_and_its_customer_hears_of_it()
    {
        var staff = await BackOffice.Enter(store);
        var shopper = await Shopper.Register(store);
        var number = await shopper.Buy(await store.Product());
        var id = "ord_" + number[2..].ToLowerInvariant();

        (await staff.Get("/orders")).Text.ShouldContain(id);
        (await staff.Patch($"/orders/{id}/status", new { status = "shipped", trackingNumber = "FDX123" })).Expect(HttpStatusCode.OK);
        (await staff.Post($"/orders/{id}/tracking", new { status = "in_transit", location = "Ndola" })).Expect(HttpStatusCode.OK);
        await store.Idle();

        var tracking = (await shopper.Get($"/orders/{number}/tracking")).Expect(HttpStatusCode.OK);
        tracking.At("data.trackingNumber").GetString().ShouldBe("FDX123");
        tracking.At("data.status").GetString().ShouldBe("in_transit");
        (await shopper.Get("/notifications")).Text.ShouldContain("shipped", Case.Insensitive);
    }

    [Fact]
    public async Task A_product_made_here_is_sold_in_the_storefront_until_it_is_deleted()
    {
        var staff = await BackOffice.Enter(store);
        using var form = new MultipartFormDataContent
        {
            { new StringContent("Clay Pot"), "name" },
            { new StringContent("99.99"), "price" },
            { new StringContent("Home Decor"), "category" },
            { new StringContent("3"), "stockQuantity" },
        };
        var created = (await staff.Post("/products", form)).Expect(HttpStatusCode.Created);
        var id = created.At("data.id").GetString()!;
        Base36.TryDecode(id.AsSpan(5), out var number).ShouldBeTrue();

        var sold = (await store.Get($"/pure-essence/v1/products?search=clay+pot")).Expect(HttpStatusCode.OK);
        (await staff.Put("/products/" + id, new { price = 89.99m, stockQuantity = 150 }))
            .Expect(HttpStatusCode.OK)
            .At("data.stockQuantity")
            .GetInt32()
            .ShouldBe(150);
        (await staff.Put("/products/" + id, new { price = -1 }))
            .Expect(HttpStatusCode.BadRequest)
            .At("error.details.field")
            .GetString()
            .ShouldBe("price");
        (await staff.Delete("/products/" + id)).Expect(HttpStatusCode.OK);

        sold.Text.ShouldContain(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        (await store.Get($"/pure-essence/v1/products/{number}")).Expect(HttpStatusCode.NotFound);
        (await staff.Get("/products?isActive=false&search=clay")).At("data.products.0.id").GetString().ShouldBe(id);
        (await staff.Delete("/products/prod_zzz")).Expect(HttpStatusCode.NotFound);
    }
}
