using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>What became of a campaign or message, in figures and recipient by recipient.</summary>
public sealed class MarketingReportFunctions(CateredByAfricaApi api, CampaignReports reports, CampaignService campaigns)
{
    private const string OneCampaign = CateredByAfricaApi.Base + "/emails/campaigns/{campaignId}";
    private const string Message = CateredByAfricaApi.Base + "/messages/{messageId:regex(^msg_)}";
    private static readonly MessageChannel[] Mail = [MessageChannel.Email];
    private static readonly MessageChannel[] Texts = [MessageChannel.Sms, MessageChannel.WhatsApp];

    [Function("CateredByAfrica_GetCampaign")]
    [Operation("Get an Email Campaign with its figures", AccessLevel.Staff, Answer = typeof(MarketingReportResponse), Extension = true)]
    [Scope(StaffResource.Marketing, ScopeAccess.Read)]
    public Task<IResult> GetCampaign(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = OneCampaign)] HttpRequest request, string campaignId,
        CancellationToken ct) =>
        ReportAsync(request, CateredByAfricaIds.Parse(CateredByAfricaIds.Email, campaignId), Mail, ct);

    [Function("CateredByAfrica_GetMessage")]
    [Operation("Get a Message with its figures", AccessLevel.Staff, Answer = typeof(MarketingReportResponse), Extension = true)]
    [Scope(StaffResource.Marketing, ScopeAccess.Read)]
    public Task<IResult> GetMessage(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Message)] HttpRequest request, string messageId, CancellationToken ct) =>
        ReportAsync(request, CateredByAfricaIds.Parse(CateredByAfricaIds.Message, messageId), Texts, ct);

    [Function("CateredByAfrica_ListCampaignRecipients")]
    [Operation(
        "Get an Email Campaign's recipients: who got it, and why others did not", AccessLevel.Staff, Input = typeof(RecipientsQuery),
        Answer = typeof(RecipientListResponse), Extension = true)]
    [Scope(StaffResource.Marketing, ScopeAccess.Read)]
    public Task<IResult> CampaignRecipients(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = OneCampaign + "/recipients")] HttpRequest request, string campaignId,
        CancellationToken ct) =>
        RecipientsAsync(request, CateredByAfricaIds.Parse(CateredByAfricaIds.Email, campaignId), Mail, ct);

    [Function("CateredByAfrica_ListMessageRecipients")]
    [Operation(
        "Get a Message's recipients: who got it, and why others did not", AccessLevel.Staff, Input = typeof(RecipientsQuery),
        Answer = typeof(RecipientListResponse), Extension = true)]
    [Scope(StaffResource.Marketing, ScopeAccess.Read)]
    public Task<IResult> MessageRecipients(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Message + "/recipients")] HttpRequest request, string messageId,
        CancellationToken ct) =>
        RecipientsAsync(request, CateredByAfricaIds.Parse(CateredByAfricaIds.Message, messageId), Texts, ct);

    [Function("CateredByAfrica_CancelMessage")]
    [Operation("Cancel a Message: nobody else gets it", AccessLevel.Staff, Answer = typeof(MarketingReportResponse), Extension = true)]
    [Scope(StaffResource.Marketing, ScopeAccess.Write)]
    public Task<IResult> CancelMessage(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Message + "/cancel")] HttpRequest request, string messageId,
        CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ => api.Reply(
            await ChangeAsync(CateredByAfricaIds.Parse(CateredByAfricaIds.Message, messageId), campaigns.CancelAsync, ct),
            MarketingReportResponse.From, 200, "Message cancelled successfully"));

    [Function("CateredByAfrica_ResumeMessage")]
    [Operation(
        "Resume a Message that failed, or try at once while it waits for the carrier", AccessLevel.Staff,
        Answer = typeof(MarketingReportResponse), Extension = true)]
    [Scope(StaffResource.Marketing, ScopeAccess.Write)]
    public Task<IResult> ResumeMessage(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Message + "/resume")] HttpRequest request, string messageId,
        CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ => api.Reply(
            await ChangeAsync(CateredByAfricaIds.Parse(CateredByAfricaIds.Message, messageId), campaigns.ResumeAsync, ct),
            MarketingReportResponse.From, 200, "Message is being sent"));

    private async ValueTask<Result<CampaignReport>> ChangeAsync(
        long id, Func<long, MessageChannel, CancellationToken, ValueTask<Result<Campaign>>> change, CancellationToken ct)
    {
        if (!(await reports.GetAsync(id, Texts, ct)).TryGetValue(out var report, out var refused)
            || !(await change(id, report.Campaign.Channel, ct)).TryGetValue(out _, out refused))
        {
            return refused;
        }

        return await reports.GetAsync(id, Texts, ct);
    }

    private Task<IResult> ReportAsync(HttpRequest request, long id, MessageChannel[] channels, CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ => api.Reply(await reports.GetAsync(id, channels, ct), MarketingReportResponse.From));

    private Task<IResult> RecipientsAsync(HttpRequest request, long id, MessageChannel[] channels, CancellationToken ct) =>
        api.StaffAsync<RecipientsQuery>(request, ct, async (_, query) => api.Reply(
            await reports.RecipientsAsync(id, channels, query.Status, PageRequest.Of(query.Page, query.Limit), ct),
            RecipientListResponse.From));
}
