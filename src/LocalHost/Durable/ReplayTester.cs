using System.Text.Json;
using FunctionsCommerce.LocalHost.Durable.Binding;
using FunctionsCommerce.LocalHost.Durable.History;
using FunctionsCommerce.LocalHost.Durable.Replay;
using Microsoft.Extensions.Logging.Abstractions;

namespace FunctionsCommerce.LocalHost.Durable;

/// <summary>What a replay found.</summary>
/// <param name="Problem">Null where today's code does what the history says.</param>
/// <param name="Turns">Turns replayed without a difference.</param>
public sealed record ReplayReport(string? Problem, int Turns)
{
    public bool IsDeterministic => Problem is null;
}

/// <summary>Replays recorded histories against today's code: would instances that are under way survive a deployment of it?</summary>
public sealed class ReplayTester(DurableFunctions functions, DurableSettings settings)
{
    /// <param name="history">As <see cref="DurableEngine.ExportHistory"/> wrote it.</param>
    /// <exception cref="JsonException">Not a history.</exception>
    public ReplayReport Replay(string history)
    {
        var turns = Episode.Cut(HistoryJson.ReadList(history));
        var start = turns.SelectMany(turn => turn.Received).OfType<ExecutionStarted>().FirstOrDefault()
            ?? throw new JsonException("The history has no ExecutionStarted.");
        if (!functions.TryGetOrchestrator(start.Name, out var function))
        {
            return new ReplayReport($"There is no orchestrator '{start.Name}' any more.", 0);
        }

        var run = new OrchestratorRun(function, settings.DataConverter, NullLoggerFactory.Instance);
        var replayed = 0;
        try
        {
            foreach (var turn in turns.TakeWhile(turn => !WasEndedByTheEngine(turn)))
            {
                run.Replay(turn);
                replayed++;
            }
        }
        catch (HistoryMismatchException problem)
        {
            return new ReplayReport(problem.Message, replayed);
        }

        return new ReplayReport(null, replayed);
    }

    /// <summary>Such a turn is not the orchestrator's work.</summary>
    private static bool WasEndedByTheEngine(Episode turn) =>
        turn.Received.Any(line => line is ExecutionTerminated)
        || turn.Done.OfType<ExecutionCompleted>().Any(end => end.Failure is { IsNonRetriable: true });
}
