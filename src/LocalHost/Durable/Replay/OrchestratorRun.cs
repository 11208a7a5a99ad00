using FunctionsCommerce.LocalHost.Durable.Binding;
using FunctionsCommerce.LocalHost.Durable.History;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using CoreSubOrchestrationFailed = DurableTask.Core.Exceptions.SubOrchestrationFailedException;
using CoreTaskFailed = DurableTask.Core.Exceptions.TaskFailedException;

namespace FunctionsCommerce.LocalHost.Durable.Replay;

/// <summary>One execution of an orchestrator in memory. Turns are played into it; it answers what the orchestrator did.</summary>
/// <remarks>Whether it stood in memory since its start or was built by replaying its turns makes no difference to what it does
/// next.</remarks>
internal sealed class OrchestratorRun
{
    private readonly OrchestratorFunction function;
    private readonly SortedDictionary<int, PendingTask> open = [];
    private readonly List<EventRaised> late = [];
    private List<OrchestratorAction> done = [];
    private List<int> cancelled = [];
    private LocalOrchestrationContext? context;
    private Task<object?>? result;
    private int nextTask;

    public OrchestratorRun(OrchestratorFunction function, DataConverter converter, ILoggerFactory loggers)
    {
        this.function = function;
        Converter = converter;
        Loggers = loggers;
        Events = new ExternalEvents(converter);
    }

    public OrchestratorThread Thread { get; } = new();

    public DataConverter Converter { get; }

    public ILoggerFactory Loggers { get; }

    public ExternalEvents Events { get; }

    public ExecutionStarted Started { get; private set; } = new("", "", null);

    public DateTimeOffset Now { get; private set; }

    public bool IsReplaying { get; private set; }

    /// <summary>What the orchestrator said of itself, serialized when a turn ends; not set in an execution that said nothing.</summary>
    public (bool IsSet, string? Value) CustomStatus { get; private set; }

    public IEnumerable<OrchestratorAction> Open => open.Values.Select(task => task.Scheduled);

    /// <summary>The timers that were cancelled in the last turn.</summary>
    public IReadOnlyList<int> CancelledTimers => cancelled;

    /// <summary>How many lines of history were played.</summary>
    public int LineCount { get; private set; }

    public bool IsOpen(int task) => open.ContainsKey(task);


    /// <summary>Plays a recorded turn and checks that the code still does what it did then.</summary>
    /// <exception cref="HistoryMismatchException">It does not.</exception>
    public void Replay(Episode turn)
    {
        var before = LineCount + 1 + turn.Received.Count;
        var replayed = Play(turn.At, turn.Received, replaying: true);
        NonDeterminism.Check(Started, turn.Done, replayed, before);
    }

    /// <summary>Plays what happened; answers what the orchestrator did.</summary>
    public List<OrchestratorAction> Play(DateTimeOffset at, IReadOnlyList<InboundEvent> received, bool replaying = false)
    {
        done = [];
        cancelled = [];
        Now = at;
        IsReplaying = replaying;
        Thread.Run(() =>
        {
            foreach (var happened in received)
            {
                Play(happened);
                Thread.Drain();
            }

            End();
        });
        LineCount += 1 + received.Count + done.Count;
        return done;
    }

    public Task<T> ScheduleAsync<T>(Func<int, OrchestratorAction> schedule)
    {
        var task = Do<T>(schedule);
        return task.Task;
    }

    public Task TimerAsync(DateTimeOffset fireAt, CancellationToken cancellation)
    {
        var id = nextTask;
        var task = Do<object?>(_ => new TimerCreated(id, fireAt));
        if (cancellation.CanBeCanceled)
        {
            cancellation.Register(() =>
            {
                Thread.Check();
                if (open.Remove(id))
                {
                    cancelled.Add(id);
                    task.Cancel();
                }
            });
        }

        return task.Task;
    }

    public void Send(string instanceId, string eventName, string? payload) =>
        done.Add(new EventSent(nextTask++, instanceId, eventName, payload));

    private PendingTask<T> Do<T>(Func<int, OrchestratorAction> schedule)
    {
        var id = nextTask++;
        var scheduled = schedule(id);
        var task = new PendingTask<T>(scheduled, Converter);
        done.Add(scheduled);
        open.Add(id, task);
        return task;
    }

    private void Play(InboundEvent happened)
    {
        switch (happened)
        {
            case ExecutionStarted started:
                Started = started;
                context = new LocalOrchestrationContext(this, started);
                result = ExecuteAsync(context);
                break;
            case EventRaised raised when context?.Continuation is not null:
                // It comes too late for this execution: the next one gets it.
                late.Add(raised);
                break;
            case EventRaised raised:
                Events.Raise(raised.Name, raised.Input);
                break;
            case TaskAnswer answer when open.Remove(answer.TaskId, out var task):
                Answer(task, answer);
                break;
        }
    }

    private async Task<object?> ExecuteAsync(LocalOrchestrationContext started) => await function.RunAsync(started);

    private static void Answer(PendingTask task, TaskAnswer answer)
    {
        switch (answer)
        {
            case TaskCompleted completed:
                task.Complete(completed.Result);
                break;
            case SubOrchestrationInstanceCompleted completed:
                task.Complete(completed.Result);
                break;
            case TimerFired:
                task.Complete(null);
                break;
            case TaskFailed failed:
                var name = (task.Scheduled as TaskScheduled)?.Name ?? "";
                task.Fail(
                    new CoreTaskFailed(
                        -1, failed.TaskId, name, "", failed.Failure.ErrorMessage, null!)
                    { FailureDetails = failed.Failure.ToCore() });
                break;
            case SubOrchestrationInstanceFailed failed:
                var child = (task.Scheduled as SubOrchestrationInstanceCreated)?.Name ?? "";
                task.Fail(
                    new CoreSubOrchestrationFailed(
                        -1, failed.TaskId, child, "", failed.Failure.ErrorMessage, null!)
                    { FailureDetails = failed.Failure.ToCore() });
                break;
        }
    }

    /// <summary>After a turn: has it ended, is it lost, or does it wait for something that can come?</summary>
    private void End()
    {
        if (result is null || context is null)
        {
            return;
        }

        if (context.HasCustomStatus)
        {
            CustomStatus = (true, Converter.Serialize(context.CustomStatus));
        }

        if (Thread.HasLeft || (!result.IsCompleted && open.Count == 0 && !Events.IsAwaited))
        {
            done.Add(new ExecutionCompleted(
                OrchestrationRuntimeStatus.Failed, null,
                new Failure(typeof(InvalidOperationException).FullName!, OrchestratorThread.IllegalAwait)));
        }
        else if (result.IsCompleted && open.Count == 0)
        {
            // Not before the last timer and activity, as in Azure: one that is not awaited must be cancelled.
            done.Add(Outcome());
        }
    }

    private OrchestratorAction Outcome()
    {
        try
        {
            var output = result!.GetAwaiter().GetResult();
            return context!.Continuation is { } continuation
                ? new NextExecution(continuation.Input, [.. continuation.Carried, .. late])
                : new ExecutionCompleted(OrchestrationRuntimeStatus.Completed, Converter.Serialize(output));
        }
        catch (Exception problem)
        {
            return new ExecutionCompleted(OrchestrationRuntimeStatus.Failed, null, Failure.From(problem));
        }
    }
}
