using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace FunctionsCommerce.Core.Orders.Invoices.Pdf;

/// <summary>A glyph, placed from its run's start, in parts of the text's size. <paramref name="Cluster"/> is the index of its text in the
/// run's.</summary>
internal readonly record struct ShapedGlyph(uint Id, int Cluster, double X, double Y, double Advance);

/// <summary>Glyphs of one font and direction, in the order in which they are read; X says where they stand.</summary>
internal sealed record ShapedRun(
    InvoiceFont Font, string Text, int Start, bool RightToLeft, IReadOnlyList<ShapedGlyph> Glyphs, double Advance, double X = 0);

/// <summary>A line as it is drawn; its runs are in the order in which they are read.</summary>
internal sealed record ShapedLine(IReadOnlyList<ShapedRun> Runs, bool RightToLeft)
{
    public double Width(double size) => size * Runs.Sum(run => run.Advance);
}

/// <summary>Turns text into glyphs: fonts that have the characters, letters joined and stacked as their script does it, right-to-left parts
/// turned.</summary>
internal sealed class TextShaper(FontSet fonts)
{
    private static readonly Language Undetermined = new("und");

    /// <param name="rightToLeft">How the line as a whole runs; null: as its first letter does.</param>
    public ShapedLine Shape(string text, bool bold, bool? rightToLeft = null)
    {
        text = Printable(text);
        var turned = rightToLeft ?? Bidi.IsRightToLeft(text);
        var levels = Bidi.Levels(text, turned);
        var parts = Parts(text, levels, bold);
        var runs = parts.Select(part => Run(text, part, levels[part.Start] % 2 == 1)).ToArray();
        var x = 0.0;
        foreach (var index in VisualOrder([.. parts.Select(part => levels[part.Start])]))
        {
            runs[index] = runs[index] with { X = x };
            x += runs[index].Advance;
        }

        return new ShapedLine(runs, turned);
    }

    /// <summary>White space as spaces; without control characters, halves of pairs and marks that would turn the text around
    /// them.</summary>
    public static string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) && rune.Value is not (0xA0 or 0x202F))
            {
                printable.Append(' ');
            }
            else if (!Rune.IsControl(rune) && rune.Value is not (>= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 or 0xFEFF))
            {
                printable.Append(rune.ToString());
            }
        }

        return printable.ToString();
    }

    private List<Part> Parts(string text, byte[] levels, bool bold)
    {
        var candidates = fonts.For(text, bold);
        List<Part> parts = [];
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            var grapheme = text.Substring(at, length);
            var previous = parts.Count > 0 ? parts[^1] : null;
            var font = fonts.Of(grapheme, candidates, previous?.Font);
            var script = ScriptOf(grapheme);
            var same = previous is not null && previous.Font == font && levels[previous.Start] == levels[at]
                && (script == Script.Common || previous.Script == Script.Common || script == previous.Script);
            if (same)
            {
                parts[^1] = previous! with { End = at + length, Script = previous.Script == Script.Common ? script : previous.Script };
            }
            else
            {
                parts.Add(new Part(font, script, at, at + length));
            }

            at += length;
        }

        return parts;
    }

    private static Script ScriptOf(string grapheme)
    {
        foreach (var rune in grapheme.EnumerateRunes())
        {
            if (!FontSet.IsShared(rune))
            {
                return UnicodeFunctions.Default.GetScript(rune.Value);
            }
        }

        return Script.Common;
    }

    private static ShapedRun Run(string text, Part part, bool turned)
    {
        using var buffer = new Buffer
        {
            ClusterLevel = ClusterLevel.MonotoneGraphemes,
        };
        buffer.AddUtf16(text.AsSpan(), part.Start, part.End - part.Start);
        buffer.Direction = turned ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Script = part.Script;
        buffer.Language = Undetermined;
        part.Font.Shaper.Shape(buffer);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var glyphs = new ShapedGlyph[infos.Length];
        var x = 0;
        for (var index = 0; index < infos.Length; index++)
        {
            var position = positions[index];
            glyphs[index] = new ShapedGlyph(
                infos[index].Codepoint,
                (int)infos[index].Cluster - part.Start,
                part.Font.Scaled(x + position.XOffset),
                part.Font.Scaled(position.YOffset),
                part.Font.Scaled(position.XAdvance));
            x += position.XAdvance;
        }

        if (turned)
        {
            Array.Reverse(glyphs);
        }

        return new ShapedRun(part.Font, text[part.Start..part.End], part.Start, turned, glyphs, part.Font.Scaled(x));
    }

    /// <summary>Rule L2 of the bidirectional algorithm: from the highest level down, what is at least that high is turned.</summary>
    private static int[] VisualOrder(byte[] levels)
    {
        var order = Enumerable.Range(0, levels.Length).ToArray();
        for (var level = levels.DefaultIfEmpty().Max(); level > 0; level--)
        {
            for (var start = 0; start < order.Length; start++)
            {
                var end = start;
                while (end < order.Length && levels[order[end]] >= level)
                {
                    end++;
                }

                if (end > start)
                {
                    Array.Reverse(order, start, end - start);
                    start = end;
                }
            }
        }

        return order;
    }

    private sealed record Part(InvoiceFont Font, Script Script, int Start, int End);
}
