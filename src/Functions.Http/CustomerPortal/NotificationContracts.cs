using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

internal sealed record NotificationsQuery(
    [YesNo] string? UnreadOnly, [Minimum(1)] int Page = 1, [Minimum(1)] int Limit = PageRequest.MaxLimit);

/// <summary>What a note is about, as the settings group them.</summary>
internal enum PortalNotificationType
{
    Order,
    Refund,
    Ticket,
}

internal sealed record NotificationResponse(
    long Id, string Title, string Message, PortalNotificationType Type, bool Read, DateTimeOffset Timestamp)
{
    public static NotificationResponse From(Notification note) => new(
        note.NotificationId,
        note.Title,
        note.MessageWith(CustomerPortalIds.Order, CustomerPortalIds.Ticket),
        TypeOf(note.NotificationType),
        note.Read,
        note.CreatedAt);

    private static PortalNotificationType TypeOf(NotificationType type) => type switch
    {
        NotificationType.OrderPlaced or NotificationType.OrderPaid or NotificationType.OrderPaymentFailed or NotificationType.OrderShipped
            or NotificationType.OrderDelivered or NotificationType.OrderCancelled or NotificationType.SubscriptionSkipped
            or NotificationType.SubscriptionPaymentFailed => PortalNotificationType.Order,
        NotificationType.Refund or NotificationType.RefundRequested or NotificationType.RefundRejected or NotificationType.RefundFailed
            or NotificationType.ReturnRequested or NotificationType.ReturnApproved or NotificationType.ReturnRejected
            or NotificationType.ReturnReceived => PortalNotificationType.Refund,
        NotificationType.TicketReply => PortalNotificationType.Ticket,
    };
}
