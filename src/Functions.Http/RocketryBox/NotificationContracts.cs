using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal sealed record ListNotificationsQuery([Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 20, bool UnreadOnly = false);

internal sealed record NotificationContentResponse(string Subject, string Body);

internal sealed record NotificationMetadataResponse(string? OrderId, string? TicketId, string Priority, int RetryCount);

/// <summary>A note of the inbox. Its status is always delivered.</summary>
/// <param name="Recipient">The customer's id.</param>
internal sealed record NotificationResponse(
    string Id,
    string Type,
    string Status,
    string Recipient,
    NotificationContentResponse Content,
    NotificationMetadataResponse Metadata,
    DateTimeOffset CreatedAt,
    DateTimeOffset SentAt)
{
    public static NotificationResponse From(Notification note) => new(
        RocketryBoxIds.Of(note.NotificationId),
        "in-app",
        "delivered",
        RocketryBoxIds.Of(note.CustomerId),
        new NotificationContentResponse(note.Title, note.MessageWith(RocketryBoxIds.Of, RocketryBoxIds.Of)),
        new NotificationMetadataResponse(
            note.OrderId is { } orderId ? RocketryBoxIds.Of(orderId) : null,
            note.TicketId is { } ticketId ? RocketryBoxIds.Of(ticketId) : null,
            note.NotificationType is NotificationType.OrderPaymentFailed or NotificationType.RefundFailed
                or NotificationType.SubscriptionPaymentFailed
                ? "high"
                : "medium",
            0),
        note.CreatedAt,
        note.CreatedAt);
}

internal sealed record NotificationListResponse(IEnumerable<NotificationResponse> Notifications, MetaResponse Meta)
{
    public static NotificationListResponse From(Paged<Notification> page) =>
        new(page.Items.Select(NotificationResponse.From), MetaResponse.From(page));
}
