using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Fulfilment;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal enum TrackingChannel
{
    Email,
    Sms,
    Push,
}

internal sealed record SubscribeRequest([MinLength(1), MaxLength(3)] IReadOnlyList<TrackingChannel> Channels, TrackingFrequency Frequency)
{
    public IReadOnlyList<MessageChannel> ToChannels() => [.. Channels.Select(channel => Enum.Parse<MessageChannel>(channel.ToString()))];
}

internal sealed record CourierResponse(string Name, string TrackingUrl, string Phone)
{
    /// <summary>Empty before the parcel is a carrier's.</summary>
    public static CourierResponse From(Shipment shipment) =>
        new(shipment.Carrier ?? "", shipment.TrackingUrl ?? "", shipment.CarrierPhone ?? "");
}

internal sealed record TrackingResponse(
    string OrderId,
    string TrackingId,
    RocketryBoxOrderStatus Status,
    string CurrentLocation,
    DateOnly EstimatedDelivery,
    IReadOnlyList<TimelineResponse> Timeline,
    CourierResponse Courier)
{
    public static TrackingResponse From(Order order, string warehouse)
    {
        var steps = OrderTimeline.Of(order, warehouse);
        return new(
            RocketryBoxIds.Of(order.OrderId),
            order.Shipment.Number,
            RocketryBoxStatus.Of(order.Status),
            steps is [.., var last] ? last.Location : "",
            order.EstimatedDelivery,
            [.. steps.Select(TimelineResponse.From)],
            CourierResponse.From(order.Shipment));
    }
}

internal sealed record TrackingSubscriptionResponse(
    string Id,
    string OrderId,
    IEnumerable<MessageChannel> Channels,
    TrackingFrequency Frequency,
    TrackingSubscriptionStatus Status,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public static TrackingSubscriptionResponse From(TrackingSubscription subscription) => new(
        RocketryBoxIds.Of(subscription.SubscriptionId),
        RocketryBoxIds.Of(subscription.OrderId),
        subscription.Channels,
        subscription.Frequency,
        subscription.Status,
        subscription.CreatedAt,
        subscription.UpdatedAt);
}

internal sealed record SubscribedResponse(string Message, TrackingSubscriptionResponse Subscription)
{
    public static SubscribedResponse From(TrackingSubscription subscription) =>
        new("Subscribed to tracking updates", TrackingSubscriptionResponse.From(subscription));
}
