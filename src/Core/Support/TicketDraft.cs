namespace FunctionsCommerce.Core.Support;

/// <summary>A ticket to open.</summary>
public sealed record TicketDraft
{
    public const string GeneralCategory = "general";

    public required string Subject { get; init; }

    /// <summary>The question, which becomes the first message.</summary>
    public required string Description { get; init; }

    public string Category { get; init; } = GeneralCategory;

    public TicketPriority Priority { get; init; } = TicketPriority.Medium;

    /// <summary>One of the caller's own orders, or null.</summary>
    public long? OrderId { get; init; }

    public IReadOnlyList<TicketAttachment> Attachments { get; init; } = [];

    /// <summary>What the API calls <see cref="Description"/>: faults name it so.</summary>
    public string ContentField { get; init; } = "description";
}

/// <summary>A message to add to a ticket.</summary>
public sealed record MessageDraft(string Content)
{
    public IReadOnlyList<TicketAttachment> Attachments { get; init; } = [];

    /// <summary>What the API calls <see cref="Content"/>: faults name it so.</summary>
    public string ContentField { get; init; } = "content";
}

/// <summary>Which tickets to list; null filters nothing.</summary>
/// <param name="Search">Part of the subject, in either case.</param>
/// <param name="SearchId">The search text as an id, where it is one: finds that ticket, too.</param>
public sealed record TicketFilter(TicketStatus? Status = null, string? Search = null, long? SearchId = null);

/// <summary>A ticket and what the asker may see of its messages, oldest first.</summary>
public sealed record TicketThread(Ticket Ticket, IReadOnlyList<TicketMessage> Messages);

/// <summary>A reply and the ticket as it stands after it.</summary>
public sealed record TicketReply(Ticket Ticket, TicketMessage Message);
