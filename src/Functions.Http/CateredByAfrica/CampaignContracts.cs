using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Marketing.Templates;
using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record CampaignsQuery(CampaignStatus? Status, [Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 20);

/// <summary>Without a body it begins as its template.</summary>
internal sealed record CreateCampaignRequest(
    [StringLength(CampaignDraft.MaxName)] string Name,
    [StringLength(CampaignDraft.MaxSubject)] string Subject,
    [StringLength(CampaignDraft.MaxBody, MinimumLength = 1)] string? Body,
    RecipientType RecipientType,
    [MaxLength(CampaignDraft.MaxRecipients)] IReadOnlyList<string>? RecipientIds,
    DateTimeOffset? ScheduleAt,
    CampaignStyle TemplateType = CampaignStyle.Blank)
{
    public CampaignDraft ToDraft(TemplateLibrary templates) => new()
    {
        Channel = MessageChannel.Email,
        Name = Name.Trim(),
        Subject = Subject,
        Body = Body ?? templates.Of(TemplateType).Body,
        Style = TemplateType,
        Recipients = RecipientType,
        RecipientIds = MarketingMapper.ParseCustomers(RecipientIds),
        ScheduleAt = ScheduleAt,
    };
}

/// <summary>Without a body it looks like its template.</summary>
/// <param name="RecipientType">Null: the audience is not counted.</param>
/// <param name="MailToMe">Also mails it to the caller.</param>
internal sealed record PreviewCampaignRequest(
    [StringLength(CampaignDraft.MaxSubject)] string Subject,
    [StringLength(CampaignDraft.MaxBody, MinimumLength = 1)] string? Body,
    RecipientType? RecipientType,
    [MaxLength(CampaignDraft.MaxRecipients)] IReadOnlyList<string>? RecipientIds,
    CampaignStyle TemplateType = CampaignStyle.Blank,
    bool MailToMe = false)
{
    public CampaignDraft ToDraft(TemplateLibrary templates) => new()
    {
        Channel = MessageChannel.Email,
        Subject = Subject,
        Body = Body ?? templates.Of(TemplateType).Body,
        Style = TemplateType,
        Recipients = RecipientType ?? Core.Marketing.Campaigns.RecipientType.All,
        RecipientIds = MarketingMapper.ParseCustomers(RecipientIds),
    };
}

/// <param name="EstimatedRecipients">Where the audience was named.</param>
/// <param name="MailedTo">Where a mail was asked for.</param>
internal sealed record CampaignPreviewResponse(string Subject, string Body, int? EstimatedRecipients, string? MailedTo)
{
    public static CampaignPreviewResponse From(CampaignPreview preview) =>
        new(preview.Subject, preview.Body, preview.Recipients, preview.MailedTo);
}

internal sealed record CampaignResponse(
    string Id, string Name, string Subject, CampaignStyle TemplateType, RecipientType RecipientType, int SentCount, int OpenedCount,
    int ClickedCount, decimal OpenRate, decimal ClickRate, CampaignStatus Status, DateTimeOffset? ScheduleAt, DateTimeOffset? SentAt,
    DateTimeOffset CreatedAt)
{
    public static CampaignResponse From(Campaign campaign)
    {
        var counts = campaign.Counts;
        return new(
            CateredByAfricaIds.Of(CateredByAfricaIds.Email, campaign.CampaignId),
            campaign.Name ?? "",
            campaign.Subject ?? "",
            campaign.Style,
            campaign.Recipients,
            counts.Sent,
            counts.Opened,
            counts.Clicked,
            MarketingMapper.Rate(counts.Opened, counts.Sent),
            MarketingMapper.Rate(counts.Clicked, counts.Sent),
            campaign.Status,
            campaign.Status == CampaignStatus.Scheduled ? campaign.ScheduleAt : null,
            campaign.SentAt,
            campaign.CreatedAt);
    }
}

internal sealed record CampaignStatsResponse(int TotalSent, decimal AverageOpenRate, decimal AverageClickRate)
{
    public static CampaignStatsResponse From(ChannelStats stats) =>
        new(stats.Sent, MarketingMapper.Rate(stats.Opened, stats.Sent), MarketingMapper.Rate(stats.Clicked, stats.Sent));
}

internal sealed record CampaignListResponse(
    IEnumerable<CampaignResponse> Campaigns, PaginationResponse Pagination, CampaignStatsResponse Stats)
{
    public static CampaignListResponse From(CampaignList list) => new(
        list.Campaigns.Items.Select(CampaignResponse.From), PaginationResponse.From(list.Campaigns),
        CampaignStatsResponse.From(list.Stats[MessageChannel.Email]));
}

internal sealed record CreatedCampaignResponse(
    string Id, string Name, CampaignStatus Status, DateTimeOffset? ScheduleAt, int EstimatedRecipients)
{
    public static CreatedCampaignResponse From(Campaign campaign) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Email, campaign.CampaignId), campaign.Name ?? "", campaign.Status, campaign.ScheduleAt,
        campaign.EstimatedRecipients);
}

/// <param name="SentAt">None while it is being sent.</param>
internal sealed record SentCampaignResponse(string CampaignId, int SentCount, CampaignStatus Status, DateTimeOffset? SentAt)
{
    public static SentCampaignResponse From(Campaign campaign) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Email, campaign.CampaignId), campaign.Counts.Sent, campaign.Status, campaign.SentAt);
}

internal sealed record EmailTemplateResponse(
    string Id, string Name, CampaignStyle? Type, string? Subject, string Body, IReadOnlyList<string> Variables)
{
    public static EmailTemplateResponse From(MarketingTemplate template) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Template, template.TemplateId), template.Name, template.Style, template.Subject,
        template.Body, template.Variables);
}
