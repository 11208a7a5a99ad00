using FunctionsCommerce.Core.Marketing.Automation;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>The ways of an automatic message.</summary>
internal enum ActionType
{
    Email,
    Sms,
    Whatsapp,
}

internal static class ActionTypes
{
    public static MessageChannel ToChannel(this ActionType type) => type switch
    {
        ActionType.Email => MessageChannel.Email,
        ActionType.Sms => MessageChannel.Sms,
        _ => MessageChannel.WhatsApp,
    };

    public static ActionType Of(MessageChannel channel) => channel switch
    {
        MessageChannel.Email => ActionType.Email,
        MessageChannel.Sms => ActionType.Sms,
        _ => ActionType.Whatsapp,
    };

    /// <summary>What is no template's id is 0, which no template has.</summary>
    public static long? ParseTemplate(string? id) => id is null ? null : CateredByAfricaIds.Parse(CateredByAfricaIds.Template, id);
}

internal sealed record RulesQuery(bool? IsActive, AutomationTrigger? TriggerType);

internal sealed record RuleLogsQuery(
    DateTimeOffset? StartDate, [EndOfDay] DateTimeOffset? EndDate, [Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 50);

internal sealed record CreateRuleRequest(
    [StringLength(AutomationRule.MaxName)] string Name,
    AutomationTrigger TriggerType,
    ActionType ActionType,
    string? TemplateId,
    [StringLength(AutomationRule.MaxContent, MinimumLength = 1)] string? MessageContent,
    [Range(0, AutomationRule.MaxDelayMinutes)] int DelayMinutes = 0,
    bool IsActive = true)
{
    public RuleDraft ToDraft() =>
        new(Name, TriggerType, ActionType.ToChannel(), DelayMinutes, ActionTypes.ParseTemplate(TemplateId), MessageContent, IsActive);
}

/// <summary>What is left out stays as it is.</summary>
internal sealed record UpdateRuleRequest(
    [StringLength(AutomationRule.MaxName, MinimumLength = 1)] string? Name,
    AutomationTrigger? TriggerType,
    ActionType? ActionType,
    string? TemplateId,
    [StringLength(AutomationRule.MaxContent, MinimumLength = 1)] string? MessageContent,
    [Range(0, AutomationRule.MaxDelayMinutes)] int? DelayMinutes,
    bool? IsActive)
{
    public RuleChange ToChange() =>
        new(Name, TriggerType, ActionType?.ToChannel(), DelayMinutes, ActionTypes.ParseTemplate(TemplateId), MessageContent, IsActive);
}

internal sealed record RuleResponse(
    string Id, string Name, AutomationTrigger TriggerType, ActionType ActionType, int DelayMinutes, string? TemplateId,
    string? MessageContent, bool IsActive,
    int TotalSent, decimal SuccessRate, DateTimeOffset CreatedAt)
{
    public static RuleResponse From(RuleWithStatistics found)
    {
        var (rule, tally) = found;
        return new(
            CateredByAfricaIds.Of(CateredByAfricaIds.Rule, rule.RuleId),
            rule.Name,
            rule.Trigger,
            ActionTypes.Of(rule.Action),
            rule.DelayMinutes,
            rule.TemplateId is { } template ? CateredByAfricaIds.Of(CateredByAfricaIds.Template, template) : null,
            rule.MessageContent,
            rule.IsActive,
            tally.Sent,
            MarketingMapper.Rate(tally.Sent, tally.Sent + tally.Failed),
            rule.CreatedAt);
    }
}

/// <param name="AverageSuccessRate">Of all messages together.</param>
internal sealed record RuleStatsResponse(int TotalRules, int ActiveRules, int TotalMessagesSent, decimal AverageSuccessRate);

internal sealed record RuleListResponse(IEnumerable<RuleResponse> Rules, RuleStatsResponse Stats)
{
    public static RuleListResponse From(IReadOnlyList<RuleWithStatistics> shown, IReadOnlyList<RuleWithStatistics> all)
    {
        var sent = all.Sum(rule => rule.Tally.Sent);
        var stats = new RuleStatsResponse(
            all.Count, all.Count(rule => rule.Rule.IsActive), sent, MarketingMapper.Rate(sent, sent + all.Sum(rule => rule.Tally.Failed)));
        return new(shown.Select(RuleResponse.From), stats);
    }
}

internal sealed record CreatedRuleResponse(
    string Id, string Name, AutomationTrigger TriggerType, ActionType ActionType, int DelayMinutes, bool IsActive, DateTimeOffset CreatedAt)
{
    public static CreatedRuleResponse From(AutomationRule rule) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Rule, rule.RuleId), rule.Name, rule.Trigger, ActionTypes.Of(rule.Action),
        rule.DelayMinutes, rule.IsActive, rule.CreatedAt);
}

internal sealed record RuleLogDetailsResponse(string? MessageId, string DeliveryStatus);

internal sealed record RuleLogResponse(
    string Id, string RuleId, string CustomerId, AutomationStatus Status, DateTimeOffset ExecutedAt, RuleLogDetailsResponse Details)
{
    public static RuleLogResponse From(AutomationLog log) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Log, log.LogId),
        CateredByAfricaIds.Of(CateredByAfricaIds.Rule, log.RuleId),
        CateredByAfricaIds.Of(CateredByAfricaIds.Customer, log.CustomerId),
        log.Status,
        log.ExecutedAt,
        new RuleLogDetailsResponse(
            log.MessageId is { } message ? CateredByAfricaIds.Of(CateredByAfricaIds.Message, message) : null, log.DeliveryStatus));
}

internal sealed record RuleLogListResponse(IEnumerable<RuleLogResponse> Logs, PaginationResponse Pagination)
{
    public static RuleLogListResponse From(Paged<AutomationLog> logs) =>
        new(logs.Items.Select(RuleLogResponse.From), PaginationResponse.From(logs));
}
