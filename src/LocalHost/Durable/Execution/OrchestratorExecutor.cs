using FunctionsCommerce.LocalHost.Durable.Binding;
using FunctionsCommerce.LocalHost.Durable.History;
using FunctionsCommerce.LocalHost.Durable.Replay;
using FunctionsCommerce.LocalHost.Durable.Storage;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.LocalHost.Durable.Execution;

/// <summary>Takes an instance's turn: reads what it needs, replays where it must, plays what is new. Changes nothing outside of the
/// instance.</summary>
internal sealed partial class OrchestratorExecutor(
    DurableSettings settings, DurableFunctions functions, InstanceReads reads, TimeProvider clock, ILoggerFactory loggers)
{
    private readonly ILogger logger = loggers.CreateLogger<OrchestratorExecutor>();

    /// <summary>Called when an orchestrator left its thread, outside of its turn.</summary>
    public Action<long> LeftOrchestratorThread { get; set; } = _ => { };

    public EpisodeOutcome Take(CachedInstance hot, Delivery delivery)
    {
        var stored = hot.Run is null ? reads.Load(hot.Key) : null;
        if ((stored?.Row ?? hot.Row) is not { } row)
        {
            return EpisodeOutcome.Gone;
        }

        hot.Row = row;
        var now = clock.GetUtcNow();
        var inbox = stored?.Inbox ?? (delivery.HasMail ? reads.Inbox(hot.Key) : []);
        var own = delivery.Own.Where(o => o.Execution == row.Execution).Select(o => o.Line).ToList();
        var mail = InstanceInbox.Sort(row, inbox.Select(line => line.Line), own, now);
        var inboxUpTo = UpTo(inbox);
        if (mail.Termination is { } termination)
        {
            return End(row, now, mail, inboxUpTo, new ExecutionCompleted(OrchestrationRuntimeStatus.Terminated, termination.Output));
        }

        if (row.Restarts > settings.MaxRestarts && delivery.IsRecovered)
        {
            return Fail(row, now, mail, inboxUpTo, Failures.Poison($"A turn of '{row.Id}'", row.Restarts));
        }

        if (mail.Received.Count == 0 && hot.Run is not { Thread.HasLeft: true } && !delivery.IsRecovered)
        {
            return new EpisodeOutcome { After = row, Keep = own.Count == 0 ? null : new SuspendedInboxWrite(row.Key, own) };
        }

        try
        {
            if (!functions.TryGetOrchestrator(row.Name, out var function))
            {
                return Fail(row, now, mail, inboxUpTo, Failures.NoSuchOrchestrator(row.Name));
            }

            var run = hot.Run ??= Replay(row, function, stored?.Turns ?? []);
            return mail.Received.Count == 0 && !run.Thread.HasLeft
                ? new EpisodeOutcome
                {
                    After = row,
                    Keep = own.Count == 0 ? null : new SuspendedInboxWrite(row.Key, own),
                    Activities = Recovered(row, run, mail),
                }
                : Play(row, run, now, mail, inbox, delivery.IsRecovered);
        }
        catch (HistoryMismatchException problem)
        {
            NotDeterministic(logger, problem.Message);
            return Fail(row, now, mail, inboxUpTo, Failures.NotDeterministic(problem));
        }
        catch (Exception problem)
        {
            NotRunnable(logger, row.Id, problem);
            return Fail(row, now, mail, inboxUpTo, Failures.NotRunnable(problem));
        }
    }

    private OrchestratorRun Replay(InstanceRow row, OrchestratorFunction function, List<Episode> turns)
    {
        var run = new OrchestratorRun(function, settings.DataConverter, loggers);
        foreach (var turn in turns)
        {
            run.Replay(turn);
        }

        var key = row.Key;
        run.Thread.LeftOrchestratorThread = () => LeftOrchestratorThread(key);
        return run;
    }

    private static EpisodeOutcome Play(
        InstanceRow row, OrchestratorRun run, DateTimeOffset now, InstanceInbox mail, List<InboxLine> inbox, bool isRecovered)
    {
        var done = run.Play(now, mail.Received);
        var end = done.OfType<ExecutionCompleted>().FirstOrDefault();
        var continues = done is [.., NextExecution];
        var status = end?.Status ?? (mail.IsSuspended ? OrchestrationRuntimeStatus.Suspended : OrchestrationRuntimeStatus.Running);
        var customStatus = run.CustomStatus.IsSet ? run.CustomStatus.Value : row.CustomStatus;
        var timers = done.OfType<TimerCreated>().Where(timer => run.IsOpen(timer.EventId)).ToList();
        var fired = mail.Received.Concat(mail.Held).OfType<TimerFired>().Select(timer => timer.TimerId);
        var write = new EpisodeWrite(row, new Episode(now, mail.Received, done))
        {
            Status = status,
            CustomStatus = customStatus,
            OpenActivities = end is null ? run.Open.OfType<TaskScheduled>().Count() : 0,
            InboxUpTo = UpTo(inbox),
            Kept = Kept(mail, inbox),
            NewTimers = end is null ? timers : [],
            GoneTimers = [.. fired, .. run.CancelledTimers],
        };
        return new EpisodeOutcome
        {
            Write = write.Prepared(),
            IsOver = end is not null,
            After = end is not null || continues
                ? null
                : row with { Status = status, Turns = row.Turns + 1, CustomStatus = customStatus, Restarts = 0 },
            Activities = end is not null
                ? []
                : isRecovered ? Recovered(row, run, mail) : [.. done.OfType<TaskScheduled>().Select(task => Work(row, task, false))],
            NewTimers = [.. write.NewTimers.Select(timer => new DueTimer(timer.FireAt, row.Key, row.Execution, timer.EventId))],
            CancelledTimers = run.CancelledTimers,
        };
    }

    private static long UpTo(List<InboxLine> inbox) => inbox is [.., { Id: { } last }] ? last : 0;

    private static List<InboxLine> Kept(InstanceInbox mail, List<InboxLine> inbox)
    {
        if (mail.Held.Count == 0)
        {
            return [];
        }

        var places = new Dictionary<InboundEvent, long?>(ReferenceEqualityComparer.Instance);
        inbox.ForEach(line => places.Add(line.Line, line.Id));
        return [.. mail.Held.Select(line => new InboxLine(places.GetValueOrDefault(line), line))];
    }

    /// <summary>What was called and not answered when the process ended, and what the turn just called.</summary>
    private static List<ActivityWork> Recovered(InstanceRow row, OrchestratorRun run, InstanceInbox mail)
    {
        var answered = mail.Held.OfType<TaskAnswer>().Select(answer => answer.TaskId).ToHashSet();
        return [.. run.Open.OfType<TaskScheduled>().Where(task => !answered.Contains(task.EventId)).Select(task => Work(row, task, true))];
    }

    private static ActivityWork Work(InstanceRow row, TaskScheduled task, bool isRecovered) =>
        new(row.Key, row.Id, row.Execution, task.EventId, task.Name, task.Input, isRecovered);

    private static EpisodeOutcome Fail(InstanceRow row, DateTimeOffset now, InstanceInbox mail, long inboxUpTo, Failure failure) =>
        End(row, now, mail, inboxUpTo, new ExecutionCompleted(OrchestrationRuntimeStatus.Failed, null, failure));

    private static EpisodeOutcome End(
        InstanceRow row, DateTimeOffset now, InstanceInbox mail, long inboxUpTo, ExecutionCompleted end) => new()
        {
            IsOver = true,
            Write = new EpisodeWrite(row, new Episode(now, mail.Received, [end]))
            {
                Status = end.Status,
                CustomStatus = row.CustomStatus,
                OpenActivities = 0,
                InboxUpTo = inboxUpTo,
            }.Prepared(),
        };

    [LoggerMessage(1, LogLevel.Error, "{Problem}")]
    private static partial void NotDeterministic(ILogger logger, string problem);

    [LoggerMessage(2, LogLevel.Error, "The orchestration {InstanceId} cannot be run.")]
    private static partial void NotRunnable(ILogger logger, string instanceId, Exception problem);
}
