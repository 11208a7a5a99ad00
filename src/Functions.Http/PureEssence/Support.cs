using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Support Endpoints.</summary>
public sealed class Support(PureEssenceApi api, SupportService support)
{
    [Function("PureEssence_ListTickets")]
    [Operation("Get support tickets", Access.Customer, Input = typeof(TicketsQuery), Answer = typeof(IReadOnlyList<TicketWire>))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/support/tickets")] HttpRequest request, CancellationToken ct) =>
        api.Customer<TicketsQuery>(request, ct, async (caller, query) =>
            api.Data((await support.List(caller, new TicketFilter(query.Status), PageRequest.Of(query.Page, query.Limit), ct)).Items.Select(TicketWire.From)));

    [Function("PureEssence_OpenTicket")]
    [Operation("Create support ticket", Access.Customer, Input = typeof(OpenTicketBody), Answer = typeof(TicketWire), Status = 201, Idempotent = true)]
    public Task<IResult> Open(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/support/tickets")] HttpRequest request, CancellationToken ct) =>
        api.CustomerOnce<OpenTicketBody>(request, ct, async (caller, body, id) =>
            api.Reply(await support.Open(caller, body.ToDraft(), id, ct), thread => TicketWire.From(thread.Ticket), 201, "Support ticket created"));

    [Function("PureEssence_ListTicketMessages")]
    [Operation("Get ticket messages", Access.Customer, Answer = typeof(IReadOnlyList<TicketMessageWire>))]
    public Task<IResult> Messages(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/support/tickets/{id}/messages")] HttpRequest request, string id, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            api.Reply(await support.Thread(caller, PureEssenceIds.Parse(id), ct), thread => thread.Messages.Select(TicketMessageWire.From)));

    [Function("PureEssence_ReplyToTicket")]
    [Operation("Reply to ticket", Access.Customer, Input = typeof(ReplyToTicketBody), Answer = typeof(TicketMessageWire), Status = 201, Idempotent = true)]
    public Task<IResult> Reply(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/support/tickets/{id}/messages")] HttpRequest request, string id, CancellationToken ct) =>
        api.CustomerOnce<ReplyToTicketBody>(request, ct, async (caller, body, messageId) =>
            api.Reply(
                await support.Reply(caller, PureEssenceIds.Parse(id), body.ToDraft(), messageId, ct), reply => TicketMessageWire.From(reply.Message), 201, "Reply sent"));
}
