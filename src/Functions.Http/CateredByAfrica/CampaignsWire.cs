using FunctionsCommerce.Core.Marketing;
using FunctionsCommerce.Core.Marketing.Templates;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record CampaignsQuery(CampaignStatus? Status, [AtLeast(1)] int Page = 1, [AtLeast(1)] int Limit = 20);

/// <summary>Without a body it begins as its template.</summary>
internal sealed record CreateCampaignBody(
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
        RecipientIds = MarketingWords.ParseCustomers(RecipientIds),
        ScheduleAt = ScheduleAt,
    };
}

internal sealed record CampaignWire(
    string Id, string Name, string Subject, CampaignStyle TemplateType, RecipientType RecipientType, int SentCount, int OpenedCount,
    int ClickedCount, decimal OpenRate, decimal ClickRate, CampaignStatus Status, DateTimeOffset? ScheduleAt, DateTimeOffset? SentAt, DateTimeOffset CreatedAt)
{
    public static CampaignWire From(Campaign campaign)
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
            MarketingWords.Rate(counts.Opened, counts.Sent),
            MarketingWords.Rate(counts.Clicked, counts.Sent),
            campaign.Status,
            campaign.Status == CampaignStatus.Scheduled ? campaign.ScheduleAt : null,
            campaign.SentAt,
            campaign.CreatedAt);
    }
}

internal sealed record CampaignStatsWire(int TotalSent, decimal AverageOpenRate, decimal AverageClickRate)
{
    public static CampaignStatsWire From(ChannelStats stats) =>
        new(stats.Sent, MarketingWords.Rate(stats.Opened, stats.Sent), MarketingWords.Rate(stats.Clicked, stats.Sent));
}

internal sealed record CampaignListWire(IEnumerable<CampaignWire> Campaigns, PaginationWire Pagination, CampaignStatsWire Stats)
{
    public static CampaignListWire From(CampaignList list) => new(
        list.Campaigns.Items.Select(CampaignWire.From), PaginationWire.From(list.Campaigns), CampaignStatsWire.From(list.Stats[MessageChannel.Email]));
}

internal sealed record CreatedCampaignWire(string Id, string Name, CampaignStatus Status, DateTimeOffset? ScheduleAt, int EstimatedRecipients)
{
    public static CreatedCampaignWire From(Campaign campaign) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Email, campaign.CampaignId), campaign.Name ?? "", campaign.Status, campaign.ScheduleAt, campaign.EstimatedRecipients);
}

/// <param name="SentAt">None while it is being sent.</param>
internal sealed record SentCampaignWire(string CampaignId, int SentCount, CampaignStatus Status, DateTimeOffset? SentAt)
{
    public static SentCampaignWire From(Campaign campaign) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Email, campaign.CampaignId), campaign.Counts.Sent, campaign.Status, campaign.SentAt);
}

internal sealed record EmailTemplateWire(string Id, string Name, CampaignStyle? Type, string? Subject, string Body, IReadOnlyList<string> Variables)
{
    public static EmailTemplateWire From(MarketingTemplate template) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Template, template.TemplateId), template.Name, template.Style, template.Subject, template.Body, template.Variables);
}
