using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Invoices;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Order Endpoints.</summary>
public sealed class Orders(PureEssenceApi api, Checkout checkout, OrderService orders, CartService carts, CouponGuesses guesses, InvoicePdf invoices, StoreSettings settings)
{
    [Function("PureEssence_CreateOrder")]
    [Operation("Create order", Access.Customer, Input = typeof(CreateOrderBody), Answer = typeof(PlacedOrderWire), Status = 201, Idempotent = true)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/orders")] HttpRequest request, CancellationToken ct) =>
        api.CustomerOnce<CreateOrderBody>(request, ct, async (caller, body, id) =>
        {
            if (!(await guesses.TryAsync(caller, body.CouponCode, ct)).Try(out _, out var tooMany))
            {
                return api.Refuse(tooMany);
            }

            var placed = await checkout.Place(body.ToCommand(caller, id), ct);
            return placed.Error is { Data: Quote quote } mismatch
                ? api.Refuse(mismatch with { Data = QuoteWire.From(quote, settings.Currency) })
                : api.Reply(placed, PlacedOrderWire.From, 201);
        });

    [Function("PureEssence_ListOrders")]
    [Operation("Get user orders", Access.Customer, Input = typeof(ListOrdersQuery), Answer = typeof(OrderListWire))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/orders")] HttpRequest request, CancellationToken ct) =>
        api.Customer<ListOrdersQuery>(request, ct, async (caller, query) =>
            api.Data(OrderListWire.From(await orders.List(
                caller.AccountId, new OrderFilter(PureEssenceStatus.Filter(query.Status)), PageRequest.Of(query.Page, query.Limit), ct))));

    [Function("PureEssence_GetOrder")]
    [Operation("Get order details", Access.Customer, Answer = typeof(OrderDetailWire))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/orders/{orderId}")] HttpRequest request, string orderId, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            api.Reply(await orders.Get(caller.AccountId, PureEssenceIds.ParseOrder(orderId), ct), order => OrderDetailWire.From(order, settings)));

    [Function("PureEssence_TrackOrder")]
    [Operation("Track order", Access.Public, Answer = typeof(TrackOrderWire))]
    public Task<IResult> Track(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/orders/{orderId}/tracking")] HttpRequest request, string orderId, CancellationToken ct) =>
        api.Public(request, ct, async () =>
            api.Reply(await orders.Get(PureEssenceIds.ParseOrder(orderId), ct), order => TrackOrderWire.From(order, settings.Warehouse)));

    [Function("PureEssence_DownloadInvoice")]
    [Operation("Download invoice", Access.Customer, Produces = "application/pdf")]
    public Task<IResult> Invoice(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/orders/{orderId}/invoice")] HttpRequest request, string orderId, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
        {
            var order = await orders.Get(caller.AccountId, PureEssenceIds.ParseOrder(orderId), ct);
            return api.File(
                order.Map(found => invoices.Render(found, PureEssenceIds.Order(found.OrderId))),
                "application/pdf",
                order.IsOk ? $"invoice-{PureEssenceIds.Order(order.Value.OrderId)}.pdf" : "");
        });

    [Function("PureEssence_CancelOrder")]
    [Operation("Cancel order", Access.Customer, Input = typeof(CancelOrderBody), Answer = typeof(OrderDetailWire))]
    public Task<IResult> Cancel(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/orders/{orderId}/cancel")] HttpRequest request, string orderId, CancellationToken ct) =>
        api.Customer<CancelOrderBody>(request, ct, async (caller, body) =>
            api.Reply(
                await orders.Cancel(caller.AccountId, PureEssenceIds.ParseOrder(orderId), body.Reason, ct),
                order => OrderDetailWire.From(order, settings),
                message: "Order cancelled"));

    [Function("PureEssence_Reorder")]
    [Operation("Reorder", Access.Customer, Answer = typeof(ReorderWire), IsAnswerOptional = true)]
    public Task<IResult> Reorder(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/orders/{orderId}/reorder")] HttpRequest request, string orderId, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            (await orders.Get(caller.AccountId, PureEssenceIds.ParseOrder(orderId), ct)).Try(out var order, out var refused)
                && (await carts.AddAgain(caller.AccountId, order, ct)).Try(out var left, out refused)
                ? Added(left)
                : api.Refuse(refused));

    /// <summary>A message when everything is in the cart, else the items that are not.</summary>
    private IResult Added(IReadOnlyList<OrderLine> left) => left.Count == 0
        ? api.Message("Items added to cart")
        : api.Data(
            new ReorderWire([.. left.Select(line => new NotAddedWire(line.ProductId, line.Name, line.Quantity))]),
            message: "Some items are no longer available");
}
