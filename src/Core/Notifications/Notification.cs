using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Notifications;

/// <summary>What a notification is about; each API maps it to its own values.</summary>
public enum NotificationType
{
    OrderPlaced,
    OrderPaid,
    OrderPaymentFailed,
    OrderShipped,
    OrderDelivered,
    OrderCancelled,
    Refund,
    RefundRequested,
    RefundRejected,
    RefundFailed,
    ReturnRequested,
    ReturnApproved,
    ReturnRejected,
    ReturnReceived,
    TicketReply,
    SubscriptionSkipped,
    SubscriptionPaymentFailed,
}

/// <summary>A note in the customer's inbox. Made from an event and known by its id, so the same event makes it once.</summary>
[Stored(Containers.Customers, "notification")]
public sealed record Notification : Document
{
    /// <summary>How long an inbox remembers: a year, in seconds.</summary>
    public const int Lifetime = 365 * 24 * 60 * 60;

    private const string OrderMark = "{order}";
    private const string TicketMark = "{ticket}";

    /// <summary>The id of the event that it tells of.</summary>
    public required long NotificationId { get; init; }

    public required long CustomerId { get; init; }

    public required NotificationType NotificationType { get; init; }

    public required string Title { get; init; }

    /// <summary>The text with <c>{order}</c> and <c>{ticket}</c> where the ids belong: see <see cref="MessageWith"/>.</summary>
    public required string Message { get; init; }

    public long? OrderId { get; init; }

    public long? ReturnId { get; init; }

    public long? TicketId { get; init; }

    public bool Read { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public override string Id => IdOf(NotificationId);

    public override string Partition => CurrentUser.PartitionOf(CustomerId);

    public static string IdOf(long notificationId) => "notification-" + Base36.Encode(notificationId);

    /// <summary>The text with ids as the reader's API writes them.</summary>
    public string MessageWith(Func<long, string> orderId, Func<long, string> ticketId)
    {
        var text = OrderId is { } order ? Message.Replace(OrderMark, orderId(order), StringComparison.Ordinal) : Message;
        return TicketId is { } ticket ? text.Replace(TicketMark, ticketId(ticket), StringComparison.Ordinal) : text;
    }
}
