using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Fulfilment;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Tracking of orders, and subscriptions to it.</summary>
public sealed class TrackingFunctions(RocketryBoxApi api, OrderService orders, TrackingService tracking, StoreSettings settings)
{
    [Function("RocketryBox_TrackOrder")]
    [Operation("Get order tracking", AccessLevel.Customer, Answer = typeof(TrackingResponse))]
    public Task<IResult> Track(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/orders/{orderId}/tracking")] HttpRequest request,
        string orderId,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            api.Reply(
                await orders.GetAsync(caller.AccountId, RocketryBoxIds.Parse(orderId), ct),
                order => TrackingResponse.From(order, settings.Warehouse)));

    [Function("RocketryBox_SubscribeToTracking")]
    [Operation(
        "Subscribe to tracking updates", AccessLevel.Customer, Input = typeof(SubscribeRequest), Answer = typeof(SubscribedResponse),
        Status = 201, Idempotent = true)]
    public Task<IResult> Subscribe(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "post",
            Route = RocketryBoxApi.Customer + "/orders/{orderId}/tracking/subscribe")] HttpRequest request,
        string orderId,
        CancellationToken ct) =>
        api.CustomerOnceAsync<SubscribeRequest>(request, ct, async (caller, body, id) =>
            api.Reply(
                await tracking.SubscribeAsync(caller, RocketryBoxIds.Parse(orderId), body.ToChannels(), body.Frequency, id, ct),
                SubscribedResponse.From, 201));
}
