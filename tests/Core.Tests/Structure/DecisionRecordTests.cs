using System.Text.RegularExpressions;

namespace FunctionsCommerce.Core.Tests.Structure;

/// <summary>Every decision record says when it was made and whether it holds, and is in the index.</summary>
public sealed class DecisionRecordTests
{
    private const string Index = "docs/adr/README.md";

    private static readonly IReadOnlyList<RepositoryText> Records =
        [.. RepositoryText.All.Where(file => file.Path.StartsWith("docs/adr/", StringComparison.Ordinal) && file.Path != Index)];

    [Fact]
    public void Every_record_has_a_status_and_a_date()
    {
        Records.ShouldNotBeEmpty();
        Records.Where(record => !Regex.IsMatch(record.Text, @"\A# .+\n\nStatus: (accepted|replaced)\. Date: \d{4}-\d{2}-\d{2}\."))
            .Select(record => record.Path)
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_index_lists_every_record_with_its_title_status_and_date() =>
        Records.Where(record => !RepositoryText.Named(Index).Text.Contains(RowOf(record), StringComparison.Ordinal))
            .Select(RowOf)
            .ShouldBeEmpty();

    private static string RowOf(RepositoryText record)
    {
        var head = Regex.Match(record.Text, @"\A# (?<title>.+)\n\nStatus: (?<status>\w+)\. Date: (?<date>[\d-]+)\.").Groups;
        return $"| {head["date"]} | [{head["title"]}]({record.Path["docs/adr/".Length..]}) | {head["status"]} |";
    }
}
