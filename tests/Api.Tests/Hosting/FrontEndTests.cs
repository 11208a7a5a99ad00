using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.CateredByAfrica;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Api.Tests.RasCurrys;
using FunctionsCommerce.Api.Tests.RocketryBox;
using FunctionsCommerce.Api.Tests.Security;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Orders.Payments;

namespace FunctionsCommerce.Api.Tests.Hosting;

/// <summary>What pages and apps need that are built on the APIs.</summary>
public sealed class FrontEndTests(FrontEndTests.Host store) : IClassFixture<FrontEndTests.Host>
{
    private const string Shop = "https://shop.example.com";

    [Fact]
    public async Task Addresses_of_pictures_are_whole_in_carts_orders_and_lists_of_every_api()
    {
        var product = await Product();
        var shopper = await Shopper.Register(store);
        var buyer = await Buyer.Register(store);
        var member = await BoxMember.Join(store);
        await shopper.AddToCart(product);
        var cart = await shopper.Get("/cart");
        (await shopper.Post("/wishlist", new { productId = product.Id })).Expect(HttpStatusCode.Created);
        (await member.Post(
            "/cart/items", new { productId = Core.Shared.Ids.Base36.Encode(product.Id), quantity = 1 })).Expect(HttpStatusCode.Created);
        var number = await shopper.Order();
        var order = await buyer.Order(product);
        Answer[] answers =
        [
            cart, await shopper.Get("/orders/" + number), await shopper.Get("/wishlist"), await shopper.Get($"/products/{product.Id}"),
            await shopper.Get("/products?search=Relative"),
            await buyer.Get("/orders/" + order), await member.Get("/cart"),
            await member.Get("/products/" + Core.Shared.Ids.Base36.Encode(product.Id)),
        ];

        foreach (var answer in answers)
        {
            var text = answer.Expect(HttpStatusCode.OK).Text;
            text.ShouldContain(Shop + "/files/products/relative.jpg");
            text.ShouldNotContain("\"/files/");
        }
    }

    [Fact]
    public async Task A_line_of_an_order_says_which_variant_it_is()
    {
        var product = await store.Product(variants: [new VariantDraft("30ml", 500, 10), new VariantDraft("60ml", 900, 10)]);
        var shopper = await Shopper.Register(store);
        await shopper.AddToCart(product, variant: "60ml");

        var number = await shopper.Order();

        (await shopper.Get("/orders/" + number)).At("data.items.0.variant").GetString().ShouldBe("60ml");
    }

    [Fact]
    public async Task Who_has_paid_is_led_back_to_the_shops_page_of_the_order()
    {
        var shopper = await Shopper.Register(store);
        await shopper.AddToCart(await store.Product());
        var placed = (await shopper.Post(
            "/orders", new { shippingAddressId = shopper.AddressId, paymentMethod = "mobile_money" })).Expect(HttpStatusCode.Created);

        // The sandbox is the host itself, whatever address it shows itself under.
        using var pressed = new FormUrlEncodedContent([new("outcome", "success")]);
        var paid = await store.Post(new Uri(placed.At("data.paymentUrl").GetString()!).AbsolutePath, pressed);

        var back = new Uri(paid.Expect(HttpStatusCode.Redirect).Headers["Location"]);
        back.GetLeftPart(UriPartial.Path).ShouldBe(Shop + "/orders/" + placed.At("data.orderId").GetString());
        back.Query.ShouldContain("razorpay_signature=");
    }

    [Theory]
    [InlineData("/pure-essence/v1/cart")]
    [InlineData("/rocketry-box/api/v1/customer/cart")]
    [InlineData("/customer-portal/api/v1/customer/orders")]
    [InlineData("/ras-currys/api/orders")]
    [InlineData("/catered-by-africa/v1/orders")]
    public async Task Pages_of_the_shop_may_send_what_browsers_and_tracing_send_with_credentials_and_read_what_they_need(string path)
    {
        var preflight = await store.Send(
            HttpMethod.Options, path,
            headers: [("Origin", Shop), ("Access-Control-Request-Method", "GET"), ("Access-Control-Request-Headers", "traceparent")]);
        var answer = await store.Send(HttpMethod.Get, path, headers: ("Origin", Shop));

        string[] sent = ["authorization", "content-type", "idempotency-key", "traceparent", "tracestate", "x-requested-with"];
        preflight.Expect(HttpStatusCode.NoContent);
        preflight.Headers["Access-Control-Allow-Headers"]
            .ToLowerInvariant()
            .Split(", ")
            .ShouldBeSubsetOf([.. sent, "if-none-match", "x-request-id", "x-visitor-id"]);
        sent.ShouldBeSubsetOf(preflight.Headers["Access-Control-Allow-Headers"].ToLowerInvariant().Split(", "));
        foreach (var each in (Answer[])[preflight, answer])
        {
            each.Headers["Access-Control-Allow-Origin"].ShouldBe(Shop);
            each.Headers["Access-Control-Allow-Credentials"].ShouldBe("true");
            each.Headers["Access-Control-Expose-Headers"].ShouldContain("Content-Disposition");
        }
    }

