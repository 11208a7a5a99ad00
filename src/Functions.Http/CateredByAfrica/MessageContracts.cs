using FunctionsCommerce.Core.Marketing;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Marketing.Templates;
using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record MessagesQuery(MessageType? Type, CampaignStatus? Status, [Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 20);

internal sealed record MessageTemplatesQuery(MessageType? Type);

internal sealed record SendMessageRequest(
    MessageType Type,
    [StringLength(CampaignDraft.MaxMessage)] string Content,
    RecipientType RecipientType,
    [MaxLength(CampaignDraft.MaxRecipients)] IReadOnlyList<string>? RecipientIds,
    DateTimeOffset? ScheduleAt)
{
    public CampaignDraft ToDraft() => new()
    {
        Channel = Type.ToChannel(),
        Body = Content,
        Recipients = RecipientType,
        RecipientIds = MarketingMapper.ParseCustomers(RecipientIds),
        ScheduleAt = ScheduleAt,
    };
}

/// <param name="SentCount">Messages handed to the carrier, those it refused included.</param>
internal sealed record MessageResponse(
    string Id, MessageType Type, string Content, RecipientType RecipientType, int SentCount, int DeliveredCount, int FailedCount,
    decimal DeliveryRate, CampaignStatus Status, DateTimeOffset? ScheduleAt, DateTimeOffset? SentAt)
{
    public static MessageResponse From(Campaign message) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Message, message.CampaignId),
        message.Channel.ToMessageType(),
        message.Body,
        message.Recipients,
        message.Counts.Attempted,
        message.Counts.Delivered,
        message.Counts.Failed + message.Counts.Undelivered,
        MarketingMapper.Rate(message.Counts.Delivered, message.Counts.Attempted),
        message.Status,
        message.Status == CampaignStatus.Scheduled ? message.ScheduleAt : null,
        message.SentAt);
}

internal sealed record MessageStatsResponse(int TotalSmsSent, int TotalWhatsAppSent, decimal AverageDeliveryRate)
{
    public static MessageStatsResponse From(ChannelStats sms, ChannelStats whatsApp) =>
        new(
            sms.Attempted, whatsApp.Attempted,
            MarketingMapper.Rate(sms.Delivered + whatsApp.Delivered, sms.Attempted + whatsApp.Attempted));
}

internal sealed record MessageListResponse(IEnumerable<MessageResponse> Messages, PaginationResponse Pagination, MessageStatsResponse Stats)
{
    public static MessageListResponse From(CampaignList list) => new(
        list.Campaigns.Items.Select(MessageResponse.From),
        PaginationResponse.From(list.Campaigns),
        MessageStatsResponse.From(list.Stats[MessageChannel.Sms], list.Stats[MessageChannel.WhatsApp]));
}

/// <param name="ScheduleAt">Until it is sent.</param>
internal sealed record SentMessageResponse(
    string Id, MessageType Type, int SentCount, decimal EstimatedCost, string Currency, CampaignStatus Status, DateTimeOffset? ScheduleAt,
    DateTimeOffset? SentAt)
{
    public static SentMessageResponse From(Campaign message, MarketingSettings settings) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Message, message.CampaignId),
        message.Channel.ToMessageType(),
        message.Counts.Attempted,
        message.EstimatedCost,
        settings.RateCurrency,
        message.Status,
        message.Status == CampaignStatus.Scheduled ? message.ScheduleAt : null,
        message.SentAt);
}

internal sealed record MessageTemplateResponse(string Id, string Name, MessageType Type, string Content)
{
    public static MessageTemplateResponse From(MarketingTemplate template) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Template, template.TemplateId),
        template.Name,
        template.Channel.ToMessageType(),
        template.Body);
}
