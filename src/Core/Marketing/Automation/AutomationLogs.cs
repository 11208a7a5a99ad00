using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing.Automation;

/// <summary>Writes down what rules did.</summary>
public sealed class AutomationLogs(IDocumentStore store)
{
    /// <summary>The log and the rule's figures in one batch. False when this run was written down before.</summary>
    public async ValueTask<bool> Write(AutomationLog log, CancellationToken ct)
    {
        while (true)
        {
            var tally = await store.Read<AutomationTally>(log.Partition, AutomationTally.DocumentId, ct) ?? new AutomationTally { RuleId = log.RuleId };
            var batch = new Batch(Containers.Marketing, log.Partition).Create(log);
            if (log.Status != AutomationStatus.Skipped)
            {
                var success = log.Status == AutomationStatus.Success;
                batch.Save(tally with { Sent = tally.Sent + (success ? 1 : 0), Failed = tally.Failed + (success ? 0 : 1) });
            }

            var commit = await store.Commit(batch, ct);
            if (commit.Ok || (commit.Status == CommitStatus.Exists && commit.FailedWrite == 0))
            {
                return commit.Ok;
            }
        }
    }
}
