using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing.Automation;

/// <summary>Writes the logs of rules.</summary>
public sealed class AutomationLogs(IDocumentStore store, EventFactory events)
{
    /// <summary>Writes the log, the rule's figures and the events in one batch. False when this run is already logged.</summary>
    /// <param name="send">The send that ends with it.</param>
    /// <param name="delivered">The channel by which the message was delivered; emits an event for it, too.</param>
    public async ValueTask<bool> WriteAsync(AutomationLog log, AutomationMessage? send, MessageChannel? delivered, CancellationToken ct)
    {
        var isNew = await store.UpdateAsync<bool>(
            async attempt =>
            {
                if (attempt.Exists(0))
                {
                    return false;
                }

                var tally = await store.ReadAsync<AutomationStatistics>(log.Partition, AutomationStatistics.DocumentId, ct)
                    ?? new AutomationStatistics { RuleId = log.RuleId };
                var batch = new DocumentBatch(Containers.Marketing, log.Partition).Create(log);
                if (log.Status != AutomationStatus.Skipped)
                {
                    var success = log.Status == AutomationStatus.Success;
                    batch.Save(tally with { Sent = tally.Sent + (success ? 1 : 0), Failed = tally.Failed + (success ? 0 : 1) })
                        .Emit(
                            events.Create(
                                log.Partition, new AutomationTriggered(log.RuleId, log.CustomerId, success ? "success" : "failed")));
                }

                if (delivered is { } channel)
                {
                    batch.Emit(events.Create(log.Partition, Delivered(log, channel, "delivered")));
                }

                if (send is not null)
                {
                    batch.Delete(send with { ETag = null });
                }

                return Decision.Save(batch, true);
            },
            ct);
        return isNew.Value;
    }

    /// <summary>The carrier's word about a message that was sent: only the first counts.</summary>
    /// <returns>Unavailable while the sending is not logged yet: the carrier is to report again.</returns>
    public async ValueTask<Result<Unit>> ReportAsync(
        long ruleId, string occasion, MessageChannel channel, bool delivered, CancellationToken ct)
    {
        var partition = AutomationRule.IdOf(ruleId);
        if (await store.ReadAsync<AutomationMessage>(partition, AutomationMessage.IdOf(occasion), ct) is not null)
        {
            return Errors.Unavailable("The message is still being sent");
        }

        var word = delivered ? "delivered" : "failed";
        await store.UpdateAsync<AutomationLog>(
            partition,
            AutomationLog.IdOf(occasion),
            log => log.DeliveryStatus == AutomationLog.Sent ? log with { DeliveryStatus = word } : log,
            Errors.NotFound("Log"),
            ct,
            (batch, log) => batch.Emit(events.Create(log.Partition, Delivered(log, channel, word))));
        return default(Unit);
    }

    private static MessageDelivered Delivered(AutomationLog log, MessageChannel channel, string word) =>
        new(log.MessageId ?? 0, channel.Word(), word, log.CustomerId);
}
