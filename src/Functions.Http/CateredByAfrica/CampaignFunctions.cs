using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Marketing.Templates;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Email marketing.</summary>
public sealed class CampaignFunctions(
    CateredByAfricaApi api, CampaignService campaigns, CampaignQueries lists, CampaignPreviewService previews, TemplateLibrary templates)
{
    private const string Route = CateredByAfricaApi.Base + "/emails/campaigns";

    [Function("CateredByAfrica_ListCampaigns")]
    [Operation("Get Email Campaigns", AccessLevel.Staff, Input = typeof(CampaignsQuery), Answer = typeof(CampaignListResponse))]
    [Scope(StaffResource.Marketing, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.StaffAsync<CampaignsQuery>(request, ct, async (_, query) => api.Data(CampaignListResponse.From(await lists.ListAsync(
            [MessageChannel.Email], query.Status, [MessageChannel.Email], PageRequest.Of(query.Page, query.Limit), ct))));

    [Function("CateredByAfrica_CreateCampaign")]
    [Operation(
        "Create Email Campaign", AccessLevel.Staff, Input = typeof(CreateCampaignRequest), Answer = typeof(CreatedCampaignResponse),
        Status = 201, Idempotent = true)]
    [Scope(StaffResource.Marketing, ScopeAccess.Write)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.StaffOnceAsync<CreateCampaignRequest>(request, ct, async (caller, body, id) => api.Reply(
            await campaigns.CreateAsync(caller, body.ToDraft(templates), id, ct),
            CreatedCampaignResponse.From,
            201,
            body.ScheduleAt is null ? "Email campaign created successfully" : "Email campaign scheduled successfully"));

    [Function("CateredByAfrica_SendCampaign")]
    [Operation("Send Email Campaign", AccessLevel.Staff, Answer = typeof(SentCampaignResponse))]
    [Scope(StaffResource.Marketing, ScopeAccess.Write)]
    public Task<IResult> Send(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/{campaignId}/send")] HttpRequest request, string campaignId,
        CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ =>
        {
            var sent = await campaigns.SendAsync(CateredByAfricaIds.Parse(CateredByAfricaIds.Email, campaignId), MessageChannel.Email, ct);
            var done = sent.IsOk && sent.Value.Status == CampaignStatus.Sent;
            return api.Reply(
                sent, SentCampaignResponse.From, 200, done ? "Email campaign sent successfully" : "Email campaign is being sent");
        });

    [Function("CateredByAfrica_CancelCampaign")]
    [Operation("Cancel Email Campaign: nobody else gets it", AccessLevel.Staff, Answer = typeof(SentCampaignResponse), Extension = true)]
    [Scope(StaffResource.Marketing, ScopeAccess.Write)]
    public Task<IResult> Cancel(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/{campaignId}/cancel")] HttpRequest request, string campaignId,
        CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ => api.Reply(
            await campaigns.CancelAsync(CateredByAfricaIds.Parse(CateredByAfricaIds.Email, campaignId), MessageChannel.Email, ct),
            SentCampaignResponse.From,
            200,
            "Email campaign cancelled successfully"));

    [Function("CateredByAfrica_ResumeCampaign")]
    [Operation(
        "Resume an Email Campaign that failed, or try at once while it waits for the mail service", AccessLevel.Staff,
        Answer = typeof(SentCampaignResponse), Extension = true)]
    [Scope(StaffResource.Marketing, ScopeAccess.Write)]
    public Task<IResult> Resume(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/{campaignId}/resume")] HttpRequest request, string campaignId,
        CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ => api.Reply(
            await campaigns.ResumeAsync(CateredByAfricaIds.Parse(CateredByAfricaIds.Email, campaignId), MessageChannel.Email, ct),
            SentCampaignResponse.From,
            200,
            "Email campaign is being sent"));

    /// <summary>Before it exists.</summary>
    [Function("CateredByAfrica_PreviewCampaign")]
    [Operation(
        "Preview an Email Campaign: what it looks like, how many get it, a test mail to the caller", AccessLevel.Staff,
        Input = typeof(PreviewCampaignRequest), Answer = typeof(CampaignPreviewResponse), Extension = true,
        Refusals = [ErrorCode.NotFound, ErrorCode.Conflict, ErrorCode.Unavailable])]
    [Scope(StaffResource.Marketing, ScopeAccess.Write)]
    public Task<IResult> Preview(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/preview")]
        HttpRequest request, CancellationToken ct) =>
        api.StaffAsync<PreviewCampaignRequest>(request, ct, async (caller, body) => api.Reply(
            await previews.PreviewAsync(caller, body.ToDraft(templates), body.RecipientType is not null, body.MailToMe, ct),
            CampaignPreviewResponse.From,
            message: body.MailToMe ? "The test mail is on its way" : null));

    [Function("CateredByAfrica_ListEmailTemplates")]
    [Operation("Get Email Templates", AccessLevel.Staff, Answer = typeof(IReadOnlyList<EmailTemplateResponse>))]
    [Scope(StaffResource.Marketing, ScopeAccess.Read)]
    public Task<IResult> Templates(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/emails/templates")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync(request, ct, _ => Task.FromResult(api.Data(templates.Emails.Select(EmailTemplateResponse.From))));
}
