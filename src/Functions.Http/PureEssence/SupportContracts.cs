using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>The original API has no pages here: by default a page holds the maximum.</summary>
internal sealed record TicketsQuery([Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 100, TicketStatus? Status = null);

internal sealed record OpenTicketRequest(
    [StringLength(TicketValidator.Subject)] string Subject,
    [StringLength(TicketValidator.Content)] string Message,
    [StringLength(TicketValidator.Category, MinimumLength = 1)] string Category = TicketDraft.GeneralCategory,
    TicketPriority Priority = TicketPriority.Medium,
    string? OrderId = null)
{
    public TicketDraft ToDraft() => new()
    {
        Subject = Subject,
        Description = Message,
        Category = Category,
        Priority = Priority,
        OrderId = OrderId is null ? null : PureEssenceIds.ParseOrder(OrderId),
        ContentField = "message",
    };
}

internal sealed record ReplyToTicketRequest([StringLength(TicketValidator.Content)] string Message)
{
    public MessageDraft ToDraft() => new(Message) { ContentField = "message" };
}

/// <param name="LastReply">When something was last said: before any reply, when the ticket was opened.</param>
internal sealed record TicketResponse(
    long Id, string Subject, TicketStatus Status, TicketPriority Priority, DateTimeOffset CreatedAt, DateTimeOffset LastReply)
{
    public static TicketResponse From(Ticket ticket) =>
        new(ticket.TicketId, ticket.Subject, ticket.Status, ticket.Priority, ticket.CreatedAt, ticket.LastReplyAt ?? ticket.CreatedAt);
}

/// <param name="Sender">customer or support.</param>
internal sealed record TicketMessageResponse(long Id, string Sender, string SenderName, string Message, DateTimeOffset CreatedAt)
{
    public static TicketMessageResponse From(TicketMessage message) => new(
        message.MessageId,
        message.Sender == MessageSender.Customer ? "customer" : "support",
        message.SenderName,
        message.Content,
        message.CreatedAt);
}
