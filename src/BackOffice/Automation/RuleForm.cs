using FunctionsCommerce.Client.CateredByAfrica;

namespace FunctionsCommerce.BackOffice.Automation;

/// <summary>What is typed about a rule. Only what differs from the rule goes to the store.</summary>
public sealed class RuleForm
{
    private Rule? rule;

    public string Name { get; set; } = "";

    public AutomationTrigger? Trigger { get; set; } = AutomationTrigger.CustomerRegistered;

    public ActionType? Action { get; set; } = ActionType.Email;

    public int? DelayMinutes { get; set; } = 0;

    /// <summary>Empty: the text that is typed.</summary>
    public string TemplateId { get; set; } = "";

    public string Content { get; set; } = "";

    public bool IsActive { get; set; } = true;

    public static RuleForm Of(Rule rule) => new()
    {
        rule = rule,
        Name = rule.Name,
        Trigger = rule.TriggerType,
        Action = rule.ActionType,
        DelayMinutes = rule.DelayMinutes,
        TemplateId = rule.TemplateId ?? "",
        Content = rule.MessageContent ?? "",
        IsActive = rule.IsActive,
    };

    public CreateRuleRequest ToNew() => new()
    {
        Name = Name,
        TriggerType = Trigger ?? AutomationTrigger.CustomerRegistered,
        ActionType = Action ?? ActionType.Email,
        DelayMinutes = DelayMinutes,
        TemplateId = TemplateId.Length > 0 ? TemplateId : null,
        MessageContent = TemplateId.Length == 0 && Content.Length > 0 ? Content : null,
        IsActive = IsActive,
    };

    public UpdateRuleRequest ToChange()
    {
        var before = Of(rule!);
        return new()
        {
            Name = Name == before.Name ? null : Name,
            TriggerType = Trigger == before.Trigger ? null : Trigger,
            ActionType = Action == before.Action ? null : Action,
            DelayMinutes = DelayMinutes == before.DelayMinutes ? null : DelayMinutes ?? 0,
            TemplateId = TemplateId.Length > 0 && TemplateId != before.TemplateId ? TemplateId : null,
            MessageContent = TemplateId.Length == 0 && Content.Length > 0 && (Content != before.Content || before.TemplateId.Length > 0)
                ? Content
                : null,
            IsActive = IsActive == before.IsActive ? null : IsActive,
        };
    }
}
