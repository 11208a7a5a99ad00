using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

public sealed class TrackingTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task A_subscription_is_kept_and_another_takes_its_place()
    {
        const string model =
            """{"id":"a","orderId":"o","channels":["email"],"frequency":"daily","status":"active","createdAt":"t","updatedAt":"t"}""";
        var customer = await BoxCustomer.Register(store);
        var id = await customer.Buy(await store.Product());

        var first = await Subscribe(customer, id, "daily", "email");
        var second = await Subscribe(customer, id, "status-change", "email", "sms", "push");

        first.Expect(HttpStatusCode.Created).ShouldLookLike(Models.Data($$"""{"message":"m","subscription":{{model}}}"""));
        second.At("data.subscription.id").GetString().ShouldBe(first.At("data.subscription.id").GetString());
        second.At("data.subscription.frequency").GetString().ShouldBe("status-change");
        second.At("data.subscription.channels.2").GetString().ShouldBe("push");
    }

    [Fact]
    public async Task Wrong_wishes_are_refused()
    {
        var customer = await BoxCustomer.Register(store);
        var id = await customer.Buy(await store.Product());

        (await customer.Post($"/orders/{id}/tracking/subscribe", new { channels = Array.Empty<string>(), frequency = "hourly" }))
            .ShouldRefuse(HttpStatusCode.BadRequest, "VALIDATION_ERROR", "channels", "frequency");
        (await Subscribe(customer, id, "daily", "pigeon")).ShouldRefuse(HttpStatusCode.BadRequest, "VALIDATION_ERROR", "channels[0]");
        await customer.MoveTo(id, OrderStatus.Delivered);
        (await Subscribe(customer, id, "daily", "email")).ShouldRefuse(HttpStatusCode.Conflict, "CONFLICT");
    }

    [Fact]
    public async Task Realtime_tells_every_report_and_status_change_only_states()
    {
        var all = await BoxCustomer.Register(store);
        var some = await BoxCustomer.Register(store);
        var product = await store.Product();
        var allOrder = await all.Buy(product);
        var someOrder = await some.Buy(product);
        await Subscribe(all, allOrder, "realtime", "email");
        await Subscribe(some, someOrder, "status-change", "email");

        foreach (var (customer, order) in (new[] { (all, allOrder), (some, someOrder) }))
        {
            await customer.MoveTo(order, OrderStatus.Shipped);
            await customer.Report(order, "in_transit", "Pune Hub");
        }

        (await News(all)).ShouldContain(body => body.Contains("Pune Hub", StringComparison.Ordinal));
        (await News(some)).ShouldNotContain(body => body.Contains("Pune Hub", StringComparison.Ordinal));
        (await News(some)).ShouldContain(body => body.Contains("is now processing", StringComparison.Ordinal));

        // The order's own mail told that already.
        (await News(some)).ShouldNotContain(body => body.Contains("is now shipped", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Daily_tells_once_a_day_what_was_new_and_nothing_otherwise()
    {
        var customer = await BoxCustomer.Register(store);
        var id = await customer.Buy(await store.Product());
        await Subscribe(customer, id, "daily", "email", "sms");
        await store.Advance(TimeSpan.FromMinutes(5));
        await customer.MoveTo(id, OrderStatus.Shipped);
        await customer.Report(id, "in_transit", "Pune Hub");

        (await News(customer)).ShouldBeEmpty();
        await store.Advance(TimeSpan.FromDays(1));
        (await News(customer)).ShouldHaveSingleItem().ShouldContain("Pune Hub");
        (await store.Mailbox("9876543210")).ShouldContain(
            message => message.Channel == "sms" && message.Body.Contains("Pune Hub", StringComparison.Ordinal));
        await store.Advance(TimeSpan.FromDays(1));
        (await News(customer)).Count.ShouldBe(1);
    }

    private static Task<Answer> Subscribe(BoxCustomer customer, string orderId, string frequency, params string[] channels) =>
        customer.Post($"/orders/{orderId}/tracking/subscribe", new { channels, frequency });

    private async Task<IReadOnlyList<string>> News(BoxCustomer customer) =>
        [
            .. (await store.Mailbox(customer.Email))
                .Where(mail => mail.Subject!.StartsWith("News about your order", StringComparison.Ordinal))
                .Select(mail => mail.Body),
        ];
}
