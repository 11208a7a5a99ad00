using DurableTask.Core.Exceptions;
using FunctionsCommerce.LocalHost.Durable.History;
using FunctionsCommerce.LocalHost.Durable.Replay;

namespace FunctionsCommerce.LocalHost.Durable.Storage;

/// <summary>Failures that the engine itself finds.</summary>
internal static class Failures
{
    public static Failure AlreadyExists(string id) =>
        new(typeof(OrchestrationAlreadyExistsException).FullName!, $"An orchestration instance with the ID '{id}' is under way already.");

    public static Failure Terminated(string? output) =>
        new("Terminated", $"The sub-orchestration was terminated: {output ?? "no reason given"}");

    public static Failure NoSuchOrchestrator(string name) =>
        new(typeof(InvalidOperationException).FullName!, $"The orchestrator function '{name}' does not exist.") { IsNonRetriable = true };

    public static Failure NoSuchActivity(string name) =>
        new(typeof(InvalidOperationException).FullName!, $"The activity function '{name}' does not exist.") { IsNonRetriable = true };

    public static Failure NotDeterministic(HistoryMismatchException problem) =>
        new(typeof(HistoryMismatchException).FullName!, problem.Message) { IsNonRetriable = true };

    public static Failure Poison(string what, int restarts) =>
        new("Poison", $"{what} was begun {restarts} times and the process died each time; it is given up.") { IsNonRetriable = true };

    public static Failure NotRunnable(Exception problem) =>
        new(
            problem.GetType().FullName!, $"The engine cannot run this instance: {problem.Message}",
            problem.StackTrace)
        { IsNonRetriable = true };
}
