using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;

namespace FunctionsCommerce.Api.Tests.RasCurrys;

/// <summary>What the permissions list implies: products, users, admins, system settings.</summary>
public sealed class AdminTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task Everybody_sees_the_products()
    {
        var product = await store.Product(price: 50000, stock: 7, name: "Masala Blend");

        var list = (await store.Get(Buyer.Base + "/products?search=masala&limit=1")).Expect(HttpStatusCode.OK);

        list.Json.Fields().ShouldBe(["success", "products", "count"]);
        list.At("count").GetInt64().ShouldBe(1);
        list.At("products.0.productId").GetString().ShouldBe(Buyer.Hex(product.Id));
        list.At("products.0.price").GetDecimal().ShouldBe(500m);
        list.At("products.0.stock").GetInt32().ShouldBe(7);
        (await store.Get($"{Buyer.Base}/products/{Buyer.Hex(product.Id)}"))
            .Expect(HttpStatusCode.OK)
            .At("product.name")
            .GetString()
            .ShouldBe("Masala Blend");
        (await store.Get($"{Buyer.Base}/products/507f1f77bcf86cd799439011")).Refused(HttpStatusCode.NotFound, "NOT_FOUND");
        (await store.Get($"{Buyer.Base}/products?limit=none")).Refused(HttpStatusCode.BadRequest, "VALIDATION_ERROR");
    }

    [Fact]
    public async Task Admins_create_change_and_delete_products_and_users_do_not()
    {
        var admin = await Buyer.AdminToken(store);
        var buyer = await Buyer.Register(store);
        var body = new { name = "Curry Leaf", price = 12.5, stock = 3, category = "spices", originalPrice = 15 };
        (await buyer.Post("/products", body)).Refused(HttpStatusCode.Forbidden, "FORBIDDEN");

        var created = (await store.Post(Buyer.Base + "/products", body, admin)).Expect(HttpStatusCode.Created);
        var path = $"{Buyer.Base}/products/{created.At("product._id").GetString()}";

        created.At("product.price").GetDecimal().ShouldBe(12.5m);
        var changed = (await store.Put(path, new { price = 13, stock = 9 }, admin)).Expect(HttpStatusCode.OK);
        changed.At("product.price").GetDecimal().ShouldBe(13m);
        changed.At("product.stock").GetInt32().ShouldBe(9);
        changed.At("product.name").GetString().ShouldBe("Curry Leaf");
        (await store.Put(path, new { price = 13.005 }, admin)).Refused(HttpStatusCode.BadRequest, "VALIDATION_ERROR");
        (await store.Put(path, new { price = 0 }, admin)).Refused(HttpStatusCode.BadRequest, "VALIDATION_ERROR");
        (await store.Delete(path, buyer.Token)).Refused(HttpStatusCode.Forbidden, "FORBIDDEN");
        (await store.Delete(path, admin)).Expect(HttpStatusCode.OK).Text.ShouldBe("""{"success":true,"message":"Product deleted"}""");
        (await store.Get(path)).Refused(HttpStatusCode.NotFound, "NOT_FOUND");
    }

    [Fact]
    public async Task Admins_see_all_users()
    {
        var admin = await Buyer.AdminToken(store);
        var buyer = await Buyer.Register(store);

        var users = (await store.Get(Buyer.Base + "/users?limit=1", admin)).Expect(HttpStatusCode.OK);

        users.Json.Fields().ShouldBe(["success", "users", "count"]);
        users.At("users.0.email").GetString().ShouldBe(buyer.Email);
        users.At("count").GetInt64().ShouldBeGreaterThanOrEqualTo(2);
        users.Text.ShouldNotContain("password", Case.Insensitive);
        (await store.Get($"{Buyer.Base}/users/{buyer.UserId}", admin))
            .Expect(HttpStatusCode.OK)
            .At("user.email")
            .GetString()
            .ShouldBe(buyer.Email);
        (await buyer.Get("/users")).Refused(HttpStatusCode.Forbidden, "FORBIDDEN");
    }

    [Fact]
    public async Task Superadmins_make_and_unmake_admins_whose_sessions_end_with_it()
    {
        var owner = await Buyer.AdminToken(store);
        var buyer = await Buyer.Register(store);

        (await store.Post(Buyer.Base + "/admins", new { email = buyer.Email }, owner))
            .Expect(HttpStatusCode.OK)
            .At("user.role")
            .GetString()
            .ShouldBe("admin");

        (await buyer.Get("/auth/me")).Refused(HttpStatusCode.Forbidden, "INVALID_TOKEN");
        var admin = (await store.Post(Buyer.Base + "/auth/login", new { email = buyer.Email, password = Buyer.Password }))
            .At("token")
            .GetString()!;
        (await store.Get(Buyer.Base + "/users", admin)).Expect(HttpStatusCode.OK);
        (await store.Get(Buyer.Base + "/admins", admin)).Refused(HttpStatusCode.Forbidden, "FORBIDDEN");
        (await store.Post(Buyer.Base + "/admins", new { email = buyer.Email }, admin)).Refused(HttpStatusCode.Forbidden, "FORBIDDEN");
        var admins = (await store.Get(Buyer.Base + "/admins", owner)).Expect(HttpStatusCode.OK);
        admins.At("admins").EnumerateArray().Select(user => user.GetProperty("email").GetString()).ShouldContain(buyer.Email);
        (await store.Delete($"{Buyer.Base}/admins/{buyer.UserId}", owner))
            .Expect(HttpStatusCode.OK)
            .At("user.role")
            .GetString()
            .ShouldBe("user");
        (await store.Get(Buyer.Base + "/users", admin)).Refused(HttpStatusCode.Forbidden, "INVALID_TOKEN");
    }

    [Fact]
    public async Task Nobody_becomes_admin_unverified_and_no_superadmin_is_unmade()
    {
        var owner = await Buyer.AdminToken(store);
        var email = Buyer.NewEmail();
        await Buyer.Register(store, email);
        var me = (await store.Get(Buyer.Base + "/admins", owner)).At("admins").EnumerateArray()
            .Single(user => user.GetProperty("role").GetString() == "superadmin").GetProperty("userId").GetString();

        (await store.Post(Buyer.Base + "/admins", new { email }, owner)).Refused(HttpStatusCode.Conflict, "CONFLICT");
        (await store.Post(Buyer.Base + "/admins", new { email = "nobody@example.com" }, owner)).Refused(
            HttpStatusCode.NotFound, "NOT_FOUND");
        (await store.Delete($"{Buyer.Base}/admins/{me}", owner)).Refused(HttpStatusCode.Forbidden, "FORBIDDEN");
        (await store.Get(Buyer.Base + "/admins", owner)).Expect(HttpStatusCode.OK);
    }
}

