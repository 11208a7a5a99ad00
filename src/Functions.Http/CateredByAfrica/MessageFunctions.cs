using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Marketing;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Marketing.Templates;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Messaging (SMS, WhatsApp).</summary>
public sealed class MessageFunctions(
    CateredByAfricaApi api, CampaignService campaigns, CampaignQueries lists, TemplateLibrary templates, MarketingSettings settings)
{
    private const string Route = CateredByAfricaApi.Base + "/messages";
    private static readonly MessageChannel[] Both = [MessageChannel.Sms, MessageChannel.WhatsApp];

    [Function("CateredByAfrica_ListMessages")]
    [Operation("Get Messages", AccessLevel.Staff, Input = typeof(MessagesQuery), Answer = typeof(MessageListResponse))]
    [Scope(StaffResource.Marketing, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.StaffAsync<MessagesQuery>(request, ct, async (_, query) => api.Data(MessageListResponse.From(await lists.ListAsync(
            query.Type is { } type ? [type.ToChannel()] : Both, query.Status, Both, PageRequest.Of(query.Page, query.Limit), ct))));

    [Function("CateredByAfrica_SendMessage")]
    [Operation(
        "Send SMS/WhatsApp Message", AccessLevel.Staff, Input = typeof(SendMessageRequest), Answer = typeof(SentMessageResponse),
        Idempotent = true)]
    [Scope(StaffResource.Marketing, ScopeAccess.Write)]
    public Task<IResult> Send(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/send")] HttpRequest request, CancellationToken ct) =>
        api.StaffOnceAsync<SendMessageRequest>(request, ct, async (caller, body, id) =>
            (await campaigns.MessageAsync(caller, body.ToDraft(), id, ct)).TryGetValue(out var message, out var refused)
                ? api.Data(
                    SentMessageResponse.From(message, settings),
                    message: $"{(body.Type == MessageType.Sms ? "SMS" : "WhatsApp")} messages {Outcome(message.Status)}")
                : api.Refuse(refused));

    [Function("CateredByAfrica_ListMessageTemplates")]
    [Operation(
        "Get Message Templates", AccessLevel.Staff, Input = typeof(MessageTemplatesQuery),
        Answer = typeof(IReadOnlyList<MessageTemplateResponse>))]
    [Scope(StaffResource.Marketing, ScopeAccess.Read)]
    public Task<IResult> Templates(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route + "/templates")] HttpRequest request, CancellationToken ct) =>
        api.StaffAsync<MessageTemplatesQuery>(request, ct, (_, query) =>
            Task.FromResult(api.Data(
                templates.Messages.Where(template => query.Type is null || template.Channel == query.Type.Value.ToChannel())
                    .Select(MessageTemplateResponse.From))));

    private static string Outcome(CampaignStatus status) => status switch
    {
        CampaignStatus.Scheduled => "scheduled successfully",
        CampaignStatus.Sent => "sent successfully",
        _ => "are being sent",
    };
}
