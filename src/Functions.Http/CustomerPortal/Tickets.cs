using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <summary>Tickets APIs.</summary>
public sealed class Tickets(CustomerPortalApi api, SupportService support)
{
    [Function("CustomerPortal_ListTickets")]
    [Operation("Get customer tickets with optional filtering", Access.Customer, Input = typeof(TicketsQuery), Answer = typeof(IReadOnlyList<TicketWire>))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CustomerPortalApi.Customer + "/tickets")] HttpRequest request, CancellationToken ct) =>
        api.Customer<TicketsQuery>(request, ct, async (caller, query) =>
            api.List(request, await support.List(caller, query.ToFilter(), PageRequest.Of(query.Page, query.Limit), ct), TicketWire.From));

    [Function("CustomerPortal_CreateTicket")]
    [Operation("Create new support ticket", Access.Customer, Input = typeof(CreateTicketBody), Answer = typeof(TicketDetailWire), Status = 201, Idempotent = true)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CustomerPortalApi.Customer + "/tickets")] HttpRequest request, CancellationToken ct) =>
        api.CustomerOnce<CreateTicketBody>(request, ct, async (caller, body, id) =>
            api.Reply(await support.Open(caller, body.ToDraft(), id, ct), TicketDetailWire.From, 201));

    [Function("CustomerPortal_GetTicket")]
    [Operation("Get ticket details with all messages", Access.Customer, Answer = typeof(TicketDetailWire))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CustomerPortalApi.Customer + "/tickets/{ticketId}")] HttpRequest request, string ticketId, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            api.Reply(await support.Thread(caller, CustomerPortalIds.ParseTicket(ticketId), ct), TicketDetailWire.From));

    [Function("CustomerPortal_AddTicketMessage")]
    [Operation("Add message to existing ticket", Access.Customer, Input = typeof(AddMessageBody), Answer = typeof(MessageWire), Status = 201, Idempotent = true)]
    public Task<IResult> AddMessage(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CustomerPortalApi.Customer + "/tickets/{ticketId}/messages")] HttpRequest request, string ticketId, CancellationToken ct) =>
        api.CustomerOnce<AddMessageBody>(request, ct, async (caller, body, id) =>
            api.Reply(
                await support.Reply(caller, CustomerPortalIds.ParseTicket(ticketId), new MessageDraft(body.Content), id, ct),
                reply => MessageWire.From(reply.Message),
                201));
}
