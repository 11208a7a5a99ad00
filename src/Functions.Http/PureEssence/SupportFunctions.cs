using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Support Endpoints.</summary>
public sealed class SupportFunctions(PureEssenceApi api, SupportService support)
{
    [Function("PureEssence_ListTickets")]
    [Operation("Get support tickets", AccessLevel.Customer, Input = typeof(TicketsQuery), Answer = typeof(IReadOnlyList<TicketResponse>))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/support/tickets")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<TicketsQuery>(request, ct, async (caller, query) =>
            api.Data(
                (await support.ListAsync(
                    caller, new TicketFilter(query.Status), PageRequest.Of(query.Page, query.Limit),
                    ct)).Items.Select(TicketResponse.From)));

    [Function("PureEssence_OpenTicket")]
    [Operation(
        "Create support ticket", AccessLevel.Customer, Input = typeof(OpenTicketRequest), Answer = typeof(TicketResponse), Status = 201,
        Idempotent = true)]
    public Task<IResult> Open(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/support/tickets")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerOnceAsync<OpenTicketRequest>(request, ct, async (caller, body, id) =>
            api.Reply(
                await support.OpenAsync(caller, body.ToDraft(), id, ct), thread => TicketResponse.From(thread.Ticket), 201,
                "Support ticket created"));

    [Function("PureEssence_ListTicketMessages")]
    [Operation("Get ticket messages", AccessLevel.Customer, Answer = typeof(IReadOnlyList<TicketMessageResponse>))]
    public Task<IResult> Messages(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/support/tickets/{id}/messages")] HttpRequest request,
            string id, CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            api.Reply(
                await support.ThreadAsync(caller, PureEssenceIds.Parse(id), ct),
                thread => thread.Messages.Select(TicketMessageResponse.From)));

    [Function("PureEssence_ReplyToTicket")]
    [Operation(
        "Reply to ticket", AccessLevel.Customer, Input = typeof(ReplyToTicketRequest), Answer = typeof(TicketMessageResponse), Status = 201,
        Idempotent = true)]
    public Task<IResult> Reply(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/support/tickets/{id}/messages")] HttpRequest request,
            string id, CancellationToken ct) =>
        api.CustomerOnceAsync<ReplyToTicketRequest>(request, ct, async (caller, body, messageId) =>
            api.Reply(
                await support.ReplyAsync(caller, PureEssenceIds.Parse(id), body.ToDraft(), messageId, ct),
                reply => TicketMessageResponse.From(reply.Message), 201, "Reply sent"));
}
