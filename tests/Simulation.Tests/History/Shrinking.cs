using System.Diagnostics;
using System.Text.RegularExpressions;

namespace FunctionsCommerce.Simulation.Tests.History;

/// <summary>Makes a history that fails shorter, as long as it fails alike.</summary>
internal static partial class Shrinking
{
    /// <param name="time">The most that is spent on it.</param>
    public static History Shrink(History history, string problem, TimeSpan time)
    {
        var (watch, kind) = (Stopwatch.StartNew(), KindOf(problem));
        for (var shrunk = true; shrunk;)
        {
            shrunk = false;
            foreach (var shorter in history.Shorter())
            {
                if (watch.Elapsed > time)
                {
                    return history;
                }

                if (HistoryRun.Run(shorter).Problem is { } same && KindOf(same) == kind)
                {
                    (history, shrunk) = (shorter, true);
                    break;
                }
            }
        }

        return history;
    }

    /// <summary>Without the ids and amounts.</summary>
    private static string KindOf(string problem) => Varying().Replace(problem, "#");

    [GeneratedRegex(@"\b[a-z_]*\d\w*", RegexOptions.CultureInvariant)]
    private static partial Regex Varying();
}
