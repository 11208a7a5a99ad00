// Checked against Azure/durabletask: src/DurableTask.Core/FailureDetails.cs
// Comes with Microsoft.DurableTask.Abstractions. Left out: the other constructors, equality, IsCausedBy.

namespace DurableTask.Core;

/// <summary>A failure as the core framework keeps it; what <c>RetryPolicy.Handle</c> is asked about.</summary>
public class FailureDetails
{
    public FailureDetails(string errorType, string errorMessage, string? stackTrace, FailureDetails? innerFailure, bool isNonRetriable)
    {
        ErrorType = errorType;
        ErrorMessage = errorMessage;
        StackTrace = stackTrace;
        InnerFailure = innerFailure;
        IsNonRetriable = isNonRetriable;
    }

    public string ErrorType { get; }

    public string ErrorMessage { get; }

    public string? StackTrace { get; }

    public FailureDetails? InnerFailure { get; }

    public bool IsNonRetriable { get; }

    public IDictionary<string, object?>? Properties { get; }

    public override string ToString() => $"{ErrorType}: {ErrorMessage}";
}
