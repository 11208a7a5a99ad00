using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Marketing.Templates;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing.Automation;

/// <summary>A new rule.</summary>
public sealed record RuleDraft(
    string Name, AutomationTrigger Trigger, MessageChannel Action, int DelayMinutes, long? TemplateId, string? MessageContent, bool IsActive);

/// <summary>Changes to a rule; null leaves a field as it is.</summary>
public sealed record RuleChange(
    string? Name, AutomationTrigger? Trigger, MessageChannel? Action, int? DelayMinutes, long? TemplateId, string? MessageContent, bool? IsActive);

/// <summary>A rule with its figures.</summary>
public sealed record RuleWithTally(AutomationRule Rule, AutomationTally Tally);

/// <summary>The rules of automatic messages.</summary>
public sealed class AutomationService(IDocumentStore store, TemplateLibrary templates, AutomationCalendar calendar, TimeProvider time)
{
    private static readonly Error Missing = Errors.NotFound("Automation rule");

    /// <summary>All of them, newest first.</summary>
    public async ValueTask<IReadOnlyList<RuleWithTally>> List(CancellationToken ct)
    {
        List<AutomationRule> rules = [];
        await foreach (var rule in store.All(new Query<AutomationRule, AutomationRule>(all => all, AutomationRule.Home), ct))
        {
            rules.Add(rule);
        }

        DocumentKey[] keys = [.. rules.Select(rule => new DocumentKey(AutomationRule.IdOf(rule.RuleId), AutomationTally.DocumentId))];
        var tallies = (await store.ReadMany<AutomationTally>(keys, ct)).ToDictionary(tally => tally.RuleId);
        return
        [
            .. rules.OrderByDescending(rule => rule.RuleId)
                .Select(rule => new RuleWithTally(rule, tallies.GetValueOrDefault(rule.RuleId) ?? new AutomationTally { RuleId = rule.RuleId })),
        ];
    }

    /// <summary>Idempotent by id.</summary>
    public async ValueTask<Result<AutomationRule>> Create(Caller staff, RuleDraft draft, long id, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var rule = new AutomationRule
        {
            RuleId = id,
            Name = draft.Name.Trim(),
            Trigger = draft.Trigger,
            Action = draft.Action,
            DelayMinutes = draft.DelayMinutes,
            TemplateId = draft.TemplateId,
            MessageContent = draft.MessageContent,
            IsActive = draft.IsActive,
            CreatedBy = staff.AccountId,
            CreatedAt = now,
            UpdatedAt = now,
        };
        if (Refusal(rule) is { } refused)
        {
            return refused;
        }

        await Prepare(rule.Trigger, ct);
        return await store.Create(rule, ct) ? rule : (await store.Read<AutomationRule>(AutomationRule.Home, rule.Id, ct))!;
    }

    public async ValueTask<Result<RuleWithTally>> Update(long ruleId, RuleChange change, CancellationToken ct)
    {
        if (change.Trigger is { } trigger)
        {
            await Prepare(trigger, ct);
        }

        var updated = await store.UpdateAsync<AutomationRule>(
            AutomationRule.Home,
            AutomationRule.IdOf(ruleId),
            rule =>
            {
                var changed = rule with
                {
                    Name = change.Name?.Trim() ?? rule.Name,
                    Trigger = change.Trigger ?? rule.Trigger,
                    Action = change.Action ?? rule.Action,
                    DelayMinutes = change.DelayMinutes ?? rule.DelayMinutes,
                    TemplateId = change.TemplateId ?? rule.TemplateId,
                    MessageContent = change.MessageContent ?? rule.MessageContent,
                    IsActive = change.IsActive ?? rule.IsActive,
                    UpdatedAt = time.GetUtcNow(),
                };
                return Refusal(changed) is { } refused ? refused : changed;
            },
            Missing,
            ct);
        return updated.Try(out var saved, out var error) ? new RuleWithTally(saved, await Tally(ruleId, ct)) : error;
    }

    /// <summary>Deletes the rule; its logs stay.</summary>
    public ValueTask<Result<Done>> Delete(long ruleId, CancellationToken ct) => store.UpdateAsync<Done>(
        async _ => await store.Read<AutomationRule>(AutomationRule.Home, AutomationRule.IdOf(ruleId), ct) is { } rule
            ? Decision.Save(new Batch(Containers.Marketing, AutomationRule.Home).Delete(rule), default(Done))
            : Missing,
        ct);

    /// <summary>Newest first.</summary>
    /// <param name="until">Up to and including.</param>
    public async ValueTask<Result<Paged<AutomationLog>>> Logs(long ruleId, DateTimeOffset? from, DateTimeOffset? until, PageRequest page, CancellationToken ct)
    {
        var partition = AutomationRule.IdOf(ruleId);
        if (await store.Read<AutomationRule>(AutomationRule.Home, partition, ct) is null)
        {
            return Missing;
        }

        IQueryable<AutomationLog> Matching(IQueryable<AutomationLog> logs)
        {
            logs = from is { } start ? logs.Where(log => log.ExecutedAt >= start) : logs;
            return until is { } end ? logs.Where(log => log.ExecutedAt <= end) : logs;
        }

        return await store.PageAsync(
            new Query<AutomationLog, AutomationLog>(logs => Matching(logs).OrderByDescending(log => log.ExecutedAt), partition), page, ct);
    }

    private ValueTask Prepare(AutomationTrigger trigger, CancellationToken ct) =>
        trigger is AutomationTrigger.Birthday or AutomationTrigger.Anniversary ? calendar.Begin(ct) : ValueTask.CompletedTask;

    private async ValueTask<AutomationTally> Tally(long ruleId, CancellationToken ct) =>
        await store.Read<AutomationTally>(AutomationRule.IdOf(ruleId), AutomationTally.DocumentId, ct) ?? new AutomationTally { RuleId = ruleId };

    /// <summary>A rule needs a text for its channel.</summary>
    private Error? Refusal(AutomationRule rule)
    {
        if (rule is { TemplateId: null, MessageContent: null })
        {
            return Errors.Invalid("messageContent", "Either templateId or messageContent is required");
        }

        if (rule.TemplateId is { } templateId)
        {
            if (templates.Find(templateId) is not { } template)
            {
                return Errors.NotFound("Template");
            }

            if (template.Channel != rule.Action)
            {
                return Errors.Invalid("templateId", "templateId must name a template of the actionType");
            }
        }

        return rule.MessageContent is { } content && TemplateText.Parse(content, rule.Action == MessageChannel.Email).Fault is { } fault
            ? Errors.Invalid("messageContent", fault)
            : null;
    }
}
