using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <summary>Tickets APIs.</summary>
public sealed class TicketFunctions(CustomerPortalApi api, SupportService support)
{
    [Function("CustomerPortal_ListTickets")]
    [Operation(
        "Get customer tickets with optional filtering", AccessLevel.Customer, Input = typeof(TicketsQuery),
        Answer = typeof(IReadOnlyList<TicketResponse>))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CustomerPortalApi.Customer + "/tickets")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<TicketsQuery>(request, ct, async (caller, query) =>
            api.List(
                request, await support.ListAsync(caller, query.ToFilter(), PageRequest.Of(query.Page, query.Limit), ct),
                TicketResponse.From));

    [Function("CustomerPortal_CreateTicket")]
    [Operation(
        "Create new support ticket", AccessLevel.Customer, Input = typeof(CreateTicketRequest), Answer = typeof(TicketDetailResponse),
        Status = 201, Idempotent = true)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CustomerPortalApi.Customer + "/tickets")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerOnceAsync<CreateTicketRequest>(request, ct, async (caller, body, id) =>
            api.Reply(await support.OpenAsync(caller, body.ToDraft(), id, ct), TicketDetailResponse.From, 201));

    [Function("CustomerPortal_GetTicket")]
    [Operation("Get ticket details with all messages", AccessLevel.Customer, Answer = typeof(TicketDetailResponse))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CustomerPortalApi.Customer + "/tickets/{ticketId}")] HttpRequest request,
        string ticketId, CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            api.Reply(await support.ThreadAsync(caller, CustomerPortalIds.ParseTicket(ticketId), ct), TicketDetailResponse.From));

    [Function("CustomerPortal_AddTicketMessage")]
    [Operation(
        "Add message to existing ticket", AccessLevel.Customer, Input = typeof(AddMessageRequest), Answer = typeof(MessageResponse),
        Status = 201, Idempotent = true)]
    public Task<IResult> AddMessage(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "post", Route = CustomerPortalApi.Customer + "/tickets/{ticketId}/messages")] HttpRequest request,
            string ticketId, CancellationToken ct) =>
        api.CustomerOnceAsync<AddMessageRequest>(request, ct, async (caller, body, id) =>
            api.Reply(
                await support.ReplyAsync(caller, CustomerPortalIds.ParseTicket(ticketId), new MessageDraft(body.Content), id, ct),
                reply => MessageResponse.From(reply.Message),
                201));
}
