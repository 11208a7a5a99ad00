using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <summary>Orders APIs.</summary>
public sealed class OrderFunctions(CustomerPortalApi api, OrderService orders, ReturnService returns, StoreSettings settings)
{
    [Function("CustomerPortal_ListOrders")]
    [Operation(
        "Get customer orders with optional filtering", AccessLevel.Customer, Input = typeof(OrdersQuery),
        Answer = typeof(IReadOnlyList<OrderResponse>))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CustomerPortalApi.Customer + "/orders")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<OrdersQuery>(request, ct, async (caller, query) =>
            api.List(
                request, await orders.ListAsync(caller.AccountId, query.ToFilter(), PageRequest.Of(query.Page, query.Limit), ct),
                order => OrderResponse.From(order, settings.Calendar)));

    [Function("CustomerPortal_GetOrder")]
    [Operation("Get specific order details", AccessLevel.Customer, Answer = typeof(OrderDetailResponse))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CustomerPortalApi.Customer + "/orders/{orderId}")] HttpRequest request,
        string orderId, CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            api.Reply(
                await orders.GetAsync(caller.AccountId, CustomerPortalIds.ParseOrder(orderId), ct),
                order => OrderDetailResponse.From(order, settings.Calendar)));

    [Function("CustomerPortal_TrackOrder")]
    [Operation("Get order tracking information with delivery steps", AccessLevel.Customer, Answer = typeof(TrackingResponse))]
    public Task<IResult> Track(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "get", Route = CustomerPortalApi.Customer + "/orders/track/{orderId}")] HttpRequest request,
            string orderId, CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            api.Reply(
                await orders.GetAsync(caller.AccountId, CustomerPortalIds.ParseOrder(orderId), ct),
                order => TrackingResponse.From(order, settings)));

    [Function("CustomerPortal_RequestReturn")]
    [Operation(
        "Request order return/refund", AccessLevel.Customer, Input = typeof(RequestReturnRequest), Answer = typeof(ReturnResponse),
        Status = 201, Idempotent = true)]
    public Task<IResult> Return(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CustomerPortalApi.Customer + "/orders/return")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerOnceAsync<RequestReturnRequest>(request, ct, async (caller, body, id) =>
            api.Reply(
                await returns.CreateAsync(caller.AccountId, id, body.ToDraft(), ct), created => ReturnResponse.From(created, settings),
                201));
}
