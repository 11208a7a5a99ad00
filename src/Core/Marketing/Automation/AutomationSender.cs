using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Marketing.Automation;

/// <summary>Carries out a run: checks that it is due and still valid, sends, and logs the outcome.</summary>
public sealed class AutomationSender(
    IDocumentStore store, AutomationConditionEvaluator occasions, AutomationMessageRenderer text, AutomationLogs logs, QuietHours quiet,
    FrequencyCapService contacts,
    MessageCarrier carrier, IdGenerator ids, TimeProvider time, MarketingSettings settings, ILogger<AutomationSender> log)
{
    /// <summary>After each refusal of the carrier; then the run has failed.</summary>
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1)];
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
            return await FinishAsync(run, send, AutomationStatus.Failed, "unknown", null, ct);
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
            return gone.Length == 0 ? Over : await SkipAsync(run, send, gone, ct);
        }

        var now = time.GetUtcNow();
        var isMarketing = AutomationEligibility.IsMarketing(rule.Trigger);
        var open = isMarketing ? quiet.NextOpen(now) : now;
        return state.Due > now ? new AutomationNextStep(state.Due)
            : open > now ? new AutomationNextStep(open)
            : AutomationEligibility.Refusal(
                account, rule.Trigger, rule.Action) is { } refusal ? await SkipAsync(run, send, Words(refusal), ct)
            : isMarketing
                && !await contacts.TryAcquireAsync(run.CustomerId, run.SendId, ct) ? await SkipAsync(run, send, "frequency cap", ct)
            : await SendAsync(run, send, text.Write(rule, run, account, state.Order), ct);
    }

    private async ValueTask<AutomationNextStep> SendAsync(
        AutomationRun run, AutomationMessage? send, OutboundMessage message, CancellationToken ct)
    {
        send ??= new AutomationMessage { RuleId = run.RuleId, Occasion = run.Occasion, MessageId = ids.Next() };
        if (await store.TrySaveAsync(send with { IsClaimed = true }, ct) is not { } claimed)
        {
            // The same run is already being sent by another process: check its outcome later.
            return new AutomationNextStep(time.GetUtcNow() + Pauses[0]);
        }

        try
        {
            await carrier.SendAsync(message, ct);
        }
        catch (CarrierUnavailableException problem)
        {
            return await WaitAsync(run, claimed, problem, ct);
        }
        catch (Exception refused) when (!ct.IsCancellationRequested)
        {
            AutomationLogging.Refused(log, run.RuleId, run.CustomerId, refused);
            if (send.Attempts == Pauses.Length)
            {
                await contacts.ReleaseAsync(run.CustomerId, run.SendId, ct);
                return await FinishAsync(run, claimed, AutomationStatus.Failed, "failed", null, ct);
            }

            await store.TrySaveAsync(claimed with { IsClaimed = false, Attempts = send.Attempts + 1, Outage = null }, ct);
            return new AutomationNextStep(time.GetUtcNow() + Pauses[send.Attempts]);
        }

        // A carrier that reports says later what was delivered.
        var isText = message.Channel != MessageChannel.Email;
        return await FinishAsync(
            run, claimed, AutomationStatus.Success, isText && settings.DeliveryReports ? AutomationLog.Sent : "delivered",
            isText && !settings.DeliveryReports ? message.Channel : null, ct);
    }

    /// <summary>An outage is no refusal: the message is sent when it ends, unless that takes too long.</summary>
    private async ValueTask<AutomationNextStep> WaitAsync(
        AutomationRun run, AutomationMessage claimed, CarrierUnavailableException problem, CancellationToken ct)
    {
        AutomationLogging.Unavailable(log, run.RuleId, run.CustomerId, problem);
        await contacts.ReleaseAsync(run.CustomerId, run.SendId, ct);
        if (Outage.Next(claimed.Outage, time.GetUtcNow(), problem.Outage.RetryAfter, settings.OutagePatience) is not { } outage)
        {
            return await FinishAsync(run, claimed, AutomationStatus.Failed, "failed", null, ct);
        }

        await store.TrySaveAsync(claimed with { IsClaimed = false, Outage = outage }, ct);
        return new AutomationNextStep(outage.Until);
    }

    private ValueTask<AutomationNextStep> SkipAsync(AutomationRun run, AutomationMessage? send, string why, CancellationToken ct) =>
        FinishAsync(run, send, AutomationStatus.Skipped, why, null, ct);

    /// <param name="send">Not there where nothing was tried.</param>
    /// <param name="delivered">By which way, where that is news.</param>
    private async ValueTask<AutomationNextStep> FinishAsync(
        AutomationRun run, AutomationMessage? send, AutomationStatus status, string how, MessageChannel? delivered, CancellationToken ct)
    {
        var entry = new AutomationLog
        {
            LogId = ids.Next(),
            RuleId = run.RuleId,
            CustomerId = run.CustomerId,
            Status = status,
            ExecutedAt = time.GetUtcNow(),
            Occasion = run.Occasion,
            MessageId = status == AutomationStatus.Skipped ? null : send?.MessageId,
            DeliveryStatus = how,
        };
        await logs.WriteAsync(entry, send, delivered, ct);
        return Over;
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

internal static partial class AutomationLogging
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Automation rule {Rule}: the carrier refused the message to {Customer}")]
    public static partial void Refused(ILogger log, long rule, long customer, Exception e);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Automation rule {Rule}: the message service is not available for {Customer}")]
    public static partial void Unavailable(ILogger log, long rule, long customer, Exception e);
}
