using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace FunctionsCommerce.Core.Marketing.Templates;

/// <summary>The links of a mail that staff wrote.</summary>
internal static partial class TemplateLinks
{
    private static readonly HashSet<string> Places = new(
        StringComparer.OrdinalIgnoreCase) { "href", "src", "action", "formaction", "background", "poster", "xlink:href" };
    private static readonly HashSet<string> Schemes = new(
        StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto", "tel", "sms", "cid" };

    /// <summary>What is wrong with the links of a template, or null.</summary>
    public static string? Check(string html)
    {
        foreach (var attribute in HtmlAttributes.Of(html))
        {
            var name = html[attribute.Name];
            if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            {
                return $"{name} is script, which no mail may carry";
            }

            if (Places.Contains(name) && !IsAllowed(html[attribute.Value]))
            {
                return $"{name} must be an http, https, mailto or tel address";
            }
        }

        return html.Contains("<script", StringComparison.OrdinalIgnoreCase) ? "A mail may carry no script" : null;
    }

    /// <summary>Puts other addresses in the place of those that links lead to: of <c>&lt;a href="https://…"&gt;</c> in quotes.</summary>
    /// <param name="replace">The new address for an old one, or null to leave it.</param>
    public static string Replace(string html, Func<string, string?> replace)
    {
        var result = new StringBuilder(html.Length + 1024);
        var copied = 0;
        foreach (var attribute in HtmlAttributes.Of(html).Where(attribute => IsLink(html, attribute)))
        {
            var (start, length) = attribute.Value.GetOffsetAndLength(html.Length);
            if (replace(WebUtility.HtmlDecode(html.Substring(start, length))) is { } address)
            {
                result.Append(html, copied, start - copied).Append(WebUtility.HtmlEncode(address));
                copied = start + length;
            }
        }

        return result.Append(html, copied, html.Length - copied).ToString();
    }

    private static bool IsLink(string html, HtmlAttribute attribute) =>
        attribute.IsQuoted
        && html[attribute.Tag].Equals("a", StringComparison.OrdinalIgnoreCase)
        && html[attribute.Name].Equals("href", StringComparison.OrdinalIgnoreCase)
        && html[attribute.Value] is var value
        && (value.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || value.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && !value.AsSpan().ContainsAny('<', '>');

    /// <summary>A variable at the beginning must be a whole address of the store: a customer's name could begin with anything.</summary>
    private static bool IsAllowed(string value)
    {
        var address = string.Concat(WebUtility.HtmlDecode(value).Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));
        if (Variable().Match(address) is { Success: true } variable)
        {
            return TemplateVariables.Addresses.Contains(variable.Groups[1].Value);
        }

        var colon = address.IndexOfAny([':', '/', '?', '#', '{']);
        return colon < 0 || address[colon] is not (':' or '{') || (address[colon] == ':' && Schemes.Contains(address[..colon]));
    }

    [GeneratedRegex(@"\A\{\{~?([a-z0-9_]+)~?\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();
}
