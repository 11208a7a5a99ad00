// Checked against microsoft/durabletask-dotnet (v1.17.1, v1.25.0 and v1.27.0): src/Abstractions/TaskFailureDetails.cs

using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using CoreFailureDetails = DurableTask.Core.FailureDetails;
using CoreOrchestrationException = DurableTask.Core.Exceptions.OrchestrationException;

namespace Microsoft.DurableTask;

/// <summary>An exception as it is kept in the history.</summary>
public record TaskFailureDetails(
    string ErrorType,
    string ErrorMessage,
    string? StackTrace,
    TaskFailureDetails? InnerFailure,
    IDictionary<string, object?>? Properties
)
{
    public override string ToString() => $"{ErrorType}: {ErrorMessage}";

    public bool IsCausedBy<T>()
        where T : Exception => IsCausedBy(typeof(T));

    /// <summary>Whether the failure was that exception or one derived from it; false where the type is not loaded.</summary>
    public bool IsCausedBy(Type targetBaseExceptionType)
    {
        ArgumentNullException.ThrowIfNull(targetBaseExceptionType);
        if (!typeof(Exception).IsAssignableFrom(targetBaseExceptionType))
        {
            throw new ArgumentException($"{targetBaseExceptionType} is not an exception.", nameof(targetBaseExceptionType));
        }

        return !string.IsNullOrEmpty(ErrorType) && targetBaseExceptionType.IsAssignableFrom(LoadedType(targetBaseExceptionType.Assembly));
    }

    public static TaskFailureDetails FromException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return From(exception);
    }

    [return: NotNullIfNotNull(nameof(core))]
    internal static TaskFailureDetails? From(CoreFailureDetails? core) =>
        core is null ? null : new(core.ErrorType, core.ErrorMessage, core.StackTrace, From(core.InnerFailure), core.Properties);

    [return: NotNullIfNotNull(nameof(exception))]
    private static TaskFailureDetails? From(Exception? exception) =>
        exception switch
        {
            null => null,
            CoreOrchestrationException { FailureDetails: var details } => new(
                details?.ErrorType ?? "(unknown)",
                details?.ErrorMessage ?? "(unknown)",
                details?.StackTrace,
                From(details?.InnerFailure) ?? From(exception.InnerException),
                details?.Properties
            ),
            _ => new(exception.GetType().ToString(), exception.Message, exception.StackTrace, From(exception.InnerException), null),
        };

    private Type? LoadedType(Assembly near)
    {
        if ((Type.GetType(ErrorType, throwOnError: false) ?? near.GetType(ErrorType, throwOnError: false)) is { } type)
        {
            return type;
        }

        var matches = AppDomain.CurrentDomain.GetAssemblies().Select(a => a.GetType(ErrorType, throwOnError: false)).OfType<Type>().ToList();
        return matches.Count < 2
            ? matches.SingleOrDefault()
            : throw new AmbiguousMatchException($"Several loaded exceptions are called {ErrorType}.");
    }
}
