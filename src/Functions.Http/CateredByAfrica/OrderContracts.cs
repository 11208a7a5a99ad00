using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record ListOrdersQuery(
    [Minimum(1)] int Page = 1,
    [Minimum(1)] int Limit = 20,
    StaffOrderStatus? Status = null,
    [StringLength(50)] string? CustomerId = null,
    DateTimeOffset? StartDate = null,
    [EndOfDay] DateTimeOffset? EndDate = null)
{
    /// <summary>An id that does not decode matches no customer.</summary>
    public long? Customer => CustomerId is { } id ? CateredByAfricaIds.Parse(CateredByAfricaIds.Customer, id) : null;

    public OrderFilter ToFilter() => OrderFilter.Between(StaffOrderStatusMapper.Filter(Status), StartDate, EndDate);
}

internal sealed record OrderItemRequest(
    [StringLength(50)] string ProductId,
    [Range(1, 10_000)] int Quantity,
    [Minimum(0)] decimal? Price = null,
    [StringLength(50, MinimumLength = 1)] string? Variant = null);

internal sealed record CreateOrderRequest(
    [StringLength(50)] string CustomerId,
    [MinLength(1)] OrderItemRequest[] Items,
    OrderType OrderType = OrderType.Online,
    [Minimum(0)] decimal? TotalAmount = null,
    PaymentMethod PaymentMethod = PaymentMethod.Cod,
    OrderAddressRequest? ShippingAddress = null,
    [StringLength(CouponService.MaxCodeLength, MinimumLength = 1)] string? CouponCode = null,
    [StringLength(500, MinimumLength = 1)] string? GiftMessage = null,
    bool GiftWrap = false,
    [StringLength(OrderEdits.MaxNote, MinimumLength = 1)] string? Note = null,
    IReadOnlyDictionary<string, string>? Metadata = null)
{
    /// <summary>Prices include tax, delivery is free; the order does not expire.</summary>
    public Result<PlaceOrderCommand> ToCommand(long customerId, long orderId, long staffId, string currency, DateTimeOffset now)
    {
        List<FieldError> faults = [];
        long? Minor(decimal? amount, string field)
        {
            if (amount is not { } given)
            {
                return null;
            }

            if (Money.TryFromDecimal(given, currency, out var minor))
            {
                return minor;
            }

            faults.Add(new FieldError(field, $"{field} is not an amount in {currency}", given));
            return null;
        }

        var items = Items.Select((item, index) => new OrderItem(
            CateredByAfricaIds.Parse(CateredByAfricaIds.Product, item.ProductId),
            item.Variant is { } variant ? Core.Catalog.Variant.KeyOf(variant) : null,
            item.Quantity,
            Minor(item.Price, $"items[{index}].price"))).ToArray();
        var command = new PlaceOrderCommand
        {
            OrderId = orderId,
            CustomerId = customerId,
            Channel = Channels.CateredByAfrica,
            PaymentMethod = PaymentMethod,
            PriceRule = PriceRule.Inclusive,
            OrderType = OrderType,
            Items = items,
            NeedsAddress = false,
            ShippingAddress = ShippingAddress?.ToAddress(),
            CouponCode = CouponCode,
            GiftMessage = GiftMessage,
            GiftWrap = GiftWrap,
            Note = Note is { } note ? new OrderNote(note.Trim(), staffId, now) : null,
            Metadata = Core.Shared.Metadata.None.Merge(Metadata),
            ExpectedTotal = Minor(TotalAmount, "totalAmount"),
            Expires = false,
        };
        if (Core.Shared.Metadata.Problem(command.Metadata) is { } problem)
        {
            faults.Add(new FieldError("metadata", problem));
        }

        return faults.Count > 0 ? Errors.Invalid(faults) : command;
    }
}

/// <summary>The order states that staff may set: those of this API and the store's own between them.</summary>
internal enum OrderTarget
{
    Pending,
    Confirmed,
    Processing,
    Shipped,
    Delivered,
    Completed,
    Cancelled,
}

internal sealed record OrderStatusRequest(
    OrderTarget? Status = null,
    ManualPaymentStatus? PaymentStatus = null,
    [StringLength(100, MinimumLength = 1)] string? TrackingNumber = null,
    [StringLength(500)] string? Reason = null)
{
    public bool IsEmpty => Status is null && PaymentStatus is null && TrackingNumber is null;

    public OrderUpdate ToMove(long staffId) =>
        new(Status is { } target ? Enum.Parse<OrderStatus>(target.ToString()) : null, PaymentStatus, TrackingNumber, Reason, staffId);
}

internal sealed record OrderCustomerResponse(string Id, string Name, string Email);

internal sealed record OrderItemResponse(string ProductId, string Name, int Quantity, decimal Price);

