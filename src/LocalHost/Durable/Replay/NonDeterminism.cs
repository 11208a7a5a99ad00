using FunctionsCommerce.LocalHost.Durable.History;

namespace FunctionsCommerce.LocalHost.Durable.Replay;

/// <summary>The orchestrator's code, given what the history says it received, no longer does what the history says it did.</summary>
public sealed class HistoryMismatchException(int eventIndex, string message) : Exception(message)
{
    /// <summary>Where in the history, counted from 0 over its lines.</summary>
    public int EventIndex => eventIndex;
}

/// <summary>Compares a replayed turn with the recorded one.</summary>
internal static class NonDeterminism
{
    /// <param name="line">How many lines the history has before what was done in this turn.</param>
    /// <exception cref="HistoryMismatchException">They differ.</exception>
    public static void Check(
        ExecutionStarted who, IReadOnlyList<OrchestratorAction> recorded, IReadOnlyList<OrchestratorAction> replayed, int line)
    {
        for (var i = 0; i < Math.Max(recorded.Count, replayed.Count); i++)
        {
            var expected = i < recorded.Count ? recorded[i] : null;
            var actual = i < replayed.Count ? replayed[i] : null;
            if (expected is null || actual is null || !expected.IsSameStepAs(actual))
            {
                throw new HistoryMismatchException(
                    line + i,
                    $"Event {line + i} in the history of '{who.InstanceId}' (orchestrator '{who.Name}') is {expected?.Describe() ?? "nothing more in this turn"}, "
                    + $"but the code now did {actual?.Describe() ?? "nothing more in this turn"}. "
                    + "Was the orchestrator changed while this instance was under way, or does it use something that differs between runs?");
            }
        }
    }
}
