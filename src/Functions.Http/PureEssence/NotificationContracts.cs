using System.Globalization;
using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Functions.Http.PureEssence;

internal sealed record NotificationsQuery([Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 20, bool UnreadOnly = false);

internal sealed record NotificationsResponse(IEnumerable<NotificationResponse> Notifications, long UnreadCount)
{
    public static NotificationsResponse From(Inbox inbox) => new(inbox.Notifications.Select(NotificationResponse.From), inbox.Unread);
}

internal sealed record NotificationResponse(
    long Id, NotificationType Type, string Title, string Message, bool Read, DateTimeOffset CreatedAt, NotificationData Data)
{
    public static NotificationResponse From(Notification note) => new(
        note.NotificationId,
        note.NotificationType,
        note.Title,
        note.MessageWith(PureEssenceIds.Order, ticketId => ticketId.ToString(CultureInfo.InvariantCulture)),
        note.Read,
        note.CreatedAt,
        new NotificationData(note.OrderId is { } orderId ? PureEssenceIds.Order(orderId) : null, note.ReturnId, note.TicketId));
}

/// <summary>What the note is about: at least one of them, unless it is a subscription.</summary>
internal sealed record NotificationData(string? OrderId, long? ReturnId, long? TicketId);

/// <param name="Updated">How many were unread.</param>
internal sealed record AllReadResponse(int Updated, long UnreadCount);
