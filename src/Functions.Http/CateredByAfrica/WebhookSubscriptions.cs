using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Where events are sent to. Secrets are shown when they are made, never again.</summary>
public sealed class WebhookSubscriptions(CateredByAfricaApi api, WebhookService webhooks)
{
    private const string Route = CateredByAfricaApi.Base + "/webhooks";
    private const string One = Route + "/{webhookId}";

    [Function("CateredByAfrica_CreateWebhook")]
    [Operation("Configure a webhook", Access.Staff, Input = typeof(CreateWebhookBody), Answer = typeof(WebhookWire), Status = 201)]
    [Scope(StaffResource.WebhookSubscriptions, ScopeAccess.Write)]
    public Task<IResult> Create([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.Staff<CreateWebhookBody>(request, ct, async (_, body) =>
            api.Reply(await webhooks.Create(body.Url, body.Events, body.Secret, ct), WebhookWire.From, StatusCodes.Status201Created, "Webhook created successfully"));

    [Function("CateredByAfrica_ListWebhooks")]
    [Operation("List the webhooks", Access.Staff, Extension = true, Answer = typeof(IEnumerable<WebhookWire>))]
    [Scope(StaffResource.WebhookSubscriptions, ScopeAccess.Read)]
    public Task<IResult> List([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.Staff(request, ct, async _ => api.Data((await webhooks.List(ct)).Select(WebhookWire.From)));

    [Function("CateredByAfrica_GetWebhook")]
    [Operation("Get a webhook", Access.Staff, Extension = true, Answer = typeof(WebhookWire))]
    [Scope(StaffResource.WebhookSubscriptions, ScopeAccess.Read)]
    public Task<IResult> Get([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = One)] HttpRequest request, string webhookId, CancellationToken ct) =>
        api.Staff(request, ct, async _ => api.Reply(await webhooks.Get(Id(webhookId), ct), WebhookWire.From));

    [Function("CateredByAfrica_DeleteWebhook")]
    [Operation("Delete a webhook", Access.Staff, Extension = true)]
    [Scope(StaffResource.WebhookSubscriptions, ScopeAccess.Write)]
    public Task<IResult> Delete([HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = One)] HttpRequest request, string webhookId, CancellationToken ct) =>
        api.Staff(request, ct, async _ => api.Reply(await webhooks.Delete(Id(webhookId), ct), "Webhook deleted successfully"));

    [Function("CateredByAfrica_RotateWebhookSecret")]
    [Operation("Make a new secret; a disabled webhook is active again", Access.Staff, Extension = true, Answer = typeof(WebhookWire))]
    [Scope(StaffResource.WebhookSubscriptions, ScopeAccess.Write)]
    public Task<IResult> Rotate([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One + "/secret")] HttpRequest request, string webhookId, CancellationToken ct) =>
        api.Staff(request, ct, async _ => api.Reply(await webhooks.Rotate(Id(webhookId), ct), WebhookWire.From, message: "The secret was replaced"));

    [Function("CateredByAfrica_PingWebhook")]
    [Operation("Send a test event", Access.Staff, Extension = true, Answer = typeof(DeliveryWire), Status = 202)]
    [Scope(StaffResource.WebhookSubscriptions, ScopeAccess.Write)]
    public Task<IResult> Ping([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One + "/ping")] HttpRequest request, string webhookId, CancellationToken ct) =>
        api.Staff(request, ct, async _ => api.Reply(await webhooks.Ping(Id(webhookId), ct), DeliveryWire.From, StatusCodes.Status202Accepted, "A test event is on its way"));

    [Function("CateredByAfrica_ListWebhookDeliveries")]
    [Operation("List what was sent, and how it went", Access.Staff, Input = typeof(DeliveriesQuery), Extension = true, Answer = typeof(DeliveryListWire))]
    [Scope(StaffResource.WebhookSubscriptions, ScopeAccess.Read)]
    public Task<IResult> Deliveries(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = One + "/deliveries")] HttpRequest request, string webhookId, CancellationToken ct) =>
        api.Staff<DeliveriesQuery>(request, ct, async (_, query) =>
            api.Reply(await webhooks.Deliveries(Id(webhookId), PageRequest.Of(query.Page, query.Limit), ct), DeliveryListWire.From));

    [Function("CateredByAfrica_RedeliverWebhook")]
    [Operation("Send an event again", Access.Staff, Extension = true, Answer = typeof(DeliveryWire), Status = 202)]
    [Scope(StaffResource.WebhookSubscriptions, ScopeAccess.Write)]
    public Task<IResult> Redeliver(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One + "/deliveries/{deliveryId}/redeliver")] HttpRequest request,
        string webhookId, string deliveryId, CancellationToken ct) =>
        api.Staff(request, ct, async _ => api.Reply(
            await webhooks.Redeliver(Id(webhookId), CateredByAfricaIds.Parse(CateredByAfricaIds.Delivery, deliveryId), ct),
            DeliveryWire.From,
            StatusCodes.Status202Accepted,
            "The event is on its way again"));

    private static long Id(string webhookId) => CateredByAfricaIds.Parse(CateredByAfricaIds.Webhook, webhookId);
}
