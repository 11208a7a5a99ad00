using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Api.Tests.CustomerPortal;

public sealed class NotificationTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task Notifications_are_listed_as_documented()
    {
        var customer = await PortalCustomer.Register(store);
        var orderId = await customer.Buy(await store.Product(), status: OrderStatus.Shipped);

        var answer = await customer.Get("/notifications");

        answer.Expect(HttpStatusCode.OK).At("0").ShouldBeJson(
            $$"""
            {"id":{{answer.At("0.id").GetInt64()}},"title":"Your order has shipped!","message":"Order {{orderId}} is on its way","type":"ORDER",
            "read":false,"timestamp":"{{answer.At("0.timestamp").GetString()}}"}
            """);
        answer.Headers["X-Total-Count"].ShouldBe("2");
    }

    [Fact]
    public async Task Types_and_ids_are_the_portals()
    {
        var customer = await PortalCustomer.Register(store);
        var product = await store.Product();
        var orderId = await customer.Buy(product, status: OrderStatus.Delivered);
        await customer.Post("/orders/return", new { order_id = orderId, items = new[] { product.Product.Name }, reason = "Broken" });
        await store.Idle();
        var ticketId = await customer.OpenTicket();
        await store.Service<SupportAdminService>()
            .ReplyAsync(PortalCustomer.Staff, PortalCustomer.CoreId(ticketId), new MessageDraft("Hello"), default);
        await store.Idle();

        var answer = await customer.Get("/notifications");

        answer.At("0.type").GetString().ShouldBe("TICKET");
        answer.At("0.message").GetString()!.ShouldContain(ticketId);
        answer.At("1.type").GetString().ShouldBe("REFUND");
        answer.At("1.message").GetString()!.ShouldContain(orderId);
    }

    [Fact]
    public async Task Reading_twice_is_reading_once()
    {
        var customer = await PortalCustomer.Register(store);
        await customer.Buy(await store.Product(), status: OrderStatus.Shipped);
        var id = (await customer.Get("/notifications")).At("0.id").GetInt64();

        var first = await customer.Put($"/notifications/{id}/read");
        var again = await customer.Put($"/notifications/{id}/read");

        first.Expect(HttpStatusCode.OK).At("read").GetBoolean().ShouldBeTrue();
        first.At("id").GetInt64().ShouldBe(id);
        again.Expect(HttpStatusCode.OK).Text.ShouldBe(first.Text);
    }

    [Theory]
    [InlineData("true", 1)]
    [InlineData("True", 1)]
    [InlineData("1", 1)]
    [InlineData("false", 2)]
    [InlineData("False", 2)]
    [InlineData("", 2)]
    public async Task Unread_ones_can_be_asked_for(string unreadOnly, int count)
    {
        var customer = await PortalCustomer.Register(store);
        await customer.Buy(await store.Product(), status: OrderStatus.Shipped);
        var id = (await customer.Get("/notifications")).At("0.id").GetInt64();
        await customer.Put($"/notifications/{id}/read");

        var answer = await customer.Get("/notifications?unread_only=" + unreadOnly);

        answer.Expect(HttpStatusCode.OK).Json.GetArrayLength().ShouldBe(count);
        answer.Headers["X-Total-Count"].ShouldBe($"{count}");
        (await customer.Get($"/notifications?limit=1&unread_only={unreadOnly}")).Headers["X-Total-Count"].ShouldBe($"{count}");
    }

    [Theory]
    [InlineData("unread_only=perhaps", """["query","unread_only"]""")]
    [InlineData("page=0", """["query","page"]""")]
    [InlineData("limit=many", """["query","limit"]""")]
    public async Task Faulty_parameters_are_named(string query, string loc)
    {
        var customer = await PortalCustomer.Register(store);

        (await customer.Get("/notifications?" + query)).ShouldFault(loc);
    }

    [Fact]
    public async Task A_new_inbox_is_an_empty_list() =>
        (await (await PortalCustomer.Register(store)).Get("/notifications")).Expect(HttpStatusCode.OK).Text.ShouldBe("[]");

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1")]
    [InlineData("01")]
    [InlineData("abc")]
    [InlineData("99999999999999999999")]
    public async Task An_id_that_is_none_is_not_found(string id)
    {
        var customer = await PortalCustomer.Register(store);

        (await customer.Put($"/notifications/{id}/read")).ShouldRefuse(HttpStatusCode.NotFound, "Notification not found");
    }

    [Fact]
    public async Task Another_customers_notification_does_not_exist()
    {
        var customer = await PortalCustomer.Register(store);
        await customer.Buy(await store.Product(), status: OrderStatus.Shipped);
        var id = (await customer.Get("/notifications")).At("0.id").GetInt64();

        (await (await PortalCustomer.Register(store)).Put($"/notifications/{id}/read")).ShouldRefuse(
            HttpStatusCode.NotFound, "Notification not found");
        (await customer.Get("/notifications?unread_only=true")).Json.GetArrayLength().ShouldBe(2);
    }
}
