using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>The ways of a message without a subject.</summary>
internal enum MessageType
{
    Sms,
    Whatsapp,
}

/// <summary>What campaigns, messages and rules have in common.</summary>
internal static class MarketingMapper
{
    public static MessageChannel ToChannel(this MessageType type) => type == MessageType.Sms ? MessageChannel.Sms : MessageChannel.WhatsApp;

    public static MessageType ToMessageType(this MessageChannel channel) =>
        channel == MessageChannel.Sms ? MessageType.Sms : MessageType.Whatsapp;

    /// <summary>An id that does not decode is 0, which no customer has.</summary>
    public static long[] ParseCustomers(IReadOnlyList<string>? ids) =>
        [.. (ids ?? []).Select(id => CateredByAfricaIds.Parse(CateredByAfricaIds.Customer, id))];

    /// <summary>A share in percent, with two digits.</summary>
    public static decimal Rate(long part, long whole) =>
        (whole == 0 ? 0 : Math.Round(part * 100m / whole, 2, MidpointRounding.AwayFromZero)) + 0.00m;
}

internal sealed record RecipientsQuery(SendOutcome? Status, [Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 20);

/// <summary>Recipients by what became of them; <c>pending</c> of a cancelled campaign will get nothing, those of a failed one when it is
/// resumed.</summary>
internal sealed record RecipientCountsResponse(
    int Pending, int Sent, int Failed, int Skipped, int Unknown, int Delivered, int Opened, int MachineOpened, int Clicked,
    int Unsubscribed);

/// <param name="HeldUntil">When the quiet hours end that hold it, or the message service is asked again.</param>
/// <param name="OutageSince">Since when the message service takes nothing.</param>
internal sealed record MarketingReportResponse(
    string Id, string? Name, CampaignStatus Status, int EstimatedRecipients, RecipientCountsResponse Recipients, DateTimeOffset? ScheduleAt,
    DateTimeOffset? HeldUntil,
    DateTimeOffset? OutageSince, DateTimeOffset? SentAt)
{
    public static MarketingReportResponse From(CampaignReport report)
    {
        var (campaign, counts) = (report.Campaign, report.Counts);
        return new(
            CateredByAfricaIds.Of(
                campaign.Channel == MessageChannel.Email ? CateredByAfricaIds.Email : CateredByAfricaIds.Message, campaign.CampaignId),
            campaign.Name,
            campaign.Status,
            campaign.EstimatedRecipients,
            new(
                report.Open, counts.Sent, counts.Failed, counts.Skipped, counts.Unknown, counts.Delivered, counts.Opened,
                counts.MachineOpened, counts.Clicked, counts.Unsubscribed),
            campaign.Status == CampaignStatus.Scheduled ? campaign.ScheduleAt : null,
            report.HeldUntil,
            campaign.Outage?.Since,
            campaign.SentAt);
    }
}

/// <param name="Reason">Why a skipped one gets nothing.</param>
/// <param name="Attempts">How often the carrier refused.</param>
internal sealed record RecipientResponse(
    string CustomerId, SendOutcome Status, SkipReason? Reason, int Attempts, DateTimeOffset? SentAt, DateTimeOffset? DeliveredAt,
    DateTimeOffset? OpenedAt, DateTimeOffset? ClickedAt)
{
    public static RecipientResponse From(CampaignRecipient send) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Customer, send.CustomerId), send.Outcome, send.Skip, send.Attempts, send.SentAt,
        send.DeliveredAt, send.OpenedAt, send.ClickedAt);
}

internal sealed record RecipientListResponse(IEnumerable<RecipientResponse> Recipients, PaginationResponse Pagination)
{
    public static RecipientListResponse From(Paged<CampaignRecipient> page) =>
        new(page.Items.Select(RecipientResponse.From), PaginationResponse.From(page));
}
