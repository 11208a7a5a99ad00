using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Orders.Fulfilment;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Orders.</summary>
public sealed class OrderFunctions(
    RocketryBoxApi api, OrderService orders, CheckoutService checkout, CouponAttemptLimiter guesses, ParcelEstimator scale,
    StoreSettings settings)
{
    [Function("RocketryBox_ListOrders")]
    [Operation("List orders", AccessLevel.Customer, Input = typeof(ListOrdersQuery), Answer = typeof(OrderListResponse))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/orders")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<ListOrdersQuery>(request, ct, async (caller, query) =>
        {
            var page = await orders.ListAsync(caller.AccountId, query.ToFilter(), PageRequest.Of(query.Page, query.Limit), ct);
            List<OrderResponse> shown = [];
            foreach (var order in page.Items)
            {
                shown.Add(await ShowAsync(order, ct));
            }

            return api.Data(new OrderListResponse(shown, MetaResponse.From(page)));
        });

    [Function("RocketryBox_CreateOrder")]
    [Operation(
        "Order what is in the cart", AccessLevel.Customer, Input = typeof(CreateOrderRequest), Answer = typeof(PlacedOrderResponse),
        Status = 201, Idempotent = true, Extension = true)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/orders")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerOnceAsync<CreateOrderRequest>(request, ct, async (caller, body, id) =>
            (await guesses.TryAsync(caller, body.CouponCode, ct)).TryGetValue(out _, out var refused)
                && (await checkout.PlaceAsync(body.ToCommand(caller, id), ct)).TryGetValue(out var order, out refused)
                ? api.Data(new PlacedOrderResponse("Order placed successfully", await ShowAsync(order, ct), order.Payment.PaymentUrl), 201)
                : api.Refuse(refused.Data is Quote quote ? refused with { Data = QuoteResponse.From(quote, settings.Currency) } : refused));

    [Function("RocketryBox_GetOrder")]
    [Operation("Get order details", AccessLevel.Customer, Answer = typeof(OrderResponse))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/orders/{orderId}")] HttpRequest request,
        string orderId,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            (await orders.GetAsync(caller.AccountId, RocketryBoxIds.Parse(orderId), ct)).TryGetValue(out var order, out var refused)
                ? api.Data(await ShowAsync(order, ct))
                : api.Refuse(refused));

    private async ValueTask<OrderResponse> ShowAsync(Order order, CancellationToken ct) =>
        OrderResponse.From(order, await scale.MeasureAsync(order, ct), settings.Warehouse);
}
