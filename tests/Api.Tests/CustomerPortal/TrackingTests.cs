using System.Net;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Api.Tests.CustomerPortal;

public sealed class TrackingTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task A_shipped_order_is_tracked_as_documented()
    {
        var customer = await PortalCustomer.Register(store);
        var orderId = await customer.Buy(await store.Product());
        var (customerId, coreId, now) = (customer.Shopper.CustomerId, PortalCustomer.CoreId(orderId), store.App.Clock.GetUtcNow());
        var orders = store.Service<OrderService>();
        await orders.ShipAsync(
            customerId, coreId, new Shipment("TRK123456789") { Carrier = "FastShip Express", CarrierPhone = "+91-1800-123-4567" }, default);
        await orders.TrackAsync(customerId, coreId, new TrackingUpdate("in_transit", "Mumbai Hub", now), default);

        var answer = await customer.Get("/orders/track/" + orderId);

        var expected = (await customer.Shopper.CoreOrder("PE" + orderId[3..])).EstimatedDelivery;
        answer.Expect(HttpStatusCode.OK).ShouldBeJson(
            $$"""
            {"order_id":"{{orderId}}","status":"SHIPPED","tracking_number":"TRK123456789","current_location":"Mumbai Hub",
            "estimated_delivery":"{{expected:yyyy-MM-dd}}T18:00:00Z","courier_name":"FastShip Express","courier_contact":"+91-1800-123-4567",
            "steps":[{"label":"Order Placed","completed":true,"current":false},{"label":"Payment Confirmed","completed":true,"current":false},
            {"label":"Packed","completed":true,"current":false},{"label":"Shipped","completed":true,"current":true},
            {"label":"Delivered","completed":false,"current":false}]}
            """);
    }

    [Theory]
    [InlineData(OrderStatus.Pending, "ORDER PLACED! payment confirmed, packed, shipped, delivered")]
    [InlineData(OrderStatus.Confirmed, "ORDER PLACED PAYMENT CONFIRMED! packed, shipped, delivered")]
    [InlineData(OrderStatus.Processing, "ORDER PLACED PAYMENT CONFIRMED PACKED! shipped, delivered")]
    [InlineData(OrderStatus.Shipped, "ORDER PLACED PAYMENT CONFIRMED PACKED SHIPPED! delivered")]
    [InlineData(OrderStatus.Delivered, "ORDER PLACED PAYMENT CONFIRMED PACKED SHIPPED DELIVERED!")]
    [InlineData(OrderStatus.Completed, "ORDER PLACED PAYMENT CONFIRMED PACKED SHIPPED DELIVERED!")]
    public async Task The_steps_follow_the_order(OrderStatus status, string steps)
    {
        var customer = await PortalCustomer.Register(store);

        var answer = await customer.Get("/orders/track/" + await customer.Buy(await store.Product(), status: status));

        Steps(answer).ShouldBe(steps);
        answer.At("current_location").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_cancelled_order_shows_how_far_it_came()
    {
        var customer = await PortalCustomer.Register(store);
        var orderId = await customer.Buy(await store.Product(), status: OrderStatus.Confirmed);
        (await customer.Shopper.Post($"/orders/PE{orderId[3..]}/cancel", new { reason = "No" })).Expect(HttpStatusCode.OK);

        var answer = await customer.Get("/orders/track/" + orderId);

        answer.At("status").GetString().ShouldBe("CANCELLED");
        answer.At("current_location").ValueKind.ShouldBe(JsonValueKind.Null);
        Steps(answer).ShouldBe("ORDER PLACED PAYMENT CONFIRMED CANCELLED!");
    }

    [Fact]
    public async Task A_returned_order_shows_that_it_came_back()
    {
        var customer = await PortalCustomer.Register(store);
        var orderId = await customer.Buy(await store.Product(), status: OrderStatus.Delivered);
        await customer.MoveTo(orderId, OrderStatus.Returned);

        var answer = await customer.Get("/orders/track/" + orderId);

        answer.At("status").GetString().ShouldBe("RETURNED");
        Steps(answer).ShouldBe("ORDER PLACED PAYMENT CONFIRMED PACKED SHIPPED DELIVERED RETURNED!");
    }

    [Fact]
    public async Task Before_the_shipment_there_is_a_number_and_no_courier()
    {
        var customer = await PortalCustomer.Register(store);
        var orderId = await customer.Buy(await store.Product());

        var answer = await customer.Get("/orders/track/" + orderId);

        answer.At("tracking_number").GetString().ShouldBe("TRK" + orderId[3..]);
        answer.At("courier_name").ValueKind.ShouldBe(JsonValueKind.Null);
        answer.At("courier_contact").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    /// <summary>Done in capitals, the current one with a mark.</summary>
    private static string Steps(Answer answer)
    {
        var done = string.Join(
            ' ', Each(true).Select(step => Label(step).ToUpperInvariant() + (step.GetProperty("current").GetBoolean() ? "!" : "")));
        var open = string.Join(
            ", ", Each(false).Select(step => Label(step).ToLowerInvariant() + (step.GetProperty("current").GetBoolean() ? "!" : "")));
        return $"{done} {open}".Trim();

        IEnumerable<JsonElement> Each(bool completed) =>
            answer.Expect(HttpStatusCode.OK)
                .At("steps")
                .EnumerateArray()
                .Where(step => step.GetProperty("completed").GetBoolean() == completed);

        static string Label(JsonElement step) => step.GetProperty("label").GetString()!;
    }
}
