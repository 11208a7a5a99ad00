using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Support;

/// <summary>How soon the customer needs help.</summary>
public enum TicketPriority
{
    Low,
    Medium,
    High,
    Urgent,
}

/// <summary>The state of a ticket. Closed is final.</summary>
public enum TicketStatus
{
    Open,
    InProgress,
    Resolved,
    Closed,
}

/// <summary>A file that was uploaded beforehand. Size in bytes.</summary>
public sealed record TicketAttachment(string Name, string Url, string ContentType, long Size);

/// <summary>A customer's question. Its messages are <see cref="TicketMessage"/>s in the same partition; the first repeats
/// the description.</summary>
[Stored(Containers.Customers, "ticket")]
public sealed record Ticket : Document
{
    public required long TicketId { get; init; }

    public required long CustomerId { get; init; }

    public required string Subject { get; init; }

    /// <summary>The subject as searches compare it; null in tickets of an earlier version.</summary>
    public string? FoldedSubject { get; init; }

    /// <summary>The question as it was asked.</summary>
    public required string Description { get; init; }

    /// <summary>The caller's word: <c>order_issue</c>, <c>billing</c>, …</summary>
    public required string Category { get; init; }

    public required TicketPriority Priority { get; init; }

    public required TicketStatus Status { get; init; }

    /// <summary>The order that it is about.</summary>
    public long? OrderId { get; init; }

    public IReadOnlyList<TicketAttachment> Attachments { get; init; } = [];

    /// <summary>Messages the customer sees, the first included.</summary>
    public required int MessageCount { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The last change that the customer sees.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The last message after the first, from either side; null before one.</summary>
    public DateTimeOffset? LastReplyAt { get; init; }

    public override string Id => IdOf(TicketId);

    public override string Partition => CurrentUser.PartitionOf(CustomerId);

    public static string IdOf(long ticketId) => "ticket-" + Base36.Encode(ticketId);

    /// <summary>After a message by the customer: a resolved ticket is open again.</summary>
    public Result<Ticket> RepliedByCustomer(DateTimeOffset now) =>
        Replied(now).Map(ticket => ticket.Status == TicketStatus.Resolved ? ticket with { Status = TicketStatus.Open } : ticket);

    /// <summary>After a reply by staff: an open ticket is in progress.</summary>
    public Result<Ticket> RepliedByStaff(DateTimeOffset now) =>
        Replied(now).Map(ticket => ticket.Status == TicketStatus.Open ? ticket with { Status = TicketStatus.InProgress } : ticket);

    public Result<Ticket> Moved(TicketStatus status, DateTimeOffset now)
    {
        if (Status == status)
        {
            return this;
        }

        return Status == TicketStatus.Closed ? SupportErrors.Closed() : this with { Status = status, UpdatedAt = now };
    }

    private Result<Ticket> Replied(DateTimeOffset now)
    {
        if (Status == TicketStatus.Closed)
        {
            return SupportErrors.Closed();
        }

        return MessageCount >= TicketValidator.Messages
            ? SupportErrors.Full()
            : this with { MessageCount = MessageCount + 1, UpdatedAt = now, LastReplyAt = now };
    }
}

/// <summary>Leads from a ticket's id to its customer, and keeps ticket ids unique across instances.</summary>
[Stored(Containers.Keys, "ticket-key")]
public sealed record TicketKey : Document
{
    public required long TicketId { get; init; }

    public required long CustomerId { get; init; }

    public override string Id => IdOf(TicketId);

    public override string Partition => Id;

    public static string IdOf(long ticketId) => "ticket:" + Base36.Encode(ticketId);
}
