using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Marketing.Templates;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing.Automation;

/// <summary>A new rule.</summary>
public sealed record RuleDraft(
    string Name, AutomationTrigger Trigger, MessageChannel Action, int DelayMinutes, long? TemplateId, string? MessageContent,
    bool IsActive);

/// <summary>Changes to a rule; null leaves a field as it is.</summary>
public sealed record RuleChange(
    string? Name, AutomationTrigger? Trigger, MessageChannel? Action, int? DelayMinutes, long? TemplateId, string? MessageContent,
    bool? IsActive);

/// <summary>A rule with its figures.</summary>
public sealed record RuleWithStatistics(AutomationRule Rule, AutomationStatistics Tally);

/// <summary>The rules of automatic messages.</summary>
public sealed class AutomationService(IDocumentStore store, TemplateLibrary templates, AnniversaryScheduler calendar, TimeProvider time)
{
    private static readonly Error Missing = Errors.NotFound("Automation rule");

    /// <summary>All of them, newest first.</summary>
    public async ValueTask<IReadOnlyList<RuleWithStatistics>> ListAsync(CancellationToken ct)
    {
        List<AutomationRule> rules = [];
        await foreach (var rule in store.AllAsync(new Query<AutomationRule, AutomationRule>(all => all, AutomationRule.Home), ct))
        {
            rules.Add(rule);
        }

        DocumentKey[] keys = [.. rules.Select(rule => new DocumentKey(AutomationRule.IdOf(rule.RuleId), AutomationStatistics.DocumentId))];
        var tallies = (await store.ReadManyAsync<AutomationStatistics>(keys, ct)).ToDictionary(tally => tally.RuleId);
        return
        [
            .. rules.OrderByDescending(rule => rule.RuleId)
                .Select(
                    rule => new RuleWithStatistics(
                        rule, tallies.GetValueOrDefault(rule.RuleId) ?? new AutomationStatistics { RuleId = rule.RuleId })),
        ];
    }

    /// <summary>Idempotent by id.</summary>
    public async ValueTask<Result<AutomationRule>> CreateAsync(CurrentUser staff, RuleDraft draft, long id, CancellationToken ct)
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

        await PrepareAsync(rule.Trigger, ct);
        return await store.CreateAsync(rule, ct) ? rule : (await store.ReadAsync<AutomationRule>(AutomationRule.Home, rule.Id, ct))!;
    }

    public async ValueTask<Result<RuleWithStatistics>> UpdateAsync(long ruleId, RuleChange change, CancellationToken ct)
    {
        if (change.Trigger is { } trigger)
        {
            await PrepareAsync(trigger, ct);
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
        return updated.TryGetValue(out var saved, out var error) ? new RuleWithStatistics(saved, await TallyAsync(ruleId, ct)) : error;
    }

    /// <summary>Deletes the rule; its logs stay.</summary>
    public ValueTask<Result<Unit>> DeleteAsync(long ruleId, CancellationToken ct) => store.UpdateAsync<Unit>(
        async _ => await store.ReadAsync<AutomationRule>(AutomationRule.Home, AutomationRule.IdOf(ruleId), ct) is { } rule
            ? Decision.Save(new DocumentBatch(Containers.Marketing, AutomationRule.Home).Delete(rule), default(Unit))
            : Missing,
        ct);

    /// <summary>Newest first.</summary>
    /// <param name="until">Up to and including.</param>
    public async ValueTask<Result<Paged<AutomationLog>>> LogsAsync(
        long ruleId, DateTimeOffset? from, DateTimeOffset? until, PageRequest page, CancellationToken ct)
    {
        var partition = AutomationRule.IdOf(ruleId);
        if (await store.ReadAsync<AutomationRule>(AutomationRule.Home, partition, ct) is null)
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

    private ValueTask PrepareAsync(AutomationTrigger trigger, CancellationToken ct) =>
        trigger is AutomationTrigger.Birthday or AutomationTrigger.Anniversary ? calendar.BeginAsync(ct) : ValueTask.CompletedTask;

    private async ValueTask<AutomationStatistics> TallyAsync(long ruleId, CancellationToken ct) =>
        await store.ReadAsync<AutomationStatistics>(AutomationRule.IdOf(ruleId), AutomationStatistics.DocumentId, ct)
            ?? new AutomationStatistics { RuleId = ruleId };

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
