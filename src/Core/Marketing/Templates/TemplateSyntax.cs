using System.Text.RegularExpressions;

namespace FunctionsCommerce.Core.Marketing.Templates;

/// <summary>What a template may say: variables, <c>{{#if name}}</c> and <c>{{#unless name}}</c> with <c>{{else}}</c>, comments. Everything
/// else that Handlebars knows can loop, reach into objects or grow without bound; it is refused before Handlebars sees it.
/// So a message is never longer than its template and <see cref="MaxTags"/> values. Reading takes one pass.</summary>
internal sealed partial class TemplateSyntax
{
    private const int MaxTags = 500;
    private const int MaxBlocks = 100;
    private const int MaxDepth = 8;

    private readonly List<string> variables = [];
    private readonly Stack<(string Helper, bool HasElse)> open = new();
    private int tags;
    private int blocks;

    /// <summary>The names that are used, each once, in order.</summary>
    public IReadOnlyList<string> Variables => variables;

    /// <summary>What is wrong, or null.</summary>
    public string? Read(string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOf("{{") is var start and >= 0)
        {
            rest = rest[(start + 2)..];
            if (rest.StartsWith("{"))
            {
                return "Write variables with two braces: {{customer_name}}";
            }

            var end = rest.IndexOf("}}");
            if (end < 0)
            {
                return "A {{ has no }}";
            }

            if (++tags > MaxTags)
            {
                return $"A template has at most {MaxTags} variables and conditions";
            }

            if (rest[..end].Contains("{{", StringComparison.Ordinal))
            {
                return "A {{ has no }}";
            }

            if (Tag(rest[..end].Trim('~').Trim().ToString()) is { } fault)
            {
                return fault;
            }

            rest = rest[(end + 2)..];
        }

        return open.Count > 0 ? $"{{{{#{open.Peek().Helper}}}}} has no {{{{/{open.Peek().Helper}}}}}" : null;
    }

    private string? Tag(string tag)
    {
        if (tag.StartsWith('!'))
        {
            return null;
        }

        if (tag == "else" && open.TryPop(out var block))
        {
            open.Push((block.Helper, true));
            return block.HasElse ? "A condition has one {{else}} at most" : null;
        }

        if (tag.StartsWith('/'))
        {
            return open.TryPop(out var closed) && closed.Helper == tag[1..].Trim() ? null : $"{{{{{Short(tag)}}}}} closes nothing";
        }

        if (tag.StartsWith('&') || tag.StartsWith('>'))
        {
            return "Write variables with two braces: {{customer_name}}";
        }

        if (tag.StartsWith('#'))
        {
            return Block().Match(tag) is { Success: true } match
                ? Open(match.Groups[1].Value, match.Groups[2].Value)
                : "Conditions are written {{#if name}} or {{#unless name}}";
        }

        return tag != "else" && Name().IsMatch(tag) ? Use(tag) : $"{{{{{Short(tag)}}}}} is no variable";
    }

    private string? Open(string helper, string name)
    {
        open.Push((helper, false));
        return open.Count > MaxDepth ? $"Conditions nest at most {MaxDepth} deep"
            : ++blocks > MaxBlocks ? $"A template has at most {MaxBlocks} conditions"
            : Use(name);
    }

    private string? Use(string name)
    {
        if (!variables.Contains(name))
        {
            variables.Add(name);
        }

        return null;
    }

    private static string Short(string tag) => tag.Length > 40 ? tag[..40] + "…" : tag;

    [GeneratedRegex(@"\A[a-z][a-z0-9_]{0,49}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"\A#(if|unless)\s{1,10}([a-z][a-z0-9_]{0,49})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Block();
}
