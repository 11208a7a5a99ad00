// Checked against microsoft/durabletask-dotnet (v1.17.1, v1.25.0 and v1.27.0): src/Abstractions/TaskOrchestrationVersioningUtils.cs (public there, internal here: nothing of ours calls it)

namespace Microsoft.DurableTask;

/// <summary>The order of versions: none first, then as version numbers where both are, else as text.</summary>
internal static class TaskVersionOrder
{
    public static int Compare(string left, string right) =>
        (string.IsNullOrWhiteSpace(left), string.IsNullOrWhiteSpace(right)) switch
        {
            (true, true) => 0,
            (true, false) => -1,
            (false, true) => 1,
            _ when Version.TryParse(left, out var a) && Version.TryParse(right, out var b) => a.CompareTo(b),
            _ => string.Compare(left, right, StringComparison.OrdinalIgnoreCase),
        };
}
