using System.Text.RegularExpressions;

namespace FunctionsCommerce.Core.Tests.Structure;

/// <summary>What a text of the repository points to.</summary>
internal static partial class References
{
    /// <summary>A page of the site that shows the repository, above its root.</summary>
    private const string Advisories = "../../security/advisories/new";

    /// <summary>Made on a developer's machine.</summary>
    private static readonly string[] Generated =
        ["src/LocalHost/.data", "src/Functions.Http/local.settings.json", "src/Functions.Workers/local.settings.json"];

    /// <summary>References that lead nowhere, each with its line.</summary>
    public static IEnumerable<string> Broken(RepositoryText file)
    {
        var lines = file.Text.Split('\n');
        var isSource = file.Path.EndsWith(".cs", StringComparison.Ordinal);
        var isCode = false;
        for (var index = 0; index < lines.Length; index++)
        {
            var text = isSource ? Comment().Match(lines[index]).Value : lines[index];
            isCode ^= file.IsDocument && text.TrimStart().StartsWith("```", StringComparison.Ordinal);
            foreach (var broken in BrokenIn(file, text, isSource || file.IsDocument, isCode))
            {
                yield return $"{file.Path}:{index + 1}: {broken}";
            }
        }
    }

    /// <summary>The anchors that a document's headings get on the site that shows the repository.</summary>
    public static IReadOnlySet<string> Anchors(RepositoryText document)
    {
        var anchors = new HashSet<string>();
        foreach (Match heading in Heading().Matches(Fence().Replace(document.Text, "")))
        {
            var words = Link().Replace(heading.Groups["title"].Value, "${text}").Trim().ToLowerInvariant();
            var anchor = Punctuation().Replace(words, "").Replace(' ', '-');
            for (var count = 0; !anchors.Add(count == 0 ? anchor : $"{anchor}-{count}"); count++)
            {
            }
        }

        return anchors;
    }

    private static IEnumerable<string> BrokenIn(RepositoryText file, string text, bool namesPaths, bool isCode)
    {
        var documents = Document().Matches(text).Select(match => match.Value)
            .Where(path => !RepositoryText.Exists(path) && !RepositoryText.Exists($"{file.Folder}/{path}".TrimStart('/')));
        var paths = (namesPaths ? RepositoryPath().Matches(text) : Enumerable.Empty<Match>()).Select(match => match.Value)
            .Where(path => !Generated.Contains(path) && !RepositoryText.Exists(path));
        var links = (file.IsDocument && !isCode ? Link().Matches(text) : Enumerable.Empty<Match>()).Select(
            match => match.Groups["target"].Value)
            .Where(target => !Leads(file, target));
        return documents.Concat(paths).Concat(links).Concat(Elsewhere().Matches(text).Select(match => match.Value));
    }

    private static bool Leads(RepositoryText file, string target)
    {
        if (target.Contains("://", StringComparison.Ordinal)
            || target.StartsWith("mailto:", StringComparison.Ordinal)
            || target == Advisories)
        {
            return true;
        }

        var parts = target.Split('#');
        var path = parts[0].Length == 0 ? file.Path : $"{file.Folder}/{parts[0]}".TrimStart('/');
        return RepositoryText.Exists(path) && (parts.Length == 1 || Anchors(AtPath(path)).Contains(parts[1]));
    }

    private static RepositoryText AtPath(string path)
    {
        var steps = new List<string>();
        foreach (var step in path.Split('/'))
        {
            if (step == "..")
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step != ".")
            {
                steps.Add(step);
            }
        }

        return RepositoryText.Named(string.Join('/', steps));
    }

    /// <summary>Not the slashes of an address.</summary>
    [GeneratedRegex(@"(?<!:)//.*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<![\w/.<>-])(?:\.{1,2}/)*[\w-][\w./-]*\.md\b")]
    private static partial Regex Document();

    /// <summary>Not where a wildcard or a name to fill in follows.</summary>
    [GeneratedRegex(@"(?<![\w/.<>-])(?:src|tests|docs|infra|bench|clients)/[\w./-]*\w(?![\w./$-]*[*<{…$])")]
    private static partial Regex RepositoryPath();

    [GeneratedRegex(@"(?<!!)\[(?<text>[^\]\[]*)\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ +(?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Punctuation();

    /// <summary>Numbered paragraphs of documents that the repository does not have.</summary>
    [GeneratedRegex(@"\((?:see )?(?:design|style|naming|packages|findings?|house)(?: \d+|:[^)]*|)\)")]
    private static partial Regex Elsewhere();
}
