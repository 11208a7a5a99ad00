using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

/// <summary>Order Endpoints.</summary>
public sealed class OrderFunctions(
    RasCurrysApi api, AccountService accounts, CheckoutService checkout, OrderService orders, StoreSettings settings)
{
    [Function("RasCurrys_CreateOrder")]
    [Operation(
        "Create order", AccessLevel.Customer, Input = typeof(CreateOrderRequest), Answer = typeof(PlacedOrderResponse), Status = 201,
        Idempotent = true)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/orders")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerOnceAsync<CreateOrderRequest>(request, ct, async (caller, body, id) =>
            (await accounts.GetReachableAsync(caller.AccountId, ct)).TryGetValue(out _, out var refused)
                && body.ToCommand(caller, id, settings.Currency).TryGetValue(out var command, out refused)
                ? api.Reply(await checkout.PlaceAsync(command, ct), PlacedOrderResponse.From, 201)
                : api.Refuse(refused));

    [Function("RasCurrys_ListMyOrders")]
    [Operation("Get my orders", AccessLevel.Customer, Input = typeof(ListQuery), Answer = typeof(OrderListResponse))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RasCurrysApi.Base + "/orders")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<ListQuery>(request, ct, async (caller, query) =>
            api.Data(
                OrderListResponse.From(
                    await orders.ListAsync(caller.AccountId, new OrderFilter(), PageRequest.After(query.Skip, query.Limit), ct),
                    settings)));

    [Function("RasCurrys_GetOrder")]
    [Operation("Get order details", AccessLevel.Customer, Answer = typeof(OrderAnswerResponse))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RasCurrysApi.Base + "/orders/{id}")] HttpRequest request, string id,
        CancellationToken ct) =>
        api.CustomerAsync(
            request, ct, async caller => api.Reply(await FindAsync(caller, id, ct), order => OrderAnswerResponse.From(order, settings)));

    [Function("RasCurrys_ListAllOrders")]
    [Operation("Get all orders (admin)", AccessLevel.Staff, Input = typeof(ListAllQuery), Answer = typeof(OrderListResponse))]
    public Task<IResult> ListAll(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RasCurrysApi.Base + "/orders/admin/all")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync<ListAllQuery>(request, ct, async (_, query) =>
            api.Data(
                OrderListResponse.From(
                    await orders.ListAsync(new OrderFilter(), PageRequest.After(query.Skip, query.Limit), ct), settings)));

    [Function("RasCurrys_UpdateOrder")]
    [Operation("Update order status (admin)", AccessLevel.Staff, Input = typeof(UpdateOrderRequest), Answer = typeof(OrderAnswerResponse))]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = RasCurrysApi.Base + "/orders/{id}")] HttpRequest request, string id,
        CancellationToken ct) =>
        api.StaffAsync<UpdateOrderRequest>(request, ct, async (
            caller, body) => (await FindAsync(caller, id, ct)).TryGetValue(out var order, out var refused)
            ? api.Reply(await MoveAsync(order, body, ct), moved => OrderAnswerResponse.From(moved, settings))
            : api.Refuse(refused));

    [Function("RasCurrys_CancelOrder")]
    [Operation("Cancel order", AccessLevel.Customer, Answer = typeof(CancelledOrderResponse))]
    public Task<IResult> Cancel(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = RasCurrysApi.Base + "/orders/{id}")] HttpRequest request, string id,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller => (await FindAsync(caller, id, ct)).TryGetValue(out var order, out var refused)
            ? api.Reply(await orders.CancelAsync(order.CustomerId, order.OrderId, null, ct), CancelledOrderResponse.From)
            : api.Refuse(refused));

    /// <summary>Customers have their own orders, staff everybody's.</summary>
    private ValueTask<Result<Order>> FindAsync(CurrentUser caller, string id, CancellationToken ct)
    {
        var orderId = RasCurrysIds.ParseOrder(id);
        return caller.IsStaff ? orders.GetAsync(orderId, ct) : orders.GetAsync(caller.AccountId, orderId, ct);
    }

    private ValueTask<Result<Order>> MoveAsync(Order order, UpdateOrderRequest body, CancellationToken ct)
    {
        if (body.OrderStatus == RasCurrysOrderStatus.Cancelled)
        {
            return orders.CancelAsync(order.CustomerId, order.OrderId, null, ct);
        }

        var status = RasCurrysStatus.Meant(body.OrderStatus, order.Status);
        return body.TrackingNumber is { } number
            ? orders.MoveToAsync(order.CustomerId, order.OrderId, status, number, ct)
            : orders.MoveToAsync(order.CustomerId, order.OrderId, status, ct);
    }
}
