using System.Text.Json.Nodes;
using Google.Protobuf.WellKnownTypes;
using Microsoft.DurableTask.Protobuf;

namespace FunctionsCommerce.WorkerHost.Tests.Workers;

/// <summary>An orchestration of the published app, run as the Durable extension does: turn by turn, its activities by the same app, its
/// timers when nothing else is to be done.</summary>
internal sealed class OrchestrationRun(WorkersApp workers, string name, string input)
{
    private const int MaxTurns = 40;
    private readonly List<(int Id, DateTime FireAt)> timers = [];
    private DateTime now = EncodedTurn.Start;

    /// <summary>In the order in which they were run.</summary>
    public List<string> Activities { get; } = [];

    /// <summary>Its first turn in the app.</summary>
    public static async Task<OrchestratorResponse> TurnAsync(WorkersApp workers, string name, EncodedTurn turn)
    {
        var outcome = await workers.Invoke(name, TriggerInputs.Of("context", turn.Encoded));
        outcome.IsSuccess.ShouldBeTrue(outcome.Problem);
        return EncodedTurn.Decode($"{outcome.ReturnValue!["string"]}");
    }

    /// <summary>How it ended; null where it waits for an event, or goes on for longer than a test does.</summary>
    public async Task<CompleteOrchestrationAction?> RunAsync()
    {
        var turn = new EncodedTurn(name, input).Begin();
        for (var count = 0; count < MaxTurns; count++)
        {
            var actions = (await TurnAsync(workers, name, turn)).Actions;
            if (actions.FirstOrDefault(action => action.CompleteOrchestration is not null) is { } end)
            {
                return end.CompleteOrchestration;
            }

            timers.AddRange(
                actions.Where(action => action.CreateTimer is not null)
                    .Select(action => (action.Id, action.CreateTimer.FireAt.ToDateTime())));
            var results = new List<HistoryEvent>();
            foreach (var action in actions.Where(action => action.ScheduleTask is not null))
            {
                results.Add(
                    new HistoryEvent
                    {
                        TaskCompleted = new TaskCompletedEvent
                        {
                            TaskScheduledId = action.Id,
                            Result = await RunAsync(action.ScheduleTask),
                        },
                    });
            }

            if (results.Count == 0 && !Fire(results))
            {
                return null;
            }

            turn.Then(actions.Select(Recorded), now, results);
        }

        return null;
    }

    private bool Fire(List<HistoryEvent> happened)
    {
        if (timers.Count == 0)
        {
            return false;
        }

        var first = timers.MinBy(timer => timer.FireAt);
        timers.Remove(first);
        now = first.FireAt > now ? first.FireAt : now;
        happened.Add(
            new HistoryEvent { TimerFired = new TimerFiredEvent { TimerId = first.Id, FireAt = Timestamp.FromDateTime(first.FireAt) } });
        return true;
    }

    private static HistoryEvent Recorded(OrchestratorAction action) => action switch
    {
        { CreateTimer: { } timer } => new HistoryEvent
        {
            EventId = action.Id,
            TimerCreated = new TimerCreatedEvent { FireAt = timer.FireAt },
        },
        { ScheduleTask: { } task } => new HistoryEvent
        {
            EventId = action.Id,
            TaskScheduled = new TaskScheduledEvent { Name = task.Name, Input = task.Input },
        },
        _ => throw new InvalidOperationException($"{action}"),
    };

    /// <summary>Answers its result as JSON. The extension takes the input out of the list in which the orchestrator wrote it.</summary>
    private async Task<string> RunAsync(ScheduleTaskAction task)
    {
        Activities.Add(task.Name);
        var trigger = workers.App.Function(task.Name).Trigger;
        var outcome = await workers.Invoke(
            task.Name, TriggerInputs.Of($"{trigger["name"]}", JsonNode.Parse(task.Input)!.AsArray().Single()!.ToJsonString()));
        outcome.IsSuccess.ShouldBeTrue($"{task.Name}: {outcome.Problem}");
        return outcome.ReturnValue is { } value ? value.AsObject().Single().Value!.ToString() : "null";
    }
}
