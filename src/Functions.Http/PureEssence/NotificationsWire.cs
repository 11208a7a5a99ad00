using System.Globalization;
using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Functions.Http.PureEssence;

internal sealed record NotificationsQuery([AtLeast(1)] int Page = 1, [AtLeast(1)] int Limit = 20, bool UnreadOnly = false);

internal sealed record NotificationsWire(IEnumerable<NotificationWire> Notifications, long UnreadCount)
{
    public static NotificationsWire From(Inbox inbox) => new(inbox.Notifications.Select(NotificationWire.From), inbox.Unread);
}

internal sealed record NotificationWire(
    long Id, NotificationType Type, string Title, string Message, bool Read, DateTimeOffset CreatedAt, NotificationData Data)
{
    public static NotificationWire From(Notification note) => new(
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
internal sealed record AllReadWire(int Updated, long UnreadCount);
