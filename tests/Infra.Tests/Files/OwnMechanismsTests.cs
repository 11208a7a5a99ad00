using System.Globalization;
using System.Text.RegularExpressions;

namespace FunctionsCommerce.Infra.Tests.Files;

/// <summary>docs/adr/own-mechanisms.md names what is there, with its size.</summary>
public sealed partial class OwnMechanismsTests
{
    /// <summary>Code grows; at twice or half its size a mechanism is to be looked at again.</summary>
    private const int Factor = 2;

    [Fact]
    public void Every_mechanism_is_where_the_page_says_and_about_as_large()
    {
        var rows = Row().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "adr", "own-mechanisms.md")));

        rows.Count.ShouldBeGreaterThan(25);
        foreach (Match row in rows)
        {
            var said = int.Parse(row.Groups["lines"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
            var found = Code()
                .Matches(row.Groups["where"].Value)
                .SelectMany(code => FilesOf(code.Groups[1].Value))
                .Sum(file => File.ReadLines(file).Count());

            found.ShouldBeInRange(said / Factor, said * Factor, row.Value);
        }
    }

    private static string[] FilesOf(string path)
    {
        var full = Path.Combine(Repository.Root, "src", path);
        var files = Directory.Exists(full)
            ? Directory.GetFiles(full, "*.cs", SearchOption.AllDirectories)
            : Directory.GetFiles(Path.GetDirectoryName(full)!, Path.GetFileName(full));
        files.ShouldNotBeEmpty(path);
        return files;
    }

    [GeneratedRegex(@"^\|[^|]+\|(?<where>[^|]*`[^|]*)\| (?<lines>[\d,]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
