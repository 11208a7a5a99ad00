using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

public sealed class CustomerTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task A_customer_is_created_and_welcomed()
    {
        var staff = await BackOffice.Enter(store);
        var email = BackOffice.NewEmail();

        var created = (await staff.Post(
            "/customers", new { name = "John Doe", email, phone = "+27987654321" })).Expect(HttpStatusCode.Created);
        var again = await staff.Post("/customers", new { name = "John Doe", email });

        created.ShouldLookLike("""
            {"success":true,"data":{"id":"cust_002","name":"John Doe","email":"j","phone":"+27","avatar":"https://x","totalOrders":0,
            "totalRevenue":0.00,"status":"active","createdAt":"2025-12-01T10:30:00Z"},"message":"x","timestamp":"x"}
            """);
        again.Expect(HttpStatusCode.Conflict).At("error.code").GetString().ShouldBe("CONFLICT");
        (await store.Mailbox(email)).ShouldContain(mail => mail.Subject!.StartsWith("Welcome", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Customers_are_found_by_name_email_and_phone()
    {
        var staff = await BackOffice.Enter(store);
        var id = await staff.Customer("zelda.unique@example.com", "Zelda Fitz");

        foreach (var search in new[] { "zelda f", "ZELDA.UNIQUE", "+27987654321" })
        {
            var found = (await staff.Get(
                "/customers?sortBy=name&sortOrder=desc&search=" + Uri.EscapeDataString(search))).Expect(HttpStatusCode.OK);
            found.At("data.customers")
                .EnumerateArray()
                .Select(customer => customer.GetProperty("id").GetString())
                .ShouldContain(id, search);
        }

        (await staff.Get("/customers?search=nobody-like-this")).At("data.pagination.total").GetInt32().ShouldBe(0);
        (await staff.Get("/customers?sortBy=shoe_size&page=0"))
            .Expect(HttpStatusCode.BadRequest)
            .At("error.errors")
            .GetArrayLength()
            .ShouldBe(2);
    }

    [Fact]
    public async Task Figures_filters_and_segments_follow_the_orders()
    {
        var staff = await BackOffice.Enter(store);
        var (buyer, other) = (await staff.Customer(), await staff.Customer());
        var order = await staff.Order(buyer);
        await store.Idle();

        var shown = (await staff.Get("/customers/" + buyer)).Expect(HttpStatusCode.OK);
        var with = await staff.Get("/customers?filter=with_orders&limit=100");
        var without = await staff.Get("/customers?filter=without_orders&limit=100");
        var segments = (await staff.Get("/customers/segmentation")).Expect(HttpStatusCode.OK);

        shown.At("data.totalOrders").GetInt32().ShouldBe(1);
        shown.At("data.totalRevenue").GetDecimal().ShouldBe(500.00m);
        shown.At("data.orders.0.id").GetString().ShouldBe(order);
        shown.At("data.orders.0.orderNumber").GetString().ShouldStartWith("ORD-");
        with.Text.ShouldContain(buyer);
        with.Text.ShouldNotContain(other);
        without.Text.ShouldContain(other);
        segments.ShouldLookLike("""
            {"success":true,"data":{"withOrders":{"count":1,"customers":[],"totalRevenue":1.0,"averageOrderValue":1.0},
            "withoutOrders":{"count":1,"customers":[]},"conversionRate":54.67},"timestamp":"x"}
            """);
        (await staff.Patch($"/orders/{order}/status", new { status = "cancelled" })).Expect(HttpStatusCode.OK);
        await store.Idle();
        (await staff.Get("/customers/" + buyer)).At("data.totalOrders").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Staff_change_a_customer_and_block_one()
    {
        var staff = await BackOffice.Enter(store);
        var customer = await store.RegisterCustomer();
        var id = "cust_" + Core.Shared.Ids.Base36.Encode(customer.Id);

        var updated = await staff.Put(
            "/customers/" + id,
            new
            {
                name = "John Doe Updated",
                phone = "+27111111111",
                notes = "Mornings",
                tags = new[] { "VIP" },
                birthDate = "1990-05-01",
            });
        updated.Expect(HttpStatusCode.OK).At("data.notes").GetString().ShouldBe("Mornings");
        (await staff.Put("/customers/" + id, new { phone = "abc" }))
            .Expect(HttpStatusCode.BadRequest)
            .At("error.details.field")
            .GetString()
            .ShouldBe("phone");
        (await staff.Put("/customers/" + id, new { status = "blocked" }))
            .Expect(HttpStatusCode.OK)
            .At("data.status")
            .GetString()
            .ShouldBe("blocked");

        (await store.Get("/pure-essence/v1/auth/me", customer.Token)).Expect(HttpStatusCode.Unauthorized);
        (await staff.Put("/customers/cust_zzz", new { notes = "x" })).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Deleting_a_customer_keeps_the_orders_and_forgets_the_person()
    {
        var staff = await BackOffice.Enter(store);
        var shopper = await Shopper.Register(store);
        var product = await store.Product();
        var order = "ord_" + (await shopper.Buy(product))[2..].ToLowerInvariant();
        var id = "cust_" + Core.Shared.Ids.Base36.Encode(shopper.CustomerId);

        (await staff.Delete("/customers/" + id)).Expect(HttpStatusCode.Conflict);
        (await staff.Patch($"/orders/{order}/status", new { status = "cancelled" })).Expect(HttpStatusCode.OK);
        (await staff.Delete("/customers/" + id)).Expect(HttpStatusCode.OK);

        var kept = (await staff.Get("/orders/" + order)).Expect(HttpStatusCode.OK);
        kept.Text.ShouldNotContain(shopper.Email);
        kept.At("data.customer.name").GetString().ShouldBe("Deleted customer");
        (await staff.Get("/customers/" + id)).Expect(HttpStatusCode.NotFound);
        (await staff.Delete("/customers/" + id)).Expect(HttpStatusCode.NotFound);
        (await shopper.Get("/auth/me")).Expect(HttpStatusCode.Unauthorized);
        (await store.Service<AccountService>().FindByEmailAsync(shopper.Email, default)).ShouldBeNull();
        await staff.Customer(shopper.Email);
    }
}
