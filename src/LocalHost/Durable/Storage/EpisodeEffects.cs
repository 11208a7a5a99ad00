using FunctionsCommerce.LocalHost.Durable.History;
using FunctionsCommerce.LocalHost.Storage;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.LocalHost.Durable.Storage;

/// <summary>What the acts of a turn change beside the instance's own history.</summary>
internal static class EpisodeEffects
{
    public static void Apply(LocalTransaction transaction, EpisodeWrite turn, OrchestratorAction act, List<long> woken)
    {
        switch (act)
        {
            case SubOrchestrationInstanceCreated child:
                StartChild(transaction, turn, child, woken);
                break;
            case EventSent sent when UnderWay(transaction, sent.InstanceId) is { } receiver:
                InstanceWrites.Tell(transaction, receiver, new EventRaised(sent.Name, sent.Input));
                woken.Add(receiver);
                break;
            case NextExecution next:
                ContinueAsNew(transaction, turn, next, woken);
                break;
            case ExecutionCompleted end:
                End(transaction, turn, end, woken);
                break;
        }
    }

    private static void StartChild(LocalTransaction transaction, EpisodeWrite turn, SubOrchestrationInstanceCreated child, List<long> woken)
    {
        var me = turn.Before;
        var started = new NewInstance(child.InstanceId, child.Name, child.Input, turn.Turn.At)
        {
            Version = child.Version,
            Parent = new ParentLink(me.Key, me.Execution, child.EventId, me.Name, me.Id),
        }.Insert(transaction);
        if (started is null)
        {
            InstanceWrites.Tell(
                transaction, me.Key, new SubOrchestrationInstanceFailed(child.EventId, Failures.AlreadyExists(child.InstanceId)));
        }

        woken.Add(started ?? me.Key);
    }

    private static void ContinueAsNew(LocalTransaction transaction, EpisodeWrite turn, NextExecution next, List<long> woken)
    {
        var key = turn.Before.Key;
        transaction.Run("DELETE FROM durable_history WHERE instance = ?", key);
        transaction.Run("DELETE FROM durable_restarts WHERE instance = ?", key);
        transaction.Run(
            "UPDATE durable_instances SET execution = execution + 1, turns = 0, start_at = NULL, input = ?, carried = ? WHERE key = ?",
            next.Input, next.Carried.Count == 0 ? null : HistoryJson.Write(next.Carried), key);
        woken.Add(key);
    }

    private static void End(LocalTransaction transaction, EpisodeWrite turn, ExecutionCompleted end, List<long> woken)
    {
        var me = turn.Before;
        InstanceWrites.Clear(transaction, me.Key);
        transaction.Run(
            "UPDATE durable_instances SET output = ?, failure = ? WHERE key = ?",
            end.Output, end.Failure is null ? null : HistoryJson.Write(end.Failure), me.Key);
        TellParent(transaction, me.Parent, end, woken);
        if (turn.Turn.Received.OfType<ExecutionTerminated>().FirstOrDefault() is { Recursive: true } terminated)
        {
            foreach (var child in Children(transaction, me.Key))
            {
                InstanceWrites.Tell(transaction, child, terminated);
                woken.Add(child);
            }
        }
    }

    private static void TellParent(LocalTransaction transaction, ParentLink? parent, ExecutionCompleted end, List<long> woken)
    {
        if (parent is null)
        {
            return;
        }

        var waits = transaction.First(
            $"SELECT 1 FROM durable_instances WHERE key = ? AND execution = ? AND {InstanceWrites.UnderWay}", row => row.Flag(0),
            parent.Key, parent.Execution);
        if (waits)
        {
            InstanceWrites.Tell(transaction, parent.Key, end switch
            {
                { Status: OrchestrationRuntimeStatus.Completed } => new SubOrchestrationInstanceCompleted(parent.Task, end.Output),
                { Failure: { } failure } => new SubOrchestrationInstanceFailed(parent.Task, failure),
                _ => new SubOrchestrationInstanceFailed(parent.Task, Failures.Terminated(end.Output)),
            });
            woken.Add(parent.Key);
        }
    }

    private static List<long> Children(LocalTransaction transaction, long key) => transaction.Query(
        $"SELECT key FROM durable_instances WHERE parent = ? AND {InstanceWrites.UnderWay}", row => row.Number(0), key);

    private static long? UnderWay(LocalTransaction transaction, string id) =>
        InstanceReads.ByIdIn(transaction, id) is { IsOver: false } row ? row.Key : null;
}
