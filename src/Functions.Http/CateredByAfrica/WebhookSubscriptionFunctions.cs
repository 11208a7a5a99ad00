using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Where events are sent to. Secrets are shown when they are made, never again.</summary>
public sealed class WebhookSubscriptionFunctions(CateredByAfricaApi api, WebhookService webhooks)
{
    private const string Route = CateredByAfricaApi.Base + "/webhooks";
    private const string One = Route + "/{webhookId}";

    [Function("CateredByAfrica_CreateWebhook")]
    [Operation(
        "Configure a webhook", AccessLevel.Staff, Input = typeof(CreateWebhookRequest), Answer = typeof(WebhookResponse), Status = 201)]
    [Scope(StaffResource.WebhookSubscriptions, ScopeAccess.Write)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.StaffAsync<CreateWebhookRequest>(request, ct, async (caller, body) => Unreadable(caller, body.Events) is { } beyond
            ? api.Refuse(beyond)
            : api.Reply(
                await webhooks.CreateAsync(body.Url, body.Events, body.Secret, ct), WebhookResponse.From, StatusCodes.Status201Created,
                "Webhook created successfully"));

    [Function("CateredByAfrica_ListWebhooks")]
    [Operation("List the webhooks", AccessLevel.Staff, Extension = true, Answer = typeof(IEnumerable<WebhookResponse>))]
    [Scope(StaffResource.WebhookSubscriptions, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ => api.Data((await webhooks.ListAsync(ct)).Select(WebhookResponse.From)));

    [Function("CateredByAfrica_GetWebhook")]
    [Operation("Get a webhook", AccessLevel.Staff, Extension = true, Answer = typeof(WebhookResponse))]
    [Scope(StaffResource.WebhookSubscriptions, ScopeAccess.Read)]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = One)] HttpRequest request, string webhookId, CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ => api.Reply(await webhooks.GetAsync(Id(webhookId), ct), WebhookResponse.From));

    [Function("CateredByAfrica_DeleteWebhook")]
    [Operation("Delete a webhook", AccessLevel.Staff, Extension = true)]
    [Scope(StaffResource.WebhookSubscriptions, ScopeAccess.Write)]
    public Task<IResult> Delete(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = One)] HttpRequest request, string webhookId, CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ => api.Reply(await webhooks.DeleteAsync(Id(webhookId), ct), "Webhook deleted successfully"));

    [Function("CateredByAfrica_RotateWebhookSecret")]
    [Operation(
        "Make a new secret; a disabled webhook is active again", AccessLevel.Staff, Extension = true, Answer = typeof(WebhookResponse))]
    [Scope(StaffResource.WebhookSubscriptions, ScopeAccess.Write)]
    public Task<IResult> Rotate(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One + "/secret")] HttpRequest request, string webhookId,
        CancellationToken ct) =>
        api.StaffAsync(
            request, ct,
            async _ => api.Reply(await webhooks.RotateAsync(Id(webhookId), ct), WebhookResponse.From, message: "The secret was replaced"));

    [Function("CateredByAfrica_PingWebhook")]
    [Operation("Send a test event", AccessLevel.Staff, Extension = true, Answer = typeof(DeliveryResponse), Status = 202)]
    [Scope(StaffResource.WebhookSubscriptions, ScopeAccess.Write)]
    public Task<IResult> Ping(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One + "/ping")] HttpRequest request, string webhookId,
        CancellationToken ct) =>
        api.StaffAsync(
            request, ct,
            async _ => api.Reply(
                await webhooks.PingAsync(Id(webhookId), ct), DeliveryResponse.From, StatusCodes.Status202Accepted,
                "A test event is on its way"));

    [Function("CateredByAfrica_ListWebhookDeliveries")]
    [Operation(
        "List what was sent, and how it went", AccessLevel.Staff, Input = typeof(DeliveriesQuery), Extension = true,
        Answer = typeof(DeliveryListResponse))]
    [Scope(StaffResource.WebhookSubscriptions, ScopeAccess.Read)]
    public Task<IResult> Deliveries(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = One + "/deliveries")] HttpRequest request, string webhookId,
        CancellationToken ct) =>
        api.StaffAsync<DeliveriesQuery>(request, ct, async (_, query) =>
            api.Reply(
                await webhooks.DeliveriesAsync(Id(webhookId), PageRequest.Of(query.Page, query.Limit), ct), DeliveryListResponse.From));

    [Function("CateredByAfrica_RedeliverWebhook")]
    [Operation("Send an event again", AccessLevel.Staff, Extension = true, Answer = typeof(DeliveryResponse), Status = 202)]
    [Scope(StaffResource.WebhookSubscriptions, ScopeAccess.Write)]
    public Task<IResult> Redeliver(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One + "/deliveries/{deliveryId}/redeliver")] HttpRequest request,
        string webhookId, string deliveryId, CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ => api.Reply(
            await webhooks.RedeliverAsync(Id(webhookId), CateredByAfricaIds.Parse(CateredByAfricaIds.Delivery, deliveryId), ct),
            DeliveryResponse.From,
            StatusCodes.Status202Accepted,
            "The event is on its way again"));

    /// <summary>A key must not have sent to it what it may not read.</summary>
    private static Error? Unreadable(CurrentUser caller, IEnumerable<string> events) => events
        .Select(name => RouteScopes.Refusal(caller, new ScopeAttribute(WebhookEvents.ResourceOf(name), ScopeAccess.Read)))
        .FirstOrDefault(refusal => refusal is not null);

    private static long Id(string webhookId) => CateredByAfricaIds.Parse(CateredByAfricaIds.Webhook, webhookId);
}
