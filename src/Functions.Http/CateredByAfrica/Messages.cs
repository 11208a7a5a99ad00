using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Marketing;
using FunctionsCommerce.Core.Marketing.Templates;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Messaging (SMS, WhatsApp).</summary>
public sealed class Messages(CateredByAfricaApi api, CampaignService campaigns, CampaignLists lists, TemplateLibrary templates, MarketingSettings settings)
{
    private const string Route = CateredByAfricaApi.Base + "/messages";
    private static readonly MessageChannel[] Both = [MessageChannel.Sms, MessageChannel.WhatsApp];

    [Function("CateredByAfrica_ListMessages")]
    [Operation("Get Messages", Access.Staff, Input = typeof(MessagesQuery), Answer = typeof(MessageListWire))]
    [Scope(StaffResource.Marketing, ScopeAccess.Read)]
    public Task<IResult> List([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.Staff<MessagesQuery>(request, ct, async (_, query) => api.Data(MessageListWire.From(await lists.List(
            query.Type is { } type ? [type.ToChannel()] : Both, query.Status, Both, PageRequest.Of(query.Page, query.Limit), ct))));

    [Function("CateredByAfrica_SendMessage")]
    [Operation("Send SMS/WhatsApp Message", Access.Staff, Input = typeof(SendMessageBody), Answer = typeof(SentMessageWire), Idempotent = true)]
    [Scope(StaffResource.Marketing, ScopeAccess.Write)]
    public Task<IResult> Send([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/send")] HttpRequest request, CancellationToken ct) =>
        api.StaffOnce<SendMessageBody>(request, ct, async (caller, body, id) =>
            (await campaigns.Message(caller, body.ToDraft(), id, ct)).Try(out var message, out var refused)
                ? api.Data(SentMessageWire.From(message, settings), message: $"{(body.Type == MessageType.Sms ? "SMS" : "WhatsApp")} messages {Outcome(message.Status)}")
                : api.Refuse(refused));

    [Function("CateredByAfrica_ListMessageTemplates")]
    [Operation("Get Message Templates", Access.Staff, Input = typeof(MessageTemplatesQuery), Answer = typeof(IReadOnlyList<MessageTemplateWire>))]
    [Scope(StaffResource.Marketing, ScopeAccess.Read)]
    public Task<IResult> Templates([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route + "/templates")] HttpRequest request, CancellationToken ct) =>
        api.Staff<MessageTemplatesQuery>(request, ct, (_, query) =>
            Task.FromResult(api.Data(
                templates.Messages.Where(template => query.Type is null || template.Channel == query.Type.Value.ToChannel()).Select(MessageTemplateWire.From))));

    private static string Outcome(CampaignStatus status) => status switch
    {
        CampaignStatus.Scheduled => "scheduled successfully",
        CampaignStatus.Sent => "sent successfully",
        _ => "are being sent",
    };
}
