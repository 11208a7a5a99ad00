using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Tracking of orders, and subscriptions to it.</summary>
public sealed class Tracking(RocketryBoxApi api, OrderService orders, TrackingService tracking, StoreSettings settings)
{
    [Function("RocketryBox_TrackOrder")]
    [Operation("Get order tracking", Access.Customer, Answer = typeof(TrackingWire))]
    public Task<IResult> Track(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/orders/{orderId}/tracking")] HttpRequest request,
        string orderId,
        CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            api.Reply(await orders.Get(caller.AccountId, RocketryBoxIds.Parse(orderId), ct), order => TrackingWire.From(order, settings.Warehouse)));

    [Function("RocketryBox_SubscribeToTracking")]
    [Operation("Subscribe to tracking updates", Access.Customer, Input = typeof(SubscribeBody), Answer = typeof(SubscribedWire), Status = 201, Idempotent = true)]
    public Task<IResult> Subscribe(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/orders/{orderId}/tracking/subscribe")] HttpRequest request,
        string orderId,
        CancellationToken ct) =>
        api.CustomerOnce<SubscribeBody>(request, ct, async (caller, body, id) =>
            api.Reply(
                await tracking.Subscribe(caller, RocketryBoxIds.Parse(orderId), body.ToChannels(), body.Frequency, id, ct), SubscribedWire.From, 201));
}
