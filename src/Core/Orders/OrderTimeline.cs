namespace FunctionsCommerce.Core.Orders;

/// <summary>A step of an order's timeline: <c>order_placed</c>, <c>processing</c>, the carrier's reports, <c>delivered</c>, …</summary>
public sealed record TimelineStep(string Status, string Location, DateTimeOffset At, string? Description = null);

/// <summary>The order's states and the carrier's reports in one list, oldest first.</summary>
public static class OrderTimeline
{
    /// <param name="warehouse">Where parcels are packed.</param>
    public static IReadOnlyList<TimelineStep> Of(Order order, string warehouse)
    {
        var reported = order.Shipment.Updates.Select(
            update => new TimelineStep(update.Status, update.Location, update.At, update.Description))
            .ToArray();
        var states = order.History.Select(change => Step(change, warehouse)).OfType<TimelineStep>();

        // Where the carrier reports, its words stand for ours: picked_up says more than shipped.
        return [.. states
            .Where(step => reported.Length == 0 || step.Status != "shipped")
            .Where(step => step.Status != "delivered" || reported.All(report => report.Status != "delivered"))
            .Concat(reported)
            .OrderBy(step => step.At)
            .DistinctBy(step => (step.Status, step.Location, step.At))];
    }

    private static TimelineStep? Step(StatusChange change, string warehouse) => change.Status switch
    {
        OrderStatus.Pending => new("order_placed", "Online", change.At, "The order was placed"),
        OrderStatus.Confirmed => null,
        OrderStatus.Processing => new("processing", warehouse, change.At, "The order is being packed"),
        OrderStatus.Shipped => new("shipped", warehouse, change.At, "The parcel is on its way"),
        OrderStatus.Delivered => new("delivered", "Destination", change.At, "The parcel was delivered"),
        OrderStatus.Cancelled => new("cancelled", "Online", change.At, "The order was cancelled"),
        OrderStatus.Returned => new("returned", warehouse, change.At, "The goods came back"),
        _ => null,
    };
}
