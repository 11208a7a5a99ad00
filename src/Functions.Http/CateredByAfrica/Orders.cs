using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Customers;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Orders Management.</summary>
public sealed class Orders(
    CateredByAfricaApi api, OrderDesk desk, OrderService orders, Checkout checkout, CustomerDirectory customers, StoreSettings store, TimeProvider time)
{
    [Function("CateredByAfrica_ListOrders")]
    [Operation("Get All Orders", Access.Staff, Input = typeof(ListOrdersQuery), Answer = typeof(OrderListWire),
        Description = "`stats` are of all orders that the filter finds: how many, what the shop keeps of them today, and that divided by those not cancelled.")]
    [Scope(StaffResource.Orders, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/orders")] HttpRequest request, CancellationToken ct) =>
        api.Staff<ListOrdersQuery>(request, ct, async (_, query) =>
            api.Data(OrderListWire.From(await desk.List(query.ToFilter(), query.Customer, PageRequest.Of(query.Page, query.Limit), ct), store)));

    [Function("CateredByAfrica_CreateOrder")]
    [Operation("Create Order", Access.Staff, Input = typeof(CreateOrderBody), Answer = typeof(OrderWire), Status = 201, Idempotent = true)]
    [Scope(StaffResource.Orders, ScopeAccess.Write)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/orders")] HttpRequest request, CancellationToken ct) =>
        api.StaffOnce<CreateOrderBody>(request, ct, async (caller, body, id) =>
        {
            if (!(await customers.Get(CateredByAfricaIds.Parse(CateredByAfricaIds.Customer, body.CustomerId), ct)).Try(out var customer, out var refused)
                || !body.ToCommand(customer.AccountId, id, caller.AccountId, store.Currency, time.GetUtcNow()).Try(out var command, out refused))
            {
                return api.Refuse(refused);
            }

            var placed = await checkout.Place(command, ct);
            return placed.Error is { Data: Quote quote } mismatch
                ? api.Refuse(mismatch with { Data = QuoteWire.From(quote, store) })
                : api.Reply(placed, OrderWire.From, 201, "Order created successfully");
        });

    [Function("CateredByAfrica_UpdateOrderStatus")]
    [Operation("Update Order Status", Access.Staff, Input = typeof(OrderStatusBody), Answer = typeof(OrderWire))]
    [Scope(StaffResource.Orders, ScopeAccess.Write)]
    public Task<IResult> Move(
        [HttpTrigger(AuthorizationLevel.Anonymous, "patch", Route = CateredByAfricaApi.Base + "/orders/{orderId}/status")] HttpRequest request, string orderId, CancellationToken ct) =>
        api.Staff<OrderStatusBody>(request, ct, async (caller, body) => body.IsEmpty
            ? api.Refuse(Errors.Invalid("status", "status, paymentStatus or trackingNumber is required"))
            : api.Reply(await desk.Move(Id(orderId), body.ToMove(caller.AccountId), ct), OrderWire.From, message: "Order updated successfully"));

    [Function("CateredByAfrica_CreateShipment")]
    [Operation("Hand the parcel to a carrier", Access.Staff, Input = typeof(ShipmentBody), Answer = typeof(ShipmentWire), Status = 201, Extension = true)]
    [Scope(StaffResource.Orders, ScopeAccess.Write)]
    public Task<IResult> Ship(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/orders/{orderId}/shipments")] HttpRequest request, string orderId, CancellationToken ct) =>
        api.Staff<ShipmentBody>(request, ct, async (_, body) =>
            body.Carrier is null && store.CarrierName.Length == 0 ? api.Refuse(Errors.Invalid("carrier", "carrier is required"))
            : (await orders.Get(Id(orderId), ct)).Try(out var order, out var refused)
                ? api.Reply(
                    await orders.Ship(order.CustomerId, order.OrderId, body.ToShipment(order), ct), ShipmentWire.From, 201, "Shipment created successfully")
                : api.Refuse(refused));

    [Function("CateredByAfrica_UpdateTracking")]
    [Operation("Take a carrier's report", Access.Staff, Input = typeof(TrackingBody), Answer = typeof(ShipmentWire), Extension = true)]
    [Scope(StaffResource.Orders, ScopeAccess.Write)]
    public Task<IResult> Track(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/orders/{orderId}/tracking")] HttpRequest request, string orderId, CancellationToken ct) =>
        api.Staff<TrackingBody>(request, ct, async (_, body) =>
            (await orders.Get(Id(orderId), ct)).Try(out var order, out var refused)
                ? api.Reply(
                    await orders.Track(order.CustomerId, order.OrderId, body.ToUpdate(time.GetUtcNow()), ct), ShipmentWire.From, message: "Tracking updated")
                : api.Refuse(refused));

    private static long Id(string orderId) => CateredByAfricaIds.Parse(CateredByAfricaIds.Order, orderId);
}
