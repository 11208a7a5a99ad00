using System.Net;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests.PureEssence;

/// <summary>An order costs what the cart said last, in both storefronts that have a cart.</summary>
public sealed class ShownQuoteTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Rocketry = "/rocketry-box/api/v1/customer";

    [Theory]
    [InlineData("/pure-essence/v1")]
    [InlineData(Rocketry)]
    public async Task A_price_that_changed_since_the_cart_was_shown_is_told_before_it_is_charged(string api)
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product(price: 1000);
        await shopper.AddToCart(product);
        (await shopper.Get("/cart")).At("data.summary.total").GetDecimal().ShouldBe(16.50m);
        await SetPrice(product, 4000);

        var refused = await Order(shopper, api);
        var accepted = await Order(shopper, api);

        refused.Expect(HttpStatusCode.Conflict);
        refused.Text.ShouldContain("49.5");
        refused.At("error.details.quote.lines.0.price").GetDecimal().ShouldBe(40m);
        accepted.Expect(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Who_never_looked_pays_todays_price_and_a_cart_changed_since_counts_as_not_looked_at()
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product(price: 1000);
        await shopper.AddToCart(product);
        await SetPrice(product, 4000);
        (await shopper.TryOrder()).Expect(HttpStatusCode.Created).At("data.total").GetDecimal().ShouldBe(49.50m);

        await shopper.AddToCart(product);
        await shopper.Get("/cart");
        await shopper.AddToCart(product);
        (await shopper.TryOrder()).Expect(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData("/pure-essence/v1", "minimum")]
    [InlineData("/pure-essence/v1", "removed")]
    [InlineData(Rocketry, "expired")]
    [InlineData(Rocketry, "limit")]
    public async Task A_coupon_that_stops_applying_leaves_the_order_at_what_the_cart_shows(string api, string reason)
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product(price: 1000);
        var code = "STOP" + Guid.NewGuid().ToString("N")[..8].ToUpperInvariant();
        await store.Coupon(code);
        await shopper.AddToCart(product);
        (await shopper.Post("/cart/coupon", new { code })).Expect(HttpStatusCode.OK);
        await Change(code, reason);

        var refused = await Order(shopper, api);
        var cart = await shopper.Get("/cart");
        var placed = await Order(shopper, api);

        refused.Expect(HttpStatusCode.Conflict);
        cart.At("data.couponProblem.code").GetString().ShouldBe(code);
        cart.At("data.couponProblem.message").GetString()!.ShouldStartWith("This coupon");
        cart.At("data.summary.total").GetDecimal().ShouldBe(16.50m);
        placed.Expect(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_coupon_can_be_taken_out_of_the_cart_in_both_storefronts()
    {
        var shopper = await Shopper.Register(store);
        var code = "OUT" + Guid.NewGuid().ToString("N")[..8].ToUpperInvariant();
        await store.Coupon(code);
        await shopper.AddToCart(await store.Product());
        await shopper.Post("/cart/coupon", new { code });

        var token = await BoxToken(shopper);

        (await shopper.Delete("/cart/coupon")).Expect(HttpStatusCode.OK).At("data.summary.discount").GetDecimal().ShouldBe(0);
        (await shopper.Delete("/cart/coupon")).Expect(HttpStatusCode.OK);
        (await store.Delete(Rocketry + "/cart/coupon", token)).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_product_that_is_gone_is_neither_shown_nor_ordered()
    {
        var shopper = await Shopper.Register(store);
        var (gone, kept) = (await store.Product(), await store.Product());
        await shopper.AddToCart(gone);
        await shopper.AddToCart(kept);
        var documents = store.Service<IDocumentStore>();
        var product = (await documents.ReadAsync<Product>(Product.PartitionOf(gone.Id), Product.DocumentId, default))!;
        var variant = (await documents.ReadAsync<Variant>(Product.PartitionOf(gone.Id), Variant.IdOf(gone.Variants[0].Key), default))!;
        (await documents.CommitAsync(
            new DocumentBatch(Containers.Products, product.Partition).Delete(product).Delete(variant), default)).Ok.ShouldBeTrue();

        var placed = await shopper.TryOrder();

        placed.Expect(HttpStatusCode.Created);
        (await shopper.CoreOrder(placed.At("data.orderId").GetString()!)).Lines.ShouldHaveSingleItem().ProductId.ShouldBe(kept.Id);
    }

    [Theory]
    [InlineData("cod")]
    [InlineData("online")]
    [InlineData("card")]
    [InlineData("wallet")]
    public async Task An_order_that_costs_nothing_is_confirmed_at_once(string method)
    {
        await using var host = await TestHost.Start(options => options with
        {
            Settings = new Dictionary<string, string?>(options.Settings) { ["Store:ShippingFee"] = "0" },
        });
        var shopper = await Shopper.Register(host.Store);
        await host.Store.Coupon("FREE", CouponType.Percentage, 10_000);
        await shopper.AddToCart(await host.Store.Product(price: 1000));

        var placed = await shopper.TryOrder(method, "FREE");

        var order = await shopper.CoreOrder(placed.Expect(HttpStatusCode.Created).At("data.orderId").GetString()!);
        (order.Totals.Total, order.Status, order.Payment.Status, order.Payment.PaymentUrl)
            .ShouldBe((0, OrderStatus.Confirmed, PaymentStatus.Paid, null));
    }

    [Theory]
    [InlineData("online", HttpStatusCode.BadRequest)]
    [InlineData("cod", HttpStatusCode.Created)]
    public async Task An_order_below_the_gateways_least_amount_is_refused_before_anything_is_reserved(string method, HttpStatusCode status)
    {
        await using var host = await TestHost.Start(options => options with
        {
            Settings = new Dictionary<string, string?>(options.Settings) { ["Store:ShippingFee"] = "0" },
        });
        var shopper = await Shopper.Register(host.Store);
        var product = await host.Store.Product(stock: 5, price: 50);
        await shopper.AddToCart(product);

        var placed = await shopper.TryOrder(method);

        placed.Expect(status);
        (await host.Store.Stock(product)).Stock.ShouldBe(status == HttpStatusCode.Created ? 4 : 5);
    }

    private async Task<Answer> Order(Shopper shopper, string api)
    {
        if (api != Rocketry)
        {
            return await shopper.TryOrder();
        }

        var token = await BoxToken(shopper);
        return await store.Post(Rocketry + "/orders", new { paymentMethod = "cod" }, token);
    }

    private async Task<string> BoxToken(Shopper shopper) =>
        (await store.Post(Rocketry + "/auth/login", new { email = shopper.Email, password = "securePassword123" }))
            .At("data.accessToken")
            .GetString()!;

    private async Task SetPrice(CatalogEntry product, long price)
    {
        var variant = await store.Stock(product);
        (await store.Service<IDocumentStore>().UpdateAsync<Variant>(
            variant.Partition, variant.Id, current => current with { Price = price }, Core.Shared.Errors.NotFound("Variant"),
            default)).IsOk.ShouldBeTrue();
        await store.Idle();
    }

    private async Task Change(string code, string reason) => (await store.Service<CouponAdminService>().UpdateAsync(
        code,
        coupon => reason switch
        {
            "minimum" => coupon with { MinOrderValue = 1_000_000 },
            "removed" => coupon with { IsActive = false },
            "expired" => coupon with { StartsAt = coupon.StartsAt.AddDays(-9), EndsAt = coupon.StartsAt.AddDays(-1) },
            _ => coupon with { UsageLimit = 1, UsedCount = 1 },
        },
        default)).IsOk.ShouldBeTrue();
}
