using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing.Campaigns;

/// <summary>The outcome for one recipient.</summary>
public enum SendOutcome
{
    Pending,

    /// <summary>Being sent right now. Found later, it means <see cref="Unknown"/>.</summary>
    Claimed,
    Sent,

    /// <summary>The carrier would not take it.</summary>
    Failed,

    /// <summary>Skipped: <see cref="CampaignRecipient.Skip"/> says why.</summary>
    Skipped,

    /// <summary>Perhaps sent; never sent again.</summary>
    Unknown,
}

/// <summary>Why a recipient is skipped.</summary>
public enum SkipReason
{
    Suspended,

    /// <summary>The account was deleted.</summary>
    Deleted,
    Unsubscribed,
    NoConsent,

    /// <summary>Has switched off this kind of message, or this channel.</summary>
    SwitchedOff,
    NotVerified,

    /// <summary>Has no phone number.</summary>
    NoAddress,

    /// <summary>Had enough marketing lately: <see cref="Marketing.FrequencyCap"/>.</summary>
    FrequencyCap,
}

/// <summary>One recipient of a campaign. Written before sending, so that no message is knowingly sent twice.</summary>
[Stored(Containers.Marketing, "campaignSend")]
public sealed record CampaignRecipient : Document
{
    public required long CampaignId { get; init; }

    public required long CustomerId { get; init; }

    /// <summary>The page of the frozen audience: those of one page are sent to together.</summary>
    public int Page { get; init; }

    public required SendOutcome Outcome { get; init; }

    public SkipReason? Skip { get; init; }

    /// <summary>How often the carrier refused.</summary>
    public int Attempts { get; init; }

    public DateTimeOffset? SentAt { get; init; }

    public DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>When the carrier said that it could not deliver what it had taken.</summary>
    public DateTimeOffset? UndeliveredAt { get; init; }

    public DateTimeOffset? OpenedAt { get; init; }

    public DateTimeOffset? MachineOpenedAt { get; init; }

    public DateTimeOffset? ClickedAt { get; init; }

    public DateTimeOffset? UnsubscribedAt { get; init; }

    public override string Id => IdOf(CustomerId);

    public override string Partition => Campaign.PartitionOf(CampaignId);

    public static string IdOf(long customerId) => "send-" + Base36.Encode(customerId);
}
