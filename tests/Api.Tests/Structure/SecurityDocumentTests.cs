using System.Text.RegularExpressions;

namespace FunctionsCommerce.Api.Tests.Structure;

/// <summary>docs/security.md names, for each promise, tests that exist; so does the table of docs/scale.md that says how old a thing may
/// be.</summary>
public sealed partial class SecurityDocumentTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "security.md"));

    [Fact]
    public void Each_promise_names_a_test()
    {
        var tables = Promises().ToList();

        tables.Count.ShouldBeGreaterThan(40);
        tables.Where(row => !TestName().IsMatch(row)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("security.md", 60)]
    [InlineData("scale.md", 8)]
    public void Each_test_that_is_named_exists(string page, int least)
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .GroupBy(path => $"{Path.GetFileName(Path.GetDirectoryName(path))}.{Path.GetFileNameWithoutExtension(path)}")
            .ToDictionary(group => group.Key, group => string.Concat(group.Select(File.ReadAllText)));
        var named = TestName().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", page))).ToList();

        named.Count.ShouldBeGreaterThan(least);
        named.Where(
            name => !sources.TryGetValue(name.Groups["class"].Value, out var source)
                || !Regex.IsMatch(source, $@"\b(void|Task) {name.Groups["method"].Value}\("))
            .Select(name => name.Value).ShouldBeEmpty();
    }

    /// <summary>The rows of the tables with a column of tests.</summary>
    private static IEnumerable<string> Promises()
    {
        var inTable = false;
        foreach (var line in Lines)
        {
            if (line.StartsWith("| ", StringComparison.Ordinal) && line.EndsWith("| shown by |", StringComparison.Ordinal))
            {
                inTable = true;
            }
            else if (!line.StartsWith('|'))
            {
                inTable = false;
            }
            else if (inTable && !line.StartsWith("|--", StringComparison.Ordinal))
            {
                yield return line;
            }
        }
    }

    [GeneratedRegex(@"`(?<class>[A-Z]\w+\.\w+Tests)\.(?<method>\w+)`")]
    private static partial Regex TestName();
}
