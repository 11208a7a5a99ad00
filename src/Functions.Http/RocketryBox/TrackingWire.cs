using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal enum ChannelWord
{
    Email,
    Sms,
    Push,
}

internal sealed record SubscribeBody([MinLength(1), MaxLength(3)] IReadOnlyList<ChannelWord> Channels, TrackingFrequency Frequency)
{
    public IReadOnlyList<MessageChannel> ToChannels() => [.. Channels.Select(channel => Enum.Parse<MessageChannel>(channel.ToString()))];
}

internal sealed record CourierWire(string Name, string TrackingUrl, string Phone)
{
    /// <summary>Empty before the parcel is a carrier's.</summary>
    public static CourierWire From(Shipment shipment) => new(shipment.Carrier ?? "", shipment.TrackingUrl ?? "", shipment.CarrierPhone ?? "");
}

internal sealed record TrackingWire(
    string OrderId,
    string TrackingId,
    OrderWord Status,
    string CurrentLocation,
    DateOnly EstimatedDelivery,
    IReadOnlyList<TimelineWire> Timeline,
    CourierWire Courier)
{
    public static TrackingWire From(Order order, string warehouse)
    {
        var steps = OrderTimeline.Of(order, warehouse);
        return new(
            RocketryBoxIds.Of(order.OrderId),
            order.Shipment.Number,
            RocketryBoxStatus.Of(order.Status),
            steps is [.., var last] ? last.Location : "",
            order.EstimatedDelivery,
            [.. steps.Select(TimelineWire.From)],
            CourierWire.From(order.Shipment));
    }
}

internal sealed record TrackingSubscriptionWire(
    string Id,
    string OrderId,
    IEnumerable<MessageChannel> Channels,
    TrackingFrequency Frequency,
    TrackingSubscriptionStatus Status,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public static TrackingSubscriptionWire From(TrackingSubscription subscription) => new(
        RocketryBoxIds.Of(subscription.SubscriptionId),
        RocketryBoxIds.Of(subscription.OrderId),
        subscription.Channels,
        subscription.Frequency,
        subscription.Status,
        subscription.CreatedAt,
        subscription.UpdatedAt);
}

internal sealed record SubscribedWire(string Message, TrackingSubscriptionWire Subscription)
{
    public static SubscribedWire From(TrackingSubscription subscription) =>
        new("Subscribed to tracking updates", TrackingSubscriptionWire.From(subscription));
}
