using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Customers' questions and staff's answers.</summary>
public sealed class Tickets(CateredByAfricaApi api, SupportDesk desk, StoreSettings store)
{
    private const string One = CateredByAfricaApi.Base + "/tickets/{ticketId}";

    [Function("CateredByAfrica_ListTickets")]
    [Operation("List tickets", Access.Staff, Input = typeof(ListTicketsQuery), Answer = typeof(TicketListWire), Extension = true)]
    [Scope(StaffResource.Tickets, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/tickets")] HttpRequest request, CancellationToken ct) =>
        api.Staff<ListTicketsQuery>(request, ct, async (_, query) =>
        {
            var found = await desk.List(query.Status, query.Priority, PageRequest.Of(query.Page, query.Limit), ct);
            return api.Data(new TicketListWire([.. found.Items.Select(TicketWire.From)], PaginationWire.From(found)));
        });

    [Function("CateredByAfrica_GetTicket")]
    [Operation("A ticket with its messages and notes", Access.Staff, Answer = typeof(TicketThreadWire), Extension = true)]
    [Scope(StaffResource.Tickets, ScopeAccess.Read)]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = One)] HttpRequest request, string ticketId, CancellationToken ct) =>
        api.Staff(request, ct, async caller => api.Reply(await desk.Thread(caller, Id(ticketId), ct), thread => TicketThreadWire.From(thread, store)));

    [Function("CateredByAfrica_ReplyToTicket")]
    [Operation("Answer the customer", Access.Staff, Input = typeof(TicketMessageBody), Answer = typeof(TicketMessageWire), Status = 201, Extension = true)]
    [Scope(StaffResource.Tickets, ScopeAccess.Write)]
    public Task<IResult> Reply(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One + "/replies")] HttpRequest request, string ticketId, CancellationToken ct) =>
        api.Staff<TicketMessageBody>(request, ct, async (caller, body) =>
            api.Reply(await desk.Reply(caller, Id(ticketId), body.ToDraft(), ct), reply => TicketMessageWire.From(reply.Message, store), 201, "Reply sent"));

    [Function("CateredByAfrica_NoteOnTicket")]
    [Operation("Note something among staff", Access.Staff, Input = typeof(TicketMessageBody), Answer = typeof(TicketMessageWire), Status = 201, Extension = true)]
    [Scope(StaffResource.Tickets, ScopeAccess.Write)]
    public Task<IResult> Note(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One + "/notes")] HttpRequest request, string ticketId, CancellationToken ct) =>
        api.Staff<TicketMessageBody>(request, ct, async (caller, body) =>
            api.Reply(await desk.Note(caller, Id(ticketId), body.ToDraft(), ct), note => TicketMessageWire.From(note.Message, store), 201, "Note added"));

    [Function("CateredByAfrica_UpdateTicket")]
    [Operation("Set a ticket's status or priority", Access.Staff, Input = typeof(UpdateTicketBody), Answer = typeof(TicketWire), Extension = true)]
    [Scope(StaffResource.Tickets, ScopeAccess.Write)]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "patch", Route = One)] HttpRequest request, string ticketId, CancellationToken ct) =>
        api.Staff<UpdateTicketBody>(request, ct, async (caller, body) => body is { Status: null, Priority: null }
            ? api.Refuse(Errors.Invalid("status", "status or priority is required"))
            : api.Reply(await Change(caller, Id(ticketId), body, ct), TicketWire.From, message: "Ticket updated"));

    /// <summary>The status first: what it refuses changes nothing.</summary>
    private async ValueTask<Result<Ticket>> Change(Caller caller, long ticketId, UpdateTicketBody body, CancellationToken ct)
    {
        if (body.Status is { } status)
        {
            var moved = await desk.SetStatus(caller, ticketId, status, ct);
            if (!moved.IsOk || body.Priority is null)
            {
                return moved;
            }
        }

        return await desk.SetPriority(caller, ticketId, body.Priority!.Value, ct);
    }

    private static long Id(string ticketId) => CateredByAfricaIds.Parse(CateredByAfricaIds.Ticket, ticketId);
}