    [Fact]
    public async Task The_sandbox_lists_all_orders_and_payments_to_who_has_the_keys_of_the_data_folder()
    {
        var buyer = await Buyer.Register(store);
        var order = await buyer.StartPayment(await buyer.Order());
        await buyer.Pay(order);
        var secrets = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(store.Options.DataFolder, "secrets.json"))).RootElement;
        string Secret(string name) => secrets.GetProperty("Razorpay:" + name).GetString()!;

        async Task<JsonElement> All(string entity)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/local/razorpay/v1/{entity}?count=100");
            request.Headers.Authorization = new AuthenticationHeaderValue(
                "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Secret("KeyId")}:{Secret("KeySecret")}")));
            using var response = await store.Client.SendAsync(request);
            return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("items");
        }

        (await All("orders")).EnumerateArray().Select(one => one.GetProperty("id").GetString()).ShouldContain(order);
        (await All("payments")).EnumerateArray().Select(one => one.GetProperty("order_id").GetString()).ShouldContain(order);
        (await store.Get("/local/razorpay/v1/payments")).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Where_staff_name_no_carrier_every_api_shows_the_stores_own()
    {
        var staff = await BackOffice.Enter(store);
        var member = await BoxMember.Join(store);
        var id = Core.Shared.Ids.Base36.Encode((await member.Order(await store.Product(), PaymentMethod.Cod)).OrderId);

        var shipped = (await staff.Post($"/orders/ord_{id}/shipments", new { trackingNumber = "Z 1" })).Expect(HttpStatusCode.Created);

        var box = (await member.Get("/orders/" + id)).Expect(HttpStatusCode.OK);
        var portal = (await store.Get(
            $"/customer-portal/api/v1/customer/orders/track/ORD{id.ToUpperInvariant()}",
            await new Callers(store).TokenOf(member.Id, "/customer-portal"))).Expect(HttpStatusCode.OK);
        shipped.At("data.carrier").GetString().ShouldBe("Own Riders");
        shipped.At("data.trackingUrl").GetString().ShouldBe("https://riders.example.com/Z%201");
        portal.Text.ShouldContain("Own Riders");
        portal.Text.ShouldContain("+260977000000");
        box.Text.ShouldContain("Z 1");
    }

    [Fact]
    public async Task An_order_that_only_becomes_shipped_has_the_stores_own_carrier()
    {
        var staff = await BackOffice.Enter(store);
        var shopper = await Shopper.Register(store);
        var number = await shopper.Buy(await store.Product());
        var id = "ord_" + number[2..].ToLowerInvariant();

        (await staff.Patch($"/orders/{id}/status", new { status = "shipped" })).Expect(HttpStatusCode.OK);

        (await staff.Get("/orders/" + id)).At("data.shipment.carrier").GetString().ShouldBe("Own Riders");
        (await store.Get($"/pure-essence/v1/orders/{number}/tracking")).Expect(HttpStatusCode.OK).Text.ShouldContain("Own Riders");
    }

    [Fact]
    public async Task A_carrier_that_staff_name_is_not_replaced()
    {
        var staff = await BackOffice.Enter(store);
        var member = await BoxMember.Join(store);
        var id = Core.Shared.Ids.Base36.Encode((await member.Order(await store.Product(), PaymentMethod.Cod)).OrderId);

        var shipped = (await staff.Post(
            $"/orders/ord_{id}/shipments", new { trackingNumber = "Z1", carrier = "DHL" })).Expect(HttpStatusCode.Created);

        shipped.At("data.carrier").GetString().ShouldBe("DHL");
        shipped.Text.ShouldNotContain("+260977000000");
        shipped.Text.ShouldNotContain("riders.example.com");
    }

    private async Task<CatalogEntry> Product() => (await store.Service<CatalogService>().CreateAsync(
        new ProductDraft
        {
            Name = "Relative picture",
            Description = "With a picture that was uploaded",
            Category = "makeup",
            Images = ["/files/products/relative.jpg"],
            Variants = [new VariantDraft("60ml", 1038, 100)],
        },
        CancellationToken.None)).Value;

    public sealed class Host : StoreHost
    {
        public Host() => Options = Options with
        {
            Settings = new Dictionary<string, string?>(Options.Settings)
            {
                ["Store:PublicUrl"] = Shop,
                ["Store:OrderUrl"] = Shop + "/orders/{orderNumber}",
                ["Store:CorsOrigins:0"] = Shop,
                ["Store:StaffCorsOrigins:0"] = Shop,
                ["Store:CarrierName"] = "Own Riders",
                ["Store:CarrierPhone"] = "+260977000000",
                ["Store:CarrierTrackingUrl"] = "https://riders.example.com/{trackingNumber}",
            },
        };
    }
}
