using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Orders.Invoices;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Order Endpoints.</summary>
public sealed class OrderFunctions(
    PureEssenceApi api, CheckoutService checkout, OrderService orders, CartService carts, CouponAttemptLimiter guesses, InvoicePdf invoices,
    StoreSettings settings)
{
    [Function("PureEssence_CreateOrder")]
    [Operation(
        "Create order", AccessLevel.Customer, Input = typeof(CreateOrderRequest), Answer = typeof(PlacedOrderResponse), Status = 201,
        Idempotent = true)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/orders")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerOnceAsync<CreateOrderRequest>(request, ct, async (caller, body, id) =>
        {
            if (!(await guesses.TryAsync(caller, body.CouponCode, ct)).TryGetValue(out _, out var tooMany))
            {
                return api.Refuse(tooMany);
            }

            var placed = await checkout.PlaceAsync(body.ToCommand(caller, id), ct);
            return placed.Error is { Data: Quote quote } mismatch
                ? api.Refuse(mismatch with { Data = QuoteResponse.From(quote, settings.Currency) })
                : api.Reply(placed, PlacedOrderResponse.From, 201);
        });

    [Function("PureEssence_ListOrders")]
    [Operation("Get user orders", AccessLevel.Customer, Input = typeof(ListOrdersQuery), Answer = typeof(OrderListResponse))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/orders")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<ListOrdersQuery>(request, ct, async (caller, query) =>
            api.Data(OrderListResponse.From(await orders.ListAsync(
                caller.AccountId, new OrderFilter(PureEssenceStatus.Filter(query.Status)), PageRequest.Of(query.Page, query.Limit), ct))));

    [Function("PureEssence_GetOrder")]
    [Operation("Get order details", AccessLevel.Customer, Answer = typeof(OrderDetailResponse))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/orders/{orderId}")] HttpRequest request,
        string orderId, CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            api.Reply(
                await orders.GetAsync(caller.AccountId, PureEssenceIds.ParseOrder(orderId), ct),
                order => OrderDetailResponse.From(order, settings)));

    [Function("PureEssence_TrackOrder")]
    [Operation("Track order", AccessLevel.Public, Answer = typeof(TrackOrderResponse))]
    public Task<IResult> Track(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/orders/{orderId}/tracking")] HttpRequest request,
        string orderId, CancellationToken ct) =>
        api.PublicAsync(request, ct, async () =>
            api.Reply(
                await orders.GetAsync(PureEssenceIds.ParseOrder(orderId), ct),
                order => TrackOrderResponse.From(order, settings.Warehouse)));

    [Function("PureEssence_DownloadInvoice")]
    [Operation("Download invoice", AccessLevel.Customer, Produces = "application/pdf")]
    public Task<IResult> Invoice(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/orders/{orderId}/invoice")] HttpRequest request,
        string orderId, CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
        {
            var order = InvoicePdf.Issuable(await orders.GetAsync(caller.AccountId, PureEssenceIds.ParseOrder(orderId), ct));
            return api.File(
                order.Map(found => invoices.Render(found, PureEssenceIds.Order(found.OrderId))),
                "application/pdf",
                order.IsOk ? $"invoice-{PureEssenceIds.Order(order.Value.OrderId)}.pdf" : "");
        });

    [Function("PureEssence_CancelOrder")]
    [Operation("Cancel order", AccessLevel.Customer, Input = typeof(CancelOrderRequest), Answer = typeof(OrderDetailResponse))]
    public Task<IResult> Cancel(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/orders/{orderId}/cancel")] HttpRequest request,
        string orderId, CancellationToken ct) =>
        api.CustomerAsync<CancelOrderRequest>(request, ct, async (caller, body) =>
            api.Reply(
                await orders.CancelAsync(caller.AccountId, PureEssenceIds.ParseOrder(orderId), body.Reason, ct),
                order => OrderDetailResponse.From(order, settings),
                message: "Order cancelled"));

    [Function("PureEssence_Reorder")]
    [Operation("Reorder", AccessLevel.Customer, Answer = typeof(ReorderResponse), IsAnswerOptional = true)]
    public Task<IResult> Reorder(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/orders/{orderId}/reorder")] HttpRequest request,
        string orderId, CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            (await orders.GetAsync(caller.AccountId, PureEssenceIds.ParseOrder(orderId), ct)).TryGetValue(out var order, out var refused)
                && (await carts.AddAgainAsync(caller.AccountId, order, ct)).TryGetValue(out var left, out refused)
                ? Added(left)
                : api.Refuse(refused));

    /// <summary>A message when everything is in the cart, else the items that are not.</summary>
    private IResult Added(IReadOnlyList<OrderLine> left) => left.Count == 0
        ? api.Message("Items added to cart")
        : api.Data(
            new ReorderResponse([.. left.Select(line => new NotAddedResponse(line.ProductId, line.Name, line.Quantity))]),
            message: "Some items are no longer available");
}
