using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Pricing;

namespace FunctionsCommerce.Api.Tests.Faults;

/// <summary>Whichever operation of a request fails, before it is done or after it: the client is told to come again, and when it does,
/// what it wanted has happened once.</summary>
public sealed class StoreFaultTests : IAsyncLifetime
{
    private const string Orders = Shopper.Base + "/orders";
    private readonly FaultyStore faults = new();
    private readonly FaultyHost store;

    public StoreFaultTests() => store = new FaultyHost(faults);

    public Task InitializeAsync() => store.InitializeAsync();

    public Task DisposeAsync() => store.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_checkout_of_the_last_piece_with_the_last_use_of_a_coupon(bool afterwards)
    {
        var shopper = await Shopper.Register(store);
        var sold = new List<CatalogEntry>();

        await store.EveryOperation("POST " + Orders, afterwards, async nth =>
        {
            var product = await store.Product(stock: 1, price: 20_000);
            sold.Add(product);
            await store.Coupon($"LAST{nth}", limit: 1);
            await shopper.AddToCart(product);
            (await shopper.Post("/cart/coupon", new { code = $"LAST{nth}" })).Expect(HttpStatusCode.OK);
            return new Attempt(
                () => Order(shopper, $"key-{nth}"),
                async answer =>
                {
                    answer.Expect(HttpStatusCode.Created).At("data.paymentUrl").GetString().ShouldNotBeNullOrEmpty();
                    await store.IsSold(product, 1);
                    (await store.Service<CouponService>().FindAsync($"LAST{nth}", default))!.UsedCount.ShouldBe(1);
                    (await store.All<Order>()).Count.ShouldBe(nth);
                    (await shopper.Get("/cart")).At("data.items").GetArrayLength().ShouldBe(0);
                });
        });

        await store.Advance(TimeSpan.FromMinutes(15));
        foreach (var product in sold)
        {
            await store.IsSold(product, 1);
        }

        await store.NothingIsLeftOver();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_cart_that_is_changed_before_the_order_is_tried_again(bool afterwards)
    {
        var shopper = await Shopper.Register(store);
        await store.Coupon("EARLIER", limit: 1000);
        await store.Coupon("LATER", limit: 1000);
        var (first, second) = (await store.Product(stock: 100), await store.Product(stock: 100));
        var (orders, changed) = (0, 0);

        await store.EveryOperation("POST " + Orders, afterwards, async nth =>
        {
            await shopper.AddToCart(first, 2);
            await shopper.AddToCart(second);
            (await shopper.Post("/cart/coupon", new { code = "EARLIER" })).Expect(HttpStatusCode.OK);
            var tries = 0;
            return new Attempt(
                async () =>
                {
                    if (tries++ == 1 && (await shopper.Get("/cart")).At("data.items").GetArrayLength() == 2)
                    {
                        changed++;
                        await shopper.Post("/cart/coupon", new { code = "LATER" });
                        await shopper.Put("/cart/" + (await shopper.Get("/cart")).At("data.items.0.id").GetInt64(), new { quantity = 5 });
                        await shopper.Delete("/cart/" + (await shopper.Get("/cart")).At("data.items.1.id").GetInt64());
                    }

                    return await Order(shopper, $"key-{nth}");
                },
                async answer =>
                {
                    if (answer.Status == HttpStatusCode.Conflict)
                    {
                        // The gateway had a page for what was in the cart before: that order is given up.
                        answer = await Order(shopper, $"another-{nth}");
                    }

                    answer.Expect(HttpStatusCode.Created);
                    orders++;
                    var all = await store.All<Order>();
                    all.Count.ShouldBe(orders);
                    await store.IsSold(
                        first, all.Sum(order => order.Lines.Where(line => line.ProductId == first.Id).Sum(line => line.Quantity)));
                    await store.IsSold(
                        second, all.Sum(order => order.Lines.Where(line => line.ProductId == second.Id).Sum(line => line.Quantity)));
                    foreach (var code in new[] { "EARLIER", "LATER" })
                    {
                        (await store.Service<CouponService>().FindAsync(code, default))!.UsedCount.ShouldBe(
                            all.Count(order => order.CouponCode == code));
                    }
                });
        });

        changed.ShouldBeGreaterThan(3);
        await store.NothingIsLeftOver();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_registration_that_can_be_made_again_or_was_made(bool afterwards)
    {
        const string Path = Shopper.Base + "/auth/register";

        await store.EveryOperation("POST " + Path, afterwards, nth =>
        {
            var email = $"mary{nth}@example.com";
            return Task.FromResult(new Attempt(
                () => store.Post(Path, new { name = "Mary Banda", email, password = "securePassword123", phone = "0977883578" }),
                async answer =>
                {
                    answer.Status.ShouldBeOneOf(HttpStatusCode.Created, HttpStatusCode.Conflict);
                    (await store.Post(
                        Shopper.Base + "/auth/login", new { email, password = "securePassword123" })).Expect(HttpStatusCode.OK);
                    (await store.Mailbox(email)).Count.ShouldBe(1);
                }));
        });

        await store.NothingIsLeftOver();
    }

    private Task<Answer> Order(Shopper shopper, string key) => store.Send(
        HttpMethod.Post, Orders, new { shippingAddressId = shopper.AddressId, paymentMethod = "card" }, shopper.Token,
        ("Idempotency-Key", key));
}
