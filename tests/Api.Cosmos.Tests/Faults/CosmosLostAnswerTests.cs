using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Tests.Cosmos;

namespace FunctionsCommerce.Api.Tests.Faults;

/// <summary>A write that Cosmos DB made and whose answer got lost, through the real SDK: nothing is doubled when the client comes
/// again.</summary>
public sealed class CosmosLostAnswerTests : IAsyncLifetime
{
    private FaultyCosmosHost? host;

    private FaultyCosmosHost Host => host!;

    private StoreHost Store => Host.Store;

    /// <summary>The order, the pieces, the key, and how their answers get lost.</summary>
    public static TheoryData<string, string, bool> Losses => new()
    {
        { "customers", "batch", true },
        { "customers", "batch", false },
        { "products", "batch", true },
        { "products", "batch", false },
        { "customers", "create", true },
        { "customers", "create", false },
        { "keys", "create", true },
        { "keys", "create", false },
    };

    public async Task InitializeAsync() =>
        host = CosmosEndpoint.Problem is null ? await FaultyCosmosHost.Start(TimeSpan.FromSeconds(30)) : null;

    public async Task DisposeAsync()
    {
        if (host is not null)
        {
            await host.DisposeAsync();
        }
    }

    [EndpointTheory]
    [MemberData(nameof(Losses))]
    public async Task An_order_whose_answer_gets_lost_is_one_order(string container, string kind, bool cut)
    {
        var shopper = await Shopper.Register(Store);
        var product = await Store.Product(stock: 1);
        await shopper.AddToCart(product);
        await Store.Idle();
        await Host.Fail(new CosmosEndpointFault(cut ? null : 503, Cut: cut, After: true, Kinds: [kind], Container: container));

        var first = await Order(shopper);
        await Host.Heal();
        first.Status.ShouldBeOneOf(HttpStatusCode.Created, HttpStatusCode.ServiceUnavailable);
        await Store.Advance(TimeSpan.FromSeconds(61));
        var again = (await Order(shopper)).Expect(HttpStatusCode.Created);

        if (first.Status == HttpStatusCode.Created)
        {
            again.At("data.orderId").GetString().ShouldBe(first.At("data.orderId").GetString());
        }

        (await shopper.Get("/orders")).At("data.orders").GetArrayLength().ShouldBe(1);
        await Store.Advance(TimeSpan.FromMinutes(15));
        (await Store.Stock(product)).Sold.ShouldBe(1);
        var number = again.At("data.orderId").GetString()!;
        (await Store.Mailbox(shopper.Email)).Count(mail => mail.Subject?.Contains(number, StringComparison.Ordinal) == true).ShouldBe(1);
    }

    [EndpointFact]
    public async Task A_change_feed_that_fails_for_a_while_tells_everything_later_and_once()
    {
        var shopper = await Shopper.Register(Store);
        var product = await Store.Product();
        await Store.Idle();
        await Host.Fail(new CosmosEndpointFault(503, Kinds: ["feed"], Count: 30));

        var number = await shopper.Buy(product);

        await Host.Heal();
        await Store.Idle();
        (await Store.Mailbox(shopper.Email)).Count(mail => mail.Subject?.Contains(number, StringComparison.Ordinal) == true).ShouldBe(1);
        (await shopper.CoreOrder(number)).Status.ShouldBe(OrderStatus.Pending);
    }

    [EndpointFact]
    public async Task A_payment_told_while_the_store_throttles_is_booked_once()
    {
        var shopper = await Shopper.Register(Store);
        var number = await shopper.Buy(await Store.Product(), paymentMethod: "card");
        var link = (await shopper.CoreOrder(number)).Payment.PaymentUrl!;
        await Host.Fail(new CosmosEndpointFault(429, RetryAfterMs: 50, Count: 25));

        (await Store.Post(
            "/local/razorpay/pay", new { orderId = link[(link.LastIndexOf('/') + 1)..], outcome = "success" })).Expect(HttpStatusCode.OK);

        await Store.Idle();
        await Host.Heal();
        await Store.Advance(TimeSpan.FromMinutes(5));
        (await shopper.CoreOrder(number)).Payment.Captures.ShouldHaveSingleItem();
        (await Store.Mailbox(shopper.Email)).Count(mail => mail.Subject == $"Payment received for order {number}").ShouldBe(1);
    }

    private Task<Answer> Order(Shopper shopper) => Store.Send(
        HttpMethod.Post, Shopper.Base + "/orders", new { shippingAddressId = shopper.AddressId, paymentMethod = "cod" }, shopper.Token,
        ("Idempotency-Key", "one"));
}
