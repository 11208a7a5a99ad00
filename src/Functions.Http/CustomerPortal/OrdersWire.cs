using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

internal sealed record OrdersQuery(
    [Word<PortalOrderStatus>] string? Status,
    [StringLength(100)] string? Search,
    [AtLeast(1)] int Page = 1,
    [AtLeast(1)] int Limit = PageRequest.MaxLimit)
{
    public OrderFilter ToFilter() => new(
        PortalStatus.Filter(FilterWords.Parse<PortalOrderStatus>(Status)),
        Number: Search is null ? null : CustomerPortalIds.OrderPart(Search));
}

internal sealed record OrderItemWire(string Id, string ProductName, int Quantity, decimal Price, decimal Subtotal)
{
    public static IReadOnlyList<OrderItemWire> From(Order order) =>
    [
        .. order.Lines.Select((line, index) => new OrderItemWire(
            CustomerPortalIds.Item(index + 1),
            line.Name,
            line.Quantity,
            Money.ToDecimal(line.UnitPrice, order.Currency),
            Money.ToDecimal(line.Subtotal, order.Currency))),
    ];
}

internal sealed record OrderWire(
    string Id,
    PortalOrderStatus Status,
    decimal Total,
    DateTimeOffset CreatedAt,
    DateTimeOffset EstimatedDelivery,
    string TrackingNumber,
    IReadOnlyList<OrderItemWire> Items)
{
    /// <summary>Parcels come in the course of the day: by its evening at the latest.</summary>
    private static readonly TimeOnly Evening = new(18, 0);

    public static OrderWire From(Order order, StoreCalendar calendar) => new(
        CustomerPortalIds.Order(order.OrderId),
        PortalStatus.Of(order.Status),
        Money.ToDecimal(order.Totals.Total, order.Currency),
        order.CreatedAt,
        EstimatedDeliveryOf(order, calendar),
        order.Shipment.Number,
        OrderItemWire.From(order));

    public static DateTimeOffset EstimatedDeliveryOf(Order order, StoreCalendar calendar) => calendar.At(order.EstimatedDelivery, Evening);
}

internal sealed record OrderAddressWire(string Street, string City, string? State, string? PostalCode, string? Country, string? Phone)
{
    public static OrderAddressWire From(OrderAddress address) =>
        new(address.Street, address.City, address.State, address.PostalCode, address.Country, address.Phone);
}

/// <summary>The order as the list shows it, and what it is made of.</summary>
internal sealed record OrderDetailWire(
    string Id,
    PortalOrderStatus Status,
    decimal Total,
    DateTimeOffset CreatedAt,
    DateTimeOffset EstimatedDelivery,
    string TrackingNumber,
    IReadOnlyList<OrderItemWire> Items,
    decimal Subtotal,
    decimal Shipping,
    decimal Tax,
    decimal Discount,
    string Currency,
    PaymentMethod PaymentMethod,
    PaymentStatus PaymentStatus,
    OrderAddressWire? ShippingAddress,
    DateTimeOffset? DeliveredAt,
    DateTimeOffset UpdatedAt)
{
    public static OrderDetailWire From(Order order, StoreCalendar calendar)
    {
        decimal Amount(long minor) => Money.ToDecimal(minor, order.Currency);
        return new(
            CustomerPortalIds.Order(order.OrderId),
            PortalStatus.Of(order.Status),
            Amount(order.Totals.Total),
            order.CreatedAt,
            OrderWire.EstimatedDeliveryOf(order, calendar),
            order.Shipment.Number,
            OrderItemWire.From(order),
            Amount(order.Totals.Subtotal),
            Amount(order.Totals.Shipping),
            Amount(order.Totals.Tax),
            Amount(order.Totals.Discount),
            order.Currency,
            order.Payment.Method,
            order.Payment.Status,
            order.ShippingAddress is { } address ? OrderAddressWire.From(address) : null,
            order.DeliveredAt,
            order.UpdatedAt);
    }
}
