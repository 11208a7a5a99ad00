using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record ListTicketsQuery(
    [Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 20, TicketStatus? Status = null, TicketPriority? Priority = null);

internal sealed record TicketMessageRequest([StringLength(TicketValidator.Content)] string Message)
{
    public MessageDraft ToDraft() => new(Message) { ContentField = "message" };
}

internal sealed record UpdateTicketRequest(TicketStatus? Status = null, TicketPriority? Priority = null);

internal sealed record TicketResponse(
    string Id, string CustomerId, string? OrderId, string Subject, string Category, TicketStatus Status, TicketPriority Priority,
    DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt)
{
    public static TicketResponse From(Ticket ticket) => new(
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
internal sealed record TicketAttachmentResponse(string Name, string Url, string Type, long Size);

/// <param name="IsInternal">A note among staff.</param>
internal sealed record TicketMessageResponse(
    string Id, MessageSender Sender, string SenderName, string Message, bool IsInternal,
    IReadOnlyList<TicketAttachmentResponse> Attachments, DateTimeOffset CreatedAt)
{
    public static TicketMessageResponse From(TicketMessage message, StoreSettings store) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Reply, message.MessageId),
        message.Sender,
        message.SenderName,
        message.Content,
        message.IsInternal,
        [
            .. message.Attachments.Select(
                file => new TicketAttachmentResponse(file.Name, store.Absolute(file.Url), file.ContentType, file.Size)),
        ],
        message.CreatedAt);
}

internal sealed record TicketThreadResponse(TicketResponse Ticket, IReadOnlyList<TicketMessageResponse> Messages)
{
    public static TicketThreadResponse From(TicketThread thread, StoreSettings store) =>
        new(TicketResponse.From(thread.Ticket), [.. thread.Messages.Select(message => TicketMessageResponse.From(message, store))]);
}

internal sealed record TicketListResponse(IReadOnlyList<TicketResponse> Tickets, PaginationResponse Pagination);
