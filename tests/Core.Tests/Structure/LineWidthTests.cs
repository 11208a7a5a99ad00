using System.Text.RegularExpressions;

namespace FunctionsCommerce.Core.Tests.Structure;

/// <summary>Lines are as wide as <c>.editorconfig</c> says: 140. Texts, addresses and sources of signatures cannot be broken and do not
/// count.</summary>
public sealed partial class LineWidthTests
{
    private const int Width = 140;

    [Fact]
    public void No_line_of_source_is_wider_than_the_editor_is_told() =>
        RepositoryText.All
            .Where(
                file => file.Path.EndsWith(".cs", StringComparison.Ordinal) && !file.Path.Contains("/Generated/", StringComparison.Ordinal))
            .SelectMany(file => WithoutRawTexts().Replace(file.Text, Blank).Split('\n').Index()
                .Where(line => !Unbreakable().IsMatch(line.Item) && Texts().Replace(line.Item.TrimEnd('\r'), "\"\"").Length > Width)
                .Select(line => $"{file.Path}:{line.Index + 1}"))
            .ShouldBeEmpty();

    private static string Blank(Match text) => new('\n', text.Value.Count(letter => letter == '\n'));

    [GeneratedRegex("\"\"\".*?\"\"\"", RegexOptions.Singleline)]
    private static partial Regex WithoutRawTexts();

    [GeneratedRegex("https://|^// Signatures: ")]
    private static partial Regex Unbreakable();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Texts();
}
