using System.Text.RegularExpressions;

namespace FunctionsCommerce.Api.Tests.Costs;

/// <summary>The tables of docs/cost.md.</summary>
internal static partial class CostTable
{
    /// <summary>Every row of the table was measured, and asks of the store what stands there.</summary>
    /// <param name="table">Its first heading: an API, or what its rows are.</param>
    public static void ShouldStandInTable(this IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> measured, string table)
    {
        var documented = Of(table);
        measured.ToDictionary(route => route.Key, route => Words(route.Value)).ShouldBe(documented, ignoreOrder: true);
    }

    private static Dictionary<string, string> Of(string heading)
    {
        var parts = File.ReadAllText(Path.Combine(Repository.Root, "docs", "cost.md")).ReplaceLineEndings("\n").Split("\n\n");
        var table = parts.Single(
            part => part.StartsWith($"| {heading} route |", StringComparison.Ordinal)
                || part.StartsWith($"| {heading} |", StringComparison.Ordinal));
        return Row().Matches(table).ToDictionary(row => row.Groups["route"].Value, row => row.Groups["operations"].Value);
    }

    private static string Words(IReadOnlyDictionary<string, int> operations) =>
        operations.Count == 0
            ? "none"
            : string.Join(
                ", ",
                operations.OrderBy(operation => operation.Key, StringComparer.Ordinal)
                    .Select(operation => $"{operation.Value} {operation.Key}"));

    [GeneratedRegex(@"^\| `(?<route>[^`]+)` \| (?<operations>[^|]+?) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
