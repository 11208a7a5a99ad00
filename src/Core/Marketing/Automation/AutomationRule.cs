using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing.Automation;

/// <summary>What triggers a rule.</summary>
public enum AutomationTrigger
{
    CustomerRegistered,
    OrderPlaced,
    OrderDelivered,
    CartAbandoned,
    Birthday,
    Anniversary,
}

/// <summary>When this happens to a customer, send that, after a delay.</summary>
[Stored(Containers.Marketing, "rule")]
public sealed record AutomationRule : Document
{
    /// <summary>All rules in one partition: an event finds its rules with one query.</summary>
    public const string Home = "rules";

    public const int MaxDelayMinutes = 525_600;
    public const int MaxName = 255;
    public const int MaxContent = 10_000;

    public required long RuleId { get; init; }

    public required string Name { get; init; }

    public required AutomationTrigger Trigger { get; init; }

    public required MessageChannel Action { get; init; }

    public int DelayMinutes { get; init; }

    public long? TemplateId { get; init; }

    /// <summary>Replaces the template's text.</summary>
    public string? MessageContent { get; init; }

    public bool IsActive { get; init; } = true;

    public required long CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public override string Id => IdOf(RuleId);

    public override string Partition => Home;

    public static string IdOf(long ruleId) => "rule-" + Base36.Encode(ruleId);
}

/// <summary>How a run of a rule ended.</summary>
public enum AutomationStatus
{
    Success,
    Failed,

    /// <summary>The customer opted out, or the occasion no longer applies.</summary>
    Skipped,
}

/// <summary>One run of a rule for one customer and occasion.</summary>
[Stored(Containers.Marketing, "ruleLog")]
public sealed record AutomationLog : Document
{
    /// <summary>The <see cref="DeliveryStatus"/> of what the carrier took and will report on.</summary>
    public const string Sent = "sent";

    public required long LogId { get; init; }

    public required long RuleId { get; init; }

    public required long CustomerId { get; init; }

    public required AutomationStatus Status { get; init; }

    public required DateTimeOffset ExecutedAt { get; init; }

    /// <summary>Identifies the run (rule, customer, occasion), so that a repeated event is logged once.</summary>
    public required string Occasion { get; init; }

    public long? MessageId { get; init; }

    /// <summary>delivered, sent, failed, or why it was skipped.</summary>
    public required string DeliveryStatus { get; init; }

    public override string Id => IdOf(Occasion);

    public override string Partition => AutomationRule.IdOf(RuleId);

    public static string IdOf(string occasion) => "log-" + occasion;
}

/// <summary>A rule's figures; changed in the batch of its logs.</summary>
[Stored(Containers.Marketing, "ruleTally")]
public sealed record AutomationStatistics : Document
{
    public const string DocumentId = "tally";

    public required long RuleId { get; init; }

    public int Sent { get; init; }

    public int Failed { get; init; }

    public override string Id => DocumentId;

    public override string Partition => AutomationRule.IdOf(RuleId);
}
