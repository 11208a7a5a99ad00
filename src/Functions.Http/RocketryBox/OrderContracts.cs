using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Orders.Fulfilment;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal sealed record ListOrdersQuery(
    RocketryBoxOrderStatus? Status, DateTimeOffset? StartDate, [EndOfDay] DateTimeOffset? EndDate, [Minimum(1)] int Page = 1,
    [Minimum(1)] int Limit = 10)
{
    /// <summary>The end belongs to what is asked for.</summary>
    public OrderFilter ToFilter() => OrderFilter.Between(RocketryBoxStatus.Filter(Status), StartDate, EndDate);
}

/// <param name="ShippingAddress">The id of a saved address; null: the default one.</param>
/// <param name="BillingAddress">The id of a saved address; null: the shipping address.</param>
internal sealed record CreateOrderRequest(
    RocketryBoxPaymentMethod PaymentMethod,
    [StringLength(20, MinimumLength = 1)] string? ShippingAddress,
    [StringLength(20, MinimumLength = 1)] string? BillingAddress,
    [StringLength(CouponService.MaxCodeLength, MinimumLength = 1)] string? CouponCode,
    [StringLength(500)] string? GiftMessage,
    bool GiftWrap = false)
{
    public PlaceOrderCommand ToCommand(CurrentUser caller, long orderId) => new()
    {
        OrderId = orderId,
        CustomerId = caller.AccountId,
        Channel = caller.Channel,
        PaymentMethod = RocketryBoxStatus.From(PaymentMethod),
        PriceRule = PriceRule.ShippingAndTaxAdded,
        ShippingAddressId = ShippingAddress is null ? null : RocketryBoxIds.Parse(ShippingAddress),
        BillingAddressId = BillingAddress is null ? null : RocketryBoxIds.Parse(BillingAddress),
        CouponCode = CouponCode,
        GiftMessage = GiftMessage,
        GiftWrap = GiftWrap,
        PaymentLink = PaymentMethod == RocketryBoxPaymentMethod.Online,
    };
}

internal sealed record CustomerInfoResponse(string Name, string Email, string Phone);

/// <summary>An address as it was when the order was placed.</summary>
internal sealed record DeliveryAddressResponse(
    string Street, string City, string State, string Pincode, string Country, string? ContactName, string? ContactPhone)
{
    public static DeliveryAddressResponse From(OrderAddress? to) =>
        new(to?.Street ?? "", to?.City ?? "", to?.State ?? "", to?.PostalCode ?? "", to?.Country ?? "", to?.ContactName, to?.Phone);
}

/// <param name="Value">Per unit.</param>
internal sealed record PackageItemResponse(string Name, int Quantity, decimal Value);

/// <param name="Weight">Kilograms.</param>
/// <param name="TotalValue">Of the goods, before discount, shipping and tax.</param>
internal sealed record PackageResponse(
    decimal Weight, DimensionsResponse Dimensions, IEnumerable<PackageItemResponse> Items, decimal TotalValue)
{
    public static PackageResponse From(Order order, Parcel parcel) => new(
        parcel.WeightGrams / 1000m,
        DimensionsResponse.From(parcel.Dimensions),
        order.Lines.Select(line => new PackageItemResponse(line.Name, line.Quantity, Money.ToDecimal(line.UnitPrice, order.Currency))),
        Money.ToDecimal(order.Totals.Subtotal, order.Currency));
}

internal sealed record TimelineResponse(RocketryBoxOrderStatus Status, string Location, DateTimeOffset Timestamp, string Description)
{
    public static TimelineResponse From(TimelineStep step) =>
        new(RocketryBoxStatus.OfStep(step.Status), step.Location, step.At, step.Description ?? step.Status.Replace('_', ' '));
}

/// <param name="PaymentUrl">Where the order can still be paid; left out when it is paid, over, or paid on delivery.</param>
internal sealed record PaymentInfoResponse(
    RocketryBoxPaymentStatus Status, RocketryBoxPaymentMethod Method, decimal Amount, string Currency, string? TransactionId,
    DateTimeOffset? PaidAt, string? PaymentUrl)
{
    public static PaymentInfoResponse From(Order order) => new(
        RocketryBoxStatus.Of(order.Payment.Status),
        RocketryBoxStatus.Of(order.Payment.Method),
        Money.ToDecimal(order.Payment.Due, order.Currency),
        order.Currency,
        order.Payment.TransactionId,
        order.Payment.PaidAt,
        order.OpenPaymentUrl);
}

/// <summary>An order. <c>shippingLabel</c> is left out: the store has no labels to download.</summary>
/// <param name="ServiceType">standard or cod: there is no express yet.</param>
internal sealed record OrderResponse(
    string Id,
    string TrackingId,
    RocketryBoxOrderStatus Status,
    CustomerInfoResponse Customer,
    DeliveryAddressResponse DeliveryAddress,
    PackageResponse Package,
    IEnumerable<TimelineResponse> Timeline,
    PaymentInfoResponse Payment,
    string ServiceType,
    DateOnly EstimatedDelivery,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public static OrderResponse From(Order order, Parcel parcel, string warehouse) => new(
        RocketryBoxIds.Of(order.OrderId),
        order.Shipment.Number,
        RocketryBoxStatus.Of(order.Status),
        new CustomerInfoResponse(order.CustomerName, order.CustomerEmail, order.CustomerPhone ?? ""),
        DeliveryAddressResponse.From(order.ShippingAddress),
        PackageResponse.From(order, parcel),
        OrderTimeline.Of(order, warehouse).Select(TimelineResponse.From),
        PaymentInfoResponse.From(order),
        order.Payment.Method == PaymentMethod.Cod ? "cod" : "standard",
        order.EstimatedDelivery,
        order.CreatedAt,
        order.UpdatedAt);
}

internal sealed record OrderListResponse(IReadOnlyList<OrderResponse> Orders, MetaResponse Meta);

/// <param name="PaymentUrl">Where to pay, for an online payment.</param>
internal sealed record PlacedOrderResponse(string Message, OrderResponse Order, string? PaymentUrl);
