using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Support;

/// <summary>The author's side.</summary>
public enum MessageSender
{
    Customer,
    Staff,
}

/// <summary>Something said about a ticket. Stays as it was written.</summary>
[Stored(Containers.Customers, "ticket-message")]
public sealed record TicketMessage : Document
{
    public required long MessageId { get; init; }

    public required long TicketId { get; init; }

    public required long CustomerId { get; init; }

    public required MessageSender Sender { get; init; }

    /// <summary>The author's account.</summary>
    public required long SenderId { get; init; }

    /// <summary>The name at the time of writing.</summary>
    public required string SenderName { get; init; }

    public required string Content { get; init; }

    public IReadOnlyList<TicketAttachment> Attachments { get; init; } = [];

    /// <summary>A note among staff: no customer ever sees it.</summary>
    public bool IsInternal { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public override string Id => IdOf(TicketId, MessageId);

    public override string Partition => CurrentUser.PartitionOf(CustomerId);

    public static string IdOf(long ticketId, long messageId) => $"ticket-message-{Base36.Encode(ticketId)}-{Base36.Encode(messageId)}";
}
