using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing.Automation;

/// <summary>Carries out a run: checks that it is due and still valid, sends, and logs the outcome.</summary>
public sealed class AutomationSender(
    IDocumentStore store, AutomationConditionEvaluator occasions, AutomationMessageRenderer text, QuietHours quiet,
    FrequencyCapService contacts, AutomationDelivery delivery, TimeProvider time)
{
    private static readonly AutomationNextStep Over = new((DateTimeOffset?)null);

    /// <summary>Does what is due. Idempotent: nothing that was sent, or may have been sent, is sent again.</summary>
    public async ValueTask<AutomationNextStep> AdvanceAsync(AutomationRun run, CancellationToken ct)
    {
        var partition = AutomationRule.IdOf(run.RuleId);
        if (await store.ReadAsync<AutomationLog>(partition, AutomationLog.IdOf(run.Occasion), ct) is not null)
        {
            return Over;
        }

        var send = await store.ReadAsync<AutomationMessage>(partition, AutomationMessage.IdOf(run.Occasion), ct);
        if (send is { IsClaimed: true })
        {
            // The claimant died: whether the carrier has the message is unknown.
            return await delivery.FinishAsync(run, send, AutomationStatus.Failed, "unknown", null, ct);
        }

        if (await store.ReadAsync<AutomationRule>(
            AutomationRule.Home, partition, ct) is not { IsActive: true } rule || rule.Trigger != run.Trigger
            || await store.RequireAsync<Account>(
                CurrentUser.PartitionOf(run.CustomerId), Account.DocumentId, ct) is not { IsErased: false } account)
        {
            return Over;
        }

        var state = await occasions.EvaluateAsync(run, rule, account, ct);
        if (state.Gone is { } gone)
        {
            return gone.Length == 0 ? Over : await delivery.SkipAsync(run, send, gone, ct);
        }

        var now = time.GetUtcNow();
        var isMarketing = AutomationEligibility.IsMarketing(rule.Trigger);
        var open = isMarketing ? quiet.NextOpen(now) : now;
        return state.Due > now ? new AutomationNextStep(state.Due)
            : open > now ? new AutomationNextStep(open)
            : AutomationEligibility.Refusal(
                account, rule.Trigger, rule.Action) is { } refusal ? await delivery.SkipAsync(run, send, Words(refusal), ct)
            : isMarketing
                && !await contacts.TryAcquireAsync(run.CustomerId, run.SendId, ct) ? await delivery.SkipAsync(run, send, "frequency cap", ct)
            : await delivery.SendAsync(run, send, text.Write(rule, run, account, state.Order), ct);
    }

    private static string Words(SkipReason reason) => reason switch
    {
        SkipReason.Suspended => "suspended",
        SkipReason.Deleted => "deleted",
        SkipReason.Unsubscribed => "unsubscribed",
        SkipReason.NoConsent => "no consent",
        SkipReason.SwitchedOff => "switched off",
        SkipReason.NotVerified => "email not verified",
        SkipReason.NoAddress => "no phone number",
        SkipReason.FrequencyCap => "frequency cap",
    };
}
