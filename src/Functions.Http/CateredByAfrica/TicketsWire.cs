using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record ListTicketsQuery(
    [AtLeast(1)] int Page = 1, [AtLeast(1)] int Limit = 20, TicketStatus? Status = null, TicketPriority? Priority = null);

internal sealed record TicketMessageBody([StringLength(SupportLimits.Content)] string Message)
{
    public MessageDraft ToDraft() => new(Message) { ContentField = "message" };
}

internal sealed record UpdateTicketBody(TicketStatus? Status = null, TicketPriority? Priority = null);

internal sealed record TicketWire(
    string Id, string CustomerId, string? OrderId, string Subject, string Category, TicketStatus Status, TicketPriority Priority,
    DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt)
{
    public static TicketWire From(Ticket ticket) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Ticket, ticket.TicketId),
        CateredByAfricaIds.Of(CateredByAfricaIds.Customer, ticket.CustomerId),
        ticket.OrderId is { } orderId ? CateredByAfricaIds.Of(CateredByAfricaIds.Order, orderId) : null,
        ticket.Subject,
        ticket.Category,
        ticket.Status,
        ticket.Priority,
        ticket.CreatedAt,
        ticket.UpdatedAt);
}

/// <param name="Size">Bytes.</param>
internal sealed record TicketAttachmentWire(string Name, string Url, string Type, long Size);

/// <param name="IsInternal">A note among staff.</param>
internal sealed record TicketMessageWire(
    string Id, MessageSender Sender, string SenderName, string Message, bool IsInternal, IReadOnlyList<TicketAttachmentWire> Attachments, DateTimeOffset CreatedAt)
{
    public static TicketMessageWire From(TicketMessage message, StoreSettings store) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Reply, message.MessageId),
        message.Sender,
        message.SenderName,
        message.Content,
        message.IsInternal,
        [.. message.Attachments.Select(file => new TicketAttachmentWire(file.Name, store.Absolute(file.Url), file.ContentType, file.Size))],
        message.CreatedAt);
}

internal sealed record TicketThreadWire(TicketWire Ticket, IReadOnlyList<TicketMessageWire> Messages)
{
    public static TicketThreadWire From(TicketThread thread, StoreSettings store) =>
        new(TicketWire.From(thread.Ticket), [.. thread.Messages.Select(message => TicketMessageWire.From(message, store))]);
}

internal sealed record TicketListWire(IReadOnlyList<TicketWire> Tickets, PaginationWire Pagination);
