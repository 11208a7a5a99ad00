using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

internal sealed record TicketsQuery(
    [AllowedValue<TicketStatus>] string? Status,
    [StringLength(TicketValidator.Subject)] string? Search,
    [Minimum(1)] int Page = 1,
    [Minimum(1)] int Limit = PageRequest.MaxLimit)
{
    public TicketFilter ToFilter()
    {
        var search = Search?.Trim();
        return new(
            FilterValues.Parse<TicketStatus>(Status), search,
            search is not null && CustomerPortalIds.ParseTicket(search) is > 0 and var id ? id : null);
    }
}

internal sealed record CreateTicketRequest(
    [StringLength(TicketValidator.Subject)] string Subject,
    [StringLength(TicketValidator.Content)] string Description,
    string? OrderId,
    TicketPriority Priority = TicketPriority.Medium)
{
    public TicketDraft ToDraft() => new()
    {
        Subject = Subject,
        Description = Description,
        Priority = Priority,

        // A form whose order was not chosen sends the empty text.
        OrderId = string.IsNullOrWhiteSpace(OrderId) ? null : CustomerPortalIds.ParseOrder(OrderId),
    };
}

internal sealed record AddMessageRequest([StringLength(TicketValidator.Content)] string Content);

internal sealed record TicketResponse(
    string Id, string Subject, TicketStatus Status, TicketPriority Priority, string? OrderId, DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public static TicketResponse From(Ticket ticket) => new(
        CustomerPortalIds.Ticket(ticket.TicketId),
        ticket.Subject,
        ticket.Status,
        ticket.Priority,
        ticket.OrderId is { } orderId ? CustomerPortalIds.Order(orderId) : null,
        ticket.CreatedAt,
        ticket.UpdatedAt);
}

/// <param name="IsInternal">Always false: notes among staff never come here.</param>
internal sealed record MessageResponse(
    string Id, long SenderId, string SenderName, string Content, DateTimeOffset Timestamp, bool IsInternal)
{
    public static MessageResponse From(TicketMessage message) => new(
        CustomerPortalIds.Message(message.MessageId), message.SenderId, message.SenderName, message.Content, message.CreatedAt,
        message.IsInternal);
}

internal sealed record TicketDetailResponse(
    string Id,
    string Subject,
    TicketStatus Status,
    TicketPriority Priority,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    IReadOnlyList<MessageResponse> Messages)
{
    public static TicketDetailResponse From(TicketThread thread) => new(
        CustomerPortalIds.Ticket(thread.Ticket.TicketId),
        thread.Ticket.Subject,
        thread.Ticket.Status,
        thread.Ticket.Priority,
        thread.Ticket.CreatedAt,
        thread.Ticket.UpdatedAt,
        [.. thread.Messages.Select(MessageResponse.From)]);
}
