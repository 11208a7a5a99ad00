using FunctionsCommerce.LocalHost.Durable.History;
using FunctionsCommerce.LocalHost.Durable.Storage;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.LocalHost.Durable.Execution;

/// <summary>What an instance receives in its next turn, and what must wait.</summary>
/// <param name="Received">In the order in which the orchestrator gets it.</param>
/// <param name="Held">Waits until the instance is resumed.</param>
internal sealed record InstanceInbox(IReadOnlyList<InboundEvent> Received, IReadOnlyList<InboundEvent> Held, bool IsSuspended)
{
    private static readonly InstanceInbox None = new([], [], false);

    public ExecutionTerminated? Termination => Received is [ExecutionTerminated terminated] ? terminated : null;

    /// <param name="inbox">What is stored already.</param>
    /// <param name="own">Results of activities and timers, known only in memory yet.</param>
    public static InstanceInbox Sort(InstanceRow row, IEnumerable<InboundEvent> inbox, IEnumerable<InboundEvent> own, DateTimeOffset now)
    {
        List<InboundEvent> all = [.. inbox, .. own];
        if (all.OfType<ExecutionTerminated>().FirstOrDefault() is { } terminated)
        {
            // At once, and instead of everything else.
            return new InstanceInbox([terminated], [], false);
        }

        if (row.Turns == 0)
        {
            if (row.StartAt > now)
            {
                return None;
            }

            all.InsertRange(0, [row.Start, .. row.Carried is null ? [] : HistoryJson.ReadList(row.Carried).Cast<InboundEvent>()]);
        }

        return Sort(all, row.Status == OrchestrationRuntimeStatus.Suspended);
    }

    private static InstanceInbox Sort(List<InboundEvent> all, bool suspended)
    {
        var received = new List<InboundEvent>();
        var held = new List<InboundEvent>();
        foreach (var line in all)
        {
            switch (line)
            {
                case ExecutionSuspended when !suspended:
                    received.Add(line);
                    suspended = true;
                    break;
                case ExecutionSuspended:
                    break;
                case ExecutionResumed:
                    received.Add(line);
                    received.AddRange(held);
                    held.Clear();
                    suspended = false;
                    break;
                default:
                    (suspended ? held : received).Add(line);
                    break;
            }
        }

        return new InstanceInbox(received, held, suspended);
    }
}
