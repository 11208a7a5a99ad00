using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

public sealed class OrderTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task An_order_is_made_from_the_cart_and_shown_as_documented()
    {
        var customer = await BoxCustomer.Register(store);

        var id = await customer.Buy(await store.Product(price: 1000), 2);
        var shown = await customer.Get("/orders/" + id);

        shown.Expect(HttpStatusCode.OK).ShouldLookLike(Models.Data(Models.Order));
        shown.At("data.package.weight").GetDecimal().ShouldBe(0.5m);
        shown.At("data.package.totalValue").GetDecimal().ShouldBe(20);
        shown.At("data.package.items.0.value").GetDecimal().ShouldBe(10);
        shown.At("data.serviceType").GetString().ShouldBe("cod");
        shown.At("data.timeline.0.status").GetString().ShouldBe("pending");
        (await customer.Get("/cart")).At("data.items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task An_online_order_tells_where_to_pay()
    {
        var customer = await BoxCustomer.Register(store);
        await customer.AddAddress();
        await customer.AddToCart(await store.Product());

        var placed = await customer.Post("/orders", new { paymentMethod = "online" });

        placed.Expect(HttpStatusCode.Created).At("data.paymentUrl").GetString().ShouldStartWith("http");
        placed.At("data.order.payment.method").GetString().ShouldBe("online");
        placed.At("data.order.serviceType").GetString().ShouldBe("standard");
        var page = placed.At("data.paymentUrl").GetString();
        (await customer.Get("/orders/" + placed.At("data.order.id").GetString())).At("data.payment.paymentUrl").GetString().ShouldBe(page);
    }

    [Fact]
    public async Task The_same_key_orders_once_and_an_empty_cart_not_at_all()
    {
        var customer = await BoxCustomer.Register(store);
        await customer.AddAddress();
        await customer.AddToCart(await store.Product());

        var first = await Place("key-1");
        var again = await Place("key-1");
        var empty = await Place("key-2");

        again.Text.ShouldBe(first.Expect(HttpStatusCode.Created).Text);
        empty.ShouldRefuse(HttpStatusCode.BadRequest, "VALIDATION_ERROR", "cart");
        (await customer.Post("/orders", new { paymentMethod = "gold" })).ShouldRefuse(
            HttpStatusCode.BadRequest, "VALIDATION_ERROR", "paymentMethod");

        Task<Answer> Place(string key) =>
            store.Send(
                HttpMethod.Post, BoxCustomer.Base + "/orders", new { paymentMethod = "cod" }, customer.Token, ("Idempotency-Key", key));
    }

    [Fact]
    public async Task Orders_are_listed_by_status_and_date()
    {
        var customer = await BoxCustomer.Register(store);
        var product = await store.Product();
        var shipped = await customer.Buy(product);
        await customer.MoveTo(shipped, OrderStatus.Shipped);
        await customer.Buy(product);
        var today = store.App.Clock.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        var all = await customer.Get("/orders?limit=1");

        all.Expect(HttpStatusCode.OK).ShouldLookLike(Models.Data($$"""{"orders":[{{Models.Order}}],"meta":{{Models.Meta}}}"""));
        (all.At("data.meta.total").GetInt32(), all.At("data.meta.pages").GetInt32()).ShouldBe((2, 2));
        (await customer.Get("/orders?status=shipped")).At("data.orders.0.id").GetString().ShouldBe(shipped);
        (await customer.Get($"/orders?startDate={today}&endDate={today}")).At("data.meta.total").GetInt32().ShouldBe(2);
        (await customer.Get("/orders?endDate=2020-01-01")).At("data.meta.total").GetInt32().ShouldBe(0);
        (await customer.Get("/orders?status=lost&page=0&startDate=soon")).ShouldRefuse(
            HttpStatusCode.BadRequest, "VALIDATION_ERROR", "status", "page", "startDate");
    }

    [Fact]
    public async Task Orders_of_others_do_not_exist()
    {
        var id = await (await BoxCustomer.Register(store)).Buy(await store.Product());
        var other = await BoxCustomer.Register(store);

        foreach (var path in (string[])[$"/orders/{id}", $"/orders/{id}/tracking", "/orders/!"])
        {
            (await other.Get(path)).ShouldRefuse(HttpStatusCode.NotFound, "NOT_FOUND");
        }

        (await other.Post($"/orders/{id}/tracking/subscribe", new { channels = new[] { "email" }, frequency = "daily" })).ShouldRefuse(
            HttpStatusCode.NotFound, "NOT_FOUND");
    }

    [Fact]
    public async Task Tracking_shows_the_courier_once_there_is_one()
    {
        const string model =
            """
            {"orderId":"o","trackingId":"t","status":"pending","currentLocation":"l","estimatedDelivery":"d",
            "timeline":[{"status":"pending","location":"l","timestamp":"t","description":"d"}],"courier":{"name":"","trackingUrl":"","phone":""}}
            """;
        var customer = await BoxCustomer.Register(store);
        var id = await customer.Buy(await store.Product());

        var before = await customer.Get($"/orders/{id}/tracking");
        var shipment = new Shipment("AWB1") { Carrier = "DHL", TrackingUrl = "https://dhl.example/AWB1", CarrierPhone = "1800" };
        await store.Service<OrderService>().ShipAsync(customer.CoreId, BoxCustomer.Decode(id), shipment, CancellationToken.None);
        await customer.Report(id, "in_transit", "Pune Hub");
        var after = await customer.Get($"/orders/{id}/tracking");

        before.Expect(HttpStatusCode.OK).ShouldLookLike(Models.Data(model)).At("data.courier.name").GetString().ShouldBe("");
        after.ShouldLookLike(Models.Data(model)).At("data.courier.name").GetString().ShouldBe("DHL");
        after.At("data.status").GetString().ShouldBe("shipped");
        after.At("data.currentLocation").GetString().ShouldBe("Pune Hub");
    }
}
