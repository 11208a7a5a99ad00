using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Marketing;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>What became of a campaign or message, in figures and recipient by recipient.</summary>
public sealed class MarketingReports(CateredByAfricaApi api, CampaignReports reports, CampaignService campaigns)
{
    private const string OneCampaign = CateredByAfricaApi.Base + "/emails/campaigns/{campaignId}";
    private const string Message = CateredByAfricaApi.Base + "/messages/{messageId:regex(^msg_)}";
    private static readonly MessageChannel[] Mail = [MessageChannel.Email];
    private static readonly MessageChannel[] Texts = [MessageChannel.Sms, MessageChannel.WhatsApp];

    [Function("CateredByAfrica_GetCampaign")]
    [Operation("Get an Email Campaign with its figures", Access.Staff, Answer = typeof(MarketingReportWire), Extension = true)]
    [Scope(StaffResource.Marketing, ScopeAccess.Read)]
    public Task<IResult> GetCampaign([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = OneCampaign)] HttpRequest request, string campaignId, CancellationToken ct) =>
        Report(request, CateredByAfricaIds.Parse(CateredByAfricaIds.Email, campaignId), Mail, ct);

    [Function("CateredByAfrica_GetMessage")]
    [Operation("Get a Message with its figures", Access.Staff, Answer = typeof(MarketingReportWire), Extension = true)]
    [Scope(StaffResource.Marketing, ScopeAccess.Read)]
    public Task<IResult> GetMessage([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Message)] HttpRequest request, string messageId, CancellationToken ct) =>
        Report(request, CateredByAfricaIds.Parse(CateredByAfricaIds.Message, messageId), Texts, ct);

    [Function("CateredByAfrica_ListCampaignRecipients")]
    [Operation("Get an Email Campaign's recipients: who got it, and why others did not", Access.Staff, Input = typeof(RecipientsQuery), Answer = typeof(RecipientListWire), Extension = true)]
    [Scope(StaffResource.Marketing, ScopeAccess.Read)]
    public Task<IResult> CampaignRecipients(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = OneCampaign + "/recipients")] HttpRequest request, string campaignId, CancellationToken ct) =>
        Recipients(request, CateredByAfricaIds.Parse(CateredByAfricaIds.Email, campaignId), Mail, ct);

    [Function("CateredByAfrica_ListMessageRecipients")]
    [Operation("Get a Message's recipients: who got it, and why others did not", Access.Staff, Input = typeof(RecipientsQuery), Answer = typeof(RecipientListWire), Extension = true)]
    [Scope(StaffResource.Marketing, ScopeAccess.Read)]
    public Task<IResult> MessageRecipients(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Message + "/recipients")] HttpRequest request, string messageId, CancellationToken ct) =>
        Recipients(request, CateredByAfricaIds.Parse(CateredByAfricaIds.Message, messageId), Texts, ct);

    [Function("CateredByAfrica_CancelMessage")]
    [Operation("Cancel a Message: nobody else gets it", Access.Staff, Answer = typeof(MarketingReportWire), Extension = true)]
    [Scope(StaffResource.Marketing, ScopeAccess.Write)]
    public Task<IResult> CancelMessage(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Message + "/cancel")] HttpRequest request, string messageId, CancellationToken ct) =>
        api.Staff(request, ct, async _ => api.Reply(
            await Change(CateredByAfricaIds.Parse(CateredByAfricaIds.Message, messageId), campaigns.Cancel, ct), MarketingReportWire.From, 200, "Message cancelled successfully"));

    [Function("CateredByAfrica_ResumeMessage")]
    [Operation("Resume a Message that failed, or try at once while it waits for the carrier", Access.Staff, Answer = typeof(MarketingReportWire), Extension = true)]
    [Scope(StaffResource.Marketing, ScopeAccess.Write)]
    public Task<IResult> ResumeMessage(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Message + "/resume")] HttpRequest request, string messageId, CancellationToken ct) =>
        api.Staff(request, ct, async _ => api.Reply(
            await Change(CateredByAfricaIds.Parse(CateredByAfricaIds.Message, messageId), campaigns.ResumeAsync, ct), MarketingReportWire.From, 200, "Message is being sent"));

    private async ValueTask<Result<CampaignReport>> Change(
        long id, Func<long, MessageChannel, CancellationToken, ValueTask<Result<Campaign>>> change, CancellationToken ct)
    {
        if (!(await reports.Get(id, Texts, ct)).Try(out var report, out var refused)
            || !(await change(id, report.Campaign.Channel, ct)).Try(out _, out refused))
        {
            return refused;
        }

        return await reports.Get(id, Texts, ct);
    }

    private Task<IResult> Report(HttpRequest request, long id, MessageChannel[] channels, CancellationToken ct) =>
        api.Staff(request, ct, async _ => api.Reply(await reports.Get(id, channels, ct), MarketingReportWire.From));

    private Task<IResult> Recipients(HttpRequest request, long id, MessageChannel[] channels, CancellationToken ct) =>
        api.Staff<RecipientsQuery>(request, ct, async (_, query) => api.Reply(
            await reports.Recipients(id, channels, query.Status, PageRequest.Of(query.Page, query.Limit), ct), RecipientListWire.From));
}
