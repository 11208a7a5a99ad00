using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Customers;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Orders Management.</summary>
public sealed class OrderFunctions(
    CateredByAfricaApi api, OrderAdminService desk, OrderService orders, CheckoutService checkout, CustomerQueryService customers,
    StoreSettings store, TimeProvider time)
{
    [Function("CateredByAfrica_ListOrders")]
    [Operation("Get All Orders", AccessLevel.Staff, Input = typeof(ListOrdersQuery), Answer = typeof(OrderListResponse),
        Description = "`stats` are of all orders that the filter finds: how many, what the shop keeps of them today, and that divided by those not cancelled.")]
    [Scope(StaffResource.Orders, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/orders")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync<ListOrdersQuery>(request, ct, async (_, query) =>
            api.Data(
                OrderListResponse.From(
                    await desk.ListAsync(query.ToFilter(), query.Customer, PageRequest.Of(query.Page, query.Limit), ct), store)));

    [Function("CateredByAfrica_CreateOrder")]
    [Operation(
        "Create Order", AccessLevel.Staff, Input = typeof(CreateOrderRequest), Answer = typeof(OrderResponse), Status = 201,
        Idempotent = true)]
    [Scope(StaffResource.Orders, ScopeAccess.Write)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/orders")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffOnceAsync<CreateOrderRequest>(request, ct, async (caller, body, id) =>
        {
            if (!(await customers.GetAsync(CateredByAfricaIds.Parse(CateredByAfricaIds.Customer, body.CustomerId), ct)).TryGetValue(
                out var customer, out var refused)
                || !body.ToCommand(customer.AccountId, id, caller.AccountId, store.Currency, time.GetUtcNow())
                    .TryGetValue(out var command, out refused))
            {
                return api.Refuse(refused);
            }

            var placed = await checkout.PlaceAsync(command, ct);
            return placed.Error is { Data: Quote quote } mismatch
                ? api.Refuse(mismatch with { Data = QuoteResponse.From(quote, store) })
                : api.Reply(placed, OrderResponse.From, 201, "Order created successfully");
        });

    [Function("CateredByAfrica_UpdateOrderStatus")]
    [Operation("Update Order Status", AccessLevel.Staff, Input = typeof(OrderStatusRequest), Answer = typeof(OrderResponse))]
    [Scope(StaffResource.Orders, ScopeAccess.Write)]
    public Task<IResult> Move(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "patch", Route = CateredByAfricaApi.Base + "/orders/{orderId}/status")] HttpRequest request,
            string orderId, CancellationToken ct) =>
        api.StaffAsync<OrderStatusRequest>(request, ct, async (caller, body) => body.IsEmpty
            ? api.Refuse(Errors.Invalid("status", "status, paymentStatus or trackingNumber is required"))
            : api.Reply(
                await desk.MoveAsync(Id(orderId), body.ToMove(caller.AccountId), ct), OrderResponse.From,
                message: "Order updated successfully"));

    [Function("CateredByAfrica_CreateShipment")]
    [Operation(
        "Hand the parcel to a carrier", AccessLevel.Staff, Input = typeof(ShipmentRequest), Answer = typeof(ShipmentResponse), Status = 201,
        Extension = true)]
    [Scope(StaffResource.Orders, ScopeAccess.Write)]
    public Task<IResult> Ship(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/orders/{orderId}/shipments")] HttpRequest request,
            string orderId, CancellationToken ct) =>
        api.StaffAsync<ShipmentRequest>(request, ct, async (_, body) =>
            body.Carrier is null && store.CarrierName.Length == 0 ? api.Refuse(Errors.Invalid("carrier", "carrier is required"))
            : (await orders.GetAsync(Id(orderId), ct)).TryGetValue(out var order, out var refused)
                ? api.Reply(
                    await orders.ShipAsync(order.CustomerId, order.OrderId, body.ToShipment(order), ct), ShipmentResponse.From, 201,
                    "Shipment created successfully")
                : api.Refuse(refused));

    [Function("CateredByAfrica_UpdateTracking")]
    [Operation(
        "Take a carrier's report", AccessLevel.Staff, Input = typeof(TrackingRequest), Answer = typeof(ShipmentResponse), Extension = true)]
    [Scope(StaffResource.Orders, ScopeAccess.Write)]
    public Task<IResult> Track(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/orders/{orderId}/tracking")] HttpRequest request,
            string orderId, CancellationToken ct) =>
        api.StaffAsync<TrackingRequest>(request, ct, async (_, body) =>
            (await orders.GetAsync(Id(orderId), ct)).TryGetValue(out var order, out var refused)
                ? api.Reply(
                    await orders.TrackAsync(order.CustomerId, order.OrderId, body.ToUpdate(time.GetUtcNow()), ct), ShipmentResponse.From,
                    message: "Tracking updated")
                : api.Refuse(refused));

    private static long Id(string orderId) => CateredByAfricaIds.Parse(CateredByAfricaIds.Order, orderId);
}
