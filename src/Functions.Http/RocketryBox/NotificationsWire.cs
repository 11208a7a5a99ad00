using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal sealed record ListNotificationsQuery([AtLeast(1)] int Page = 1, [AtLeast(1)] int Limit = 20, bool UnreadOnly = false);

internal sealed record NotificationContentWire(string Subject, string Body);

internal sealed record NotificationMetadataWire(string? OrderId, string? TicketId, string Priority, int RetryCount);

/// <summary>A note of the inbox. Its status is always delivered.</summary>
/// <param name="Recipient">The customer's id.</param>
internal sealed record NotificationWire(
    string Id,
    string Type,
    string Status,
    string Recipient,
    NotificationContentWire Content,
    NotificationMetadataWire Metadata,
    DateTimeOffset CreatedAt,
    DateTimeOffset SentAt)
{
    public static NotificationWire From(Notification note) => new(
        RocketryBoxIds.Of(note.NotificationId),
        "in-app",
        "delivered",
        RocketryBoxIds.Of(note.CustomerId),
        new NotificationContentWire(note.Title, note.MessageWith(RocketryBoxIds.Of, RocketryBoxIds.Of)),
        new NotificationMetadataWire(
            note.OrderId is { } orderId ? RocketryBoxIds.Of(orderId) : null,
            note.TicketId is { } ticketId ? RocketryBoxIds.Of(ticketId) : null,
            note.NotificationType is NotificationType.OrderPaymentFailed or NotificationType.RefundFailed or NotificationType.SubscriptionPaymentFailed ? "high" : "medium",
            0),
        note.CreatedAt,
        note.CreatedAt);
}

internal sealed record NotificationListWire(IEnumerable<NotificationWire> Notifications, MetaWire Meta)
{
    public static NotificationListWire From(Paged<Notification> page) => new(page.Items.Select(NotificationWire.From), MetaWire.From(page));
}
