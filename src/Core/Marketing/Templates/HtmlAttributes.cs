namespace FunctionsCommerce.Core.Marketing.Templates;

/// <summary>An attribute of an HTML tag: where its value stands, without the quotes.</summary>
internal readonly record struct HtmlAttribute(Range Tag, Range Name, Range Value, bool IsQuoted);

/// <summary>Finds the attributes of HTML's tags in one pass, however broken the markup is.</summary>
internal static class HtmlAttributes
{
    public static IEnumerable<HtmlAttribute> Of(string html)
    {
        var position = 0;
        while (position < html.Length && html.IndexOf('<', position) is var start and >= 0)
        {
            position = start + 1;
            if (position == html.Length || !char.IsAsciiLetter(html[position]))
            {
                continue;
            }

            position = End(html, position, static c => char.IsAsciiLetterOrDigit(c) || c is ':' or '-');
            var tag = (start + 1)..position;
            while (Next(html, tag, ref position) is { } attribute)
            {
                yield return attribute;
            }
        }
    }

    /// <summary>Null at the tag's end.</summary>
    private static HtmlAttribute? Next(string html, Range tag, ref int position)
    {
        position = End(html, position, static c => IsSpace(c) || c == '/');
        if (position == html.Length || html[position] is '>' or '<')
        {
            return null;
        }

        var name = position;
        position = Math.Max(position + 1, End(html, position, static c => !IsSpace(c) && c is not ('=' or '>' or '/' or '<')));
        var nameEnd = position;
        position = End(html, position, IsSpace);
        if (position == html.Length || html[position] != '=')
        {
            return new HtmlAttribute(tag, name..nameEnd, nameEnd..nameEnd, false);
        }

        position = End(html, position + 1, IsSpace);
        if (position < html.Length && html[position] is var quote and ('"' or '\''))
        {
            var value = position + 1;
            var end = html.IndexOf(quote, value);
            position = end < 0 ? html.Length : end + 1;
            return new HtmlAttribute(tag, name..nameEnd, value..(end < 0 ? html.Length : end), end >= 0);
        }

        var plain = position;
        position = End(html, position, static c => !IsSpace(c) && c != '>');
        return new HtmlAttribute(tag, name..nameEnd, plain..position, false);
    }

    private static int End(string html, int position, Func<char, bool> belongs)
    {
        while (position < html.Length && belongs(html[position]))
        {
            position++;
        }

        return position;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\r' or '\n' or '\f';
}
