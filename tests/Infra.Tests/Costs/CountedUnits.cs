using System.Globalization;
using System.Text.RegularExpressions;

namespace FunctionsCommerce.Infra.Tests.Costs;

/// <summary>The request units of docs/cost.md, beside the operations that tests count on every run.</summary>
internal static partial class CountedUnits
{
    /// <summary>By heading and row: <c>Pure Essence POST /cart</c>.</summary>
    public static IReadOnlyDictionary<string, double> Read(string page)
    {
        var units = new Dictionary<string, double>();
        foreach (var table in page.ReplaceLineEndings("\n")
            .Split("\n\n")
            .Select(part => part.Trim())
            .Where(part => part.StartsWith("| ", StringComparison.Ordinal)))
        {
            var heading = table.Split('|')[1].Trim();
            heading = heading.EndsWith(" route", StringComparison.Ordinal) ? heading[..^" route".Length] : heading;
            foreach (Match row in Row().Matches(table))
            {
                units[$"{heading} {row.Groups["name"].Value}"] = double.Parse(row.Groups["units"].Value, CultureInfo.InvariantCulture);
            }
        }

        return units;
    }

    [GeneratedRegex(@"^\| `(?<name>[^`]+)` \| [^|]+ \| (?<units>[\d.]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
