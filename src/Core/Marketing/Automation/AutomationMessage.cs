using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing.Automation;

/// <summary>A run's message to the carrier. Written before sending, deleted when its log is written.</summary>
[Stored(Containers.Marketing, "ruleSend")]
public sealed record AutomationMessage : Document
{
    public required long RuleId { get; init; }

    public required string Occasion { get; init; }

    /// <summary>Of the message, as staff see it.</summary>
    public required long MessageId { get; init; }

    /// <summary>Claimed for sending. If still set after a restart, the outcome is unknown and the message is not sent again.</summary>
    public bool IsClaimed { get; init; }

    /// <summary>How often the carrier refused.</summary>
    public int Attempts { get; init; }

    /// <summary>While the carrier is unavailable.</summary>
    public Outage? Outage { get; init; }

    public override string Id => IdOf(Occasion);

    public override string Partition => AutomationRule.IdOf(RuleId);

    public static string IdOf(string occasion) => "send-" + occasion;
}
