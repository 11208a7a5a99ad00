using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing.Campaigns;

/// <summary>Where a campaign stands.</summary>
public enum CampaignStatus
{
    Draft,
    Scheduled,
    Sending,
    Sent,
    Cancelled,

    /// <summary>The carrier was unavailable for too long. Can be resumed.</summary>
    Failed,
}

/// <summary>The intended audience; who of them gets it is decided by <see cref="MarketingEligibility"/>.</summary>
public enum RecipientType
{
    All,

    /// <summary>Has an order that was not cancelled.</summary>
    WithOrders,
    WithoutOrders,

    /// <summary>Tagged VIP, or in the top loyalty tier.</summary>
    Vip,
    Custom,
}

/// <summary>What kind of email it is: the template that it began with.</summary>
public enum CampaignStyle
{
    Blank,
    Welcome,
    Promotion,
    Reminder,
    Newsletter,
}

/// <summary>Recipients by outcome; each counts once.</summary>
public sealed record CampaignCounts
{
    public int Sent { get; init; }

    public int Failed { get; init; }

    public int Skipped { get; init; }

    /// <summary>Perhaps sent: the process died between the sending and its record.</summary>
    public int Unknown { get; init; }

    public int Delivered { get; init; }

    /// <summary>Accepted by the carrier but not delivered.</summary>
    public int Undelivered { get; init; }

    public int Opened { get; init; }

    /// <summary>Opened by a machine only, as far as we know.</summary>
    public int MachineOpened { get; init; }

    public int Clicked { get; init; }

    public int Unsubscribed { get; init; }

    /// <summary>Handed to the carrier, accepted or not.</summary>
    [JsonIgnore]
    public int Attempted => Sent + Failed + Unknown;

    /// <summary>What a change of one recipient's record adds.</summary>
    public CampaignCounts Plus(CampaignRecipient before, CampaignRecipient after) => this with
    {
        Delivered = Delivered + Step(before.DeliveredAt, after.DeliveredAt),
        Undelivered = Undelivered + Step(before.UndeliveredAt, after.UndeliveredAt),
        Opened = Opened + Step(before.OpenedAt, after.OpenedAt),
        MachineOpened = MachineOpened + Step(before.MachineOpenedAt, after.MachineOpenedAt),
        Clicked = Clicked + Step(before.ClickedAt, after.ClickedAt),
        Unsubscribed = Unsubscribed + Step(before.UnsubscribedAt, after.UnsubscribedAt),
    };

    private static int Step(DateTimeOffset? before, DateTimeOffset? after) => (after is null ? 0 : 1) - (before is null ? 0 : 1);
}

/// <summary>One text to many people: an email campaign, or an SMS or WhatsApp message.</summary>
[Stored(Containers.Marketing, "campaign")]
public sealed record Campaign : Document
{
    public const string DocumentId = "campaign";

    public required long CampaignId { get; init; }

    public required MessageChannel Channel { get; init; }

    /// <summary>Emails only, as <see cref="Subject"/>, which is a template.</summary>
    public string? Name { get; init; }

    public string? Subject { get; init; }

    /// <summary>A template: HTML for email, plain text elsewhere.</summary>
    public required string Body { get; init; }

    public CampaignStyle Style { get; init; }

    public required RecipientType Recipients { get; init; }

    /// <summary>Accounts, for <see cref="RecipientType.Custom"/>.</summary>
    public IReadOnlyList<long> RecipientIds { get; init; } = [];

    /// <summary>When to send; null for a draft.</summary>
    public DateTimeOffset? ScheduleAt { get; init; }

    public required CampaignStatus Status { get; init; }

    /// <summary>The estimated number of recipients when it was created.</summary>
    public int EstimatedRecipients { get; init; }

    /// <summary>In <see cref="MarketingSettings.RateCurrency"/>.</summary>
    public decimal EstimatedCost { get; init; }

    public CampaignCounts Counts { get; init; } = new();

    /// <summary>In how many pages the audience is frozen; null until all of it is.</summary>
    public int? AudiencePages { get; init; }

    /// <summary>While the carrier is unavailable; of a failed campaign, the outage that made it fail.</summary>
    public Outage? Outage { get; init; }

    /// <summary>The member of staff.</summary>
    public required long CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>When the last recipient was done.</summary>
    public DateTimeOffset? SentAt { get; init; }

    public override string Id => DocumentId;

    public override string Partition => PartitionOf(CampaignId);

    public static string PartitionOf(long campaignId) => "campaign-" + Base36.Encode(campaignId);
}
