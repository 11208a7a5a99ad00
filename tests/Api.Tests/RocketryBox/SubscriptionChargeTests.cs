using System.Globalization;
using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

/// <summary>Charges that fail, get lost, or come too late.</summary>
public sealed class SubscriptionChargeTests : IAsyncLifetime
{
    private readonly StoreHost store = new();

    public Task InitializeAsync() => store.InitializeAsync();

    public Task DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task A_card_that_is_declined_is_tried_again_six_times_then_the_subscription_is_paused()
    {
        var start = store.Today();
        var product = await store.Product(stock: 10, price: 1_000);
        var subscriber = await Subscriber.Join(store, "weekly", card: "0002", product: product);
        int[] days = [0, 1, 7, 13, 19, 25, 31];
        for (var attempt = 1; attempt <= days.Length; attempt++)
        {
            await store.AdvanceTo(start.AddDays(days[attempt - 1]).AddDays(1));
            (await store.Gateway()).Charges.ShouldBe(attempt);
        }

        await store.Advance(TimeSpan.FromDays(30));

        (await store.Gateway()).Charges.ShouldBe(7);
        (await subscriber.Orders()).ShouldHaveSingleItem().Status.ShouldBe(OrderStatus.Cancelled);
        (await subscriber.Status()).ShouldBe("paused");
        (await store.Stock(product)).Stock.ShouldBe(10);
        (await subscriber.Mails("did not go through")).Length.ShouldBe(6);
        (await subscriber.Mails("Your subscription is paused")).ShouldHaveSingleItem().Body.ShouldContain("our last attempt");
        (await subscriber.Mails("has been cancelled")).Length.ShouldBe(1);
        (await subscriber.Mails("did not go through"))[^1].Body.ShouldContain(
            start.AddDays(1).ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
        var notes = await subscriber.Member.Get("/notifications?limit=100");
        notes.At("data.notifications")
            .EnumerateArray()
            .Count(
                note => note.GetProperty("content")
                    .GetProperty("subject")
                    .GetString() == "The payment for your subscription did not go through")
            .ShouldBe(6);
    }

    [Fact]
    public async Task A_subscription_that_was_paused_goes_on_when_it_is_resumed()
    {
        var subscriber = await Subscriber.Join(store, "weekly", card: "0002");
        await store.Advance(TimeSpan.FromDays(40));
        (await subscriber.Status()).ShouldBe("paused");
        var card = await Card(subscriber);

        await subscriber.Change(new { status = "active", paymentMethod = card });
        await store.Advance(TimeSpan.FromDays(7));

        (await subscriber.Orders()).Select(order => order.Payment.Status).ShouldBe([PaymentStatus.Failed, PaymentStatus.Paid]);
    }

    [Fact]
    public async Task A_new_payment_method_is_tried_at_once()
    {
        var subscriber = await Subscriber.Join(store, "monthly", card: "0002");
        (await subscriber.Orders()).ShouldHaveSingleItem().Payment.Status.ShouldBe(PaymentStatus.Failed);

        await subscriber.Change(new { paymentMethod = await Card(subscriber) });

        (await subscriber.Orders()).ShouldHaveSingleItem().Payment.Status.ShouldBe(PaymentStatus.Paid);
    }

    [Theory]
    [InlineData("paused")]
    [InlineData("cancelled")]
    public async Task Whoever_ends_it_while_a_payment_is_due_pays_nothing(string status)
    {
        var product = await store.Product(stock: 10, price: 1_000);
        var subscriber = await Subscriber.Join(store, "monthly", card: "0002", product: product);

        await subscriber.Change(new { status });
        await store.Advance(TimeSpan.FromDays(20));

        (await subscriber.Orders()).ShouldHaveSingleItem().Status.ShouldBe(OrderStatus.Cancelled);
        (await store.Stock(product)).Stock.ShouldBe(10);
        (await store.Gateway()).Charges.ShouldBe(1);
        (await subscriber.Mails("did not go through")).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Money_that_comes_after_the_subscription_was_cancelled_goes_back()
    {
        var subscriber = await Subscriber.Join(store, "monthly", card: "0002");
        var order = (await subscriber.Orders())[0];
        await subscriber.Change(new { status = "cancelled" });

        (await store.Post(
            "/local/razorpay/pay", new { orderId = order.Payment.GatewayOrderId, outcome = "success" })).Expect(HttpStatusCode.OK);
        await store.Idle();

        (await subscriber.Orders())[0].Payment.Status.ShouldBe(PaymentStatus.Refunded);
    }

    [Fact]
    public async Task An_order_that_the_customer_pays_in_another_app_is_not_charged_again()
    {
        var subscriber = await Subscriber.Join(store, "monthly", card: "0002");
        var order = (await subscriber.Orders())[0];

        (await store.Post(
            "/local/razorpay/pay", new { orderId = order.Payment.GatewayOrderId, outcome = "success" })).Expect(HttpStatusCode.OK);
        await store.Advance(TimeSpan.FromDays(2));

        (await store.Gateway()).Charges.ShouldBe(1);
        (await subscriber.Orders()).ShouldHaveSingleItem().Payment.Captures.Count.ShouldBe(1);
        (await subscriber.Status()).ShouldBe("active");
    }

    [Fact]
    public async Task A_lost_answer_is_looked_up_and_not_asked_again()
    {
        await Fault(new { path = "payments.recurring", status = 502, after = true });

        var subscriber = await Subscriber.Join(store);

        (await subscriber.Orders()).ShouldHaveSingleItem().Payment.Status.ShouldBe(PaymentStatus.Paid);
        (await store.Gateway()).Charges.ShouldBe(1);
        (await store.Gateway()).Payments.ShouldBe(1);
    }

    [Fact]
    public async Task While_the_gateway_is_away_the_charge_waits_and_nobody_is_told()
    {
        await Fault(new { path = "payments.recurring", status = 503 });
        await Fault(new { path = "orders.payments", status = 503, count = 100 });
        var subscriber = await Subscriber.Join(store);
        (await subscriber.Orders()).ShouldHaveSingleItem().Payment.Status.ShouldBe(PaymentStatus.Pending);
        await store.Advance(TimeSpan.FromHours(1));
        (await store.Post("/local/razorpay/reset")).Expect(HttpStatusCode.OK);

        await store.Advance(TimeSpan.FromMinutes(16));

        (await subscriber.Orders()).ShouldHaveSingleItem().Payment.Captures.Count.ShouldBe(1);
        (await store.Gateway()).Charges.ShouldBe(1);
        (await subscriber.Mails("did not go through")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_gateway_that_makes_no_orders_is_asked_later()
    {
        await Fault(new { path = "orders.create", status = 503 });
        var subscriber = await Subscriber.Join(store);

        await store.Advance(TimeSpan.FromMinutes(16));

        (await subscriber.Orders()).ShouldHaveSingleItem().Payment.Status.ShouldBe(PaymentStatus.Paid);
    }

    [Fact]
    public async Task A_card_that_has_expired_is_told_of_without_asking_the_bank()
    {
        var start = new DateOnly(2036, 2, 1);
        await store.AdvanceTo(new DateOnly(2035, 12, 20));
        var subscriber = await Subscriber.Join(store, start: start);

        await store.AdvanceTo(start.AddDays(1));

        (await store.Gateway()).Charges.ShouldBe(0);
        (await subscriber.Mails("did not go through"))[0].Body.ShouldContain("The card has expired");
    }

    private static async Task<string> Card(Subscriber subscriber)
    {
        await subscriber.Member.LogInAgain();
        return await subscriber.Member.AddCard();
    }

    private async Task Fault(object fault) => (await store.Post("/local/razorpay/faults", fault)).Expect(HttpStatusCode.OK);
}
