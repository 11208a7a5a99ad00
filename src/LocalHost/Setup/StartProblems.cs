using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost.Storage;
using Microsoft.Extensions.Options;

namespace FunctionsCommerce.LocalHost.Setup;

/// <summary>Messages for a host that cannot start.</summary>
internal static class StartProblems
{
    /// <summary>A line each; null for what is no fault of the settings, the folder or the machine.</summary>
    public static IReadOnlyList<string>? Explain(Exception problem) => problem switch
    {
        OptionsValidationException settings => [.. settings.Failures.Order(StringComparer.Ordinal)],
        StartException or DataFolderInUseException or StoreUnavailableException or IOException or UnauthorizedAccessException =>
            [problem.Message],
        SqliteException sqlite => [sqlite.Message],
        AggregateException many when many.InnerExceptions is [{ } only] => Explain(only),
        _ => null,
    };

    /// <summary>The file is no database, or one with holes.</summary>
    public static bool IsDamage(Exception problem) =>
        problem is SqliteException { IsDamage: true } || problem is AggregateException many && many.InnerExceptions.Any(IsDamage)
        || (problem.InnerException is { } inner && IsDamage(inner));

    public static StartException Damaged(string file, Exception problem) => new(
        $"The database {file} is damaged ({Reason(problem)}). Restore a backup (LocalHost restore --from … --data …), or start with another --data folder.", problem);

    private static string Reason(Exception problem) => problem switch
    {
        SqliteException => problem.Message,
        AggregateException many => Reason(many.InnerExceptions.First(IsDamage)),
        _ => problem.InnerException is { } inner ? Reason(inner) : problem.Message,
    };
}