/// <summary>In a store of their own: they hold for everybody.</summary>
public sealed class SettingsTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task Superadmins_close_the_store_and_stop_cash_on_delivery()
    {
        var owner = await Buyer.AdminToken(store);
        var buyer = await Buyer.Register(store);
        var product = await store.Product();
        (await store.Get(Buyer.Base + "/settings", owner))
            .Expect(HttpStatusCode.OK)
            .At("settings.acceptOrders")
            .GetBoolean()
            .ShouldBeTrue();
        (await buyer.Get("/settings")).Refused(HttpStatusCode.Forbidden, "FORBIDDEN");

        await Update(new { cashOnDelivery = false });
        (await buyer.TryOrder(product, paymentMethod: "cod")).Refused(HttpStatusCode.Conflict, "CONFLICT");
        (await buyer.TryOrder(product)).Expect(HttpStatusCode.Created);
        await Update(new { acceptOrders = false, closedMessage = "Back on Monday" });
        (await buyer.TryOrder(product))
            .Refused(HttpStatusCode.Conflict, "CONFLICT")
            .At("error.message")
            .GetString()
            .ShouldBe("Back on Monday");
        await Update(new { acceptOrders = true, cashOnDelivery = true });
        (await buyer.TryOrder(product, paymentMethod: "cod")).Expect(HttpStatusCode.Created);

        async Task Update(object change) => (await store.Put(Buyer.Base + "/settings", change, owner)).Expect(HttpStatusCode.OK);
    }
}
