using System.Text.RegularExpressions;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Tests.Structure;

/// <summary>docs/data.md describes the containers and document types that the code declares.</summary>
public sealed partial class DataDocumentTests
{
    /// <summary>Document types by the container under whose heading they are described.</summary>
    private static readonly ILookup<string, string> Described = RepositoryText.Named("docs/data.md").Text
        .Split("\n### ").Skip(1)
        .SelectMany(
            section => Row().Matches(section),
            (section, row) => (Container: Name().Match(section).Groups[1].Value, Type: row.Groups["type"].Value))
        .ToLookup(row => row.Container, row => row.Type);

    [Fact]
    public void Every_container_has_a_chapter() =>
        Described.Select(container => container.Key).ShouldBe([.. Containers.All, Containers.Any], ignoreOrder: true);

    [Fact]
    public void Every_document_type_is_described_once_under_its_container() =>
        Described.SelectMany(container => container, (container, type) => $"{container.Key}: {type}")
            .ShouldBe(DocumentTypes.All.Select(type => $"{type.Container}: {type.Name}"), ignoreOrder: true);

    [GeneratedRegex("^`([^`]+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"^\| `(?<type>[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
