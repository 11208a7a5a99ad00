namespace FunctionsCommerce.Core.Tests.Structure;

/// <summary>What comments and documents point to is in the repository.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void Comments_and_documents_point_to_files_and_headings_that_exist() =>
        RepositoryText.All.SelectMany(References.Broken).ShouldBeEmpty();

    [Theory]
    [InlineData("docs/a.md", "See [scale](no-such-page.md).", "no-such-page.md")]
    [InlineData("docs/a.md", "See [scale](scale.md#no-such-heading).", "scale.md#no-such-heading")]
    [InlineData("docs/a.md", "The code is `src/Core/NoSuchFile.cs`.", "src/Core/NoSuchFile.cs")]
    [InlineData("src/Core/A.cs", "/" + "/" + "/ <summary>The API (api/no-such-api.md).</summary>", "api/no-such-api.md")]
    [InlineData("src/Core/A.cs", "/" + "/ Unguessable (design 3).", "(design 3)")]
    [InlineData("a.props", "<!-- One version (packages) -->", "(packages)")]
    public void A_reference_that_leads_nowhere_is_found(string path, string text, string reference) =>
        References.Broken(new RepositoryText(path, text)).ShouldContain($"{path}:1: {reference}");

    [Theory]
    [InlineData("docs/a.md", "See [scale](scale.md), [security](../SECURITY.md), https://example.com/no-such-page.md and `tests/*.Tests`.")]
    [InlineData("src/Core/A.cs", "var path = Path.Combine(root, \"no-such-page.md\"); /" + "/ docs/scale.md")]
    public void A_reference_that_leads_somewhere_is_none(string path, string text) =>
        References.Broken(new RepositoryText(path, text)).ShouldBeEmpty();

    [Fact]
    public void Anchors_are_those_of_the_site() =>
        References.Anchors(new RepositoryText("a.md", "# One two\n## Money: `docs`, and (ids)\n```\n# no heading\n```\n## One two\n"))
            .ShouldBe(["one-two", "money-docs-and-ids", "one-two-1"], ignoreOrder: true);
}
