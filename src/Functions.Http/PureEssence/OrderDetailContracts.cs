using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <param name="Variant">The size that was bought; left out when the product has just one form.</param>
internal sealed record OrderItemResponse(long ProductId, string Name, int Quantity, decimal Price, string? Image, string? Variant);

internal sealed record OrderAddressResponse(string? Name, string Street, string City, string? PostalCode, string? Phone);

internal sealed record OrderPaymentResponse(PaymentMethod Method, string Status, DateTimeOffset? PaidAt);

internal sealed record TrackingUpdateResponse(string Status, string Location, DateTimeOffset Timestamp);

internal sealed record OrderTrackingResponse(
    string Number, string? Carrier, string Status, DateOnly EstimatedDelivery, IReadOnlyList<TrackingUpdateResponse> Updates);

/// <param name="PaymentUrl">Where the order can still be paid; left out when it is paid, over, or paid on delivery.</param>
internal sealed record OrderDetailResponse(
    string Id,
    PureEssenceOrderStatus Status,
    IReadOnlyList<OrderItemResponse> Items,
    OrderAddressResponse? ShippingAddress,
    OrderPaymentResponse Payment,
    string? PaymentUrl,
    SummaryResponse Summary,
    OrderTrackingResponse Tracking,
    DateTimeOffset CreatedAt)
{
    public static OrderDetailResponse From(Order order, StoreSettings settings)
    {
        decimal Amount(long minor) => Money.ToDecimal(minor, order.Currency);
        var totals = order.Totals;
        return new(
            PureEssenceIds.Order(order.OrderId),
            PureEssenceStatus.Of(order.Status),
            [
                .. order.Lines.Select(line => new OrderItemResponse(
                    line.ProductId, line.Name, line.Quantity, Amount(line.UnitPrice),
                    line.Image is { } image ? settings.Absolute(image) : null, line.Size)),
            ],
            order.ShippingAddress is { } to ? new OrderAddressResponse(to.Label, to.Street, to.City, to.PostalCode, to.Phone) : null,
            new OrderPaymentResponse(order.Payment.Method, PureEssenceStatus.Of(order.Payment.Status), order.Payment.PaidAt),
            order.OpenPaymentUrl,
            new SummaryResponse(
                Amount(totals.Subtotal), Amount(totals.Shipping), Amount(totals.Tax), Amount(totals.Discount), Amount(totals.Total)),
            new OrderTrackingResponse(
                order.Shipment.Number,
                order.Shipment.Carrier,
                PureEssenceStatus.OfTracking(order),
                order.EstimatedDelivery,
                [.. order.Shipment.Updates.Select(update => new TrackingUpdateResponse(update.Status, update.Location, update.At))]),
            order.CreatedAt);
    }
}

internal sealed record TimelineResponse(string Status, DateTimeOffset Timestamp, string Location);

/// <summary>Public tracking for anybody who has the order's number; no personal data.</summary>
internal sealed record TrackOrderResponse(
    string OrderId, string TrackingNumber, string? Carrier, string Status, DateOnly EstimatedDelivery,
    IReadOnlyList<TimelineResponse> Timeline)
{
    public static TrackOrderResponse From(Order order, string warehouse) => new(
        PureEssenceIds.Order(order.OrderId),
        order.Shipment.Number,
        order.Shipment.Carrier,
        PureEssenceStatus.OfTracking(order),
        order.EstimatedDelivery,
        [.. OrderTimeline.Of(order, warehouse).Select(step => new TimelineResponse(step.Status, step.At, step.Location))]);
}
