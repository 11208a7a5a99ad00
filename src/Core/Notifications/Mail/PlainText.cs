using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace FunctionsCommerce.Core.Notifications.Mail;

/// <summary>What a mail says to programs that show no HTML: its text, with the addresses of its links.</summary>
public static class PlainText
{
    // Without backtracking: any campaign is read in linear time.
    private const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant;

    /// <summary>What a reader does not see.</summary>
    private static readonly Regex Unseen = new(
        "<!--.*?-->|<head\\b.*?</head\\s*>|<style\\b.*?</style\\s*>|<script\\b.*?</script\\s*>|<title\\b.*?</title\\s*>", Options);

    private static readonly Regex Whitespace = new("[ \\r\\n\\t]+", Options);
    private static readonly Regex Links = new("<a\\b[^>]*?href\\s*=\\s*[\"'](?<url>[^\"'>]*)[\"'][^>]*>(?<text>.*?)</a\\s*>", Options);
    private static readonly Regex CellEnds = new("</t[dh]\\s*>", Options);
    private static readonly Regex BlockEnds = new(
        "<br\\s*/?>|</(p|div|tr|table|li|ul|ol|h[1-6]|blockquote)\\s*>|<(p|div|table|ul|ol|h[1-6])\\b[^>]*>", Options);

    private static readonly Regex Markup = new("<[a-z/!][^>]*>", Options);
    private static readonly Regex Spaces = new(" {2,}", Options);

    public static string Of(string html)
    {
        var text = Whitespace.Replace(Unseen.Replace(html, ""), " ");
        text = Links.Replace(text, link => LinkText(link.Groups["url"].Value, Markup.Replace(link.Groups["text"].Value, "")));
        text = CellEnds.Replace(text, "   ");
        text = BlockEnds.Replace(text, "\n");
        text = WebUtility.HtmlDecode(Markup.Replace(text, ""));
        var lines = text.Split('\n').Select(line => Spaces.Replace(line, match => match.Length > 2 ? "   " : " ").Trim());
        var written = new StringBuilder();
        var blank = true;
        foreach (var line in lines)
        {
            if (line.Length > 0 || !blank)
            {
                written.Append(line).Append('\n');
            }

            blank = line.Length == 0;
        }

        return written.ToString().Trim();
    }

    /// <summary>A link that shows its own address is told once.</summary>
    private static string LinkText(string url, string text)
    {
        var (address, shown) = (WebUtility.HtmlDecode(url), WebUtility.HtmlDecode(text).Trim());
        return shown.Length == 0 ? url : address == shown || address == "mailto:" + shown ? text : $"{text} ({url})";
    }
}
