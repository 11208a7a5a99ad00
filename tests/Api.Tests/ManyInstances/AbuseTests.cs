using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Api.Tests.RocketryBox;
using FunctionsCommerce.Core.Pricing;

namespace FunctionsCommerce.Api.Tests.ManyInstances;

/// <summary>Limits on the abuse of business rules, with callers spread over two instances.</summary>
public sealed class AbuseTests : IAsyncLifetime
{
    private readonly TwoLimitedInstancesHost store = new();

    public Task InitializeAsync()
    {
        store.Options = store.Options with
        {
            Settings = new Dictionary<string, string?>(store.Options.Settings)
            {
                ["CashOnDelivery:NewPieces"] = "10",
                ["CashOnDelivery:NewOpenOrders"] = "3",
            },
        };
        return store.InitializeAsync();
    }

    public Task DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task Open_orders_for_cash_are_as_few_as_over_one_instance()
    {
        var product = await store.Product();
        await store.Follow(product);
        var member = await BoxMember.Join(store);

        var orders = await Task.WhenAll(
            Enumerable.Range(0, 12).Select(_ => member.TryOrder(product, Core.Orders.Payments.PaymentMethod.Cod).AsTask()));

        orders.Count(order => order.IsOk).ShouldBe(3);
        (await store.Stock(product)).Stock.ShouldBe(97);
    }

    [Fact]
    public async Task Coupon_codes_are_tried_twenty_times_by_an_account_over_all_routes_and_APIs()
    {
        await store.Coupon("REAL", CouponType.Fixed, 100);
        var product = await store.Product();
        await store.Follow(product);
        var member = await BoxMember.Join(store);
        (await member.Post("/cart/items", new { productId = BoxMember.Code(product.Id), quantity = 1 })).Expect(HttpStatusCode.Created);
        var shopper = member.Customer.Token;

        var guesses = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => (i % 3) switch
        {
            0 => member.Post("/cart/apply-coupon", new { code = $"GUESS{i}" }),
            1 => member.Post("/orders", new { paymentMethod = "cod", couponCode = $"GUESS{i}" }),
            _ => store.Post(Shopper.Base + "/cart/coupon", new { code = $"GUESS{i}" }, shopper),
        }));

        guesses.Count(answer => answer.Status == HttpStatusCode.TooManyRequests)
            .ShouldBe(10, string.Join('\n', guesses.Select(answer => answer.Text)));
        (await member.Post("/cart/apply-coupon", new { code = "REAL" })).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        await store.Advance(TimeSpan.FromMinutes(10));
        (await member.Post("/cart/apply-coupon", new { code = "REAL" })).Expect(HttpStatusCode.OK);
    }
}
