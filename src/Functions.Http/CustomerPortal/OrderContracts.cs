using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

internal sealed record OrdersQuery(
    [AllowedValue<PortalOrderStatus>] string? Status,
    [StringLength(100)] string? Search,
    [Minimum(1)] int Page = 1,
    [Minimum(1)] int Limit = PageRequest.MaxLimit)
{
    public OrderFilter ToFilter() => new(
        PortalStatus.Filter(FilterValues.Parse<PortalOrderStatus>(Status)),
        Number: Search is null ? null : CustomerPortalIds.OrderPart(Search));
}

internal sealed record OrderItemResponse(string Id, string ProductName, int Quantity, decimal Price, decimal Subtotal)
{
    public static IReadOnlyList<OrderItemResponse> From(Order order) =>
    [
        .. order.Lines.Select((line, index) => new OrderItemResponse(
            CustomerPortalIds.Item(index + 1),
            line.Name,
            line.Quantity,
            Money.ToDecimal(line.UnitPrice, order.Currency),
            Money.ToDecimal(line.Subtotal, order.Currency))),
    ];
}

internal sealed record OrderResponse(
    string Id,
    PortalOrderStatus Status,
    decimal Total,
    DateTimeOffset CreatedAt,
    DateTimeOffset EstimatedDelivery,
    string TrackingNumber,
    IReadOnlyList<OrderItemResponse> Items)
{
    /// <summary>Parcels come in the course of the day: by its evening at the latest.</summary>
    private static readonly TimeOnly Evening = new(18, 0);

    public static OrderResponse From(Order order, StoreCalendar calendar) => new(
        CustomerPortalIds.Order(order.OrderId),
        PortalStatus.Of(order.Status),
        Money.ToDecimal(order.Totals.Total, order.Currency),
        order.CreatedAt,
        EstimatedDeliveryOf(order, calendar),
        order.Shipment.Number,
        OrderItemResponse.From(order));

    public static DateTimeOffset EstimatedDeliveryOf(Order order, StoreCalendar calendar) => calendar.At(order.EstimatedDelivery, Evening);
}

internal sealed record OrderAddressResponse(string Street, string City, string? State, string? PostalCode, string? Country, string? Phone)
{
    public static OrderAddressResponse From(OrderAddress address) =>
        new(address.Street, address.City, address.State, address.PostalCode, address.Country, address.Phone);
}

/// <summary>The order as the list shows it, and what it is made of.</summary>
internal sealed record OrderDetailResponse(
    string Id,
    PortalOrderStatus Status,
    decimal Total,
    DateTimeOffset CreatedAt,
    DateTimeOffset EstimatedDelivery,
    string TrackingNumber,
    IReadOnlyList<OrderItemResponse> Items,
    decimal Subtotal,
    decimal Shipping,
    decimal Tax,
    decimal Discount,
    string Currency,
    PaymentMethod PaymentMethod,
    PaymentStatus PaymentStatus,
    OrderAddressResponse? ShippingAddress,
    DateTimeOffset? DeliveredAt,
    DateTimeOffset UpdatedAt)
{
    public static OrderDetailResponse From(Order order, StoreCalendar calendar)
    {
        decimal Amount(long minor) => Money.ToDecimal(minor, order.Currency);
        return new(
            CustomerPortalIds.Order(order.OrderId),
            PortalStatus.Of(order.Status),
            Amount(order.Totals.Total),
            order.CreatedAt,
            OrderResponse.EstimatedDeliveryOf(order, calendar),
            order.Shipment.Number,
            OrderItemResponse.From(order),
            Amount(order.Totals.Subtotal),
            Amount(order.Totals.Shipping),
            Amount(order.Totals.Tax),
            Amount(order.Totals.Discount),
            order.Currency,
            order.Payment.Method,
            order.Payment.Status,
            order.ShippingAddress is { } address ? OrderAddressResponse.From(address) : null,
            order.DeliveredAt,
            order.UpdatedAt);
    }
}
