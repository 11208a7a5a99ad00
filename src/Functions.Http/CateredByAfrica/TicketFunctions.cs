using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Customers' questions and staff's answers.</summary>
public sealed class TicketFunctions(CateredByAfricaApi api, SupportAdminService desk, StoreSettings store)
{
    private const string One = CateredByAfricaApi.Base + "/tickets/{ticketId}";

    [Function("CateredByAfrica_ListTickets")]
    [Operation("List tickets", AccessLevel.Staff, Input = typeof(ListTicketsQuery), Answer = typeof(TicketListResponse), Extension = true)]
    [Scope(StaffResource.Tickets, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/tickets")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync<ListTicketsQuery>(request, ct, async (_, query) =>
        {
            var found = await desk.ListAsync(query.Status, query.Priority, PageRequest.Of(query.Page, query.Limit), ct);
            return api.Data(new TicketListResponse([.. found.Items.Select(TicketResponse.From)], PaginationResponse.From(found)));
        });

    [Function("CateredByAfrica_GetTicket")]
    [Operation("A ticket with its messages and notes", AccessLevel.Staff, Answer = typeof(TicketThreadResponse), Extension = true)]
    [Scope(StaffResource.Tickets, ScopeAccess.Read)]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = One)] HttpRequest request, string ticketId, CancellationToken ct) =>
        api.StaffAsync(
            request, ct,
            async caller => api.Reply(
                await desk.ThreadAsync(caller, Id(ticketId), ct), thread => TicketThreadResponse.From(thread, store)));

    [Function("CateredByAfrica_ReplyToTicket")]
    [Operation(
        "Answer the customer", AccessLevel.Staff, Input = typeof(TicketMessageRequest), Answer = typeof(TicketMessageResponse),
        Status = 201, Extension = true)]
    [Scope(StaffResource.Tickets, ScopeAccess.Write)]
    public Task<IResult> Reply(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One + "/replies")] HttpRequest request, string ticketId,
        CancellationToken ct) =>
        api.StaffAsync<TicketMessageRequest>(request, ct, async (caller, body) =>
            api.Reply(
                await desk.ReplyAsync(caller, Id(ticketId), body.ToDraft(), ct), reply => TicketMessageResponse.From(reply.Message, store),
                201, "Reply sent"));

    [Function("CateredByAfrica_NoteOnTicket")]
    [Operation(
        "Note something among staff", AccessLevel.Staff, Input = typeof(TicketMessageRequest), Answer = typeof(TicketMessageResponse),
        Status = 201, Extension = true)]
    [Scope(StaffResource.Tickets, ScopeAccess.Write)]
    public Task<IResult> Note(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One + "/notes")] HttpRequest request, string ticketId,
        CancellationToken ct) =>
        api.StaffAsync<TicketMessageRequest>(request, ct, async (caller, body) =>
            api.Reply(
                await desk.NoteAsync(caller, Id(ticketId), body.ToDraft(), ct), note => TicketMessageResponse.From(note.Message, store),
                201, "Note added"));

    [Function("CateredByAfrica_UpdateTicket")]
    [Operation(
        "Set a ticket's status or priority", AccessLevel.Staff, Input = typeof(UpdateTicketRequest), Answer = typeof(TicketResponse),
        Extension = true)]
    [Scope(StaffResource.Tickets, ScopeAccess.Write)]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "patch", Route = One)] HttpRequest request, string ticketId, CancellationToken ct) =>
        api.StaffAsync<UpdateTicketRequest>(request, ct, async (caller, body) => body is { Status: null, Priority: null }
            ? api.Refuse(Errors.Invalid("status", "status or priority is required"))
            : api.Reply(await ChangeAsync(caller, Id(ticketId), body, ct), TicketResponse.From, message: "Ticket updated"));

    /// <summary>The status first: what it refuses changes nothing.</summary>
    private async ValueTask<Result<Ticket>> ChangeAsync(CurrentUser caller, long ticketId, UpdateTicketRequest body, CancellationToken ct)
    {
        if (body.Status is { } status)
        {
            var moved = await desk.SetStatusAsync(caller, ticketId, status, ct);
            if (!moved.IsOk || body.Priority is null)
            {
                return moved;
            }
        }

        return await desk.SetPriorityAsync(caller, ticketId, body.Priority!.Value, ct);
    }

    private static long Id(string ticketId) => CateredByAfricaIds.Parse(CateredByAfricaIds.Ticket, ticketId);
}
