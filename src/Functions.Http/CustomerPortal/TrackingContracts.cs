using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

internal sealed record TrackingStepResponse(string Label, bool Completed, bool Current);

internal sealed record TrackingResponse(
    string OrderId,
    PortalOrderStatus Status,
    string TrackingNumber,
    string? CurrentLocation,
    DateTimeOffset EstimatedDelivery,
    string? CourierName,
    string? CourierContact,
    IReadOnlyList<TrackingStepResponse> Steps)
{
    private static readonly (OrderStatus Status, string Label)[] Way =
    [
        (OrderStatus.Pending, "Order Placed"),
        (OrderStatus.Confirmed, "Payment Confirmed"),
        (OrderStatus.Processing, "Packed"),
        (OrderStatus.Shipped, "Shipped"),
        (OrderStatus.Delivered, "Delivered"),
    ];

    public static TrackingResponse From(Order order, StoreSettings settings) => new(
        CustomerPortalIds.Order(order.OrderId),
        PortalStatus.Of(order.Status),
        order.Shipment.Number,
        LocationOf(order, settings.Warehouse),
        OrderResponse.EstimatedDeliveryOf(order, settings.Calendar),
        order.Shipment.Carrier,
        order.Shipment.CarrierPhone,
        StepsOf(order));

    /// <summary>Five steps. A cancelled order ends after the steps that it reached; a returned one has a sixth.</summary>
    private static IReadOnlyList<TrackingStepResponse> StepsOf(Order order)
    {
        var last = Array.FindLastIndex(Way, step => order.History.Any(change => change.Status == step.Status));
        return order.Status switch
        {
            OrderStatus.Cancelled =>
                [
                    .. Way.Take(last + 1).Select(step => new TrackingStepResponse(step.Label, true, false)),
                    new TrackingStepResponse("Cancelled", true, true),
                ],
            OrderStatus.Returned =>
                [
                    .. Way.Select(step => new TrackingStepResponse(step.Label, true, false)),
                    new TrackingStepResponse("Returned", true, true),
                ],
            _ => [.. Way.Select((step, index) => new TrackingStepResponse(step.Label, index <= last, index == last))],
        };
    }

    /// <summary>Where the carrier saw it last, or where it must be by the order's state. Null when nothing is to come.</summary>
    private static string? LocationOf(Order order, string warehouse) => order.Status switch
    {
        OrderStatus.Cancelled => null,
        OrderStatus.Returned => warehouse,
        OrderStatus.Delivered or OrderStatus.Completed => order.Shipment.Updates is [.., var at]
            ? at.Location
            : order.ShippingAddress?.City,
        _ => order.Shipment.Updates is [.., var seen] ? seen.Location : warehouse,
    };
}
