using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

public sealed class AnalyticsTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Analytics =
        """
        {"success":true,"data":{
        "orders":{"total":2,"totalSpent":1.5,"averageOrderValue":1.5,"lastOrderDate":"d","orderHistory":[{"date":"d","count":1,"amount":1.5}]},
        "products":{"viewed":1,"purchased":3,"wishlisted":1,"categories":[{"category":"c","count":1,"amount":1.5}]},
        "payments":{"totalSpent":1.5,"paymentMethods":[{"method":"cod","count":1,"amount":1.5}],"refunds":{"total":1.5,"count":2,"reasons":{"Torn":2}}},
        "activity":{"lastLogin":"t","loginCount":1,"reviewCount":1,"supportTickets":1}}}
        """;

    [Fact]
    public async Task Every_figure_is_what_the_customer_did()
    {
        var member = await BoxMember.Join(store);
        var product = await store.Product(price: 10_000);
        var paid = await member.PaidOrder(product, quantity: 2);
        await member.Order(product, PaymentMethod.Cod);
        var cancelled = await member.Order(product, PaymentMethod.Cod);
        await store.Service<OrderService>().CancelAsync(member.Id, cancelled.OrderId, "No", CancellationToken.None);
        var refund = $"/payments/{BoxMember.Code(paid.Payment.PaymentId)}/refund";
        (await member.Post(refund, new { reason = "Torn", amount = 30 })).Expect(HttpStatusCode.Created);
        (await member.Post(refund, new { reason = "Torn", amount = 20 })).Expect(HttpStatusCode.Created);
        (await member.Post("/wishlist/items", new { productId = BoxMember.Code(product.Id) })).Expect(HttpStatusCode.Created);
        (await member.Post(
            "/reviews",
            new
            {
                productId = BoxMember.Code(product.Id),
                rating = 5,
                title = "Good",
                comment = "Very good indeed",
            })).Expect(HttpStatusCode.Created);
        (await member.Post(
            "/support/tickets",
            new
            {
                subject = "Help",
                description = "Please help me",
                category = "billing",
                priority = "low",
            })).Expect(HttpStatusCode.Created);
        await store.Idle();

        var figures = (await member.Get("/analytics")).Expect(HttpStatusCode.OK);

        figures.ShouldLookLike(Analytics.Replace("\"viewed\":1", "\"viewed\":0", StringComparison.Ordinal));
        figures.At("data.orders.total").GetInt32().ShouldBe(2);
        figures.At("data.orders.totalSpent").GetDecimal().ShouldBe(150m);
        figures.At("data.orders.averageOrderValue").GetDecimal().ShouldBe(75m);
        figures.At("data.orders.lastOrderDate").GetString().ShouldBe(paid.CreatedAt.ToString("yyyy-MM-dd", null));
        figures.At("data.orders.orderHistory.0.count").GetInt32().ShouldBe(2);
        figures.At("data.products.purchased").GetInt32().ShouldBe(3);
        figures.At("data.products.wishlisted").GetInt32().ShouldBe(1);
        figures.At("data.products.categories.0.category").GetString().ShouldBe("makeup");
        figures.At("data.products.categories.0.amount").GetDecimal().ShouldBe(300m);
        figures.At("data.payments.refunds.total").GetDecimal().ShouldBe(50m);
        figures.At("data.payments.refunds.count").GetInt32().ShouldBe(2);
        figures.At("data.payments.refunds.reasons.Torn").GetInt32().ShouldBe(2);
        figures.At("data.payments.paymentMethods")
            .EnumerateArray()
            .Select(way => way.GetProperty("method").GetString())
            .ShouldBe(["cod", "online"]);
        figures.At("data.payments.paymentMethods.1.amount").GetDecimal().ShouldBe(150m);
        figures.At("data.activity.reviewCount").GetInt32().ShouldBe(1);
        figures.At("data.activity.supportTickets").GetInt32().ShouldBe(1);
        figures.At("data.activity.loginCount").GetInt32().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Who_did_nothing_has_no_figures()
    {
        var figures = (await (await BoxMember.Join(store)).Get("/analytics")).Expect(HttpStatusCode.OK);

        figures.At("data.orders.total").GetInt32().ShouldBe(0);
        figures.At("data.orders.averageOrderValue").GetDecimal().ShouldBe(0m);
        figures.At("data.orders").TryGetProperty("lastOrderDate", out _).ShouldBeFalse();
        figures.At("data.payments.refunds.reasons").EnumerateObject().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_roll_up_equals_the_recomputation_after_anything_in_any_order()
    {
        var member = await BoxMember.Join(store);
        await member.Fund(1_000_00);
        var products = await Task.WhenAll(Enumerable.Range(0, 3).Select(i => store.Product(price: 1_000 + (i * 333))));
        var random = new Random(11);
        for (var i = 0; i < 40; i++)
        {
            var method = (PaymentMethod[])[PaymentMethod.Cod, PaymentMethod.Wallet, PaymentMethod.Online];
            var order = await member.Order(products[random.Next(3)], method[random.Next(3)], random.Next(1, 4));
            switch (random.Next(4))
            {
                case 0:
                    await store.Service<OrderService>().CancelAsync(member.Id, order.OrderId, "No", CancellationToken.None);
                    break;
                case 1 when order.Payment.Method != PaymentMethod.Online:
                    await store.Service<OrderService>()
                        .MoveToAsync(member.Id, order.OrderId, OrderStatus.Delivered, CancellationToken.None);
                    await member.Post(
                        $"/payments/{BoxMember.Code(order.Payment.PaymentId)}/refund",
                        new { reason = $"Reason {random.Next(3)}", amount = 1.5 });
                    break;
            }
        }

        await store.Idle();

        await Equal(store, member.Id);
        (await member.Get("/analytics")).At("data.orders.total").GetInt32().ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task Orders_older_than_the_roll_up_are_in_the_figures_too()
    {
        await using var demo = new TestHost(new DemoStoreHost());
        await demo.Store.InitializeAsync();
        var login = (await demo.Store.Service<LoginService>()
            .LoginAsync("john@example.com", "securePassword123", Core.Shared.Channels.RocketryBox, CancellationToken.None)).Value;
        var before = (await demo.Store.Get(BoxMember.Base + "/analytics", login.Tokens.AccessToken))
            .Expect(HttpStatusCode.OK)
            .At("data.orders.total")
            .GetInt32();

        (await demo.Store.Service<CheckoutService>().PlaceAsync(
            new PlaceOrderCommand
            {
                CustomerId = login.Account.AccountId,
                Channel = Core.Shared.Channels.RocketryBox,
                PaymentMethod = PaymentMethod.Cod,
                PriceRule = Core.Pricing.PriceRule.Inclusive,
                NeedsAddress = false,
                Items = [new OrderItem((await demo.Store.Product()).Id, null, 1)],
            },
            CancellationToken.None)).IsOk.ShouldBeTrue();
        await demo.Store.Idle();

        (await demo.Store.Get(BoxMember.Base + "/analytics", login.Tokens.AccessToken))
            .At("data.orders.total")
            .GetInt32()
            .ShouldBe(before + 1);
        await Equal(demo.Store, login.Account.AccountId);
    }

    private static async Task Equal(StoreHost host, long customerId)
    {
        var rolledUp = (await host.Service<IDocumentStore>()
            .ReadAsync<CustomerMetricsDocument>(
                CurrentUser.PartitionOf(customerId), CustomerMetricsDocument.DocumentId, CancellationToken.None))!;
        rolledUp.IsComplete.ShouldBeTrue();
        (rolledUp.Figures
            - await host.Service<CustomerAnalytics>().RecomputeAsync(customerId, CancellationToken.None)).IsNone.ShouldBeTrue();
    }
}
