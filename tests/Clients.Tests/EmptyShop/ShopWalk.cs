using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace FunctionsCommerce.Clients.Tests.EmptyShop;

/// <summary>A customer who uses all four storefronts: buys, pays, cancels, sends back, asks; and then looks at everything.</summary>
internal sealed class ShopWalk(EmptyStore store, BuiltShop shop, ApiCaller essence, ApiCaller box, ApiCaller curry, ApiCaller portal)
{
    private const string Customer = "/api/v1/customer";
    private const string Slug = "ultra-dry-skin-moisturizer";

    /// <summary>In base 36, as all APIs have them behind their prefixes.</summary>
    private readonly List<string> orders = [];
    private long product;
    private string boxProduct = "";

    public async Task ShopAsync()
    {
        var found = await essence.GetAsync("/products?search=Moisturizer");
        product = (long)found["data"]!["products"]![0]!["id"]!;
        boxProduct = (string)(await box.GetAsync(Customer + "/products?search=Moisturizer"))["data"]!["products"]![0]!["id"]!;
        var address = await AddressAsync();
        using var avatar = new ByteArrayContent(BuiltShop.Picture) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } };
        await essence.SendAsync("POST", "/profile/avatar", new MultipartFormDataContent { { avatar, "avatar", "me.png" } });
        await OrderAsync(new { shippingAddressId = address, paymentMethod = "online" });
        var paid = await OrderAsync(new
        {
            shippingAddressId = address,
            paymentMethod = "card",
            couponCode = BuiltShop.Coupon,
            giftWrap = true,
            giftMessage = "Enjoy",
        });
        await store.PayAsync((string)paid["data"]!["paymentUrl"]!);
        await OrderAsync(new { shippingAddressId = address, paymentMethod = "cod" });
        await essence.SendAsync(
            "POST", "/orders/{orderId}/cancel", new { reason = "Changed my mind" }, "PE" + orders[^1].ToUpperInvariant());
        await BoxOrderAsync();
        await CurryOrderAsync();
        await store.AdvanceAsync(TimeSpan.FromMinutes(2));
    }

    /// <summary>After the order that was paid has come.</summary>
    public async Task LiveOnAsync()
    {
        foreach (var order in new[] { orders[1], orders[3], orders[4] })
        {
            await shop.DeliverAsync("ord_" + order);
        }

        var number = "PE" + orders[1].ToUpperInvariant();
        await essence.SendAsync("POST", "/returns", new
        {
            orderId = number,
            items = new[] { new { productId = product, quantity = 1, reason = "Product damaged", variant = "50ml" } },
            description = "A crack in the bottle",
        });
        await essence.SendAsync(
            "POST", "/products/{productId}/reviews", new { rating = 5, title = "Amazing", comment = "I love it." }, product);
        await shop.ApproveReviewsAsync();
        await essence.SendAsync("POST", "/wishlist", new { productId = product });
        await essence.SendAsync("POST", "/recently-viewed", new { productId = product });
        var ticket = await portal.SendAsync(
            "POST", Customer + "/tickets", new { subject = "A question", description = "How do I use it?", priority = "MEDIUM" });
        await shop.AnswerTicketsAsync();
        await portal.GetAsync(Customer + "/tickets/{ticketId}", (string)ticket["id"]!);
        await essence.SendAsync("POST", "/cart", new { productId = product, quantity = 2, variant = "50ml" });
        await essence.SendAsync("POST", "/cart/coupon", new { code = BuiltShop.Coupon });
        await store.AdvanceAsync(TimeSpan.FromMinutes(2));
    }

    public async Task LookAsync()
    {
        foreach (var path in new[]
        {
            "/addresses", "/auth/me", "/cart", "/notifications", "/orders", "/products", "/recently-viewed", "/returns",
            "/search?q=moisturizer", "/support/tickets", "/wishlist",
        })
        {
            await essence.GetAsync(path);
        }

        foreach (var path in new[] { "/products/{id}", "/products/{id}/related", "/products/{productId}/reviews" })
        {
            await essence.GetAsync(path, product);
        }

        await essence.GetAsync("/products/slug/{slug}", Slug);
        foreach (var path in new[]
        {
            "addresses", "analytics", "cart", "coupons", "loyalty", "loyalty/history", "notifications", "orders", "payments", "profile",
            "products", "reviews", "wallet", "wishlist",
        })
        {
            await box.GetAsync($"{Customer}/{path}");
        }

        await box.GetAsync(Customer + "/products/{productId}", boxProduct);
        foreach (var path in new[] { "/auth/me", "/orders", "/products" })
        {
            await curry.GetAsync(path);
        }

        await curry.GetAsync("/products/{id}", (string)(await curry.GetAsync("/products"))["products"]![0]!["_id"]!);
        foreach (var path in new[] { "dashboard", "notifications", "orders", "profile", "settings", "tickets" })
        {
            await portal.GetAsync($"{Customer}/{path}");
        }

        foreach (var order in orders)
        {
            await LookAtAsync(order);
        }
    }

    private async Task LookAtAsync(string order)
    {
        await essence.GetAsync("/orders/{orderId}", "PE" + order.ToUpperInvariant());
        await essence.GetAsync("/orders/{orderId}/tracking", "PE" + order.ToUpperInvariant());
        await box.GetAsync(Customer + "/orders/{orderId}", order);
        await box.GetAsync(Customer + "/orders/{orderId}/tracking", order);
        await portal.GetAsync(Customer + "/orders/{orderId}", "ORD" + order.ToUpperInvariant());
        await portal.GetAsync(Customer + "/orders/track/{orderId}", "ORD" + order.ToUpperInvariant());
        await curry.GetAsync("/orders/{id}", "ORD-2026-" + order.ToUpperInvariant());
    }

    private async Task<long> AddressAsync()
    {
        await box.SendAsync("POST", Customer + "/addresses", new
        {
            street = "Church Street",
            city = "Kitwe",
            state = "Copperbelt",
            pincode = "101010",
            country = "Zambia",
            contactName = "Mum",
            contactPhone = "0977883579",
            isDefault = true,
        });
        return (long)(await essence.SendAsync(
            "POST",
            "/addresses",
            new { name = "Home", street = "Cairo Road", city = "Lusaka", postalCode = "10101", phone = "0977883578" }))["data"]!["id"]!;
    }

    private async Task<JsonNode> OrderAsync(object order)
    {
        await essence.SendAsync("POST", "/cart", new { productId = product, quantity = 2, variant = "50ml" });
        var placed = await essence.SendAsync("POST", "/orders", order);
        orders.Add(((string)placed["data"]!["orderId"]!)[2..].ToLowerInvariant());
        return placed;
    }

    private async Task BoxOrderAsync()
    {
        await box.SendAsync("POST", Customer + "/cart/items", new { productId = boxProduct, quantity = 1 });
        var address = (string)(await box.GetAsync(Customer + "/addresses"))["data"]!["addresses"]![0]!["id"]!;
        var placed = await box.SendAsync(
            "POST",
            Customer + "/orders",
            new { paymentMethod = "online", shippingAddress = address, couponCode = BuiltShop.Coupon, giftWrap = true });
        orders.Add((string)placed["data"]!["order"]!["id"]!);
        await store.PayAsync((string)placed["data"]!["paymentUrl"]!);
    }

    private async Task CurryOrderAsync()
    {
        var id = (string)(await curry.GetAsync("/products"))["products"]![0]!["_id"]!;
        var placed = await curry.SendAsync(
            "POST", "/orders", new { items = new[] { new { productId = id, quantity = 1 } }, paymentMethod = "cod" });
        orders.Add(((string)placed["orderId"]!).Split('-')[^1].ToLowerInvariant());
    }
}
