using System.Globalization;

namespace FunctionsCommerce.Core.Orders.Invoices.Pdf;

/// <summary>Breaks text into lines that fit a width.</summary>
internal static class TextLines
{
    /// <summary>What no line may begin with (it belongs to what stands before), and what none may end with.</summary>
    private const string NotFirst = "、。，．・：；？！）」』】》〉〕］｝ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々…,.:;?!)]}%";
    private const string NotLast = "（「『【《〈〔［｛([{";

    // No line holds more characters of any script; bounds the work for a name without end.
    private const int MostInLine = 400;

    /// <summary>Breaks between words and between characters of Chinese, Japanese and Korean; inside words that are too long alone.
    /// What exceeds <paramref name="max"/> lines ends in an ellipsis.</summary>
    public static IReadOnlyList<ShapedLine> Of(string text, TextShaper shaper, bool bold, double size, double width, int max)
    {
        text = string.Join(' ', TextShaper.Printable(text.Length > max * MostInLine ? text[..(max * MostInLine)] : text)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (text.Length == 0)
        {
            return [];
        }

        var whole = shaper.Shape(text, bold);
        if (whole.Width(size) <= width)
        {
            return [whole];
        }

        var advances = Advances(whole, text.Length);
        List<ShapedLine> lines = [];
        for (var start = 0; start < text.Length;)
        {
            var last = lines.Count == max - 1;
            var end = End(text, advances, start, width / size);
            var cut = last && end < text.Length;
            if (cut)
            {
                end = End(text, advances, start, (width / size) - 1);
            }

            lines.Add(shaper.Shape(text[start..end].TrimEnd() + (cut ? "…" : ""), bold, whole.RightToLeft));
            if (last)
            {
                break;
            }

            start = end;
            while (start < text.Length && text[start] == ' ')
            {
                start++;
            }
        }

        return lines;
    }

    /// <summary>Where the line that begins at <paramref name="start"/> ends; it holds one character at least.</summary>
    private static int End(string text, double[] advances, int start, double room)
    {
        var used = 0.0;
        var end = start;
        var best = start;
        while (end < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text, end);
            var advance = advances.AsSpan(end, length).ToArray().Sum();
            if (used + advance > room && text[end] != ' ' && end > start)
            {
                return best > start ? best : end;
            }

            used += advance;
            end += length;
            best = MayBreak(text, end, length) ? end : best;
        }

        return text.Length;
    }

    private static bool MayBreak(string text, int at, int length) =>
        at < text.Length && (text[at - 1] == ' '
            || ((IsWide(text, at) || IsWide(text, at - length))
                && text[at] != ' '
                && !NotFirst.Contains(text[at])
                && !NotLast.Contains(text[at - 1])));

    private static bool IsWide(string text, int at) =>
        text[at] is >= '\u3000' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF'
        || char.IsHighSurrogate(text[at]);

    /// <summary>The width that each character adds; those that became one glyph count at the first.</summary>
    private static double[] Advances(ShapedLine line, int length)
    {
        var advances = new double[length];
        foreach (var run in line.Runs)
        {
            foreach (var glyph in run.Glyphs)
            {
                advances[run.Start + glyph.Cluster] += glyph.Advance;
            }
        }

        return advances;
    }
}
