using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal sealed record ListOrdersQuery(
    OrderWord? Status, DateTimeOffset? StartDate, [EndOfDay] DateTimeOffset? EndDate, [AtLeast(1)] int Page = 1, [AtLeast(1)] int Limit = 10)
{
    /// <summary>The end belongs to what is asked for.</summary>
    public OrderFilter ToFilter() => OrderFilter.Between(RocketryBoxStatus.Filter(Status), StartDate, EndDate);
}

/// <param name="ShippingAddress">The id of a saved address; null: the default one.</param>
/// <param name="BillingAddress">The id of a saved address; null: the shipping address.</param>
internal sealed record CreateOrderBody(
    PaymentMethodWord PaymentMethod,
    [StringLength(20, MinimumLength = 1)] string? ShippingAddress,
    [StringLength(20, MinimumLength = 1)] string? BillingAddress,
    [StringLength(CouponService.MaxCodeLength, MinimumLength = 1)] string? CouponCode,
    [StringLength(500)] string? GiftMessage,
    bool GiftWrap = false)
{
    public PlaceOrder ToCommand(Caller caller, long orderId) => new()
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
        PaymentLink = PaymentMethod == PaymentMethodWord.Online,
    };
}

internal sealed record CustomerInfoWire(string Name, string Email, string Phone);

/// <summary>An address as it was when the order was placed.</summary>
internal sealed record DeliveryAddressWire(
    string Street, string City, string State, string Pincode, string Country, string? ContactName, string? ContactPhone)
{
    public static DeliveryAddressWire From(OrderAddress? to) =>
        new(to?.Street ?? "", to?.City ?? "", to?.State ?? "", to?.PostalCode ?? "", to?.Country ?? "", to?.ContactName, to?.Phone);
}

/// <param name="Value">Per unit.</param>
internal sealed record PackageItemWire(string Name, int Quantity, decimal Value);

/// <param name="Weight">Kilograms.</param>
/// <param name="TotalValue">Of the goods, before discount, shipping and tax.</param>
internal sealed record PackageWire(decimal Weight, DimensionsWire Dimensions, IEnumerable<PackageItemWire> Items, decimal TotalValue)
{
    public static PackageWire From(Order order, Parcel parcel) => new(
        parcel.WeightGrams / 1000m,
        DimensionsWire.From(parcel.Dimensions),
        order.Lines.Select(line => new PackageItemWire(line.Name, line.Quantity, Money.ToDecimal(line.UnitPrice, order.Currency))),
        Money.ToDecimal(order.Totals.Subtotal, order.Currency));
}

internal sealed record TimelineWire(OrderWord Status, string Location, DateTimeOffset Timestamp, string Description)
{
    public static TimelineWire From(TimelineStep step) =>
        new(RocketryBoxStatus.OfStep(step.Status), step.Location, step.At, step.Description ?? step.Status.Replace('_', ' '));
}

/// <param name="PaymentUrl">Where the order can still be paid; left out when it is paid, over, or paid on delivery.</param>
internal sealed record PaymentInfoWire(
    PaymentWord Status, PaymentMethodWord Method, decimal Amount, string Currency, string? TransactionId, DateTimeOffset? PaidAt, string? PaymentUrl)
{
    public static PaymentInfoWire From(Order order) => new(
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
internal sealed record OrderWire(
    string Id,
    string TrackingId,
    OrderWord Status,
    CustomerInfoWire Customer,
    DeliveryAddressWire DeliveryAddress,
    PackageWire Package,
    IEnumerable<TimelineWire> Timeline,
    PaymentInfoWire Payment,
    string ServiceType,
    DateOnly EstimatedDelivery,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public static OrderWire From(Order order, Parcel parcel, string warehouse) => new(
        RocketryBoxIds.Of(order.OrderId),
        order.Shipment.Number,
        RocketryBoxStatus.Of(order.Status),
        new CustomerInfoWire(order.CustomerName, order.CustomerEmail, order.CustomerPhone ?? ""),
        DeliveryAddressWire.From(order.ShippingAddress),
        PackageWire.From(order, parcel),
        OrderTimeline.Of(order, warehouse).Select(TimelineWire.From),
        PaymentInfoWire.From(order),
        order.Payment.Method == PaymentMethod.Cod ? "cod" : "standard",
        order.EstimatedDelivery,
        order.CreatedAt,
        order.UpdatedAt);
}

internal sealed record OrderListWire(IReadOnlyList<OrderWire> Orders, MetaWire Meta);

/// <param name="PaymentUrl">Where to pay, for an online payment.</param>
internal sealed record PlacedOrderWire(string Message, OrderWire Order, string? PaymentUrl);
