using System.Text.RegularExpressions;

namespace FunctionsCommerce.Api.Tests.Costs;

/// <summary>The tables of docs/cost.md.</summary>
internal static partial class CostTable
{
    /// <summary>Every route of the API's table was measured, and asks of the store what stands there.</summary>
    public static void ShouldStandInTable(this IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> measured, string api)
    {
        var documented = Of(api);
        measured.ToDictionary(route => route.Key, route => Words(route.Value)).ShouldBe(documented, ignoreOrder: true);
    }

    private static Dictionary<string, string> Of(string api)
    {
        var parts = File.ReadAllText(Path.Combine(Repository.Root, "docs", "cost.md")).ReplaceLineEndings("\n").Split("\n\n");
        var table = parts.Single(part => part.StartsWith($"| {api} route |", StringComparison.Ordinal));
        return Row().Matches(table).ToDictionary(row => row.Groups["route"].Value, row => row.Groups["operations"].Value);
    }

    private static string Words(IReadOnlyDictionary<string, int> operations) =>
        operations.Count == 0
            ? "none"
            : string.Join(", ", operations.OrderBy(operation => operation.Key, StringComparer.Ordinal).Select(operation => $"{operation.Value} {operation.Key}"));

    [GeneratedRegex(@"^\| `(?<route>[A-Z]+ [^`]+)` \| (?<operations>[^|]+?) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
