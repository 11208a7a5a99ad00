using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Core.Marketing.Automation;

/// <summary>One rule for one customer and occasion.</summary>
/// <param name="At">When it happened; of birthdays and anniversaries the start of the day, with the offset of the store's zone.</param>
/// <param name="Due">When the message is due by the rule's delay at that time: when it is first evaluated.</param>
/// <param name="OrderId">Of rules about orders; else 0.</param>
public sealed record AutomationRun(
    long RuleId, AutomationTrigger Trigger, long CustomerId, DateTimeOffset At, DateTimeOffset Due, long OrderId)
{
    internal const string MessagePrefix = "automation.";

    public static AutomationRun Of(AutomationRule rule, long customerId, DateTimeOffset at, long orderId = 0) =>
        new(rule.RuleId, rule.Trigger, customerId, at, at + DelayOf(rule), orderId);

    /// <summary>Identifies customer and occasion.</summary>
    [JsonIgnore]
    public string Occasion => Trigger switch
    {
        AutomationTrigger.CustomerRegistered => "registered-" + Base36.Encode(CustomerId),
        AutomationTrigger.OrderPlaced => "placed-" + Base36.Encode(OrderId),
        AutomationTrigger.OrderDelivered => "delivered-" + Base36.Encode(OrderId),
        AutomationTrigger.CartAbandoned => $"cart-{Base36.Encode(CustomerId)}-{Base36.Encode(At.ToUnixTimeMilliseconds())}",
        AutomationTrigger.Birthday => $"birthday-{Base36.Encode(CustomerId)}-{Date.Year}",
        AutomationTrigger.Anniversary => $"anniversary-{Base36.Encode(CustomerId)}-{Date.Year}",
    };

    /// <summary>Of the orchestration that carries it out.</summary>
    [JsonIgnore]
    public string InstanceId => $"automation-{Base36.Encode(RuleId)}-{Occasion}";

    /// <summary>Of the message: a carrier that knows it does not send it again, and the carrier's report finds the run by it.</summary>
    [JsonIgnore]
    public string SendId => $"{MessagePrefix}{Base36.Encode(RuleId)}.{Occasion}";

    /// <summary>The day of a birthday or anniversary.</summary>
    [JsonIgnore]
    internal DateOnly Date => DateOnly.FromDateTime(At.DateTime);

    /// <summary>A cart changed within this time is not abandoned, even if the rule has a shorter delay.</summary>
    internal static TimeSpan DelayOf(AutomationRule rule)
    {
        var delay = TimeSpan.FromMinutes(rule.DelayMinutes);
        return rule.Trigger == AutomationTrigger.CartAbandoned && delay < Cart.AnnounceEvery ? Cart.AnnounceEvery : delay;
    }
}

/// <summary>The result of evaluating a run.</summary>
/// <param name="Until">When to evaluate again; null: the run has ended.</param>
public sealed record AutomationNextStep(DateTimeOffset? Until);