internal sealed record OrderResponse(
    string Id, string OrderNumber, OrderCustomerResponse Customer, decimal TotalAmount, StaffOrderStatus Status,
    ManualPaymentStatus PaymentStatus, OrderType OrderType,
    IReadOnlyList<OrderItemResponse> Items, DateTimeOffset CreatedAt, DateTimeOffset? DeliveredAt)
{
    public static OrderResponse From(Order order) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Order, order.OrderId),
        CateredByAfricaIds.OrderNumber(order),
        new OrderCustomerResponse(
            CateredByAfricaIds.Of(CateredByAfricaIds.Customer, order.CustomerId), order.CustomerName, order.CustomerEmail),
        Money.ToDecimal(order.Totals.Total, order.Currency),
        StaffOrderStatusMapper.Of(order.Status),
        StaffOrderStatusMapper.Of(order.Payment.Status),
        order.OrderType,
        [
            .. order.Lines.Select(line => new OrderItemResponse(
                CateredByAfricaIds.Of(CateredByAfricaIds.Product, line.ProductId), line.Name, line.Quantity,
                Money.ToDecimal(line.UnitPrice, order.Currency))),
        ],
        order.CreatedAt,
        order.DeliveredAt);
}

/// <summary>Of all orders that the filter finds: their number, what the shop keeps of them today, and that divided by those not
/// cancelled.</summary>
internal sealed record OrderStatsResponse(long TotalOrders, decimal TotalRevenue, decimal AverageOrderValue);

internal sealed record OrderListResponse(IReadOnlyList<OrderResponse> Orders, PaginationResponse Pagination, OrderStatsResponse Stats)
{
    public static OrderListResponse From(OrderPage page, StoreSettings store)
    {
        var stats = page.Stats;
        return new(
            [.. page.Orders.Items.Select(OrderResponse.From)],
            PaginationResponse.From(page.Orders),
            new OrderStatsResponse(
                stats.TotalOrders, Money.ToDecimal(stats.Revenue, store.Currency),
                Money.ToDecimal(stats.AverageOrderValue, store.Currency)));
    }
}

internal sealed record QuoteLineResponse(string ProductId, int Quantity, decimal Price, decimal Amount);

/// <summary>What the order really costs.</summary>
internal sealed record QuoteResponse(IReadOnlyList<QuoteLineResponse> Lines, decimal TotalAmount)
{
    public static QuoteResponse From(Quote quote, StoreSettings store) => new(
        [
            .. quote.Lines.Select(line => new QuoteLineResponse(
                CateredByAfricaIds.Of(CateredByAfricaIds.Product, line.ProductId),
                line.Quantity,
                Money.ToDecimal(line.UnitPrice, store.Currency),
                Money.ToDecimal(line.Subtotal - line.Discount, store.Currency))),
        ],
        Money.ToDecimal(quote.Total, store.Currency));
}

/// <param name="Carrier">Left out: the store's own (<c>Store__CarrierName</c>).</param>
internal sealed record ShipmentRequest(
    [StringLength(100, MinimumLength = 1)] string? Carrier = null,
    [StringLength(100, MinimumLength = 1)] string? TrackingNumber = null,
    [StringLength(500, MinimumLength = 1), WebUrl] string? TrackingUrl = null,
    [PhoneNumber] string? CarrierPhone = null)
{
    public Shipment ToShipment(Order order) => new(TrackingNumber ?? order.Shipment.Number)
    {
        Carrier = Carrier ?? order.Shipment.Carrier,
        CarrierPhone = CarrierPhone ?? (Carrier is null ? order.Shipment.CarrierPhone : null),
        TrackingUrl = TrackingUrl ?? (Carrier is null ? order.Shipment.TrackingUrl : null),
    };
}

/// <param name="Status">The carrier's word: <c>picked_up</c>, <c>in_transit</c>, <c>out_for_delivery</c>, <c>delivered</c>.</param>
internal sealed record TrackingRequest(
    [RegularExpression("[a-z][a-z_]{0,49}")] string Status,
    [StringLength(200)] string Location,
    DateTimeOffset? Timestamp = null,
    [StringLength(500)] string? Description = null)
{
    public TrackingUpdate ToUpdate(DateTimeOffset now) => new(Status, Location, Timestamp ?? now, Description);
}

internal sealed record TrackingUpdateResponse(string Status, string Location, DateTimeOffset Timestamp, string? Description);

internal sealed record ShipmentResponse(
    string OrderId, StaffOrderStatus Status, string TrackingNumber, string? Carrier, string? CarrierPhone, string? TrackingUrl,
    IReadOnlyList<TrackingUpdateResponse> Updates)
{
    public static ShipmentResponse From(Order order) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Order, order.OrderId),
        StaffOrderStatusMapper.Of(order.Status),
        order.Shipment.Number,
        order.Shipment.Carrier,
        order.Shipment.CarrierPhone,
        order.Shipment.TrackingUrl,
        [
            .. order.Shipment.Updates.Select(
                update => new TrackingUpdateResponse(update.Status, update.Location, update.At, update.Description)),
        ]);
}
