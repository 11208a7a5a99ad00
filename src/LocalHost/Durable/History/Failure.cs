using Microsoft.DurableTask;
using CoreFailureDetails = DurableTask.Core.FailureDetails;

namespace FunctionsCommerce.LocalHost.Durable.History;

/// <summary>An exception as a history keeps it.</summary>
public sealed record Failure(string ErrorType, string ErrorMessage, string? StackTrace = null, Failure? InnerFailure = null)
{
    /// <summary>No retry policy helps: there is no such function.</summary>
    public bool IsNonRetriable { get; init; }

    public static Failure From(Exception exception) => exception switch
    {
        TaskFailedException failed => new(failed.GetType().ToString(), failed.Message, failed.StackTrace, From(failed.FailureDetails)),
        _ => new(
            exception.GetType().ToString(), exception.Message, exception.StackTrace,
            exception.InnerException is { } inner ? From(inner) : null),
    };

    public TaskFailureDetails ToDetails() => new(ErrorType, ErrorMessage, StackTrace, InnerFailure?.ToDetails(), null);

    public CoreFailureDetails ToCore() => new(ErrorType, ErrorMessage, StackTrace, InnerFailure?.ToCore(), IsNonRetriable);

    private static Failure From(TaskFailureDetails details) =>
        new(details.ErrorType, details.ErrorMessage, details.StackTrace, details.InnerFailure is { } inner ? From(inner) : null);
}
