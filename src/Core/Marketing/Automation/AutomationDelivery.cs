using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Marketing.Automation;

/// <summary>Hands a run's message to its carrier, once, and logs how the run ended.</summary>
public sealed class AutomationDelivery(
    IDocumentStore store, AutomationLogs logs, FrequencyCapService contacts, MessageCarrier carrier, IdGenerator ids, TimeProvider time,
    MarketingSettings settings, ILogger<AutomationDelivery> log)
{
    /// <summary>After each refusal of the carrier; then the run has failed.</summary>
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1)];
    private static readonly AutomationNextStep Over = new((DateTimeOffset?)null);

    public async ValueTask<AutomationNextStep> SendAsync(
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

    public ValueTask<AutomationNextStep> SkipAsync(AutomationRun run, AutomationMessage? send, string why, CancellationToken ct) =>
        FinishAsync(run, send, AutomationStatus.Skipped, why, null, ct);

    /// <param name="send">Not there where nothing was tried.</param>
    /// <param name="delivered">By which way, where that is news.</param>
    public async ValueTask<AutomationNextStep> FinishAsync(
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
}

internal static partial class AutomationLogging
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Automation rule {Rule}: the carrier refused the message to {Customer}")]
    public static partial void Refused(ILogger log, long rule, long customer, Exception e);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Automation rule {Rule}: the message service is not available for {Customer}")]
    public static partial void Unavailable(ILogger log, long rule, long customer, Exception e);
}
