using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <summary>Orders APIs.</summary>
public sealed class Orders(CustomerPortalApi api, OrderService orders, ReturnService returns, StoreSettings settings)
{
    [Function("CustomerPortal_ListOrders")]
    [Operation("Get customer orders with optional filtering", Access.Customer, Input = typeof(OrdersQuery), Answer = typeof(IReadOnlyList<OrderWire>))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CustomerPortalApi.Customer + "/orders")] HttpRequest request, CancellationToken ct) =>
        api.Customer<OrdersQuery>(request, ct, async (caller, query) =>
            api.List(request, await orders.List(caller.AccountId, query.ToFilter(), PageRequest.Of(query.Page, query.Limit), ct), order => OrderWire.From(order, settings.Calendar)));

    [Function("CustomerPortal_GetOrder")]
    [Operation("Get specific order details", Access.Customer, Answer = typeof(OrderDetailWire))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CustomerPortalApi.Customer + "/orders/{orderId}")] HttpRequest request, string orderId, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            api.Reply(await orders.Get(caller.AccountId, CustomerPortalIds.ParseOrder(orderId), ct), order => OrderDetailWire.From(order, settings.Calendar)));

    [Function("CustomerPortal_TrackOrder")]
    [Operation("Get order tracking information with delivery steps", Access.Customer, Answer = typeof(TrackingWire))]
    public Task<IResult> Track(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CustomerPortalApi.Customer + "/orders/track/{orderId}")] HttpRequest request, string orderId, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            api.Reply(
                await orders.Get(caller.AccountId, CustomerPortalIds.ParseOrder(orderId), ct), order => TrackingWire.From(order, settings)));

    [Function("CustomerPortal_RequestReturn")]
    [Operation("Request order return/refund", Access.Customer, Input = typeof(RequestReturnBody), Answer = typeof(ReturnWire), Status = 201, Idempotent = true)]
    public Task<IResult> Return(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CustomerPortalApi.Customer + "/orders/return")] HttpRequest request, CancellationToken ct) =>
        api.CustomerOnce<RequestReturnBody>(request, ct, async (caller, body, id) =>
            api.Reply(await returns.Create(caller.AccountId, id, body.ToDraft(), ct), created => ReturnWire.From(created, settings), 201));
}
