using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Catalog.Listing;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

public sealed class SubscriptionTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Route = "/subscriptions";

    private const string Subscription =
        """
        {"id":"a","productId":"a","quantity":2,"frequency":"monthly","startDate":"d","nextDelivery":"t","paymentMethod":"a","shippingAddress":"a",
        "preferences":{"skipNext":false},"status":"active","createdAt":"t","updatedAt":"t"}
        """;

    [Fact]
    public async Task A_subscription_says_when_it_delivers_next()
    {
        var member = await BoxMember.Join(store);
        var start = Today().AddDays(10);

        var created = await Create(member, new { deliveryTime = "09:30" }, start);

        created.ShouldLookLike(
            $$"""{"success":true,"data":{"message":"m","subscription":{{Subscription.Replace("\"skipNext\":false", "\"skipNext\":false,\"deliveryTime\":\"09:30\"", StringComparison.Ordinal)}} } }""");
        created.At("data.subscription.nextDelivery").GetString().ShouldBe($"{start:yyyy-MM-dd}T09:30:00Z");
        var listed = (await member.Get(Route + "?status=active")).Expect(HttpStatusCode.OK);
        listed.At("data.meta.total").GetInt32().ShouldBe(1);
        listed.At("data.subscriptions.0.id").GetString().ShouldBe(created.At("data.subscription.id").GetString());
        (await member.Get(Route + "?status=paused")).At("data.meta.total").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Skipping_leaves_out_one_delivery_and_pausing_all_until_a_day()
    {
        var member = await BoxMember.Join(store);
        var start = Today().AddDays(10);
        var path = $"{Route}/{(await Create(member, null, start, "weekly")).At("data.subscription.id").GetString()}";

        var skipped = await member.Put(path, new { preferences = new { skipNext = true } });
        var paused = await member.Put(
            path, new { status = "paused", preferences = new { skipNext = false, pauseUntil = start.AddDays(20).ToString("O") } });
        var resumed = await member.Put(path, new { status = "active" });

        Next(skipped).ShouldBe(start.AddDays(7));
        paused.At("data.subscription.status").GetString().ShouldBe("paused");
        Next(paused).ShouldBe(start.AddDays(21));
        Next(resumed).ShouldBe(start);
    }

    [Fact]
    public async Task Quantity_rhythm_method_and_address_change()
    {
        var member = await BoxMember.Join(store);
        var path = $"{Route}/{(await Create(member, null, Today().AddDays(3))).At("data.subscription.id").GetString()}";
        var card = await member.AddCard("1881");

        var changed = (await member.Put(
            path, new { quantity = 5, frequency = "biweekly", paymentMethod = card })).Expect(HttpStatusCode.OK);

        changed.At("data.subscription.quantity").GetInt32().ShouldBe(5);
        changed.At("data.subscription.frequency").GetString().ShouldBe("biweekly");
        changed.At("data.subscription.paymentMethod").GetString().ShouldBe(card);
        changed.At("data.message").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Cancelled_is_the_end()
    {
        var member = await BoxMember.Join(store);
        var path = $"{Route}/{(await Create(member, null, Today())).At("data.subscription.id").GetString()}";

        (await member.Put(path, new { status = "cancelled" }))
            .Expect(HttpStatusCode.OK)
            .At("data.subscription.status")
            .GetString()
            .ShouldBe("cancelled");

        BoxMember.Refused(await member.Put(path, new { status = "active" }), HttpStatusCode.Conflict, "CONFLICT");
        BoxMember.Refused(await member.Put(path, new { status = "cancelled" }), HttpStatusCode.Conflict, "CONFLICT");
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once()
    {
        var member = await BoxMember.Join(store);
        var card = await member.AddCard();
        var product = await store.Product();
        var id = (await Create(member, null, Today())).At("data.subscription.id").GetString();

        BoxMember.Refused(
            await member.Post(Route, new { }),
            HttpStatusCode.BadRequest, "VALIDATION_ERROR", "productId", "quantity", "frequency", "startDate", "paymentMethod",
            "shippingAddress");
        BoxMember.Refused(
            await member.Post(
                Route, Body(member, product, card, quantity: 0, start: Today().AddDays(-1), preferences: new { deliveryDay = 32 })),
            HttpStatusCode.BadRequest, "VALIDATION_ERROR", "quantity", "startDate", "preferences.deliveryDay");
        BoxMember.Refused(await member.Post(Route, Body(member, product, "zzz")), HttpStatusCode.NotFound, "NOT_FOUND");
        BoxMember.Refused(
            await member.Post(
                Route,
                new
                {
                    productId = "zzz",
                    quantity = 1,
                    frequency = "weekly",
                    startDate = Day(Today()),
                    paymentMethod = card,
                    shippingAddress = member.AddressId,
                    preferences = new { },
                }),
            HttpStatusCode.NotFound, "NOT_FOUND");
        BoxMember.Refused(
            await member.Put($"{Route}/{id}", new { frequency = "daily", status = "gone" }), HttpStatusCode.BadRequest, "VALIDATION_ERROR",
            "frequency", "status");
        BoxMember.Refused(
            await member.Put($"{Route}/{id}", new { quantity = -1 }), HttpStatusCode.BadRequest, "VALIDATION_ERROR", "quantity");
        BoxMember.Refused(
            await (await BoxMember.Join(store)).Put($"{Route}/{id}", new { quantity = 1 }), HttpStatusCode.NotFound, "NOT_FOUND");
        BoxMember.Refused(await member.Get(Route + "?status=gone"), HttpStatusCode.BadRequest, "VALIDATION_ERROR", "status");
    }

    [Fact]
    public async Task The_same_key_is_the_same_subscription()
    {
        var member = await BoxMember.Join(store);
        var body = Body(member, await store.Product(), await member.AddCard());

        var first = await member.Post(Route, body, "sub-1");
        var again = await member.Post(Route, body, "sub-1");

        again.Text.ShouldBe(first.Expect(HttpStatusCode.Created).Text);
        (await member.Get(Route)).At("data.meta.total").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Removing_a_method_and_subscribing_with_it_at_once_leaves_no_subscription_without_one()
    {
        var member = await BoxMember.Join(store);
        var product = await store.Product();
        for (var round = 0; round < 10; round++)
        {
            var card = await member.AddCard();

            var both = await Task.WhenAll(member.Post(Route, Body(member, product, card)), member.Delete("/payment-methods/" + card));

            both.Count(answer => answer.Status is HttpStatusCode.Created or HttpStatusCode.OK)
                .ShouldBe(1, string.Join('\n', both.Select(answer => answer.Text)));
        }
    }

    internal static object Body(
        BoxMember member, CatalogEntry product, string method, int quantity = 2, DateOnly? start = null, string frequency = "monthly",
        object? preferences = null) => new
        {
            productId = BoxMember.Code(product.Id),
            quantity,
            frequency,
            startDate = Day(start ?? DateOnly.FromDateTime(member.Store.App.Clock.GetUtcNow().UtcDateTime)),
            paymentMethod = method,
            shippingAddress = member.AddressId,
            preferences = preferences ?? new { },
        };

    private async Task<Answer> Create(BoxMember member, object? preferences, DateOnly start, string frequency = "monthly") =>
        (await member.Post(
            Route,
            Body(member, await store.Product(), await member.AddCard(), start: start, frequency: frequency, preferences: preferences)))
            .Expect(HttpStatusCode.Created);

    private DateOnly Today() => DateOnly.FromDateTime(store.App.Clock.GetUtcNow().UtcDateTime);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static DateOnly Next(Answer answer) =>
        DateOnly.FromDateTime(answer.Expect(HttpStatusCode.OK).At("data.subscription.nextDelivery").GetDateTimeOffset().UtcDateTime);
}
