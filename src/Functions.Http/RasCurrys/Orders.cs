using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

/// <summary>Order Endpoints.</summary>
public sealed class Orders(RasCurrysApi api, AccountService accounts, Checkout checkout, OrderService orders, StoreSettings settings)
{
    [Function("RasCurrys_CreateOrder")]
    [Operation("Create order", Access.Customer, Input = typeof(CreateOrderBody), Answer = typeof(PlacedOrderWire), Status = 201, Idempotent = true)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/orders")] HttpRequest request, CancellationToken ct) =>
        api.CustomerOnce<CreateOrderBody>(request, ct, async (caller, body, id) =>
            (await accounts.GetReachable(caller.AccountId, ct)).Try(out _, out var refused)
                && body.ToCommand(caller, id, settings.Currency).Try(out var command, out refused)
                ? api.Reply(await checkout.Place(command, ct), PlacedOrderWire.From, 201)
                : api.Refuse(refused));

    [Function("RasCurrys_ListMyOrders")]
    [Operation("Get my orders", Access.Customer, Input = typeof(ListQuery), Answer = typeof(OrderListWire))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RasCurrysApi.Base + "/orders")] HttpRequest request, CancellationToken ct) =>
        api.Customer<ListQuery>(request, ct, async (caller, query) =>
            api.Data(OrderListWire.From(await orders.List(caller.AccountId, new OrderFilter(), PageRequest.After(query.Skip, query.Limit), ct), settings)));

    [Function("RasCurrys_GetOrder")]
    [Operation("Get order details", Access.Customer, Answer = typeof(OrderAnswerWire))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RasCurrysApi.Base + "/orders/{id}")] HttpRequest request, string id, CancellationToken ct) =>
        api.Customer(request, ct, async caller => api.Reply(await Find(caller, id, ct), order => OrderAnswerWire.From(order, settings)));

    [Function("RasCurrys_ListAllOrders")]
    [Operation("Get all orders (admin)", Access.Staff, Input = typeof(ListAllQuery), Answer = typeof(OrderListWire))]
    public Task<IResult> ListAll(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RasCurrysApi.Base + "/orders/admin/all")] HttpRequest request, CancellationToken ct) =>
        api.Staff<ListAllQuery>(request, ct, async (_, query) =>
            api.Data(OrderListWire.From(await orders.List(new OrderFilter(), PageRequest.After(query.Skip, query.Limit), ct), settings)));

    [Function("RasCurrys_UpdateOrder")]
    [Operation("Update order status (admin)", Access.Staff, Input = typeof(UpdateOrderBody), Answer = typeof(OrderAnswerWire))]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = RasCurrysApi.Base + "/orders/{id}")] HttpRequest request, string id, CancellationToken ct) =>
        api.Staff<UpdateOrderBody>(request, ct, async (caller, body) => (await Find(caller, id, ct)).Try(out var order, out var refused)
            ? api.Reply(await Move(order, body, ct), moved => OrderAnswerWire.From(moved, settings))
            : api.Refuse(refused));

    [Function("RasCurrys_CancelOrder")]
    [Operation("Cancel order", Access.Customer, Answer = typeof(CancelledOrderWire))]
    public Task<IResult> Cancel(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = RasCurrysApi.Base + "/orders/{id}")] HttpRequest request, string id, CancellationToken ct) =>
        api.Customer(request, ct, async caller => (await Find(caller, id, ct)).Try(out var order, out var refused)
            ? api.Reply(await orders.Cancel(order.CustomerId, order.OrderId, null, ct), CancelledOrderWire.From)
            : api.Refuse(refused));

    /// <summary>Customers have their own orders, staff everybody's.</summary>
    private ValueTask<Result<Order>> Find(Caller caller, string id, CancellationToken ct)
    {
        var orderId = RasCurrysIds.ParseOrder(id);
        return caller.IsStaff ? orders.Get(orderId, ct) : orders.Get(caller.AccountId, orderId, ct);
    }

    private ValueTask<Result<Order>> Move(Order order, UpdateOrderBody body, CancellationToken ct)
    {
        if (body.OrderStatus == RasCurrysOrderStatus.Cancelled)
        {
            return orders.Cancel(order.CustomerId, order.OrderId, null, ct);
        }

        var status = RasCurrysStatus.Meant(body.OrderStatus, order.Status);
        return body.TrackingNumber is { } number
            ? orders.MoveTo(order.CustomerId, order.OrderId, status, number, ct)
            : orders.MoveTo(order.CustomerId, order.OrderId, status, ct);
    }
}
