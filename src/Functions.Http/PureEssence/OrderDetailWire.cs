using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <param name="Variant">The size that was bought; left out when the product has just one form.</param>
internal sealed record OrderItemWire(long ProductId, string Name, int Quantity, decimal Price, string? Image, string? Variant);

internal sealed record OrderAddressWire(string? Name, string Street, string City, string? PostalCode, string? Phone);

internal sealed record OrderPaymentWire(PaymentMethod Method, string Status, DateTimeOffset? PaidAt);

internal sealed record TrackingUpdateWire(string Status, string Location, DateTimeOffset Timestamp);

internal sealed record OrderTrackingWire(string Number, string? Carrier, string Status, DateOnly EstimatedDelivery, IReadOnlyList<TrackingUpdateWire> Updates);

/// <param name="PaymentUrl">Where the order can still be paid; left out when it is paid, over, or paid on delivery.</param>
internal sealed record OrderDetailWire(
    string Id,
    PureEssenceOrderStatus Status,
    IReadOnlyList<OrderItemWire> Items,
    OrderAddressWire? ShippingAddress,
    OrderPaymentWire Payment,
    string? PaymentUrl,
    SummaryWire Summary,
    OrderTrackingWire Tracking,
    DateTimeOffset CreatedAt)
{
    public static OrderDetailWire From(Order order, StoreSettings settings)
    {
        decimal Amount(long minor) => Money.ToDecimal(minor, order.Currency);
        var totals = order.Totals;
        return new(
            PureEssenceIds.Order(order.OrderId),
            PureEssenceStatus.Of(order.Status),
            [
                .. order.Lines.Select(line => new OrderItemWire(
                    line.ProductId, line.Name, line.Quantity, Amount(line.UnitPrice), line.Image is { } image ? settings.Absolute(image) : null, line.Size)),
            ],
            order.ShippingAddress is { } to ? new OrderAddressWire(to.Label, to.Street, to.City, to.PostalCode, to.Phone) : null,
            new OrderPaymentWire(order.Payment.Method, PureEssenceStatus.Of(order.Payment.Status), order.Payment.PaidAt),
            order.OpenPaymentUrl,
            new SummaryWire(Amount(totals.Subtotal), Amount(totals.Shipping), Amount(totals.Tax), Amount(totals.Discount), Amount(totals.Total)),
            new OrderTrackingWire(
                order.Shipment.Number,
                order.Shipment.Carrier,
                PureEssenceStatus.OfTracking(order),
                order.EstimatedDelivery,
                [.. order.Shipment.Updates.Select(update => new TrackingUpdateWire(update.Status, update.Location, update.At))]),
            order.CreatedAt);
    }
}

internal sealed record TimelineWire(string Status, DateTimeOffset Timestamp, string Location);

/// <summary>Public tracking for anybody who has the order's number; no personal data.</summary>
internal sealed record TrackOrderWire(
    string OrderId, string TrackingNumber, string? Carrier, string Status, DateOnly EstimatedDelivery, IReadOnlyList<TimelineWire> Timeline)
{
    public static TrackOrderWire From(Order order, string warehouse) => new(
        PureEssenceIds.Order(order.OrderId),
        order.Shipment.Number,
        order.Shipment.Carrier,
        PureEssenceStatus.OfTracking(order),
        order.EstimatedDelivery,
        [.. OrderTimeline.Of(order, warehouse).Select(step => new TimelineWire(step.Status, step.At, step.Location))]);
}
