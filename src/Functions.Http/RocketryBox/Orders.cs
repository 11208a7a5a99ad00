using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Orders.</summary>
public sealed class Orders(RocketryBoxApi api, OrderService orders, Checkout checkout, CouponGuesses guesses, ParcelScale scale, StoreSettings settings)
{
    [Function("RocketryBox_ListOrders")]
    [Operation("List orders", Access.Customer, Input = typeof(ListOrdersQuery), Answer = typeof(OrderListWire))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/orders")] HttpRequest request, CancellationToken ct) =>
        api.Customer<ListOrdersQuery>(request, ct, async (caller, query) =>
        {
            var page = await orders.List(caller.AccountId, query.ToFilter(), PageRequest.Of(query.Page, query.Limit), ct);
            List<OrderWire> shown = [];
            foreach (var order in page.Items)
            {
                shown.Add(await Show(order, ct));
            }

            return api.Data(new OrderListWire(shown, MetaWire.From(page)));
        });

    [Function("RocketryBox_CreateOrder")]
    [Operation("Order what is in the cart", Access.Customer, Input = typeof(CreateOrderBody), Answer = typeof(PlacedOrderWire), Status = 201, Idempotent = true, Extension = true)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/orders")] HttpRequest request, CancellationToken ct) =>
        api.CustomerOnce<CreateOrderBody>(request, ct, async (caller, body, id) =>
            (await guesses.TryAsync(caller, body.CouponCode, ct)).Try(out _, out var refused)
                && (await checkout.Place(body.ToCommand(caller, id), ct)).Try(out var order, out refused)
                ? api.Data(new PlacedOrderWire("Order placed successfully", await Show(order, ct), order.Payment.PaymentUrl), 201)
                : api.Refuse(refused.Data is Quote quote ? refused with { Data = QuoteWire.From(quote, settings.Currency) } : refused));

    [Function("RocketryBox_GetOrder")]
    [Operation("Get order details", Access.Customer, Answer = typeof(OrderWire))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/orders/{orderId}")] HttpRequest request,
        string orderId,
        CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            (await orders.Get(caller.AccountId, RocketryBoxIds.Parse(orderId), ct)).Try(out var order, out var refused)
                ? api.Data(await Show(order, ct))
                : api.Refuse(refused));

    private async ValueTask<OrderWire> Show(Order order, CancellationToken ct) =>
        OrderWire.From(order, await scale.Measure(order, ct), settings.Warehouse);
}
